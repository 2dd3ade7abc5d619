import { type Document, headlineEnd } from '../../find/index.ts'
import { EXCLUSIVE } from './lexicon.ts'

/** "EXCLUSIVE: Vantage orders …", "…, The Evening Gull can exclusively report": told in the headline or the first sentences. */
export function isExclusive(doc: Document): boolean {
  const lead =
    doc.sentences
      .filter((s) => s.in === 'text')
      .slice(0, LEAD_SENTENCES)
      .at(-1)?.to ?? 0
  const end = Math.max(headlineEnd(doc), lead)
  for (let i = 0; i < end; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (EXCLUSIVE.has(word)) return true
    // "The Evening Gull has learned", "has confirmed for itself".
    if ((word === 'has' || word === 'have') && doc.tokens[i + 1]?.lower === 'learned') return true
  }
  return false
}
/** Sentences of the lead. */
const LEAD_SENTENCES = 4
