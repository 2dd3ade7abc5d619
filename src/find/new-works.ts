import { DESCRIPTIONS, nounAt } from './descriptions.ts'
import type { Document, Mention, Sentence } from './document.ts'
import { ordinalOf } from './number-words.ts'
import { INDEFINITE, INSIDE, PHRASE } from './untitled.ts'
import { DERIVED_WORKS, MEDIA, NAMING, WORK_NOUNS } from './work-nouns.ts'

/**
 * "Vantage has ordered *a new drama* from Jon Vale", "Vale is writing *another film*": a work without a title beside those that the text has
 * named, so that what the paragraph goes on to tell without a name is told of that one.
 */
export function introducesUntitled(doc: Document, s: Sentence, named: readonly Mention[]): boolean {
  let making = false
  for (let i = s.from; i < s.to; i++) {
    const token = doc.tokens[i]
    if (token === undefined) return false
    if (RELATIVE.has(token.lower) || token.text === ';') making = false
    else if (MAKING.has(token.lower)) making = true
    if (!INDEFINITE.has(token.lower)) continue
    if (BEFORE_PREDICATE.has(doc.tokens[i - 1]?.lower ?? '')) continue
    const end = untitledEnd(doc, i, s.to)
    if (end === undefined || !(making || token.lower === 'another' || isInTheWorks(doc, i, end, s))) continue
    if (!named.some((m) => isWithin(m, i, end + NAME_REACH))) return true
  }
  return false
}

/** "*A medical drama* is also in development", "Vantage has *a medical drama* in the works". */
function isInTheWorks(doc: Document, at: number, end: number, s: Sentence): boolean {
  const opens = at === s.from && doc.tokens[end]?.pos === 'AUX'
  const had = HAS.has(doc.tokens[at - 1]?.lower ?? '')
  if (!opens && !had) return false
  const behind = doc.tokens.slice(end, Math.min(s.to, end + STAGE_REACH))
  return behind.some(
    (t, n) =>
      t.lower === 'in' && STAGES.has(behind[n + (behind[n + 1]?.lower === 'the' ? 2 : 1)]?.lower ?? ''),
  )
}
const HAS = new Set(['has', 'have', 'had'])
const STAGES = new Set('works development production pre-production post-production'.split(' '))
/** Tokens from the noun to its stage: "is also currently in the works". */
const STAGE_REACH = 8

const isWithin = ({ from, referent }: Mention, start: number, end: number) =>
  referent.type === 'work' && from >= start && from <= end

/** The token behind "a new drama" at `i`, where no title follows and it is no season: "a third series", "a new series of Dry Dock". */
function untitledEnd(doc: Document, i: number, end: number): number | undefined {
  let ranked = false
  for (let at = i + 1; at < end && at <= i + PHRASE; at++) {
    const noun = nounAt(doc.tokens, at)
    const token = doc.tokens[at]
    if (noun === undefined || token === undefined) return undefined
    const next = doc.tokens[noun.to]
    // "a *drama* series": the last noun is the work.
    if (isWork(noun.noun) && !(next?.pos === 'NOUN' && isWork(next.lower))) {
      if (ranked && MEDIA.get(noun.noun) === 'series') return undefined
      const named = doc.tokens[noun.to + (next?.text === ',' ? 1 : 0)]
      const goesOn = next?.pos === 'NOUN' || named?.capital === true || AFTER.has(named?.lower ?? '')
      return goesOn ? undefined : noun.to
    }
    ranked ||= ordinalOf(token.lower) !== undefined
    if (!INSIDE.has(token.pos) && token.text !== '-') return undefined
  }
  return undefined
}

/** "Vantage has ordered a new drama, [Dry Dock]", "is developing a film called [Dry Dock]": the text turns to a work that it has not told of before. */
export function isIntroduced(doc: Document, { from, referent }: Mention): boolean {
  if (referent.type !== 'work') return false
  let at = from - 1
  while (MARKS.has(doc.tokens[at]?.text ?? '') || NAMING.has(doc.tokens[at]?.lower ?? '')) at--
  if (at === from - 1 || DESCRIPTIONS.get(doc.tokens[at]?.lower ?? '') !== 'work') return false
  for (let i = at - 1; i > at - PHRASE; i--) {
    const token = doc.tokens[i]
    if (token === undefined) return false
    if (INDEFINITE.has(token.lower)) return MAKING.has(doc.tokens[i - 1]?.lower ?? '')
    if (!INSIDE.has(token.pos) && token.text !== '-') return false
  }
  return false
}

const isWork = (noun: string) =>
  DERIVED_WORKS.has(noun) || (WORK_NOUNS.has(noun) && !PARTS_OF_WORKS.has(noun))
/** What may belong to a work that has a title: "a Christmas *special*". */
const PARTS_OF_WORKS = new Set(
  'special seasons parter feature project original flagship franchise comic'.split(' '),
)
const MAKING = new Set(
  `ordered ordering orders greenlit greenlighting commissioned commissioning developing develops writing writes planning plans preparing
   announced announces unveiled pitching working penning scripting prepping eyeing mulling`.split(/\s+/),
)
const RELATIVE = new Set(['who', 'whose', 'which', 'whom'])
/** Before what something is, or is like: "is a new drama", "Dry Dock, a new drama". */
const BEFORE_PREDICATE = new Set(
  "is was be been are were 's as become becomes became remains into like than , ( — –".split(' '),
)
/** Behind the noun: its title, or what it is a season of. */
const AFTER = new Set([...NAMING, 'of', '“', '‘', '"', ':'])
const MARKS = new Set(['“', '”', '‘', '’', '"', "'", ',', ':', '*', '_'])
/** Tokens from the noun to a title that is the work's own: "a new drama from Vantage, [Dry Dock]". */
const NAME_REACH = 6
