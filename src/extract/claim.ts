import { type Document, type Sentence, seriesNameOf } from '../find/index.ts'
import type { Article, Claim, Qualifiers, Span } from '../model/index.ts'
import { isSurelyBefore } from '../universe/index.ts'
import { type Attribution, type Source, sourceAt } from './attribution/index.ts'
import { basisOf, type Signs } from './basis/basis.ts'
import type { Draft } from './basis/releases.ts'
import { certaintyAt, type Judged } from './certainty/certainty.ts'
import { replyTo, retractionOf } from './certainty/replies.ts'
import type { Clauses } from './clauses/clauses.ts'
import type { Unit } from './clauses/units.ts'
import { type DateMention, datesIn } from './dates/dates.ts'
import type { Filler } from './matching/fillers.ts'
import type { Match } from './matching/match.ts'
import { isAhead, isGiven, isGivenUp, isPast, isRelative, isStanding } from './standing.ts'

/** An article while it is read: what its claims are judged by. */
export interface Reading {
  readonly article: Article
  readonly doc: Document
  readonly attributions: readonly Attribution[]
  /** Signs of the headline's words. */
  readonly headline: Signs
  readonly published: Temporal.PlainDate | undefined
  /** Outlets that pass on what unnamed people tell. */
  readonly scoopers: ReadonlySet<string>
  /** The outlet tells what nobody has announced. */
  readonly exclusive: boolean
  /** The date that a line of a calendar stands under. */
  readonly datedLines: ReadonlyMap<Sentence, DateMention>
  /** The company whose press release this is, as a chain. */
  readonly publisher: { readonly chain: readonly Source[] } | undefined
}

/** A match as a claim, or null where it is only imagined, or lacks the date that it is about. */
export function claimOf(
  read: Reading,
  clauses: Clauses,
  signs: Signs,
  match: Match,
  about?: string,
): Draft | null {
  const { sentence, units } = clauses
  const { frame, predicate } = match
  const trigger = units[match.trigger]
  if (trigger === undefined) return null
  const given = isGiven(match)
  const stated = judgedIn(clauses, match, given)
  if (stated === null) return null
  const reply = given
    ? undefined
    : stated.certainty === 'unknown'
      ? replyTo(read.doc, sentence, trigger.to)
      : stated.certainty === 'denied'
        ? undefined
        : retractionOf(read.doc, sentence, trigger.to)
  const judged = reply?.certainty ?? stated.certainty
  const certainty = judged === 'certain' && isGivenUp(units, match) ? 'denied' : judged
  if (frame.implied === true && (certainty === 'denied' || certainty === 'unlikely')) return null
  const past = isPast(match)
  const date = frame.dated ? dateOf(read, clauses, match, past) : undefined
  if (frame.dated && date === undefined) return null
  const said = sourceAt(read.attributions, reply?.said ?? trigger.from)?.chain
  const decided = !read.exclusive && (certainty === 'certain' || certainty === 'denied')
  const acting = decided ? companyActing(units, match) : []
  const chain = given ? [] : (said ?? acting)
  const gone =
    date !== undefined &&
    read.article.published !== undefined &&
    isSurelyBefore(date.on, read.article.published)
  const basis = basisOf({
    signs,
    headline: read.headline,
    shown: predicate.shown === true,
    chain,
    scooped: read.scoopers.has(chain.at(-1)?.name ?? read.article.outlet ?? ''),
    certainty,
    given,
    past: (past && predicate.shown === true) || gone,
    standing: (predicate.shown === true && isStanding(units, match, past)) || gone,
    pressRelease: read.publisher !== undefined,
  })
  // "Sources say that she returns": nobody stands for it.
  const hearsay = basis === 'anonymous' && certainty === 'certain' && chain.length > 0
  const sure = hearsay ? 'possible' : certainty
  const told = chain.length === 0 && basis === 'official' ? (read.publisher?.chain ?? []) : chain
  const qualifiers: Partial<Qualifiers> = {
    ...(isAhead(units, match) ? (frame.ahead ?? frame.set) : frame.set),
    ...(date === undefined ? {} : { on: date.on }),
  }
  const names = match.args.map((a, n) =>
    predicate.args[n]?.types === 'text' ? surfaceOf(read, sentence, a) : a?.referent.name,
  )
  const span = spanOf(read.doc, sentence, sentence.from, reply?.end ?? sentence.to)
  const claim: Claim = {
    predicate: predicate.name,
    args: names.filter((n) => n !== undefined),
    ...qualifiers,
    certainty: sure,
    basis,
    according_to: told.filter((s) => s.type !== 'unnamed').map((s) => s.name),
    quote: read.article[span.in].slice(span.start, span.end),
    span,
    arg_spans: match.args.flatMap((a) => (a === undefined ? [] : [placeOf(read, sentence, a)])),
    trigger: spanOf(read.doc, sentence, trigger.from, trigger.to),
    ...(reply === undefined
      ? hedgesOf(read.doc, clauses, stated.hedges)
      : { hedges: [spanOf(read.doc, sentence, reply.from, reply.to)] }),
    frame: frame.example,
  }
  return {
    claim,
    past,
    again: frame.again === true,
    about: given || isRelative(units, match) ? undefined : about,
    shownIn: shownIn(clauses, match, given, about),
    ahead:
      !given && predicate.ofSeries !== true && (match.verb?.modal === 'will' || match.verb?.modal === "'ll"),
  }
}

/**
 * The work that a claim without one shows. "[Quill]'s [Nightjar]" and "[Quill] ([Nightjar])" may be known from the seasons before;
 * "who plays him" from anywhere; a list of the cast is of the season that it stands under.
 */
function shownIn({ units, verbs }: Clauses, match: Match, given: boolean, about: string | undefined) {
  if (isRelative(units, match)) return undefined
  const listed = verbs.length === 0
  return given && !listed && about !== undefined && seriesNameOf(about) !== about ? undefined : about
}

function judgedIn({ sentence, units, verbs }: Clauses, match: Match, given: boolean) {
  const { frame, verb, trigger } = match
  return certaintyAt({
    sentence,
    units,
    verbs,
    verb,
    trigger,
    asserted: frame.certainty ?? 'certain',
    given,
    negationSpent: 'negated' in frame,
  })
}

/** Each place once: two signs may be read from the same words. */
function hedgesOf(
  doc: Document,
  { sentence, units }: Clauses,
  hedges: Judged['hedges'],
): { readonly hedges?: Span[] } {
  const spans = hedges.flatMap(({ from, to }) => {
    const [first, last] = [units[from], units[to - 1]]
    return first === undefined || last === undefined ? [] : [spanOf(doc, sentence, first.from, last.to)]
  })
  const apart = spans.filter((span, n) => span.start >= Math.max(0, ...spans.slice(0, n).map((s) => s.end)))
  return apart.length === 0 ? {} : { hedges: apart }
}

/** A title is what the text says, not what a catalogue calls it. */
function surfaceOf(read: Reading, sentence: Sentence, filler: Filler | undefined): string | undefined {
  const span = filler === undefined ? null : placeOf(read, sentence, filler)
  return span === null ? undefined : read.article[span.in].slice(span.start, span.end)
}

function placeOf({ doc }: Reading, sentence: Sentence, { mention }: Filler): Span | null {
  return mention === null ? null : spanOf(doc, sentence, mention.from, mention.to)
}

/** "[Vantage] renewed Harbour Nights": the company that decides says so by doing it. */
function companyActing(units: readonly Unit[], { verb, predicate }: Match): readonly Source[] {
  if (predicate.decided !== true || verb === undefined || verb.passive) return []
  const subject = verb.slots.get('subject')?.[0]
  // "until Vantage cancelled it", "which Vantage ordered in July": mentioned by the way.
  if (subject !== undefined && SUBORDINATORS.has(units[subject.from - 1]?.lower ?? '')) return []
  const mention = subject === undefined ? undefined : units[subject.head]?.mention
  if (mention?.referent.type !== 'company') return []
  return [{ name: mention.referent.name, type: 'company', tokens: { from: mention.from, to: mention.to } }]
}

const SUBORDINATORS = new Set(
  'which that until till when while after before since once because if'.split(' '),
)

/** "[Dry Dock] (1975) and [Salt Wind] (1979) followed": each has the date in brackets behind it. */
function isBracketed(doc: Document, { args }: Match, { from, to }: DateMention): boolean {
  return inBrackets(doc, { from, to }) && args.some((arg) => arg?.mention?.to === from - 1)
}
const inBrackets = (doc: Document, { from, to }: Pick<DateMention, 'from' | 'to'>) =>
  doc.tokens[from - 1]?.text === '(' && doc.tokens[to]?.text === ')'

/**
 * The date that describes a noun ("a [July 9, 2019] release"), or the one nearest after the trigger and before the next verb that is not its
 * infinitive, or else before the trigger.
 */
function dateOf(
  read: Reading,
  { sentence, units, verbs }: Clauses,
  match: Match,
  past: boolean,
): DateMention | undefined {
  const direction = past && match.frame.planned !== true ? 'past' : 'future'
  const dates = datesIn(read.doc.tokens, sentence.from, sentence.to, { published: read.published, direction })
  const at = units[match.trigger]?.from ?? 0
  if (match.frame.given === true)
    return dates.find(
      (d) => d.on.length === 4 && isYear(read, d) && d.to <= at && isInside(read.doc, d.to, at),
    )
  const next = verbs.find((v) => v.at > match.trigger && !v.governors.some((g) => g.at === match.trigger))
  const stop =
    next === undefined || 'noun' in match.frame ? sentence.to : (units[next.at]?.from ?? sentence.to)
  const before = verbs.findLast((v) => v.at < match.trigger && match.verb?.governors.includes(v) !== true)
  const start = before === undefined ? sentence.from : (units[before.at]?.from ?? sentence.from)
  const own =
    'noun' in match.frame ? dates.find((d) => d.to <= at && isInside(read.doc, d.to, at)) : undefined
  const behind = dates.filter((d) => d.from > at && d.from < stop && !isOwner(read, d))
  const isLeft = (d: DateMention) =>
    isBehind(read, d, 'from') && behind.some((other) => isBehind(read, other, 'to'))
  if (match.frame.dated === 'from') return behind.find(isLeft)
  const bracketed = dates.find((d) => isBracketed(read.doc, match, d))
  return (
    own ??
    behind.find((d) => !isLeft(d) && (bracketed === undefined || !inBrackets(read.doc, d))) ??
    bracketed ??
    dates.findLast((d) => d.to <= at && d.from >= start && !endsClause(read.doc, d.to, at)) ??
    ('link' in match.frame && match.frame.link === 'heading' ? read.datedLines.get(sentence) : undefined)
  )
}

/** "moves *from* [May 4] *to* [June 22]". */
const isBehind = ({ doc }: Reading, d: DateMention, preposition: string) =>
  doc.tokens[d.from - 1]?.lower === preposition

/** "the follow-up to [last year]’s hit": of what it owns, not of what is told. */
const isOwner = ({ doc }: Reading, d: DateMention) => doc.tokens[d.to]?.lower === "'s"

/** "the cancellation last spring, and it opens": the date is of the clause before. */
function endsClause(doc: Document, from: number, to: number): boolean {
  return doc.tokens.slice(from, to).some((t) => t.lower === 'and' || t.lower === 'but' || t.text === ';')
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

function spanOf(doc: Document, sentence: Sentence, from: number, to: number): Span {
  return { in: sentence.in, start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 }
}
