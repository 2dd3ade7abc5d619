/** The search box and the buttons beside the graph. */

/** Names that are offered while somebody types. */
const MOST_OFFERED = 12

/**
 * Nodes whose name has what was typed, those that begin with it first, otherwise in their order.
 * @template {{ name: string }} T
 * @param {readonly T[]} nodes @param {string} typed
 * @returns {T[]}
 */
export function matching(nodes, typed) {
  const wanted = folded(typed.trim())
  if (wanted === '') return []
  const found = nodes.filter(({ name }) => folded(name).includes(wanted))
  const [exact, begin, rest] = [
    found.filter(({ name }) => folded(name) === wanted),
    found.filter(({ name }) => folded(name).startsWith(wanted) && folded(name) !== wanted),
    found.filter(({ name }) => !folded(name).startsWith(wanted)),
  ]
  return [...exact, ...begin, ...rest]
}

/** @param {string} text */
function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * @param {import('./graph-view.js').GraphView} view @param {HTMLElement} form
 * @param {readonly import('./graph.js').GraphNode[]} nodes
 */
export function bindSearch(view, form, nodes) {
  const [box, offered] = [form.querySelector('input'), form.querySelector('datalist')]
  if (box === null || offered === null) return
  const find = () => {
    const [first] = matching(nodes, box.value)
    if (first !== undefined) view.choose(nodes.indexOf(first))
    else if (box.value.trim() !== '') view.say(`No work is called ${box.value.trim()}.`)
  }
  box.addEventListener('input', () => {
    const names = matching(nodes, box.value).slice(0, MOST_OFFERED)
    offered.replaceChildren(
      ...names.map(({ name }) => Object.assign(document.createElement('option'), { value: name })),
    )
    // One of the offered names was picked.
    if (names[0]?.name === box.value) find()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    find()
  })
  for (const button of form.querySelectorAll('button'))
    button.addEventListener('click', () => {
      const { zoom } = button.dataset
      if (zoom === 'in' || zoom === 'out' || zoom === 'all') view.zoom(zoom)
    })
}
