import type { Document, Sentence } from './document.ts'

/** "*Meanwhile*, Vantage …", "*In other news*, …": what a paragraph begins with that turns to something else than the text is about. */
export function turnsAway(doc: Document, { from, to }: Sentence): boolean {
  const opening = doc.tokens.slice(from, Math.min(to, from + OPENING))
  return opening.some(
    ({ lower }, n) => TURNS.has(lower) || (lower === 'other' && opening[n + 1]?.lower === 'news'),
  )
}
const TURNS = new Set('meanwhile elsewhere separately additionally'.split(' '))
/** Tokens at the beginning of the paragraph. */
const OPENING = 4
