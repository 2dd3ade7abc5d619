import { html } from 'hono/html'
import { BASIS_WORDS, chainWords, counted, type ReadClaim } from '../../ask/index.ts'
import type { Name } from '../../model/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'

/** A text with what was read in it. */
export interface Reading {
  readonly title: string
  readonly text: string
  /** The title stands over the page: it is shown again only for what it claims. */
  readonly isTitled?: boolean
  readonly outlet?: string | undefined
  readonly claims: readonly ReadClaim[]
  readonly entities: readonly Name[]
}

/** The text with every claim marked; beside it the claims in their order, and whom it names. */
export function readingMarkup({ title, isTitled = false, text, outlet, claims, entities }: Reading): Markup {
  const numbered = claims.map((claim, n) => ({ ...claim, number: n + 1 }))
  const inTitle = numbered.filter(({ span }) => span.in === 'title')
  const inText = numbered.filter(({ span }) => span.in === 'text')
  return html`<div class="reading">
<article class="text">${isTitled && inTitle.length === 0 ? '' : html`<h2>${marked(title, inTitle)}</h2>`}${paragraphsOf(
    text,
  ).map(({ from, words }) => html`<p>${marked(words, inText, from)}</p>`)}</article>
<aside aria-label="What was read">
<h2>${counted(claims.length, 'claim')}</h2>
<ol class="claims">${numbered.map(
    (claim) =>
      html`<li id="${claim.id === undefined ? `c${claim.number}` : `claim-${claim.id}`}"><a class="number" href="#m${claim.number}" aria-label="claim ${claim.number} in the text">${claim.number}</a> ${claim.proposition === undefined ? html`<span>${claim.sentence}</span>` : html`<a href="/proposition/${claim.proposition}">${claim.sentence}</a>`} <span class="dim">${claim.certainty}, ${BASIS_WORDS[claim.basis]}, by ${chainWords(outlet, claim.according_to)}</span></li>`,
  )}</ol>
<h2>Names</h2>
<ul class="names">${entities.map(({ type, name }) => html`<li><a href="${boardPath(name)}">${name}</a> <span class="dim">${type}</span></li>`)}</ul>
</aside></div>`
}

type Numbered = ReadClaim & { readonly number: number }

function paragraphsOf(text: string): { readonly from: number; readonly words: string }[] {
  let from = 0
  return text.split(/\n\n+/).map((words) => {
    const at = text.indexOf(words, from)
    from = at + words.length
    return { from: at, words }
  })
}

/** A stretch of the text, cut wherever a claim's sentence begins or ends; `from` is where it stands in the whole. */
function marked(words: string, claims: readonly Numbered[], from = 0): Markup[] {
  const own = claims.filter(({ span }) => span.start < from + words.length && span.end > from)
  const clipped = (place: number) => Math.min(words.length, Math.max(0, place - from))
  const edges = [
    ...new Set([0, ...own.flatMap(({ span }) => [clipped(span.start), clipped(span.end)]), words.length]),
  ].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] ?? words.length
    const here = own.filter(({ span }) => clipped(span.start) <= start && end <= clipped(span.end))
    const piece = words.slice(start, end)
    const [first] = here
    if (first === undefined) return html`${piece}`
    const begun = here.filter(({ span }) => clipped(span.start) === start)
    return html`<mark class="${first.certainty}" data-predicate="${first.predicate}" tabindex="0">${begun.map(({ number }) => html`<a class="number" id="m${number}" href="#${anchorOf(claims, number)}" aria-label="claim ${number}">${number}</a>`)}${piece}<span class="tip" role="note">${here.map(({ sentence, certainty, basis }) => html`<span>${sentence}: ${certainty}, ${BASIS_WORDS[basis]}</span>`)}</span></mark>`
  })
}

function anchorOf(claims: readonly Numbered[], number: number): string {
  const id = claims.find((claim) => claim.number === number)?.id
  return id === undefined ? `c${number}` : `claim-${id}`
}
