import { isCapital } from './capitals.ts'
import type { NameMatch } from './catalogue.ts'
import type { Document, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { comesOut, isToldToBeWork, LABELS } from './subtitles.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { LIGHT, OPENING } from './written-titles.ts'

/**
 * A known title that only begins the title in the text: "Dry Dock" in "Dry Dock IV" and in “Dry Dock: High Tide”, which are works of their own. At
 * the tokens `named` a known name begins.
 */
export function isOfLongerTitle(
  doc: Document,
  { from, to, readings }: NameMatch,
  named: ReadonlySet<number>,
): boolean {
  if (readings.every(({ type }) => type !== 'work')) return false
  if (isNumbered(doc, to)) return true
  if (doc.tokens[to]?.text !== ':') return false
  const quoted = OPENING.has(doc.tokens[from - 1]?.text ?? '')
  return quoted ? hasSubtitle(doc, to) : !named.has(to + 1) && hasPlainSubtitle(doc, from, to)
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
/**
 * "will be called Dry Dock*: High Tide*.", "Dry Dock*: High Tide*, a prequel, …": without quotation marks, in the text, and no list, nobody who is
 * named behind the colon, and nothing that a line may begin with ("Dry Dock: Cancelled by Vantage").
 */
function hasPlainSubtitle(doc: Document, from: number, to: number): boolean {
  const { tokens, sentences } = doc
  const [last, colon, first] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  const titular = first !== undefined && isCapital(first) && !LABELS.has(first.lower)
  if (colon?.start !== last?.end || !titular || FIRST_NAMES.has(first.word)) return false
  let end = to + 1
  for (let i = to + 1; i <= to + SUBTITLE; i++) {
    const token = tokens[i]
    if (token === undefined || !isOfTitle(token) || token.text === ',') break
    if (isCapital(token)) end = i + 1
  }
  const [next, beyond] = [tokens[end], tokens[end + 1]]
  const apposed = next?.text === ',' && beyond !== undefined && !isCapital(beyond) && APPOSES.has(beyond.pos)
  const sentence = sentences.find((s) => s.from <= from && from < s.to)
  if (sentence?.in !== 'text') return false
  if (sentence.from === from) return comesOut(doc, from, to, end) || isToldToBeWork(doc, from, to, end)
  return apposed || STOPS.has(next?.text ?? '') || next?.pos === 'AUX' || next?.pos === 'ADP'
}
const APPOSES = new Set(['DET', 'PRON', 'VERB', 'AUX'])
const STOPS = new Set(['.', ';', '?', '!', ')', '—', '–'])

const isOfTitle = (token: Token) =>
  isCapital(token) || LIGHT.has(token.lower) || /^[\d,'’&-]+$/.test(token.text)
/** Tokens from the colon to the mark that ends the title. */
const SUBTITLE = 9
