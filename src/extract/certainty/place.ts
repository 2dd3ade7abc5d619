import type { Sentence } from '../../find/index.ts'
import type { Certainty } from '../../model/index.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import type { Effect } from './lexicon.ts'

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
  /** It is still to be decided upon: what has not been decided yet may be. */
  readonly undecided: boolean
  /** The construction takes its content for known; hedges of the clause around it don't touch it. */
  readonly given: boolean
}

/** Units from `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A sign of certainty where it stands. */
export interface Hedge extends Stretch {
  readonly effect: Effect
}

/**
 * A hedge reaches to the end of its own part of the sentence, over commas but not over ";" or "but", nor into what is added of a name
 * ("no plans for [Dry Dock], which ended in May").
 */
export function clauseStart(place: Place): number {
  const { units, trigger } = place
  for (let i = trigger - 1; i >= 0; i--)
    if ((BREAKS.has(units[i]?.lower ?? '') && units[i - 1]?.lower !== 'all') || addsAt(place, i)) return i + 1
  return 0
}

/** A relative clause behind a comma begins at unit `i`, and the reading is its own. */
export function addsAt({ units, verbs, trigger, verb }: Place, i: number): boolean {
  if (!ADDING.has(units[i]?.lower ?? '') || units[i - 1]?.lower !== ',') return false
  return !verbs.some((v) => v.at > i && v.at < trigger && v !== verb && verb?.governors.includes(v) !== true)
}
const ADDING = new Set(['which', 'who', 'whose'])

/** It stands in a relative clause behind a comma, up to the comma that ends it. */
export function isAdded(place: Place): boolean {
  for (let i = place.trigger; i > 0; i--) {
    if (addsAt(place, i)) return true
    if (place.units[i - 1]?.lower === ',' && i < place.trigger) {
      const next = place.units[i]?.lower ?? ''
      if (!ADDING.has(next)) return false
    }
  }
  return false
}
export const BREAKS = new Set([';', ':', 'but', 'while', 'whereas', '—', '–', '.', '”'])

/** The next comma behind unit `at`, or the end. */
export function commaBehind(units: readonly Unit[], at: number): number {
  const comma = units.findIndex((u, n) => n > at && u.lower === ',')
  return comma < 0 ? units.length : comma
}

/** "and *said* that", and not "plans to return and *star*": a verb that begins another clause. */
export const isFiniteVerb = (unit: Unit | undefined) =>
  unit?.pos === 'AUX' || (unit?.pos === 'VERB' && /(?:ed|[^s]s)$|^(?:said|told)$/.test(unit.lower))
