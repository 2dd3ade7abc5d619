import { type Document, type Mention, type Referent, type Sentence, workOf } from './document.ts'

/** "Harbour Nights, Season 3" on a line of its own, as in a calendar or a list. */
export function headingOf(doc: Document, s: Sentence, named: readonly Mention[]): Referent | undefined {
  const [first] = named
  if (s.in !== 'text' || first === undefined || workOf(first) === undefined) return undefined
  // "• Harbour Nights", "**Harbour Nights**", "2) Harbour Nights".
  const opening = doc.tokens.slice(s.from, first.from)
  if (opening.length > BULLET || !opening.every((t) => BULLETS.has(t.pos) || RANK.test(t.text)))
    return undefined
  const behind = doc.tokens.slice(first.to, s.to)
  // "Dry Dock 3 (don't hold your breath)".
  const rest = behind[0]?.text === '(' && behind.at(-1)?.text === ')' ? [] : behind
  return rest.length <= HEADING_REST && rest.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
    ? workOf(first)
    : undefined
}
/** "*The date.* Vantage has put the film back …": what a paragraph has for a heading, and no work in it. */
export function isLabel(doc: Document, s: Sentence, next: Sentence | undefined): boolean {
  const words = doc.tokens.slice(s.from, s.to)
  const goesOn = next?.paragraph === s.paragraph && next.in === s.in
  return (
    s.in === 'text' &&
    goesOn &&
    words.length <= LABEL &&
    words[0]?.text === 'The' &&
    words.at(-1)?.text === '.' &&
    words.slice(1, -1).every((t) => IN_LABEL.has(t.pos) || t.lower.endsWith('ing'))
  )
}
const LABEL = 6
const IN_LABEL = new Set(['NOUN', 'PROPN', 'ADJ'])

/** "Will there be more Harbour Nights?" as a paragraph of its own, whose answer stands in the next. */
export function askedAbout(
  doc: Document,
  s: Sentence,
  named: readonly Mention[],
  next: Sentence | undefined,
): Referent | undefined {
  const whole = next === undefined || next.paragraph !== s.paragraph || next.to - next.from <= SIGNATURE
  if (s.in !== 'text' || !whole || doc.tokens[s.to - 1]?.text !== '?') return undefined
  const [only, ...others] = new Set(named.flatMap((m) => (m.guessed === true ? [] : (workOf(m) ?? []))))
  return others.length === 0 ? only : undefined
}
/** Tokens of who asks: "— Jan in Hove". */
const SIGNATURE = 6

/** What stands before the name of a heading: a bullet, a number, marks of bold type and of quotation. */
const BULLETS = new Set(['PUNCT', 'SYM', 'X'])
const RANK = /^\d{1,2}[.)]?$/
const BULLET = 4
/** Tokens behind the name in a heading: its season, a date, who shows it. */
const HEADING_REST = 12
