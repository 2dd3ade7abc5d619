import type { Document, Mention, Sentence } from '../../find/index.ts'
import { MONTHS, WEEKDAYS } from '../dates/calendar-words.ts'
import type { Lexicon } from './lexicon.ts'
import { HEADING_MARKS } from './lines.ts'
import { LINKS } from './match-links.ts'

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
  if (mentions.some((m) => m.kind === 'season') || opensLine(doc, from, to, mentions)) return true
  for (let i = from; i < to; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    // A hyphen makes one word of several, which may be a trigger.
    if (lexicon.triggers.has(word) || LINKS.has(word)) return true
  }
  return false
}

/** "0:22 – [Nightjar] rides", "June 22: [Dry Dock]", "[Harbour Nights], Vantage": how lines of a list begin; or it is all of the line. */
function opensLine(doc: Document, from: number, to: number, [first]: readonly Mention[]): boolean {
  // One token for a bullet.
  if (isDate(doc.tokens[from]?.lower ?? '') || isDate(doc.tokens[from + 1]?.lower ?? '')) return true
  // One token for the mark that may dress the name on either side.
  if (first === undefined || first.from > from + 1) return false
  const isMark = (i: number) => HEADING_MARKS.has(doc.tokens[i]?.lower ?? '')
  return first.to >= to - 1 || isMark(first.to) || isMark(first.to + 1) || isMark(first.to + 2)
}

const isDate = (word: string) => /^\d/.test(word) || MONTHS.has(word) || WEEKDAYS.has(word)
