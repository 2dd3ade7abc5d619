import type { Sentence } from '../../find/index.ts'
import type { Certainty } from '../../model/index.ts'
import { NEGATIONS } from '../clauses/chains.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import { isYet, type Verb } from '../clauses/verbs.ts'
import { attributeOf } from './attributes.ts'
import { phrasesBefore, phrasesBehind } from './hedge-phrases.ts'
import { ADVERBS, AUDIENCE, type Effect, GOVERNORS, HEADLINE_RUMOUR, MODALS, NEAR_MISSES } from './lexicon.ts'
import { addsAt, commaBehind, type Hedge, isAdded, isFiniteVerb, type Place, type Stretch } from './place.ts'
import { questionMark } from './questions.ts'
import { surpriseBefore } from './surprises.ts'
import { declinesToRuleOut, declinesToSay, isWithheld } from './withheld.ts'

/** How sure a sentence is of something, and the words that make it less than a plain statement, as units in their order. */
export interface Judged {
  readonly certainty: Certainty
  readonly hedges: readonly Stretch[]
}

/**
 * How sure the sentence is of what a frame matched in it, or null where it is only imagined ("if she returns"). The weakest
 * sign counts; a negation turns certain into denied and likely into unlikely. After FactBank's certainty and polarity axes.
 */
export function certaintyAt(place: Place): Judged | null {
  if (!place.given && (isOpinion(place.units) || isInvertedCondition(place))) return null
  // "showrunner Mara Quill": hedges of the clause around it say nothing of her job.
  const hedges = place.given ? [] : hedgesAt(place).map((h) => (waits(place) ? untilThen(h) : h))
  const effects = hedges.map(({ effect }) => effect)
  if (effects.includes('hypothetical')) return null
  const no = negations(place, effects)
  const odd = (no.length % 2 === 1) !== (place.asserted === 'denied')
  const negated = odd !== (surpriseBefore(place.units, place.trigger) === 'said')
  const open = place.undecided && negated && place.verb !== undefined && isYet(place.units, place.verb)
  const start = open ? 'unknown' : place.asserted === 'denied' ? 'certain' : place.asserted
  const weakest = effects.reduce<Certainty>((a, b) => weaker(a, b as Certainty), start)
  return {
    certainty: negated ? (NEGATED.get(weakest) ?? weakest) : weakest,
    hedges: [...hedges, ...no].sort((a, b) => a.from - b.from || b.to - a.to),
  }
}

/** "*Should* Vale play Nightjar?": what somebody would like. */
const isOpinion = (units: readonly Unit[]) =>
  units[0]?.lower === 'should' && units.some((u) => u.lower === '?')

/** "*Should* Vantage renew it, Vale will direct", "*had* it been renewed, she would have died": a condition without "if". */
function isInvertedCondition({ units, trigger }: Place): boolean {
  const subject = units[1]
  const inverted = INVERTING.has(units[0]?.lower ?? '')
  if (!inverted || (subject?.mention === undefined && !SUBJECTS.has(subject?.pos ?? ''))) return false
  return trigger < commaBehind(units, 0) && !units.some((u) => u.lower === '?')
}
const INVERTING = new Set(['should', 'had', 'were'])
const SUBJECTS = new Set(['PRON', 'DET', 'PROPN'])

const NEGATED: ReadonlyMap<Certainty, Certainty> = new Map([
  ['certain', 'denied'],
  ['likely', 'unlikely'],
  ['possible', 'unlikely'],
  // "did not refuse to return": it may be.
  ['denied', 'possible'],
])

const STRENGTH: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown', 'denied']
const weaker = (a: Certainty, b: Certainty) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a)

function hedgesAt(place: Place): Hedge[] {
  const { verb, units } = place
  const hedges: Hedge[] = []
  const push = (effect: Effect | undefined, at: number) => {
    if (effect !== undefined) hedges.push({ effect, from: at, to: at + 1 })
  }
  if (verb !== undefined) {
    for (const v of [...verb.governors, verb]) {
      const modal = v.modal === undefined || isOpen(v, verb) ? undefined : modalEffect(place, v.modal)
      push(modal, nearestBefore(units, v.at, v.modal))
      for (const adverb of v.adverbs) push(ADVERBS.get(adverb), nearestBefore(units, v.to + 1, adverb))
    }
    // "*almost* made its debut", "was almost cast *as* [Nightjar]", "almost got the *role*".
    const does =
      verb.at === place.trigger || verb.to === place.trigger || isIn(verb, ['object'], place.trigger)
    const acts = does ? [...verb.governors, verb] : []
    const missed = acts.find((v) => isNearMiss(units, v.at))
    if (missed !== undefined) push('hypothetical', missed.at - 1)
    for (const governor of governorsOf(place, verb)) push(effectOf(place, governor), governor.at)
    if (isIn(verb, OBJECTS, place.trigger)) push(effectOf(place, verb, units[place.trigger]?.lower), verb.at)
    // "[Nightjar]'s *return* has not been confirmed".
    const withheld = isIn(verb, SUBJECT, place.trigger) ? withheldBy(place, verb) : undefined
    if (withheld !== undefined) push('unknown', withheld.at)
  }
  const attribute = attributeOf(units, place.trigger, place.verbs)
  push(attribute?.effect, attribute?.at ?? 0)
  hedges.push(...phrasesBefore(place), ...phrasesBehind(place))
  const asked = questionMark(units, place.sentence, place.trigger)
  // "Will it join up with [Dry Dock], *which opens in May*?": what is added is not asked.
  if (asked >= 0 && hedges.length === 0 && !isAdded(place)) {
    // "*Could* Nightjar be the villain?" says that it may be so.
    const may = units.findLastIndex((u, n) => n < place.trigger && MAY.has(u.lower))
    const offered =
      may >= 0 && units[may + 1]?.mention !== undefined && (may === 0 || units[may - 1]?.pos === 'PUNCT')
    if (offered) push('possible', may)
    else push('unknown', asked)
  }
  if (isUnderRumour(place.sentence, units)) push('possible', 0)
  return hedges
}

/** "RUMOR: Quill to return?": the first word of a headline, or before a colon, puts the whole of it in doubt. */
export const isUnderRumour = (sentence: Sentence, units: readonly Unit[]) =>
  HEADLINE_RUMOUR.has(units[0]?.lower ?? '') && (sentence.in === 'title' || units[1]?.lower === ':')

/** The verb of the group that leaves its subject open. */
const withheldBy = ({ units, verbs }: Place, first: Verb) =>
  verbs.find((v) => v.passive && (v === first || v.governors.includes(first)) && isWithheld(units, v))

/** "denied [Nightjar]'s *return*", "hopes for a *return*": the noun is what the verb is about. */
const isIn = ({ slots }: Verb, names: readonly string[], at: number) =>
  names.some((slot) => slots.get(slot)?.some((p) => p.from <= at && at < p.to) === true)
const OBJECTS = ['object', 'object2', 'for', 'from']
const SUBJECT = ['subject']

/** "was *almost* cancelled", "came *close to* dying", "was *nearly* in it". */
const isNearMiss = (units: readonly Unit[], at: number) =>
  NEAR_MISSES.has(units[at - 1]?.lower ?? '') ||
  (units[at]?.lower === 'was' &&
    NEAR_MISSES.has(units[at + 1]?.lower ?? '') &&
    units[at + 2]?.lower === 'in') ||
  (units[at - 1]?.lower === 'to' && units[at - 2]?.lower === 'close')

const MAY = new Set(['could', 'might', 'may'])

/** "Dry Dock *can be streamed* on Vantage", "you *can* watch it": what everybody may do is so. */
const isOpen = (v: Verb, verb: Verb) =>
  v.modal === 'can' && [...verb.governors, verb].some(({ lemma }) => OPEN.has(lemma))
const OPEN = new Set([
  'stream',
  'watch',
  'see',
  'glimpse',
  'spot',
  'find',
  'buy',
  'rent',
  'catch',
  'download',
])

function modalEffect(place: Place, modal: string): Effect | undefined {
  if (modal === 'would' || modal === "'d") return reported(place) ? undefined : 'possible'
  // "*should have been* the finale": what somebody would have liked.
  if (modal === 'should' && place.verb?.governors.some((g) => g.lemma === 'have') === true)
    return 'hypothetical'
  return MODALS.get(modal)
}

/** Where a word of a verb's group stands. */
const nearestBefore = (units: readonly Unit[], end: number, word: string | undefined) =>
  units.findLastIndex((unit, n) => n < end && unit.lower === word)

/** Governors in the group, and verbs of the clauses that this one stands under: "claimed that …". */
function governorsOf(place: Place, verb: Verb): Verb[] {
  const over = place.verbs.filter(
    (v) => v.at < verb.at && !verb.governors.includes(v) && isBoundTo(place, v, verb),
  )
  return [...verb.governors, ...over]
}

/** "that", or nothing but the subject, stands between a verb and its clause. */
function isBoundTo(place: Place, over: Verb, verb: Verb): boolean {
  const between = place.units.slice(over.to, verb.at)
  // "claims that Vale, *who played her*, is back": of the aside nothing is claimed.
  if (between.some((_, n) => addsAt(place, over.to + n))) return false
  if (takesBareClause(place.units, over, verb)) return true
  // "denied a feud *and said* that she returns".
  if (between.some((u, n) => u.lower === 'and' && isFiniteVerb(between[n + 1]))) return false
  return between.some((u) => u.lower === 'that') && !between.some((u) => ENDING.has(u.lower))
}

const ENDING = new Set([';', '.', '”', ':'])

/** "denies *Nightjar dies*", "hope *she returns*": the subject of the clause stands right behind the verb over it. */
function takesBareClause(units: readonly Unit[], over: Verb, verb: Verb): boolean {
  const subject = verb.slots.get('subject')?.[0]
  if (subject === undefined || subject.from < over.to) return false
  const between = units.slice(over.to, subject.from)
  return (
    between.every((u) => LEADING.has(u.pos)) &&
    !units.slice(over.to, verb.at).some((u) => PARTING.has(u.lower) || u.pos === 'CCONJ')
  )
}
const LEADING = new Set(['ADV', 'DET', 'ADJ', 'NUM'])
const PARTING = new Set([',', ';', ':', '.', '”', '“', '—', '–', 'who', 'which'])

function reported(place: Place): boolean {
  const said = place.verbs.find(
    (v) =>
      v.at < place.trigger &&
      // "I know she would" supposes, "we *knew* she would" tells what was to come.
      (REPORTING.has(v.lemma) || (v.lemma === 'know' && /past|participle/.test(v.form))) &&
      place.units[v.to]?.lower !== 'to',
  )
  return said !== undefined || isAnnouncement(place)
}

/** "soon after the *announcement that* it would return". */
const isAnnouncement = ({ units, trigger }: Place) =>
  units.some((u, n) => n < trigger && u.lower === 'that' && ANNOUNCEMENTS.has(units[n - 1]?.lower ?? ''))
const ANNOUNCEMENTS = new Set(['announcement', 'news', 'confirmation', 'promise', 'announcing', 'decision'])
const REPORTING = new Set(
  'say tell announce confirm reveal report state add explain insist promise learn emerge declare decide agree vow swear'.split(
    ' ',
  ),
)

const reaches = ({ ofNouns }: (typeof GOVERNORS)[number], noun: string) =>
  ofNouns === true || ofNouns?.has(noun) === true

/** What the verb does to what it governs, or to the noun that is its object. */
function effectOf(place: Place, verb: Verb, noun?: string): Effect | undefined {
  if (noun === undefined && isWithheld(place.units, verb)) return 'unknown'
  for (const governor of GOVERNORS) {
    if (!governor.verbs.includes(verb.lemma) || (noun !== undefined && !reaches(governor, noun))) continue
    if (governor.unless === place.units[verb.to]?.lower) continue
    if (declinesToSay(place.units, verb)) return 'unknown'
    if (governor.effect === 'denied' && declinesToRuleOut(place.units, verb.at)) return 'possible'
    // "The project, *said to* be titled Dry Dock, …": a participle without its auxiliary.
    const reduced = verb.form === 'past or participle' && place.units[verb.to]?.lower === 'to'
    if (governor.voice === 'passive' && !verb.passive && verb.form !== 'participle' && !reduced) continue
    // "*Asked* about it, Quill said …": somebody was asked.
    const bare = verb.form === 'past or participle' && verb.at === 0
    if (governor.voice === 'active' && (verb.passive || bare)) continue
    if (governor.audience !== undefined && isAudience(place.units, verb)) return governor.audience
    return governor.effect
  }
  return undefined
}

/** "*Fans* want her back", "*we* would love to see it". */
const isAudience = (units: readonly Unit[], verb: Verb) =>
  verb.slots.get('subject')?.some(({ head }) => AUDIENCE.has(units[head]?.lower ?? '')) === true

/** The words that negate it, each turning it round: that of its verb group, and that of its subject or object. */
function negations(place: Place, effects: readonly Effect[]): Stretch[] {
  if (place.given || place.verb === undefined || place.negationSpent || waits(place)) return []
  const { verb, units } = place
  const subject = verb.slots.get('subject')?.[0]
  if (isFronted(place, subject) || isTurned(place, verb)) return []
  const own = [verb, ...verb.governors].find((v) => v.negated)
  const [object] = own === undefined ? (verb.slots.get('object') ?? []) : []
  // "No sequel is planned", "There is no sequel", "Vantage ordered no sequel", "Neither [Nightjar] nor [Owl] appears".
  // "There are no plans for it": the phrase has denied it already.
  const no = effects.includes('denied')
    ? -1
    : ([subject, isInserted(units, verb.at, object) ? undefined : object]
        .map((p) => noneAt(units, p?.from))
        .find((at) => at >= 0) ?? -1)
  const nor = norBefore(place, verb)
  return [
    ...(own === undefined ? [] : [negationOf(units, own)]),
    ...(nor < 0 ? [] : [{ from: nor, to: nor + 1 }]),
    ...(no < 0 ? [] : [{ from: no, to: no + 1 }]),
  ]
}

/** "*With the renewal of Dry Dock,* it isn't surprising": what stands before the subject, over a comma, is not denied. */
const isFronted = ({ units, trigger }: Place, subject: Phrase | undefined) =>
  subject !== undefined &&
  trigger < subject.from &&
  units.slice(trigger, subject.from).some((u) => u.lower === ',')

/** "No date was given, *though* a fall launch is likely": what stands behind the turn is not denied. */
const isTurned = ({ units, trigger }: Place, verb: Verb) =>
  units.slice(verb.at, trigger).some((u) => TURNS.has(u.lower))
const TURNS = new Set(['though', 'although', 'but', 'while', 'whereas'])

/** "*Nor* will she return": the word right before the auxiliary, with the subject behind that. */
function norBefore({ units }: Place, verb: Verb): number {
  const subject = verb.slots.get('subject')?.[0]
  if (subject === undefined) return -1
  const auxiliary = subject.from - 1
  const inverted = units[auxiliary]?.pos === 'AUX' && NOR.has(units[auxiliary - 1]?.lower ?? '')
  return inverted ? auxiliary - 1 : -1
}
const NOR = new Set(['nor', 'neither'])

/** The nearest "not" before a verb, or right behind it: "is [not] back"; a contraction as one word, "[can't]". */
function negationOf(units: readonly Unit[], { at }: Verb): Stretch {
  const from = units.findLastIndex((unit, n) => n <= at + 1 && NEGATIONS.has(unit.lower))
  if (from < 0) return { from: at, to: at + 1 }
  return { from: units[from]?.lower === "n't" ? Math.max(0, from - 1) : from, to: from + 1 }
}

const QUOTE_MARKS = new Set(['“', '‘', '"', "'"])

/** "is back (*no word* on when)": brackets hold a thought of their own. */
const isInserted = (units: readonly Unit[], verb: number, object: Phrase | undefined) =>
  object !== undefined && units.slice(verb, object.from).some((u) => u.lower === '(')

/** Where "no" or "neither" stands with what begins there; -1 where it doesn't, or begins what is quoted. */
function noneAt(units: readonly Unit[], from: number | undefined): number {
  if (from === undefined || QUOTE_MARKS.has(units[from - 1]?.lower ?? '')) return -1
  if (units[from]?.lower === 'no' || units[from]?.lower === 'neither') return from
  return units[from - 1]?.lower === 'neither' ? from - 1 : -1
}

/** "is *unlikely* to air *until* 2018": it likely airs then. */
const untilThen = (hedge: Hedge): Hedge =>
  hedge.effect === 'unlikely' ? { ...hedge, effect: 'likely' } : hedge

/** "isn't expected to air until the fall": it airs then. */
function waits({ units, trigger }: Place): boolean {
  return units.slice(trigger, trigger + UNTIL_REACH).some((u) => u.lower === 'until' || u.lower === 'till')
}
const UNTIL_REACH = 8

/** Verbs whose forms the grammar must know for the sake of certainty. */
export const governorLemmas: readonly string[] = [...GOVERNORS.flatMap((g) => g.verbs), ...REPORTING]
