import type { Sentence } from '../../find/index.ts'
import type { Certainty } from '../../model/index.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import {
  ADVERBS,
  ASKING,
  AUDIENCE,
  type Effect,
  GOVERNORS,
  HEADLINE_RUMOUR,
  MODALS,
  NEAR_MISSES,
  PHRASES,
  PHRASES_BEHIND,
} from './lexicon.ts'

/** Where a reading stands, for judging how sure it is. Units index the sentence. */
export interface Place {
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  readonly verbs: readonly Verb[]
  readonly verb: Verb | undefined
  readonly trigger: number
  /** What the frame itself asserts: "survives" asserts that there is no death. */
  readonly asserted: Certainty
  /** The frame asks for the negation itself: it does not deny the claim. */
  readonly negationSpent: boolean
  /** The construction takes its content for known; hedges of the clause around it don't touch it. */
  readonly given: boolean
}

/**
 * How sure the sentence is of what a frame matched in it, or null where it is only imagined ("if she returns"). The weakest
 * sign counts; a negation turns certain into denied and likely into unlikely. After FactBank's certainty and polarity axes.
 */
export function certaintyAt(place: Place): Certainty | null {
  // "showrunner Mara Quill": hedges of the clause around it say nothing of her job.
  const effects = place.given ? [] : effectsAt(place)
  if (effects.includes('hypothetical')) return null
  const negated = (negations(place, effects) % 2 === 1) !== (place.asserted === 'denied')
  const start = place.asserted === 'denied' ? 'certain' : place.asserted
  const weakest = effects.reduce<Certainty>((a, b) => weaker(a, b as Certainty), start)
  return negated ? (NEGATED.get(weakest) ?? weakest) : weakest
}

const NEGATED: ReadonlyMap<Certainty, Certainty> = new Map([
  ['certain', 'denied'],
  ['likely', 'unlikely'],
  ['possible', 'unlikely'],
  ['denied', 'certain'],
])

const STRENGTH: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown', 'denied']
const weaker = (a: Certainty, b: Certainty) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a)

function effectsAt(place: Place): Effect[] {
  const { verb } = place
  const effects: Effect[] = []
  const push = (effect: Effect | undefined) => {
    if (effect !== undefined) effects.push(effect)
  }
  if (verb !== undefined) {
    for (const v of [...verb.governors, verb]) {
      push(v.modal === undefined ? undefined : MODALS.get(v.modal))
      if (v.modal === 'would' || v.modal === "'d") push(reported(place) ? undefined : 'possible')
      for (const adverb of v.adverbs) push(ADVERBS.get(adverb))
    }
    const acts = verb.at === place.trigger ? [...verb.governors, verb] : []
    if (acts.some((v) => NEAR_MISSES.has(place.units[v.at - 1]?.lower ?? ''))) push('hypothetical')
    for (const governor of governorsOf(place, verb)) push(effectOf(place, governor))
  }
  for (const effect of phrasesBefore(place)) push(effect)
  for (const effect of phrasesBehind(place)) push(effect)
  const last = place.units.at(-1)?.lower === '?' || place.units.at(-2)?.lower === '?'
  if (last && !isRhetorical(place.units) && effects.length === 0) push('unknown')
  if (place.sentence.in === 'title' && HEADLINE_RUMOUR.has(place.units[0]?.lower ?? '')) push('possible')
  return effects
}

/** "Did you know Quill directed it?" tells that she did. */
function isRhetorical(units: readonly Unit[]): boolean {
  const at = units.findIndex((u) => u.lower === 'know')
  return YOU.has(units[at - 1]?.lower ?? '') && units[at - 2]?.lower === 'did'
}
const YOU = new Set(['you', 'u', 'ya'])

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
  return (
    between.some((u) => u.lower === 'that') &&
    !between.some((u) => u.lower === ';' || u.lower === '.' || u.lower === '”')
  )
}

function reported(place: Place): boolean {
  const said = place.verbs.find(
    (v) => v.at < place.trigger && REPORTING.has(v.lemma) && place.units[v.to]?.lower !== 'to',
  )
  return said !== undefined
}
const REPORTING = new Set(
  'say tell announce confirm reveal report state add explain insist promise learn'.split(' '),
)

function effectOf(place: Place, verb: Verb): Effect | undefined {
  for (const governor of GOVERNORS) {
    if (!governor.verbs.includes(verb.lemma)) continue
    // "The project, *said to* be titled Dry Dock, …": a participle without its auxiliary.
    const reduced = verb.form === 'past or participle' && place.units[verb.to]?.lower === 'to'
    if (governor.voice === 'passive' && !verb.passive && verb.form !== 'participle' && !reduced) continue
    if (governor.voice === 'active' && verb.passive) continue
    if (governor.audience !== undefined && isAudience(place.units, verb)) return governor.audience
    return governor.effect
  }
  return undefined
}

/** "*Fans* want her back", "*we* would love to see it". */
const isAudience = (units: readonly Unit[], verb: Verb) =>
  verb.slots.get('subject')?.some(({ head }) => AUDIENCE.has(units[head]?.lower ?? '')) === true

const BY_FIRST_WORD = Map.groupBy(PHRASES, (phrase) => phrase.words[0] ?? '')

function phrasesBefore(place: Place): Effect[] {
  const found: Effect[] = []
  for (let i = clauseStart(place); i < place.trigger; i++) {
    const unit = place.units[i]
    for (const phrase of BY_FIRST_WORD.get(unit?.lower ?? '') ?? []) {
      if (!stands(place, i, phrase.words)) continue
      if (phrase.effect === 'hypothetical' && BELIEVING.has(place.units[i + 2]?.lower ?? '')) continue
      const asked = unit?.lower === 'if' && ASKING.has(place.units[i - 1]?.lower ?? '')
      found.push(asked ? 'unknown' : phrase.effect)
    }
    if (unit?.pos === 'ADV' || unit?.lower === 'maybe') {
      const effect = ADVERBS.get(unit.lower)
      if (effect !== undefined && i > place.trigger - 6) found.push(effect)
    }
  }
  return found
}

/** "if you believe the leaks", "if you recall": nothing is only imagined. */
const BELIEVING = new Set(['believe', 'recall', 'remember', 'trust', 'ask'])

const stands = ({ units }: Place, at: number, words: readonly string[]) =>
  words.every((word, n) => units[at + n]?.lower === word)

const BEHIND_BY_FIRST_WORD = Map.groupBy(PHRASES_BEHIND, (phrase) => phrase.words[0] ?? '')

/** "a fall launch *looks likely*", up to the end of the clause. */
function phrasesBehind(place: Place): Effect[] {
  const found: Effect[] = []
  for (let i = place.trigger + 1; i < place.units.length; i++) {
    const lower = place.units[i]?.lower ?? ''
    if (BREAKS.has(lower)) break
    for (const phrase of BEHIND_BY_FIRST_WORD.get(lower) ?? [])
      if (stands(place, i, phrase.words)) found.push(phrase.effect)
  }
  return found
}

/** A hedge reaches to the end of its own part of the sentence, over commas but not over ";" or "but". */
function clauseStart(place: Place): number {
  for (let i = place.trigger - 1; i >= 0; i--) if (BREAKS.has(place.units[i]?.lower ?? '')) return i + 1
  return 0
}
const BREAKS = new Set([';', ':', 'but', 'while', 'whereas', '—', '–', '.', '”'])

function negations(place: Place, effects: readonly Effect[]): number {
  if (place.given || place.verb === undefined || place.negationSpent || waits(place)) return 0
  const { verb } = place
  const own = verb.negated ? 1 : 0
  const above = verb.governors.filter((g) => g.negated && !verb.negated).length
  const subject = verb.slots.get('subject')?.[0]
  const object = verb.lemma === 'be' ? verb.slots.get('object')?.[0] : undefined
  // "No sequel is planned", "There is no sequel", "Neither [Nightjar] nor [Owl] appears".
  // "There are no plans for it": the phrase has denied it already.
  const no =
    !effects.includes('denied') &&
    [subject, object].some((p) => p !== undefined && isNone(place.units, p.from))
      ? 1
      : 0
  return Math.min(1, own + above) + no
}

const isNone = (units: readonly Unit[], from: number) =>
  units[from]?.lower === 'no' || units[from]?.lower === 'neither' || units[from - 1]?.lower === 'neither'

/** "isn't expected to air until the fall": it airs then. */
function waits({ units, trigger }: Place): boolean {
  return units.slice(trigger, trigger + UNTIL_REACH).some((u) => u.lower === 'until' || u.lower === 'till')
}
const UNTIL_REACH = 5

/** Verbs whose forms the grammar must know for the sake of certainty. */
export const governorLemmas: readonly string[] = [...GOVERNORS.flatMap((g) => g.verbs), ...REPORTING]
