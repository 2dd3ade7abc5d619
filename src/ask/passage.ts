import type { Claim, Span } from '../model/index.ts'

/** A stretch of a passage's own text: an argument (by position), the word that carries the predicate, or one that hedges it. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly is: 'argument' | 'trigger' | 'hedge'
  readonly position?: number
}

/**
 * A verbatim sentence in its context. Offsets count from the start of `text`, which is a piece of the article, unchanged;
 * marks are in order and never overlap.
 */
export interface Passage {
  readonly in: Span['in']
  readonly text: string
  readonly quote: { readonly start: number; readonly end: number }
  readonly marks: readonly Mark[]
  /** Something of the same paragraph was left out before or after. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** A claim by where its words stand. */
type Placed = Pick<Claim, 'span' | 'arg_spans' | 'trigger' | 'hedges'>

/** Code units of context on either side of the quote. */
const CONTEXT = 240

/** The claim's quote with what stands around it in its paragraph, cut at words. */
export function passageOf(
  article: { readonly title: string; readonly text: string },
  claim: Placed,
): Passage {
  const { span } = claim
  const whole = article[span.in]
  const before = whole.lastIndexOf('\n\n', span.start)
  const after = whole.indexOf('\n\n', span.end)
  const paragraph = { start: before < 0 ? 0 : before + 2, end: after < 0 ? whole.length : after }
  const start = Math.min(span.start, wordStart(whole, span.start - CONTEXT, paragraph.start))
  const end = Math.max(span.end, wordEnd(whole, span.end + CONTEXT, paragraph.end))
  return {
    in: span.in,
    text: whole.slice(start, end),
    quote: { start: span.start - start, end: span.end - start },
    marks: marksIn(claim, start, end),
    cutBefore: start > paragraph.start,
    cutAfter: end < paragraph.end,
  }
}

function wordStart(text: string, at: number, floor: number): number {
  if (at <= floor) return floor
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function wordEnd(text: string, at: number, ceiling: number): number {
  if (at >= ceiling) return ceiling
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

function marksIn(claim: Placed, from: number, to: number): Mark[] {
  const args = claim.arg_spans.map((span, position) => ({ span, is: 'argument' as const, position }))
  const hedges = (claim.hedges ?? []).map((span) => ({ span, is: 'hedge' as const }))
  const placed = [...args, { span: claim.trigger, is: 'trigger' as const }, ...hedges]
    .flatMap(({ span, ...mark }) =>
      span !== null && span.in === claim.span.in && span.start >= from && span.end <= to
        ? [{ start: span.start - from, end: span.end - from, ...mark }]
        : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mark[] = []
  for (const mark of placed) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}
