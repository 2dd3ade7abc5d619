import type { Document, Mention, Sentence } from './document.ts'
import { ordinalOf } from './number-words.ts'

/** How a sentence tells of a season: `imagined`, which may never be made, and `closed`, how it ended. */
export interface Telling {
  readonly told: 'headline' | 'text' | 'imagined'
  readonly closed: boolean
  /** "Warning: *spoilers* for the season two finale": what happens, happens there. */
  readonly warned: boolean
  /** It comes behind another that is ordered with it: "renewed for seasons four *and five*", "picked up *through* season six". */
  readonly further: boolean
}

/** Of the season mentioned in the sentence that begins at token `start`, in a part of the article. */
export function tellingOf(doc: Document, m: Mention, start: number, part: Sentence['in'] | ''): Telling {
  const told = part === 'title' ? 'headline' : isImagined(doc, m, start) ? 'imagined' : 'text'
  const closed = CLOSES.has(verbBefore(doc, m.from)) || hasEnded(doc, m.to)
  return { told, closed, further: isFurther(doc, m, start), warned: isWarned(doc, m, start) }
}

const isWarned = (doc: Document, { from }: Mention, start: number) =>
  doc.tokens.slice(start, from).some((t) => t.lower === 'spoilers' || t.lower === 'spoiler')

function isFurther(doc: Document, { from }: Mention, start: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - FURTHER_REACH); at--) {
    const token = doc.tokens[at]
    if (token?.lower === 'through') return true
    if (token?.lower === 'and' || token?.text === '&')
      return rankOrNumber(doc.tokens[at - 1]?.lower ?? '') || rankOrNumber(doc.tokens[at - 2]?.lower ?? '')
    if (token?.pos !== 'DET') return false
  }
  return false
}
const rankOrNumber = (word: string) => ordinalOf(word) !== undefined || word === 'season'
/** Tokens from "and" or "through" to the number. */
const FURTHER_REACH = 3

/** "*Will* there be a *third season*?", "has *yet* to order a *third season*". */
function isImagined(doc: Document, { from, to }: Mention, start: number): boolean {
  let end = to
  while (end < doc.tokens.length && !ENDS.has(doc.tokens[end]?.text ?? '')) end++
  if (doc.tokens[end]?.text === '?') return true
  return doc.tokens.slice(start, from).some((t) => IMAGINES.has(t.lower))
}

/** The verb before "its second season" at `from`, past a particle: "*closed* out its second season". */
function verbBefore(doc: Document, from: number): string {
  let at = from - 1
  while (at > from - 4 && doc.tokens[at]?.pos !== 'VERB') at--
  return doc.tokens[at]?.lower ?? ''
}
/** "[Season five] of the flagship *ended* in March." */
function hasEnded(doc: Document, to: number): boolean {
  let at = to
  while (at < to + SUBJECT_REACH && IN_SUBJECT.has(doc.tokens[at]?.pos ?? '')) at++
  return doc.tokens[at]?.pos === 'VERB' && ENDED.has(doc.tokens[at]?.lower ?? '')
}
const ENDED = new Set(['ended', 'concluded'])
const IN_SUBJECT = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ'])
/** Tokens of "of the long-running drama". */
const SUBJECT_REACH = 6
const CLOSES = new Set('closed wrapped ended concluded finished capped closes caps'.split(' '))
const ENDS = new Set(['.', '?', '!'])
const IMAGINES = new Set(
  'whether if hopes hope hoping hoped possible potential unclear yet unless pitched undecided'.split(' '),
)
