import { type Document, firstFrom, type Sentence, seriesNameOf } from '../find/index.ts'
import type { Article, Certainty, Claim, Qualifiers, Span } from '../model/index.ts'
import { isSurelyBefore } from '../universe/index.ts'
import {
  type Attribution,
  denialAt,
  quotedIn,
  type Source,
  sourceAt,
  unnamedElsewhere,
} from './attribution/index.ts'
import { basisOf, type Signs } from './basis/basis.ts'
import { isDescribed } from './basis/footage.ts'
import type { Draft } from './basis/releases.ts'
import { isScooperName } from './basis/scoopers.ts'
import { certaintyAt, type Judged } from './certainty/certainty.ts'
import { replyTo, retractionOf } from './certainty/replies.ts'
import type { Clauses } from './clauses/clauses.ts'
import type { Unit } from './clauses/units.ts'
import { dateOf } from './dates/claim-date.ts'
import type { DateMention } from './dates/dates.ts'
import type { Filler } from './matching/fillers.ts'
import { jobOfCredit } from './matching/job-of-credit.ts'
import type { Match } from './matching/match.ts'
import {
  isAdded,
  isAhead,
  isDatedBack,
  isGiven,
  isGivenUp,
  isLongAgo,
  isPast,
  isRelative,
  isStanding,
} from './standing.ts'

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
  const denial = given || reply !== undefined ? undefined : denialOf(read, units, match)
  const judged = reply?.certainty ?? (denial === undefined ? stated.certainty : 'denied')
  const certainty = judged === 'certain' && isGivenUp(units, match) ? 'denied' : judged
  if (saysNothing(match, certainty)) return null
  const past = isPast(match)
  const date = frame.dated ? dateOf(read, clauses, match, past) : undefined
  const job = frame.credit === true ? jobOfCredit(units, match) : undefined
  if (job === null || (frame.dated && date === undefined)) return null
  const described = isDescribed(read.doc, sentence, read.headline) && !signs.speculation
  const said =
    denial ??
    saidBy(read, units, match, { past, described, at: reply?.said ?? trigger.from }) ??
    (certainty === 'denied' && !past && !given ? quotedBehind(read, sentence) : undefined)
  const decided = !read.exclusive && (certainty === 'certain' || certainty === 'denied')
  const acting = decided ? companyActing(units, match) : []
  const chain = given ? [] : (said ?? acting)
  const gone =
    date !== undefined &&
    read.article.published !== undefined &&
    isSurelyBefore(date.on, read.article.published)
  const basis = basisOf({
    signs:
      signs.anonymous && said === undefined ? withoutOthers(read, clauses, trigger, match, signs) : signs,
    headline: read.headline,
    shown: predicate.shown === true,
    happens: predicate.args[0]?.types[0] === 'character',
    described,
    chain,
    scooped: isScooped(read, chain),
    certainty,
    given,
    ...tenseOf(units, match, past, gone),
    pressRelease: read.publisher !== undefined,
  })
  // "Sources say that she returns": nobody stands for it.
  const hearsay = basis === 'anonymous' && certainty === 'certain' && chain.length > 0
  const sure = hearsay ? 'possible' : certainty
  const told = chain.length === 0 && basis === 'official' ? (read.publisher?.chain ?? []) : chain
  const qualifiers: Partial<Qualifiers> = {
    ...(isAhead(units, match) ? (frame.ahead ?? frame.set) : frame.set),
    ...(job === undefined ? {} : { role: job }),
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
    ...mannerOf(units, match),
    about: given || isRelative(units, match) ? undefined : about,
    // "She played Owl for two seasons": wherever that was, it is out.
    shownIn: past && !given ? undefined : shownIn(clauses, match, given, about),
    ahead:
      !given && predicate.ofSeries !== true && (match.verb?.modal === 'will' || match.verb?.modal === "'ll"),
  }
}

/** In what manner the frame tells it. */
const mannerOf = (units: readonly Unit[], match: Match) => ({
  again: match.frame.again === true || (match.predicate.decided === true && match.verb?.lemma === 'return'),
  passing: match.frame.passing === true,
  credit: match.frame.credit === true || isRelative(units, match),
})

/** Whoever tells it, the last source or the article's outlet, passes on what unnamed people tell. */
function isScooped({ scoopers, article }: Reading, chain: readonly Source[]): boolean {
  const name = chain.at(-1)?.name ?? article.outlet ?? ''
  return scoopers.has(name) || (chain.length > 0 && isScooperName(name))
}

/** What the tense tells of whether the work has shown it; `gone`: its date is behind us. */
function tenseOf(units: readonly Unit[], match: Match, past: boolean, gone: boolean) {
  const { predicate } = match
  const standing = predicate.shown === true && isStanding(units, match, past)
  // "was axed *last year*"; that "Vantage axed it last year" is told of Vantage.
  const over = past && predicate.ofSeries === true && predicate.decided === true && isDatedBack(units, match)
  return {
    past: (past && predicate.shown === true) || gone,
    added: past && standing && isAdded(units, match),
    standing: standing || gone || over,
  }
}

/**
 * Who "has ordered no sequel" might show one all the same; "Does Nightjar die?": what happens but once is left open, or does not happen, in no work
 * that nobody names.
 */
function saysNothing({ frame, predicate, args }: Match, certainty: Certainty): boolean {
  if (!DOUBTED.has(certainty)) return false
  if (frame.implied === true && certainty !== 'unknown') return true
  const placed = Object.keys(frame.args).some((place) => place.includes('focus'))
  return predicate.once === true && !placed && args.some((a) => a?.mention === null)
}
const DOUBTED: ReadonlySet<Certainty> = new Set(['denied', 'unlikely', 'unknown'])

/** Who denies it in the sentence behind: "She is in talks for it. Vantage has denied the report." */
function denialOf({ attributions }: Reading, units: readonly Unit[], match: Match) {
  if (isAdded(units, match) || isRelative(units, match)) return undefined
  return denialAt(attributions, units[match.trigger]?.from ?? 0)?.chain
}

/** "*No, she is not in it.* “I am at sea,” she told us.": what is not so rests on the words that follow in its paragraph. */
function quotedBehind({ doc, attributions }: Reading, { in: place, paragraph, to }: Sentence) {
  const next = doc.sentences[firstFrom(doc.sentences, to)]
  if (next === undefined || next.in !== place || next.paragraph !== paragraph) return undefined
  const chain = quotedIn(attributions, next)?.chain
  return chain?.at(-1)?.type === 'unnamed' ? undefined : chain
}

/** On whose word it is told at a token; undefined where the article speaks for itself. */
function saidBy(
  { attributions }: Reading,
  units: readonly Unit[],
  match: Match,
  { past, described, at }: { readonly past: boolean; readonly described: boolean; readonly at: number },
): readonly Source[] | undefined {
  const heard = sourceAt(attributions, at)
  if (heard?.kind !== 'indirect') return heard?.chain
  // "Quill said that Vale, who played Nightjar, is back": the aside is the writer's own.
  const aside = isAdded(units, match) && isStanding(units, match, past)
  // "It also confirms …" of a trailer.
  const itself = described && units[0]?.lower === 'it'
  return aside || itself ? undefined : heard.chain
}

/**
 * "She left, *and sources say that he stays*": the sources vouch for what they say. "It is understood that he dies in the finale, *which is
 * on in May*": the aside is the writer's own.
 */
function withoutOthers(
  { attributions }: Reading,
  { sentence, units }: Clauses,
  { from }: Unit,
  match: Match,
  signs: Signs,
): Signs {
  const others = isAdded(units, match) || unnamedElsewhere(attributions, sentence, from)
  return others ? { ...signs, anonymous: false } : signs
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
  const { frame, predicate, verb, trigger } = match
  return certaintyAt({
    sentence,
    units,
    verbs,
    verb,
    trigger,
    asserted: frame.certainty ?? 'certain',
    given,
    negationSpent: 'negated' in frame,
    undecided: predicate.decided === true && predicate.ahead === true,
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
  if (isLongAgo(units, verb)) return []
  const mention = subject === undefined ? undefined : units[subject.head]?.mention
  if (mention?.referent.type !== 'company') return []
  return [{ name: mention.referent.name, type: 'company', tokens: { from: mention.from, to: mention.to } }]
}

const SUBORDINATORS = new Set(
  'which that until till when while after before since once because if'.split(' '),
)

function spanOf(doc: Document, sentence: Sentence, from: number, to: number): Span {
  return { in: sentence.in, start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 }
}
