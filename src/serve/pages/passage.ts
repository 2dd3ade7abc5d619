import { html } from 'hono/html'
import type { Passage } from '../../ask/index.ts'
import type { Certainty } from '../../model/index.ts'
import type { Markup } from '../pictures/markup.ts'

/** A claim's sentence in its context: the quote stands out, in it the arguments, the word that carries the claim, and the hedges. */
export function passageMarkup(
  { text, quote, marks, cutBefore, cutAfter }: Passage,
  certainty: Certainty,
): Markup {
  const ends = marks.flatMap(({ start, end }) => [start, end])
  const edges = [...new Set([quote.start, ...ends, quote.end])]
    .filter((edge) => quote.start <= edge && edge <= quote.end)
    .sort((a, b) => a - b)
  const pieces = edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] ?? quote.end
    const piece = text.slice(start, end)
    const mark = marks.find((m) => m.start <= start && end <= m.end)
    if (mark === undefined) return html`${piece}`
    if (mark.is === 'argument') return html`<b class="argument">${piece}</b>`
    return html`<em class="${mark.is}">${piece}</em>`
  })
  return html`<blockquote class="passage">${cutBefore ? '… ' : ''}${text.slice(0, quote.start)}<mark class="${certainty}">${pieces}</mark>${text.slice(quote.end)}${cutAfter ? ' …' : ''}</blockquote>`
}
