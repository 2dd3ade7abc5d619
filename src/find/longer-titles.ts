import { isCapital } from './capitals.ts'
import type { NameMatch } from './catalogue.ts'
import type { Document, Token } from './document.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { LIGHT, OPENING } from './written-titles.ts'

/** A known title that only begins the title in the text: "Dry Dock" in "Dry Dock IV" and in “Dry Dock: High Tide”, which are works of their own. */
export function isOfLongerTitle(doc: Document, { from, to, readings }: NameMatch): boolean {
  if (readings.every(({ type }) => type !== 'work')) return false
  return isNumbered(doc, to) || (OPENING.has(doc.tokens[from - 1]?.text ?? '') && hasSubtitle(doc, to))
}

/** "Dry Dock *2*" and "Dry Dock *IV*"; but "renewed Dry Dock *2* days ago", "Dry Dock *5* – Salt Wind *2*" tells a result. */
function isNumbered(doc: Document, to: number): boolean {
  const [last, number, next] = [doc.tokens[to - 1], doc.tokens[to], doc.tokens[to + 1]]
  if (last === undefined || number === undefined || number.start !== last.end + 1) return false
  if (!NUMBER.test(number.text)) return false
  return next === undefined || next.pos === 'VERB' || next.pos === 'AUX' || ENDS.has(next.text)
}
const NUMBER = /^(?:[2-9]|II|III|IV|V|VI|VII|VIII|IX)$/
const ENDS = new Set([...QUOTE_MARKS, '.', ',', ':', ';', '?', '!', "'s", '’s', ')'])

/** "“Dry Dock*: High Tide*”". */
function hasSubtitle(doc: Document, to: number): boolean {
  if (doc.tokens[to]?.text !== ':') return false
  for (let i = to + 1; i <= to + SUBTITLE; i++) {
    const token = doc.tokens[i]
    if (token === undefined) return false
    if (QUOTE_MARKS.has(token.text)) return i > to + 1
    if (!isOfTitle(token)) return false
  }
  return false
}
const isOfTitle = (token: Token) =>
  isCapital(token) || LIGHT.has(token.lower) || /^[\d,'’&-]+$/.test(token.text)
/** Tokens from the colon to the mark that ends the title. */
const SUBTITLE = 9
