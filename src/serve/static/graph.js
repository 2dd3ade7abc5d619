// The crossover graph, drawn with WebGL. Places come from the server; here is only looking: hover, search, keys.

/* global Sigma, graphology */

const box = document.getElementById('graph')
const LIGHT = ['#5a5f6b', '#0b62a4', '#b3261e', '#1b6e3c', '#8a5a00', '#8a2b8f', '#0b6680', '#6b4f3a']
const DARK = ['#a4a9b5', '#7cc0ff', '#ff9d94', '#7bd69b', '#f0c060', '#e59cea', '#74d0ea', '#d3b49c']
const isDark = matchMedia('(prefers-color-scheme: dark)').matches
const COLOURS = isDark ? DARK : LIGHT
const INK = isDark ? '#e8e9ec' : '#1b1d22'
const LINE = isDark ? '#353a44' : '#d9dbe0'

if (box instanceof HTMLElement && globalThis.Sigma !== undefined && hasWebGl()) {
  const answer = await fetch(box.dataset.src ?? '')
  if (answer.ok) show(box, await answer.json())
}

function hasWebGl() {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** @param {HTMLElement} container */
function show(container, { nodes, links }) {
  const graph = new graphology.UndirectedGraph()
  for (const { id, name, href, x, y, characters, community } of nodes) {
    const size = 3 + Math.sqrt(characters)
    graph.addNode(id, { label: name, href, x, y: -y, size, color: COLOURS[community % COLOURS.length] })
  }
  for (const { from, to, shared } of links)
    graph.mergeEdge(from, to, { size: Math.min(6, 0.5 + shared / 4), color: LINE })
  container.hidden = false
  for (const id of ['graph-help']) document.getElementById(id)?.removeAttribute('hidden')
  const still = document.getElementById('graph-still')
  if (still !== null) still.hidden = true
  const sigma = new Sigma(graph, container, { labelColor: { color: INK }, labelSize: 13, zIndex: true })
  let near = new Set()
  let chosen
  sigma.setSetting('nodeReducer', (node, data) =>
    chosen === undefined || near.has(node) ? data : { ...data, color: LINE, label: '' },
  )
  sigma.setSetting('edgeReducer', (edge, data) =>
    chosen === undefined || graph.hasExtremity(edge, chosen) ? data : { ...data, hidden: true },
  )
  const choose = (node) => {
    chosen = node
    near = node === undefined ? new Set() : new Set([node, ...graph.neighbors(node)])
    sigma.refresh({ skipIndexation: true })
  }
  const open = (node) => location.assign(graph.getNodeAttribute(node, 'href'))
  sigma.on('enterNode', ({ node }) => choose(node))
  sigma.on('leaveNode', () => choose(undefined))
  sigma.on('clickNode', ({ node }) => open(node))
  keys(container, graph, sigma, { choose, open })
}

/** Arrows go to the neighbour that lies most in their direction; what is chosen is said aloud. */
function keys(container, graph, sigma, { choose, open }) {
  const says = document.getElementById('graph-says')
  let at = graph.nodes().toSorted((a, b) => graph.degree(b) - graph.degree(a))[0]
  const centre = (node) => {
    at = node
    choose(node)
    const { x, y } = sigma.getNodeDisplayData(node)
    sigma
      .getCamera()
      .animate({ x, y }, { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200 })
    const others = graph.degree(node)
    if (says !== null)
      says.textContent = `${graph.getNodeAttribute(node, 'label')}, joined to ${others} ${others === 1 ? 'work' : 'works'}`
  }
  const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }
  container.tabIndex = 0
  container.setAttribute('role', 'application')
  container.setAttribute('aria-label', 'Works joined where they share characters')
  container.addEventListener('keydown', (event) => {
    const direction = DIRECTIONS[event.key]
    if (direction !== undefined) centre(neighbour(graph, at, direction) ?? at)
    else if (event.key === 'Enter') open(at)
    else if (event.key === '+') sigma.getCamera().animatedZoom()
    else if (event.key === '-') sigma.getCamera().animatedUnzoom()
    else return
    event.preventDefault()
  })
  const find = document.getElementById('graph-find')
  const names = document.getElementById('graph-names')
  graph.forEachNode((_, { label }) => {
    const option = document.createElement('option')
    option.value = label
    names?.append(option)
  })
  find?.addEventListener('change', () => {
    const wanted = find.value.toLowerCase()
    const node =
      graph.findNode((_, { label }) => label.toLowerCase() === wanted) ??
      graph.findNode((_, { label }) => label.toLowerCase().includes(wanted))
    if (node !== undefined) centre(node)
  })
}

/** The neighbour whose direction is nearest to the arrow's, of those that lie on its side. */
function neighbour(graph, node, [dx, dy]) {
  const { x, y } = graph.getNodeAttributes(node)
  return graph
    .neighbors(node)
    .map((other) => {
      const [ox, oy] = [graph.getNodeAttribute(other, 'x') - x, graph.getNodeAttribute(other, 'y') - y]
      return { other, along: (ox * dx + oy * dy) / Math.hypot(ox, oy), far: Math.hypot(ox, oy) }
    })
    .filter(({ along }) => along > 0.3)
    .sort((a, b) => b.along - a.along || a.far - b.far)[0]?.other
}
