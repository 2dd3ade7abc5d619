import type { Document, Mention, Sentence } from '../../find/index.ts'
import type { Lexicon } from './lexicon.ts'
import { HEADING_MARKS, LINKS } from './match-links.ts'

/**
 * Whether a frame of the lexicon could match in a sentence at all, as far as its words alone tell: a trigger is among them, or what
 * links two mentions. Most sentences without either need not be parsed.
 */
export function mayMatch(
  doc: Document,
  { from, to }: Sentence,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  if (mentions.some((m) => m.kind === 'season') || opensLine(doc, from, mentions)) return true
  for (let i = from; i < to; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    // A hyphen makes one word of several, which may be a trigger.
    if (lexicon.triggers.has(word) || LINKS.has(word)) return true
  }
  return false
}

/** "0:22 – [Nightjar] rides", "[Harbour Nights], Vantage": how lines of a list begin. */
function opensLine(doc: Document, from: number, [first]: readonly Mention[]): boolean {
  if (/^\d/.test(doc.tokens[from]?.lower ?? '')) return true
  // One token for the mark that may dress the name on either side.
  if (first === undefined || first.from > from + 1) return false
  const isMark = (i: number) => HEADING_MARKS.has(doc.tokens[i]?.lower ?? '')
  return isMark(first.to) || isMark(first.to + 1) || isMark(first.to + 2)
}
