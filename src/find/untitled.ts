import { nounAt } from './descriptions.ts'
import type { Document, Mention, Sentence } from './document.ts'
import { DERIVED_WORKS } from './work-nouns.ts'

/**
 * "A spin-off is in the works": the sentence opens with a work that has no title yet and names no other, so that what it and an "it" behind it
 * tell is told of no work that is known.
 */
export function opensWithUntitled(doc: Document, s: Sentence, named: readonly Mention[]): boolean {
  if (!INDEFINITE.has(doc.tokens[s.from]?.lower ?? '')) return false
  if (named.some((m) => m.referent.type === 'work')) return false
  for (let i = s.from + 1; i < s.to && i <= s.from + PHRASE; i++) {
    const token = doc.tokens[i]
    if (token === undefined) return false
    const noun = nounAt(doc.tokens, i)?.noun ?? ''
    if (DERIVED_WORKS.has(noun)) return true
    if (!INSIDE.has(token.pos) && token.text !== '-') return false
  }
  return false
}

/** Before a work that has not been told of. */
export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another'])
/** Parts of speech between that and its noun. */
export const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'ADV', 'VERB', 'PROPN'])
/** Tokens before the noun of the phrase: "a live-action prequel". */
export const PHRASE = 6
