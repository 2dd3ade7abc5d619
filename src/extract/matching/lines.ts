import { STATUSES } from '../../find/index.ts'
import type { CompoundLink, LinkFrame } from '../../predicates/index.ts'
import { coordinatedAt, one, type Phrase } from '../clauses/phrases.ts'
import { isVerbal, type Unit } from '../clauses/units.ts'
import { MONTHS, SEASONS, WEEKDAY_NAMES } from '../dates/calendar-words.ts'

/** Two mentions that the words around them link, and how. */
export interface Pair {
  readonly link: LinkFrame['link']
  readonly left: readonly Phrase[]
  readonly right: readonly Phrase[]
}

/** What a line of a calendar, of a list of the cast or of a trailer's scenes says as a whole. */
export function lineOf(units: readonly Unit[]): Pair | null {
  return (
    creditOf(units) ??
    jobOf(units) ??
    statusOf(units) ??
    statusListOf(units) ??
    headingOf(units) ??
    timecodeOf(units) ??
    askedOf(units)
  )
}

/**
 * "HARBOUR NIGHTS, SEASON TWO — August 14 (Vantage)", "• [Dry Dock] (May 4)", "May 4: [Dry Dock]": a line that begins with a work, behind a
 * bullet or a date, and has no verb, or none before a mark behind the date.
 */
function headingOf(units: readonly Unit[]): Pair | null {
  const at = firstName(units)
  if (at < 0) return null
  // "Sat 3: [Dry Dock]": what stands before is a date.
  const verb = units.findIndex((u, i) => i > at && isVerbal(u))
  const end = verb < 0 ? units.length : units.findLastIndex((u, i) => i < verb && PARTS.has(u.lower))
  const next = units[at + 1]?.lower
  const parted = next === undefined || HEADING_MARKS.has(next) || (next === '.' && end === at + 2)
  // "PREMIERE DATES" is no title for standing alone.
  if (next === undefined && units[at]?.mention?.guessed === true) return null
  if (
    end <= at ||
    end - at > LONGEST_HEADING ||
    !(parted || (at > 1 && PARTS.has(units[at - 1]?.lower ?? '')))
  )
    return null
  const head = units.slice(0, end)
  if (verb >= 0 && !head.some(isDateWord)) return null
  const right = head.findIndex((u) => u.mention?.referent.type === 'company')
  return { link: 'heading', left: [one(at)], right: right < 0 ? [] : [one(right)] }
}

/** "[Mara Quill] – [Nightjar]", "[Nightjar]: [Mara Quill]": a line of a list of the cast. */
function creditOf(units: readonly Unit[]): Pair | null {
  const at = firstName(units)
  // "[Nightjar] (new character): [Mara Quill]".
  const open = units[at + 1]?.lower === '('
  const mark = open ? units.findIndex((u, i) => i > at && u.lower === ')') + 1 : at + 1
  const [left, right] = [units[at]?.mention, units[mark + 1]?.mention]
  if (left === undefined || right === undefined || !CREDIT_MARKS.has(units[mark]?.lower ?? '')) return null
  const next = units[mark + 2]?.lower
  const ends = next === undefined || next === '(' || next === ',' || next === '.'
  const verbal = units.some(isVerbal)
  return ends && !verbal ? { link: 'credit', left: [one(at)], right: [one(mark + 1)] } : null
}

/** "Screenplay: [Mara Quill]", "Directed by – [Jon Vale]": a job on what the text is about, and nothing else on the line. */
function jobOf(units: readonly Unit[]): Pair | null {
  const mark = units.findIndex((u) => JOB_MARKS.has(u.lower))
  if (mark < 1 || mark > LONGEST_LABEL) return null
  const link = CREDITED.get(
    units
      .slice(0, mark)
      .map((u) => u.lower)
      .join(' '),
  )
  const left = link === undefined ? [] : coordinatedAt(units, mark + 1, units.length)
  const end = units[left.at(-1)?.to ?? 0]?.lower
  return link !== undefined && left.length > 0 && (end === undefined || end === '.' || end === '(')
    ? { link, left, right: [] }
    : null
}
const JOB_MARKS = new Set([':', '–', '—'])
/** Units in the longest label, "executive produced by". */
const LONGEST_LABEL = 3
/** Labels of credits that no noun for a person is in; "Director: [Quill]" is read as the apposition that it is. */
const CREDITED: ReadonlyMap<string, CompoundLink> = new Map([
  ['directed by', 'directed'],
  ['direction', 'directed'],
  ...[
    'written by',
    'script',
    'screenplay',
    'screenplay by',
    'script by',
    'teleplay by',
    'story by',
    'series composition',
  ].map((label): [string, CompoundLink] => [label, 'written']),
  ['created by', 'created'],
  ['produced by', 'produced'],
  ['executive produced by', 'produced'],
  ...['music', 'music by', 'score', 'score by', 'original score'].map((label): [string, CompoundLink] => [
    label,
    'scored',
  ]),
  ['starring', 'starring'],
])

/** "[Dry Dock]: Officially renewed", "• [Salt Wind]: Cancelled after one season": what was done to the work that a line begins with. */
function statusOf(units: readonly Unit[]): Pair | null {
  const at = firstName(units)
  if (at < 0 || units[at + 1]?.lower !== ':') return null
  const behind = STATUS_ADVERBS.has(units[at + 2]?.lower ?? '') ? at + 3 : at + 2
  const link = STATUSES.get(units[behind]?.lower ?? '')
  const next = units[behind + 1]?.lower
  return link !== undefined && (next === undefined || BEHIND_STATUS.has(next))
    ? { link, left: [one(at)], right: [] }
    : null
}

/** "• Cancelled: [Dry Dock], [Salt Wind] and [Nightjar]": a list of works under what was done to them, and no verb. */
function statusListOf(units: readonly Unit[]): Pair | null {
  const at = BULLETS.has(units[0]?.lower ?? '') ? 1 : 0
  const link = STATUSES.get(units[at]?.lower ?? '')
  if (link === undefined || units[at + 1]?.lower !== ':') return null
  const rest = units.slice(at + 2)
  const left = rest.flatMap(({ mention }, n) => (mention?.referent.type === 'work' ? [one(at + 2 + n)] : []))
  return left.length > 0 && !rest.some(isVerbal) ? { link, left, right: [] } : null
}
const STATUS_ADVERBS = new Set(['officially', 'already', 'quietly', 'finally'])
/** "*Renewed* or *cancelled*?" is asked, and "*renewed* for a third season" is of that season. */
const BEHIND_STATUS = new Set(['.', '!', ';', ',', '(', 'after', 'by', 'at'])

/** The name that a line begins with, behind a bullet, a number or a date; -1 where it begins otherwise. */
function firstName(units: readonly Unit[]): number {
  const at = units.findIndex((u) => u.mention !== undefined)
  const opened =
    at <= LONGEST_OPENING &&
    units.slice(behindClock(units), at).every((u) => BULLETS.has(u.lower) || isDateWord(u))
  return opened ? at : -1
}
/** "9pm: [Dry Dock]", "8/7c [Dry Dock] (Vantage)": past the time of day that opens a line of a schedule. */
function behindClock([time, half]: readonly Unit[]): number {
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]m$/.test(time?.lower ?? '')) return 1
  const timed = /^\d{1,2}(?:[:.]\d\d)?(?:\/\d{1,2})?$/.test(time?.lower ?? '')
  return timed && /^(?:c|[ap]\.?m\.?)$/.test(half?.lower ?? '') ? 2 : 0
}
/** Units before the name: "Friday, May 4, 2018:". */
const LONGEST_OPENING = 7

/** Months, weekdays, seasons of the year and numbers. */
export function isDateWord(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention !== undefined) return false
  const { lower } = unit
  return (
    MONTHS.has(lower) ||
    WEEKDAY_NAMES.has(lower) ||
    SEASONS.has(lower) ||
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(lower)
  )
}

/** "0:22 – [Nightjar] rides into town": who is named alone behind the time is seen there, two who are named share the screen. */
function timecodeOf(units: readonly Unit[]): Pair | null {
  if (!TIMECODE.test(units[0]?.lower ?? '')) return null
  const seen = units.flatMap(({ mention }, at) =>
    mention?.referent.type === 'character' && mention.kind !== 'pronoun' ? [one(at)] : [],
  )
  const [first, second] = seen
  if (first === undefined || first.from > TIMECODE_REACH) return null
  return second === undefined
    ? { link: 'timecode', left: [first], right: [] }
    : { link: 'timecode of two', left: [first], right: [second] }
}
const TIMECODE = /^\d{1,2}:\d{2}(?::\d{2})?$/
/** Units between the time and a name: a dash, an article, an adjective. */
const TIMECODE_REACH = 4

/** "A third season?", "As for a third season?": a question by itself. */
function askedOf(units: readonly Unit[]): Pair | null {
  const at = units.findIndex((u) => u.mention?.kind === 'season')
  const asks = at >= 0 && at <= ASKED_REACH && units[at + 1]?.lower === '?'
  const indefinite = units[at - 1]?.lower === 'a' || units[at - 1]?.lower === 'an'
  const verbal = units.some(isVerbal)
  return asks && indefinite && !verbal ? { link: 'asked', left: [one(at)], right: [] } : null
}
/** Units before the season: "And as for a". */
const ASKED_REACH = 5

export const HEADING_MARKS: ReadonlySet<string> = new Set([',', '—', '–', '-', ':', '(', '|', '…', '...'])
/** Marks that part a date from a title, and a title from what is told of it. */
const PARTS = new Set(['—', '–', '-', ':', '|', ')'])
const CREDIT_MARKS = new Set(['—', '–', '-', ':', '|', '…', '...'])
/** What stands before a line of a list, or inside its date. */
const BULLETS = new Set(['•', '*', '·', '▪', '►', '>', '-', '–', '—', ':', ',', '.', '|', ')'])
/** Units in the longest heading. */
const LONGEST_HEADING = 16
