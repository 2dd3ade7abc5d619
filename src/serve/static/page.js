// What pages do beyond links and forms: a slider through time, and keys for the editors' inbox. Without it everything still works.

const DAY = 86_400_000

/** A slider moves the date field that it names, day by day, and the form asks again. */
for (const slider of document.querySelectorAll('input[data-slides]')) {
  const field = slider.form?.elements.namedItem(slider.dataset.slides)
  const from = Date.parse(slider.dataset.from ?? '')
  const to = Date.parse(slider.dataset.to ?? '')
  if (!(field instanceof HTMLInputElement) || Number.isNaN(from) || !(to > from)) continue
  const label = slider.closest('label')
  slider.max = String(Math.round((to - from) / DAY))
  const place = () => {
    slider.value =
      field.value === '' ? slider.max : String(Math.round((Date.parse(field.value) - from) / DAY))
    slider.setAttribute('aria-valuetext', field.value === '' ? 'today' : field.value)
  }
  place()
  field.addEventListener('input', place)
  slider.addEventListener('input', () => {
    field.value =
      slider.value === slider.max
        ? ''
        : new Date(from + Number(slider.value) * DAY).toISOString().slice(0, 10)
    slider.setAttribute('aria-valuetext', field.value === '' ? 'today' : field.value)
  })
  if (label !== null) label.hidden = false
}

/** j and k go through the inbox, the other keys press the button or follow the link that carries them. */
const cards = [...document.querySelectorAll('#inbox .card')]
if (cards.length > 0) {
  // After a verdict the next of the same list has its turn; going to a part of the page takes the focus away, up to its end.
  if (/^#(?:names|claims)$/.test(location.hash))
    addEventListener('pageshow', () => document.querySelector(`${location.hash} .card`)?.focus())
  document.addEventListener('keydown', (event) => {
    const target = event.target
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      return
    const at = cards.findIndex((card) => card.contains(document.activeElement))
    if (event.key === 'j') cards[Math.min(cards.length - 1, at + 1)]?.focus()
    else if (event.key === 'k') cards[Math.max(0, at - 1)]?.focus()
    else if (/^[acrmu]$/.test(event.key)) {
      const within = event.key === 'u' ? document : cards[Math.max(0, at)]
      within?.querySelector(`[data-key="${event.key}"]`)?.click()
    } else return
    event.preventDefault()
  })
}
