import type { Cue } from './cues.ts'
import type { Unit } from './lines.ts'
import { phraseAt } from './phrases.ts'
import { TIMES } from './source-nouns.ts'

/** What follows a cue once those spoken to, places and times are passed over. Content would begin at unit `at`. */
export interface Tail {
  readonly kind: 'quote' | 'that' | 'clause' | 'object' | 'colon' | 'comma' | 'end'
  readonly at: number
}

/** What is reported: units `from` up to `to`. */
export interface Content {
  readonly from: number
  readonly to: number
}

/** "told The Evening Gull on Friday that …": what comes after the cue. */
export function tailOf(units: readonly Unit[], cue: Cue): Tail {
  let at = cue.to
  if (cue.form?.row.addressee === true && cue.shape === 'verb')
    at = phraseAt(units, at, units.length)?.to ?? at
  for (;;) {
    const unit = units[at]
    if (unit === undefined) return { kind: 'end', at }
    if (unit.quote?.form === 'words') return { kind: 'quote', at }
    const word = unit.lower
    if (word === 'that') return { kind: 'that', at: at + 1 }
    if (OPENERS.has(word)) return { kind: 'that', at }
    if (word === ':') return { kind: 'colon', at: at + 1 }
    if (unit.pos === 'PUNCT') return { kind: ENDS.has(word) ? 'end' : 'comma', at }
    const after = adverbialEnd(units, at)
    if (after === at) return { kind: beginsClause(units, at) ? 'clause' : 'object', at }
    at = after
  }
}

const OPENERS = new Set(['if', 'whether', 'how', 'why', 'what', 'where', 'when', 'who'])
const ENDS = new Set(['.', '?', '!', '…'])

/** "on Friday", "last week", "in a statement": the unit behind it, or `at` where none begins. */
function adverbialEnd(units: readonly Unit[], at: number): number {
  const unit = units[at]
  if (unit === undefined || unit.mention !== undefined) return at
  if (TIMES.has(unit.lower) || unit.pos === 'ADV') return at + 1
  const next = units[at + 1]?.lower ?? ''
  if (DEICTIC.has(unit.lower) && (PERIODS.has(next) || TIMES.has(next))) return at + 2
  if (unit.pos !== 'ADP' || (unit.lower === 'to' && units[at + 1]?.pos === 'VERB')) return at
  return phraseAt(units, at + 1, units.length)?.to ?? at + 1
}
const DEICTIC = new Set(['this', 'last', 'next', 'earlier', 'later', 'that', 'one'])
const PERIODS = new Set(
  'morning afternoon evening night day week weekend month year spring summer autumn fall winter'.split(' '),
)

/** "learned of it at the table *read*": what begins with a finite verb lacks its subject. */
const beginsClause = (units: readonly Unit[], at: number) =>
  !isPerceived(units, at) &&
  hasVerb(units, at) &&
  (units[at]?.pos !== 'VERB' || units[at]?.lower.endsWith('ing') === true)

/** "heard *her arguing*", "heard *him* say": somebody, and no clause. */
const isPerceived = (units: readonly Unit[], at: number) =>
  OBJECTS.has(units[at]?.lower ?? '') && units[at + 1]?.pos === 'VERB'
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us'])

function hasVerb(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length; i++) {
    const unit = units[i]
    if (unit?.pos === 'VERB' || unit?.pos === 'AUX') return true
    if (unit?.pos === 'PUNCT' && unit.lower !== "'") return false
  }
  return false
}

/** What a cue reports beside quotations, in order of place; nothing where the verb asks for more than there is. */
export function contentOf(
  units: readonly Unit[],
  cue: Cue,
  tail: Tail,
  start: number,
  end: number,
): Content | undefined {
  const parenthetical =
    cue.from > start && (SETS_OFF.has(markBefore(units, cue)) || isSpeech(units[cue.from - 1]))
  switch (cue.shape) {
    case 'further':
      return undefined
    case 'passive':
      return tail.kind === 'that' ? following(cue, tail, end) : { from: start, to: end }
    case 'phrase':
      return cue.from === start || OPENING.has(units[cue.from - 1]?.lower ?? '')
        ? { from: tail.kind === 'comma' || tail.kind === 'colon' ? tail.at + 1 : cue.to, to: end }
        : beforeOrAround(units, cue, tail, start, end)
    case 'inverted':
      return cue.from > start ? beforeOrAround(units, cue, tail, start, end) : following(cue, tail, end)
    case 'verb': {
      const reported = following(cue, tail, end)
      if (reported !== undefined || (tail.kind !== 'end' && tail.kind !== 'comma')) return reported
      if (parenthetical) return beforeOrAround(units, cue, tail, start, end)
      return tail.kind === 'comma' && units[cue.from - 1]?.lower === 'as'
        ? { from: tail.at + 1, to: end }
        : undefined
    }
  }
}

const SETS_OFF = new Set([',', '—', '–', '-', ';'])
/** "It was “a swamp,” *Quill said*": the comma stands within the marks. */
const isSpeech = (unit: Unit | undefined) => unit?.quote?.form === 'words'
const OPENING = new Set(['that', 'and', 'but', ';', 'because', ':'])

/** The mark before a cue, or before the words of ", as Quill announced", ", or so Quill says", ", at least Quill says". */
function markBefore(units: readonly Unit[], cue: Cue): string {
  let at = cue.from - 1
  while (at > cue.from - LEADS_IN && LEADING_IN.has(units[at]?.lower ?? '')) at--
  return units[at]?.lower ?? ''
}
const LEADING_IN = new Set(['as', 'so', 'or', 'at', 'least'])
const LEADS_IN = 3

function following(cue: Cue, tail: Tail, end: number): Content | undefined {
  const needs = cue.form?.row.needs
  const enough =
    tail.kind === 'that' ||
    tail.kind === 'colon' ||
    (tail.kind === 'clause' && needs !== 'that') ||
    (tail.kind === 'object' && needs === undefined)
  return enough && needs !== 'quote' && tail.at < end ? { from: tail.at, to: end } : undefined
}

/** ", Quill said." ends what it reports; ", says Quill, " stands in the middle, unless a new clause begins there. */
function beforeOrAround(
  units: readonly Unit[],
  cue: Cue,
  tail: Tail,
  start: number,
  end: number,
): Content | undefined {
  if (cue.form?.row.needs === 'quote') return undefined
  const next = units[tail.at + 1]?.lower ?? ''
  const goesOn =
    tail.kind === 'comma' &&
    units[tail.at]?.lower === ',' &&
    (!NEW_CLAUSE.has(next) || isFurther(units, tail.at + 1)) &&
    cue.shape !== 'inverted'
  const aside =
    cue.shape === 'inverted' && tail.at === cue.to && tail.kind === 'comma' && startsLower(units[tail.at + 1])
  if (goesOn || aside) return { from: start === 0 ? 0 : afterComma(units, start, cue.from - 1), to: end }
  return cue.from > start ? { from: start, to: cue.from } : undefined
}

/** Within somebody else's words, an aside reaches back to the comma before it: "that she returns, with Vane, says Z, in talks". */
function afterComma(units: readonly Unit[], start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (units[i]?.lower === ',') return i + 1
  return start
}
/** ", Quill told them, *and it will* open in May": she goes on. */
const isFurther = (units: readonly Unit[], at: number) =>
  units[at]?.lower === 'and' &&
  THEREOF.has(units[at + 1]?.lower ?? '') &&
  FUTURE.has(units[at + 2]?.lower ?? '')
const THEREOF = new Set(['it', 'he', 'she', 'they'])
const NEW_CLAUSE = new Set('and but so while though although who which whose adding a an the'.split(' '))

const startsLower = (unit: Unit | undefined) =>
  unit !== undefined && /^\p{Ll}/u.test(unit.text) && unit.pos === 'ADP'

/** Where the part of a line that begins at `from` ends: a semicolon, ", but", or the next speaker's own clause. */
export function contentEnd(units: readonly Unit[], from: number, later: readonly Cue[]): number {
  const cut = later.find(
    (c) => c.carried || (c.shape === 'verb' && JOINS.has(units[c.from - 1]?.lower ?? '')),
  )
  const last = cut === undefined ? units.length : cut.from - 1
  const listed = isList(units, from, last)
  for (let i = from; i < last; i++) {
    const word = units[i]?.lower ?? ''
    if (word === ';' && !listed) return i
    if (word === ',' && TURNS.has(units[i + 1]?.lower ?? '')) return i
    if (word === ',' && i > from && isAside(units, i + 1)) return i
  }
  return last
}
/** "claims that he left; that she may; *and* that it slips": parts of one list. */
function isList(units: readonly Unit[], from: number, to: number): boolean {
  const marks = units.flatMap((u, i) => (i >= from && i < to && u.lower === ';' ? [i] : []))
  return marks.length > 1 && units[(marks.at(-1) ?? 0) + 1]?.lower === 'and'
}

/** "said that he would leave in the third season, *which is now filming*": the writer's own, unless it goes on "which would". */
function isAside(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'which') return false
  const goesOn = units.some((u, i) => i > at && u.lower === ',' && isVerbal(units[i + 1]))
  return !goesOn && !units.slice(at + 1, at + ASIDE_REACH).some((u) => FUTURE.has(u.lower))
}
const isVerbal = (unit: Unit | undefined) => unit?.pos === 'VERB' || unit?.pos === 'AUX'
const ASIDE_REACH = 6
const FUTURE = new Set(['would', 'will', "'d", "'ll", 'could', 'might', 'may'])
const JOINS = new Set(['and', 'but', 'while'])
const TURNS = new Set(['but', 'though', 'although', 'whereas', 'while'])
