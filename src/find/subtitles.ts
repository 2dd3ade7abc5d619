import { behindBullet } from './bullets.ts'
import { isCapital, OPENERS } from './capitals.ts'
import type { Document, Sentence } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { isOddName } from './odd-names.ts'
import { TITLE_OPENERS, type Unjoined } from './owners-titles.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { runEnd } from './run-end.ts'
import { KINDS } from './title-joints.ts'
import { WORK_NOUNS } from './work-nouns.ts'
import { isIssue, isSpoken } from './written-titles.ts'

/**
 * Where "Iron Petal: Last Bloom" ends whose first part is the run up to `to`; -1 where no colon of a title stands there: it touches the word before it,
 * and a capital follows that neither says something nor opens a list ("the Night Watch: Wren, Owl and Jackdaw"). What opens a sentence is
 * a title only where "The" and a capital follow the colon, or a line or an issue ends: "Iron Petal: The Movie took everyone by storm".
 */
export function subtitleEnd(
  doc: Document,
  i: number,
  to: number,
  s: Sentence,
  covered: Uint8Array,
  unjoined: Unjoined,
): number {
  const [colon, beyond, behind] = [doc.tokens[to], doc.tokens[to + 1], doc.tokens[to + 2]]
  const touches = colon?.text === ':' && colon.start === doc.tokens[to - 1]?.end
  if (!touches || to + 1 >= s.to || covered[to + 1] === 1 || !isCapital(beyond)) return -1
  if (
    beyond?.word === doc.tokens[i]?.word ||
    STARTS_CLAUSE.has(beyond?.pos ?? '') ||
    saysSomething(doc, to + 1)
  )
    return -1
  // "New on Vantage: Salt Wind": what is on there, and no title.
  if (i - s.from === LEAD && doc.tokens[i - 1]?.pos === 'ADP' && LEADS.has(doc.tokens[s.from]?.lower ?? ''))
    return -1
  // "The Society: *The* drama is over."
  if (OPENERS.has(beyond?.lower ?? '') && !isCapital(behind)) return -1
  // "Iron Petal: The *Bard's Return*".
  const opens = TITLE_OPENERS.has(beyond?.text ?? '') && isCapital(behind) ? to + 2 : to + 1
  const end = runEnd(doc, opens, s, covered, unjoined)
  // "• Renewed: Salt Wind".
  if (i === s.from || i === behindBullet(doc, s)) {
    const named = beyond?.text === 'The' && ['VERB', 'AUX'].includes(doc.tokens[end]?.pos ?? '')
    // "Iron Petal: Last Bloom *star* Mara Quill".
    const credited = CREDIT_NOUNS.has(doc.tokens[end]?.lower ?? '') && isCapital(doc.tokens[end + 1])
    const odd = isOddName(doc.tokens[i]?.lower ?? '')
    // The text tells of the first part as of a work: "fans *of* Iron Petal", "the *original* Iron Petal".
    const work = unjoined.told.has(doc.tokens[i]?.word ?? '') && isToldToBeWork(doc, i, to, end)
    const told = s.in === 'text' && (comesOut(doc, i, to, end) || work)
    return named || credited || odd || told || isIssue(doc, end) ? end : -1
  }
  const listed =
    doc.tokens[i - 1]?.text === 'the' && doc.tokens[end]?.text === ',' && isCapital(doc.tokens[end + 1])
  return listed ? -1 : end
}

/** "Iron Petal: Last Bloom *is due* in May", "…, *which was* delayed": what is said behind it is said of works; not "Review: Salt Wind is out". */
export function comesOut(doc: Document, i: number, colon: number, end: number): boolean {
  const { tokens } = doc
  if (isLabel(doc, i, colon)) return false
  const at = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which' ? end + 2 : end
  if (COMES_OUT.has(tokens[at]?.lower ?? '')) return true
  if (tokens[at]?.pos !== 'AUX') return false
  return tokens.slice(at + 1, at + 1 + GROUP).some((t) => IS_BROUGHT_OUT.has(t.lower))
}

/**
 * "Iron Petal: Last Bloom, *a six-part prequel* series", "… *is the wrap-up movie*": what it is told to be is a work. So is "Vantage: Salt Wind, a
 * drama", of which only the second part is.
 */
export function isToldToBeWork(doc: Document, i: number, colon: number, end: number): boolean {
  const { tokens } = doc
  if (isLabel(doc, i, colon)) return false
  if (tokens[end]?.text !== ',' && !BEING.has(tokens[end]?.lower ?? '')) return false
  if (!DETERMINERS.has(tokens[end + 1]?.lower ?? '')) return false
  for (let at = end + 2; at < end + 2 + DESCRIBED; at++) {
    const { lower = '', text = '', pos = 'PUNCT' } = tokens[at] ?? {}
    if (WORK_NOUNS.has(lower) || KINDS.has(lower)) return true
    if (pos === 'ADP' || pos === 'VERB' || (pos === 'PUNCT' && text !== '-')) return false
  }
  return false
}
const BEING = new Set(['is', 'was', 'becomes'])
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their'])
/** Tokens of "ten-part anthology", "new six-episode animated series". */
const DESCRIBED = 8

/** "SALT WIND ENDS: Vantage has moved it", "Review: Salt Wind", "Salt Wind: Mara Quill is back": what stands before the colon says what follows. */
function isLabel({ tokens }: Document, i: number, colon: number): boolean {
  const first = tokens.slice(i, colon)
  return (
    first.some((t) => LABELS.has(t.lower)) ||
    first.every((t) => LOUD.test(t.text)) ||
    FIRST_NAMES.has(tokens[colon + 1]?.word ?? '')
  )
}
const LOUD = /^\p{Lu}{2,}$/u
/** "*Breaking:* Salt Wind is over", "*Review:* Salt Wind": what a sentence is, and no part of a title. */
export const LABELS: ReadonlySet<string> = new Set(
  `review reviews recap report reports rumor rumour rumors rumours trailer video watch photos poll interview news casting dates tv film
   movie movies music books games renewed cancelled canceled opinion listen correction verdict confirmed official deal deals ratings details
   preview premiere finale scoop next also today tonight now coming returning new week season episode analysis feature podcast breaking
   exclusive update updated spoiler spoilers leak leaked note reminder`.split(/\s+/),
)
const COMES_OUT = new Set(
  'premieres opens launches debuts arrives bows drops streets airs streams hits releases'.split(' '),
)
const IS_BROUGHT_OUT = new Set(
  `release released delayed pushed moved dated slated scheduled set due planned launch launched premiere debut out available published
   postponed supposed open coming renewed cancelled canceled directed written filming shooting`.split(/\s+/),
)
/** Tokens of "has now been". */
const GROUP = 4

/** Tokens of "new on". */
const LEAD = 2
const LEADS = new Set(
  'new coming next also now tonight streaming back over returning premiering arriving'.split(' '),
)

/** "On Harbour Nights: Mara Quill told us", "Harbour Nights: Mara Quill (Alex)": who is named behind the colon speaks or has a part, and is no subtitle. */
const saysSomething = (doc: Document, at: number) =>
  FIRST_NAMES.has(doc.tokens[at]?.word ?? '') && (isSpoken(doc, at + 1) || doc.tokens[at + 2]?.text === '(')

/** Behind a colon these begin a sentence: "… in Harbour Nights: She stays". */
const STARTS_CLAUSE = new Set(['PRON', 'AUX', 'SCONJ', 'CCONJ'])
