import { ordinalOf, type Token } from '../../find/index.ts'
import type { Edtf } from '../../model/index.ts'
import { MONTHS, SEASONS, WEEKDAYS } from './calendar-words.ts'
import { FEAST_TIMES, FEASTS, HOLIDAYS } from './holidays.ts'

/** A date in the text: tokens `from` up to `to`, and its value at the precision of the words. */
export interface DateMention {
  readonly from: number
  readonly to: number
  readonly on: Edtf
}

/** What a date is counted from. Without the day of publication only dates that name their year are read. */
export interface DateContext {
  readonly published: Temporal.PlainDate | undefined
  /** Which way a date without a year lies: "premieres in March" is the next March, "premiered in March" the last, "was to have premiered in March" may be either. */
  readonly direction: 'past' | 'future' | 'nearest'
}

/**
 * Dates in tokens `from` up to `to`, absolute and relative to publication: "June 22, 2018", "22 June", "spring 2018", "late
 * 2027", "next month", "last October", "on Friday", "Q2 2025". Never from the clock. Values are EDTF (ISO 8601-2).
 */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: DateContext,
): DateMention[] {
  const found: DateMention[] = []
  for (let i = from; i < to; i++) {
    if (!canBegin(tokens[i])) continue
    const date = dateAt(tokens, i, to, context, found.at(-1))
    if (date === null) continue
    found.push(date)
    i = date.to - 1
  }
  return found
}

/** No reader begins elsewhere: at a digit, or at one of the words that a date can begin with. */
function canBegin(token: Token | undefined): boolean {
  if (token === undefined) return false
  const first = token.text.charCodeAt(0)
  return (first >= 48 && first <= 57) || BEGINNINGS.has(token.lower)
}

type Reader = (at: At) => DateMention | null

interface At {
  readonly i: number
  readonly word: (offset: number) => string
  readonly text: (offset: number) => string
  readonly context: DateContext
  readonly last: DateMention | undefined
}

function dateAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  context: DateContext,
  last: DateMention | undefined,
): DateMention | null {
  const word = (offset: number) => (i + offset < end ? (tokens[i + offset]?.lower ?? '') : '')
  const text = (offset: number) => (i + offset < end ? (tokens[i + offset]?.text ?? '') : '')
  const nearest = endsSpan(tokens, i, last) ? sinceOf(last) : undefined
  for (const read of READERS) {
    const date = read({ i, word, text, context: nearest ?? context, last })
    if (date !== null) return date
  }
  return null
}

/** "from April 25, 2018 *to* April 11": the second date of a span, right behind a first that names its day and year. */
function endsSpan(tokens: readonly Token[], i: number, last: DateMention | undefined): last is DateMention {
  if (last?.to !== i - 1 || last.on.length < 10 || tokens[i - 1]?.lower !== 'to') return false
  return yearOf(tokens[last.to - 1]?.lower ?? '') !== undefined
}
const sinceOf = ({ on }: DateMention): DateContext => ({
  published: Temporal.PlainDate.from(on),
  direction: 'nearest',
})

/** "2018-06-22". */
const iso: Reader = ({ i, word }) => (/^(?:19|20)\d\d-\d\d-\d\d$/.test(word(0)) ? made(i, 1, word(0)) : null)

/** "June 22, 2018", "June 22", "June 2018", "June of 2018", "June"; "Jan. 4". */
const monthFirst: Reader = ({ i, word, text, context }) => {
  const month = MONTHS.get(word(0))
  const day = dayOf(word(1))
  const written = /^\p{Lu}/u.test(text(0)) || (day !== undefined && word(0) !== 'may' && word(0) !== 'mar')
  if (month === undefined || !written) return null
  if (day !== undefined) {
    const comma = word(2) === ',' ? 3 : 2
    const year = yearOf(word(comma))
    return year === undefined
      ? withYear(i, 2, month, day, context)
      : made(i, comma + 1, ymd(year, month, day))
  }
  const gap = word(1) === ',' || word(1) === 'of' ? 2 : 1
  const year = yearOf(word(gap))
  if (year !== undefined) return made(i, gap + 1, ym(year, month))
  return word(0) === 'may' && !PREPOSITIONS.has(word(-1)) ? null : withYear(i, 1, month, undefined, context)
}
const PREPOSITIONS = new Set([
  'in',
  'since',
  'until',
  'last',
  'next',
  'this',
  'by',
  'from',
  'to',
  'of',
  'for',
  'till',
  'early',
  'late',
  'mid',
  'a',
  'its',
])

/** "22 June 2018", "22nd of June". */
const dayFirst: Reader = ({ i, word, context }) => {
  const day = dayOf(word(0))
  const gap = word(1) === 'of' ? 2 : 1
  const month = MONTHS.get(word(gap))
  if (day === undefined || month === undefined) return null
  const year = yearOf(word(gap + 1))
  return year === undefined
    ? withYear(i, gap + 1, month, day, context)
    : made(i, gap + 2, ymd(year, month, day))
}

/** "May 4 and *11*": another day of the month. */
const sameMonth: Reader = ({ i, word, last }) => {
  const day = dayOf(word(0))
  if (day === undefined || last?.to !== i - 1 || last.on.length < 10 || word(-1) !== 'and') return null
  const ends = ENDS_DATE.has(word(1)) && dayOf(word(-2)) !== undefined
  return ends ? made(i, 1, dayIn(last.on.slice(0, 7), day)) : null
}
const ENDS_DATE = new Set([',', '.', ';', ')', 'respectively', 'on', ''])

/** "spring 2018", "the fall of 2025", "this summer", "next spring", "last fall". */
const season: Reader = ({ i, word, text, context }) => {
  const named = SEASONS.get(word(0))
  if (named === undefined) return null
  const gap = word(1) === 'of' || word(1) === ',' ? 2 : 1
  const year = yearOf(word(gap))
  if (year !== undefined) return made(i, gap + 1, `${year}-${named.code}`)
  if (/^\p{Lu}/u.test(text(0))) return null
  const published = context.published
  const which = word(-1)
  // "slated for *a fall premiere*".
  const told = (which === 'a' || which === 'its') && OPENINGS.has(word(1))
  if (published === undefined || !(told || WHICH_SEASON.has(which))) return null
  const gone = published.month >= named.from + 3 || (named.from === 12 && published.month < 3)
  const step =
    which === 'next'
      ? published.month < named.from
        ? 0
        : 1
      : which === 'last'
        ? gone
          ? 0
          : -1
        : gone
          ? 1
          : 0
  return made(i, 1, `${published.year + step}-${named.code}`)
}

const WHICH_SEASON = new Set(['this', 'next', 'last', 'in', 'the', 'coming'])
const OPENINGS = new Set([
  'premiere',
  'launch',
  'debut',
  'release',
  'bow',
  'return',
  'start',
  'rollout',
  'berth',
])

/** "on *7/14*", "due *6/30/2009*", "(*9/8*)": the month stands first, as in America, unless it can't. Never "50/50" or "24/7". */
const slashed: Reader = ({ i, word, context }) => {
  const [, first, second, third] = SLASHED.exec(word(0)) ?? []
  const placed = BEFORE_FIGURES.has(word(-1)) || (word(-1) === '(' && word(1) === ')')
  if (first === undefined || second === undefined || !placed) return null
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second]
  const on = dayOf(day)
  if (!(Number(month) >= 1 && Number(month) <= 12) || on === undefined) return null
  const year = third === undefined ? undefined : yearOf(third.padStart(4, '20'))
  return year === undefined
    ? withYear(i, 1, Number(month), on, context)
    : made(i, 1, ymd(year, Number(month), on))
}
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?$/
const BEFORE_FIGURES = new Set(
  'on by until till from since before due starting beginning to through'.split(' '),
)

/** "Q2 2025", "the second quarter of 2025"; "in Q4" of the year in which it is next, or was last. */
const quarter: Reader = ({ i, word, context: { published, direction } }) => {
  const short = /^q([1-4])$/.exec(word(0))?.[1]
  const number = short === undefined && word(1) === 'quarter' ? ordinalOf(word(0)) : Number(short)
  if (number === undefined || !(number >= 1 && number <= 4)) return null
  const gap = short === undefined ? (word(2) === 'of' ? 3 : 2) : word(1) === 'of' ? 2 : 1
  const year = yearOf(word(gap))
  if (year !== undefined) return made(i, gap + 1, `${year}-${32 + number}`)
  // "a *first quarter* to forget", "its *Q4* results".
  const timed = short === undefined ? word(-1) === 'the' && word(-2) === 'in' : !MONEY.has(word(1))
  if (published === undefined || !timed) return null
  const now = Math.ceil(published.month / 3)
  const step = direction === 'past' ? -Number(number > now) : Number(number < now)
  return made(i, short === undefined ? 2 : 1, `${published.year + step}-${32 + number}`)
}

const MONEY = new Set('results earnings report revenue sales call financial'.split(' '))

/** "next month", "later this year", "last year", "early next year"; "next week" is no day and gives none. */
const relativeUnit: Reader = ({ i, word, context, last }) => {
  const published = context.published
  const step = word(0) === 'that' ? 0 : STEPS.get(word(0))
  if (step === undefined || published === undefined) return null
  if (word(0) === 'that') {
    const precise = last?.on.slice(0, word(1) === 'month' ? 7 : 4)
    return precise !== undefined && (word(1) === 'month' || word(1) === 'year') ? made(i, 2, precise) : null
  }
  if (word(0) === 'this' && word(1) !== 'year' && word(1) !== 'month') return null
  if (word(1) === 'year') return made(i, 2, String(published.year + step))
  if (word(1) === 'month') {
    const month = published.add({ months: step })
    return made(i, 2, ym(month.year, month.month))
  }
  return null
}

/** "February last year", "May of next year", "October this year", "July 18th next year". */
const monthOfYear: Reader = ({ i, word, context }) => {
  const month = MONTHS.get(word(0))
  const day = dayOf(word(1))
  const at = day === undefined ? 1 : 2
  const which = word(at) === 'of' ? at + 1 : at
  const step = STEPS.get(word(which))
  const published = context.published
  if (month === undefined || step === undefined || word(which + 1) !== 'year') return null
  if (published === undefined) return null
  const year = published.year + step
  return made(i, which + 2, day === undefined ? ym(year, month) : ymd(year, month, day))
}
const STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "on Boxing Day", "Christmas Eve 2019"; "at Christmas" is no day, only a month. */
const holiday: Reader = ({ i, word, context }) => {
  for (let length = HOLIDAY_STARTS.has(word(0)) ? HOLIDAY_WORDS : 0; length > 0; length--) {
    const date = HOLIDAYS.get(Array.from({ length }, (_, n) => word(n)).join(' '))
    if (date === undefined) continue
    const [month, day] = date
    const year = yearOf(word(length))
    return year === undefined
      ? withYear(i, length, month, day, context)
      : made(i, length + 1, ymd(year, month, day))
  }
  const month = FEASTS.get(word(0))
  const time = FEAST_TIMES.has(word(-1)) && !/^[a-z]/.test(word(1).replace(FUNCTION_WORD, ''))
  if (month === undefined || !time) return null
  const year = yearOf(word(1))
  return year === undefined ? withYear(i, 1, month, undefined, context) : made(i, 2, ym(year, month))
}
const HOLIDAY_WORDS = 4
const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
)
/** What may stand behind a feast that is a time, and not in a name as "Christmas special" is. */
const FUNCTION_WORD = /^(?:on|in|at|and|but|with|as|from|when|while|to|by|after|before|or)$/

/** "a", "one", "two", "2". */
const countOf = (word: string) => (word === 'a' ? 1 : ordinalOf(word))

/** "two years ago": the year; "three months ago": the month. */
const ago: Reader = ({ i, word, context }) => {
  const count = countOf(word(0))
  const published = context.published
  if (count === undefined || published === undefined || word(2) !== 'ago') return null
  if (/^years?$/.test(word(1))) return made(i, 3, String(published.year - count))
  if (!/^months?$/.test(word(1))) return null
  const on = published.subtract({ months: count })
  return made(i, 3, ym(on.year, on.month))
}

/** "before the end of the year". */
const yearEnd: Reader = ({ i, word, context }) => {
  const published = context.published
  const end = word(0) === 'end' && word(1) === 'of' && word(2) === 'the' && word(3) === 'year'
  return end && published !== undefined ? made(i, 4, String(published.year)) : null
}

/** "last October", "next May". */
const relativeMonth: Reader = ({ i, word, context }) => {
  const month = MONTHS.get(word(1))
  if (month === undefined || !['last', 'next', 'this'].includes(word(0)) || word(1) === 'mar') return null
  const published = context.published
  if (published === undefined) return null
  const day = dayOf(word(2))
  // "last October" in an October is a year ago; "this" and "next" look ahead.
  const gone =
    word(0) === 'last'
      ? month >= published.month
        ? -1
        : 0
      : month <= published.month && word(0) === 'next'
        ? 1
        : 0
  const year = published.year + gone
  return made(i, day === undefined ? 2 : 3, day === undefined ? ym(year, month) : ymd(year, month, day))
}

/** "on Friday", "this Friday", "last Thursday", "tomorrow", "yesterday", "tonight"; not the weekday of a date behind it. */
const day: Reader = ({ i, word, context }) => {
  const published = context.published
  if (published === undefined) return null
  const shift = DAYS.get(word(0))
  if (shift !== undefined) return made(i, 1, published.add({ days: shift }).toString())
  const weekday = WEEKDAYS.get(word(0))
  if (weekday === undefined || word(-1) === 'a' || word(-1) === 'every') return null
  if (leadsDate(word) || HABITUAL.has(word(1)) || isBehindDate(word)) return null
  // "Friday *the 13th*": of some month.
  if (word(1) === 'the' && dayOf(word(2)) !== undefined) return null
  const past = word(-1) === 'last' || (context.direction === 'past' && word(-1) !== 'next')
  const ahead = (weekday - published.dayOfWeek + 7) % 7
  return made(i, 1, published.add({ days: past ? (ahead === 0 ? 0 : ahead - 7) : ahead }).toString())
}
/** "airs Sunday *nights*": every week, and on no day. */
const HABITUAL = new Set(['nights', 'evenings', 'mornings', 'afternoons'])
/** "January 18, *Thursday*", "January 18 (Thursday)". */
const isBehindDate = (word: At['word']) =>
  (word(-1) === ',' || word(-1) === '(') &&
  ((dayOf(word(-2)) !== undefined && MONTHS.has(word(-3))) ||
    (yearOf(word(-2)) !== undefined && dayOf(word(-3).replace(',', '')) !== undefined))
/** "Wednesday October 30", "Wednesday, October 30", "Wednesday 30 October", "Wednesday the 30th of October". */
function leadsDate(word: At['word']): boolean {
  const at = word(1) === ',' || word(1) === 'the' ? 2 : 1
  const month = dayOf(word(at)) === undefined ? at : word(at + 1) === 'of' ? at + 2 : at + 1
  return MONTHS.has(word(month)) && (month > at || dayOf(word(at + 1)) !== undefined)
}
const DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
])

/** "two weeks later", "a week before that": counted from the date named before it. */
const offset: Reader = ({ i, word, last }) => {
  const count = countOf(word(0))
  const unit = /^(day|week|month)s?$/.exec(word(1))?.[1]
  if (count === undefined || unit === undefined || last === undefined || last.on.length < 10) return null
  // "10 weeks before the second arrives" counts from what follows.
  const after = word(3) === 'that' || word(3) === 'then'
  const back = word(2) === 'earlier' || (word(2) === 'before' && after)
  if (!back && word(2) !== 'later' && !(word(2) === 'after' && after)) return null
  const by = back ? -count : count
  const from = Temporal.PlainDate.from(last.on)
  const on = from.add(unit === 'day' ? { days: by } : unit === 'week' ? { weeks: by } : { months: by })
  return made(i, 3, on.toString())
}

/** "in 2018", "late 2027", "2021 hit"; a bare four-digit number elsewhere is a year too if it can be one. */
const year: Reader = ({ i, word }) => {
  const named = yearOf(word(0))
  return named === undefined ? null : made(i, 1, String(named))
}

/** The first that fits gives the date: longer forms stand before the shorter ones that they contain. */
const READERS: readonly Reader[] = [
  iso,
  slashed,
  holiday,
  monthOfYear,
  relativeMonth,
  monthFirst,
  dayFirst,
  sameMonth,
  season,
  quarter,
  yearEnd,
  relativeUnit,
  offset,
  ago,
  day,
  year,
]

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
  ...DAYS.keys(),
  ...FEASTS.keys(),
  ...HOLIDAY_STARTS,
  ...'next last this that end a one two three four five six seven eight nine ten q1 q2 q3 q4 first second third fourth'.split(
    ' ',
  ),
])

function withYear(
  i: number,
  length: number,
  month: number,
  day: number | undefined,
  context: DateContext,
): DateMention | null {
  const published = context.published
  if (published === undefined) return null
  const here = day ?? (month === published.month ? published.day : context.direction === 'past' ? 1 : 28)
  const before = month < published.month || (month === published.month && here < published.day)
  const after = month > published.month || (month === published.month && here > published.day)
  const far = Math.abs(month - published.month) > 6
  const ahead = before && (context.direction === 'future' || (context.direction === 'nearest' && far))
  const behind = after && (context.direction === 'past' || (context.direction === 'nearest' && far))
  const step = ahead ? 1 : behind ? -1 : 0
  const year = published.year + step
  return made(i, length, day === undefined ? ym(year, month) : ymd(year, month, day))
}

/** A month by itself, token `i`, in the year in which it is next, or was last. */
export const monthDate = (i: number, month: number, context: DateContext): DateMention | null =>
  withYear(i, 1, month, undefined, context)

const made = (i: number, length: number, on: string): DateMention => ({ from: i, to: i + length, on })
const two = (n: number) => String(n).padStart(2, '0')
const ym = (year: number, month: number) => `${year}-${two(month)}`
const ymd = (year: number, month: number, day: number) => dayIn(ym(year, month), day)

/** A day of a month that is written "2018-06". */
export const dayIn = (month: string, day: number) => `${month}-${two(day)}`

/** Years that news of this kind speaks of. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2099
function yearOf(word: string): number | undefined {
  const year = /^\d{4}$/.test(word) ? Number(word) : Number.NaN
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined
}

/** "22", "22nd": the day of a month. */
export function dayOf(word: string): number | undefined {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? Number.NaN)
  return day >= 1 && day <= 31 ? day : undefined
}
