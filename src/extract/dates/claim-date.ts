import type { Document, Token } from '../../find/index.ts'
import type { Clauses } from '../clauses/clauses.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import type { Match } from '../matching/match.ts'
import type { Reading } from '../reading.ts'
import { isGivenUp } from '../standing.ts'
import { MONTHS, WEEKDAYS } from './calendar-words.ts'
import { type DateContext, type DateMention, datesIn } from './dates.ts'

/** "[Dry Dock] (1975) and [Salt Wind] (1979) followed": each has the date in brackets behind it. */
function isBracketed(doc: Document, { args }: Match, { from, to }: DateMention): boolean {
  return inBrackets(doc, { from, to }) && args.some((arg) => arg?.mention?.to === from - 1)
}
const inBrackets = (doc: Document, { from, to }: Pick<DateMention, 'from' | 'to'>) =>
  doc.tokens[from - 1]?.text === '(' && doc.tokens[to]?.text === ')'

/** A claim's date. A plan that was given up was for the last such day before what is planned now, or else for the nearest. */
export function dateOf(
  read: Reading,
  clauses: Clauses,
  match: Match,
  past: boolean,
): DateMention | undefined {
  const planned = PLANNED.has(clauses.units[match.trigger]?.lower ?? '')
  if (!isGivenUp(clauses.units, match)) {
    if (match.frame.planned !== true && wasPlanned(match)) return dateToward('nearest', read, clauses, match)
    const gone = past || isSince(clauses.units, match.trigger)
    // "Vantage scheduled it for May 4", "moved it to May 4": for the next.
    const moved = MOVED.has(match.verb?.lemma ?? '')
    const ahead =
      !gone || match.frame.planned === true || ((planned || moved) && match.verb?.passive === false)
    const direction = ahead ? 'future' : planned ? 'nearest' : 'past'
    return dateToward(direction, read, clauses, match)
  }
  const ahead = dateToward('future', read, clauses, match)
  const at = ahead?.from ?? 0
  // "was supposed to open in May, and ultimately *came out* in June": both are gone.
  const ended = clauses.verbs.some((v) => v.at > match.trigger && v.governors.length === 0 && isDone(v))
  const all = datesOf(read, clauses, ended ? 'past' : 'future')
  const now = all.find((d) => d.from > at) ?? all.find((d) => d.from < at)
  if (ahead === undefined || now === undefined) return dateToward('nearest', read, clauses, match)
  return ahead.on.slice(0, now.on.length) <= now.on ? ahead : dateToward('past', read, clauses, match)
}

/** The dates of the sentence; "*September* Wind" and "Class of *1999*" have none. */
function datesOf(
  { doc, published }: Reading,
  { sentence: { from, to }, mentions }: Clauses,
  direction: DateContext['direction'],
): DateMention[] {
  const named = mentions.filter((m) => m.kind === 'name' && m.guessed !== true && !isBareDate(doc.tokens, m))
  const dates = datesIn(doc.tokens, from, to, { published, direction })
  return dates.filter((d) => !named.some((m) => m.from <= d.from && d.from < m.to))
}

/** "Dry Dock (*May 4*)", "*A May* launch": taken for a name, and none; “Sunday” in quotation marks is. */
const isBareDate = (tokens: readonly Token[], { from, to }: Pick<DateMention, 'from' | 'to'>) =>
  !/^[“‘"']$/.test(tokens[from - 1]?.text ?? '') &&
  tokens
    .slice(from, to)
    .every(
      ({ lower, pos }) => MONTHS.has(lower) || WEEKDAYS.has(lower) || pos === 'DET' || /^\d+$/.test(lower),
    )

/** "were *set* to be released on July 30": the plan is told, and not what came of it. */
const wasPlanned = ({ verb }: Match) =>
  verb?.modal === undefined &&
  verb?.governors[0]?.form.startsWith('past') === true &&
  verb.governors.some((g) => g.passive && PLANNED.has(g.lemma))
/** "came out", "opened". */
const isDone = ({ form, modal, lemma }: Verb) =>
  form === 'past' && modal === undefined && lemma !== 'be' && lemma !== 'have'
/** "has grown *since its premiere* on May 4". */
const isSince = (units: readonly Unit[], at: number) =>
  units[at - 2]?.lower === 'since' && BEFORE_EVENT.has(units[at - 1]?.pos ?? '')
const BEFORE_EVENT = new Set(['DET', 'PRON'])
/** "was *scheduled* for May 4": told when it was planned, and not when it was. */
const PLANNED = new Set(
  'scheduled schedule slated slate set due dated date planned plan expected expect pencilled penciled pencil'.split(
    ' ',
  ),
)

/**
 * The date that describes a noun ("a [July 9, 2019] release"), or the one nearest after the trigger and before the next verb that is not its
 * infinitive, or else before the trigger.
 */
function dateToward(
  direction: DateContext['direction'],
  read: Reading,
  clauses: Clauses,
  match: Match,
): DateMention | undefined {
  const { sentence, units, verbs } = clauses
  const dates = datesOf(read, clauses, direction)
  const at = units[match.trigger]?.from ?? 0
  if (match.frame.given === true && !('link' in match.frame && match.frame.link === 'year in brackets'))
    return dates.find(
      (d) => d.on.length === 4 && isYear(read, d) && d.to <= at && isInside(read.doc, d.to, at),
    )
  const headed =
    'link' in match.frame && match.frame.link === 'heading' ? read.datedLines.get(sentence) : undefined
  // "Friday 4: [Dry Dock]" under "SEPTEMBER": not the next Friday.
  if (headed !== undefined && headed.from >= sentence.from) return headed
  const next = verbs.find(
    (v) =>
      v.at > match.trigger &&
      !opensDate(units, v, dates) &&
      !v.governors.some((g) => g.at === match.trigger) &&
      !('noun' in match.frame && DATES_NOUNS.has(v.lemma)),
  )
  const stop = next === undefined ? sentence.to : (units[next.at]?.from ?? sentence.to)
  // "On May 4 it *is* available": the copula is the noun's own.
  const copula = 'noun' in match.frame && match.verb?.lemma === 'be' ? match.verb : undefined
  const before = verbs.findLast(
    (v) => v.at < match.trigger && v !== copula && match.verb?.governors.includes(v) !== true,
  )
  const start = before === undefined ? sentence.from : (units[before.at]?.from ?? sentence.from)
  const own =
    'noun' in match.frame ? dates.find((d) => d.to <= at && isInside(read.doc, d.to, at)) : undefined
  // "moved *from a planned October release*": that was given up.
  if (own !== undefined && isBehind(read, own, 'from') && MOVED.has(match.verb?.lemma ?? '')) return undefined
  const behind = dates.filter(
    (d) => d.from > at && d.from < stop && !isOwner(read, d) && !isLast(read.doc, match, d, sentence.from),
  )
  // "moving it back seven months *from* its early [April] release date".
  const moved = MOVED.has(match.verb?.lemma ?? '')
  const isLeft = (d: DateMention) =>
    (isBehind(read, d, 'from') && (moved || behind.some((other) => isBehind(read, other, 'to')))) ||
    (isBehind(read, d, 'to') && isFirstOf(read.doc, d, behind))
  if (match.frame.dated === 'from') return behind.find(isLeft)
  if (match.frame.dated === 'instead') return behind.find((d) => isInstead(read.doc, d))
  const ranked = respective(read.doc, match, units, behind)
  if (ranked !== undefined) return ranked
  // "aired *from* 2001 to 2010" began to in 2001.
  if (RUNS.has(match.verb?.lemma ?? '') && past(match)) {
    const first = behind.find(isLeft)
    if (first !== undefined) return first
  }
  const bracketed = dates.find((d) => isBracketed(read.doc, match, d))
  return (
    own ??
    behind.find((d) => !isLeft(d) && (bracketed === undefined || !inBrackets(read.doc, d))) ??
    bracketed ??
    dates.findLast(
      (d) =>
        d.to <= at &&
        d.from >= start &&
        !isOfSaying(read.doc, d, units, before) &&
        !endsClause(read.doc, d.to, at) &&
        !endsApposition(read.doc, d, start) &&
        !isAside(read.doc, d, before, units),
    ) ??
    headed
  )
}

/** "Dry Dock, one of the biggest hits of *[last year]*, returns": of what the work is called. */
function endsApposition(doc: Document, { from, to }: DateMention, start: number): boolean {
  const [mark, verb] = [doc.tokens[to], doc.tokens[to + 1]]
  if (mark?.text !== ',' || (verb?.pos !== 'VERB' && verb?.pos !== 'AUX')) return false
  for (let i = from - 1; i > start; i--)
    if (doc.tokens[i]?.text === ',') return doc.tokens[i + 1]?.pos !== 'ADP'
  return false
}

/** "[Dry Dock] and [Salt Wind] open on May 4 and 11, *respectively*": of two lists of one length, the date of the same rank. */
function respective(
  doc: Document,
  { args, verb }: Match,
  units: readonly Unit[],
  dates: readonly DateMention[],
): DateMention | undefined {
  const end = dates.at(-1)?.to ?? 0
  const told = doc.tokens.slice(end, end + 2).some((t) => t.lower === 'respectively')
  const works = told ? [...(verb?.slots.values() ?? [])].filter((list) => list.length === dates.length) : []
  for (const list of works) {
    const rank = list.findIndex(({ head }) => units[head]?.mention === args[0]?.mention)
    if (rank >= 0 && list.length > 1) return dates[rank]
  }
  return undefined
}

const MOVED = new Set('push bump delay move shift postpone reschedule change'.split(' '))

/** What goes on from one date to another, and is not moved there. */
const RUNS = new Set(['air', 'run', 'stream', 'screen', 'broadcast', 'publish', 'play', 'show'])
const past = ({ verb }: Match) => verb?.form === 'past' || verb?.form === 'past or participle'

/** "The premiere *is set* for [June 22]": these say when the event is that their subject names. */
const DATES_NOUNS = new Set(
  'be have do set slate schedule plan expect eye target pencil earmark book fix announce confirm come happen follow arrive take move push delay shift bring hold see'.split(
    ' ',
  ),
)

/** "moves *from* [May 4] *to* [June 22]", "*from* its original release date of [May 4]". */
function isBehind({ doc }: Reading, { from }: DateMention, preposition: string): boolean {
  let at = from - 1
  while (at > from - SLOT_REACH && isOfSlot(doc.tokens[at])) at--
  return doc.tokens[at]?.lower === preposition
}
const isOfSlot = (t: Token | undefined) => t !== undefined && (SLOT_PARTS.has(t.pos) || SLOT.has(t.lower))
/** Tokens from a date back to its preposition. */
const SLOT_REACH = 8
const SLOT_PARTS = new Set(['DET', 'ADJ', 'ADV', 'PRON'])
const SLOT = new Set(
  'its their release premiere opening date slot berth of prime planned scheduled'.split(' '),
)

/** "delayed it, *first to [April]* and *now* to October". */
function isFirstOf({ tokens }: Document, d: DateMention, dates: readonly DateMention[]): boolean {
  const [last] = dates.slice(-1)
  if (last === undefined || last === d || !isWithin(tokens, d.from, AT_FIRST)) return false
  return isWithin(tokens, last.from, AT_LAST)
}
const isWithin = (tokens: readonly Token[], end: number, words: ReadonlySet<string>) =>
  tokens.slice(end - FIRST_REACH, end).some((t) => words.has(t.lower))
const AT_FIRST = new Set(['first', 'initially', 'originally'])
const AT_LAST = new Set(['now', 'then', 'finally', 'later'])
/** Tokens of "first to late". */
const FIRST_REACH = 4

/** "opens on June 22 *instead of [May 4]*", "*rather than* on [May 4]". */
const isInstead = (doc: Document, { from }: DateMention) => {
  const end = doc.tokens[from - 1]?.lower === 'on' || doc.tokens[from - 1]?.lower === 'in' ? from - 1 : from
  const two = `${doc.tokens[end - 2]?.lower} ${doc.tokens[end - 1]?.lower}`
  return two === 'instead of' || two === 'rather than'
}

/** "available on Vantage *beginning* [May 4]": a preposition there. */
const opensDate = (units: readonly Unit[], { at, form }: Verb, dates: readonly DateMention[]) =>
  form === 'ing' && OPENS_DATE.has(units[at]?.lower ?? '') && dates.some((d) => d.from === units[at]?.to)
const OPENS_DATE = new Set(['beginning', 'starting'])

/** "arrive weekly *through [July 18]*", "runs *until [May 4]*": when it ends; "is delayed *until [May 4]*", "is *unlikely* to run *until [May 4]*". */
function isLast({ tokens }: Document, { verb }: Match, d: DateMention, start: number): boolean {
  const before = tokens[d.from - 1]?.lower ?? ''
  if (before === 'through' || before === 'thru') return true
  const ends = ENDS_SPAN.has(before) && RUNS.has(verb?.lemma ?? '')
  return ends && !tokens.slice(start, d.from).some((t) => NEGATES.has(t.lower))
}
const ENDS_SPAN = new Set(['until', 'till'])
const NEGATES = new Set(["n't", 'not', 'never', 'no', 'hardly', 'unlikely', 'doubtful'])

/** "the follow-up to [last year]’s hit": of what it owns, not of what is told. */
const isOwner = ({ doc }: Reading, d: DateMention) => doc.tokens[d.to]?.lower === "'s"

/** "Vantage announced *on [Monday]* that it opens", "said [Friday] it will open": the date is that of what was said. */
function isOfSaying(
  doc: Document,
  d: DateMention,
  units: readonly Unit[],
  before: Verb | undefined,
): boolean {
  if (doc.tokens[d.to]?.lower === 'that') return true
  const said = before !== undefined && SAYS.has(before.lemma) ? units[before.at]?.to : undefined
  return said !== undefined && (d.from === said || (d.from === said + 1 && doc.tokens[said]?.lower === 'on'))
}
const SAYS = new Set('announce say confirm reveal report tell add write post tweet state'.split(' '))

/** "the cancellation last spring, and it opens": the date is of the clause before. */
function endsClause(doc: Document, from: number, to: number): boolean {
  return doc.tokens.slice(from, to).some((t) => t.lower === 'and' || t.lower === 'but' || t.text === ';')
}

/** "Dry Dock, *which ran* from 2010 [to 2013], is back": the date is of the aside that ends behind it. */
function isAside(
  doc: Document,
  { to }: DateMention,
  before: Verb | undefined,
  units: readonly Unit[],
): boolean {
  const opens = before === undefined ? undefined : units[(before.governors[0] ?? before).at - 1]?.lower
  return doc.tokens[to]?.text === ',' && (opens === 'which' || opens === 'who' || opens === ',')
}

/** "his 2021 hit", not "this year's special": a year in figures. */
const isYear = ({ doc }: Reading, d: DateMention) =>
  d.to === d.from + 1 && /^\d{4}$/.test(doc.tokens[d.from]?.text ?? '')

/** "his [2021] hit Dry Dock", "the [2019] live-action special": nothing but attributes between the year and its noun. */
function isInside(doc: Document, from: number, to: number): boolean {
  return to - from <= ATTRIBUTES && doc.tokens.slice(from, to).every((t) => !ENDS_ATTRIBUTES.has(t.pos))
}
const ATTRIBUTES = 4
const ENDS_ATTRIBUTES = new Set(['ADP', 'PUNCT', 'VERB', 'AUX', 'CCONJ'])
