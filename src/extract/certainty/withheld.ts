import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'

/** "would not *confirm* that she returns", "refused to *comment* on it", "declined to *confirm*", "neither confirmed nor *denied*": it is left open. */
export function isWithheld(units: readonly Unit[], verb: Verb): boolean {
  if (verb.lemma === 'deny') {
    const or = units[verb.at - 1]?.lower
    const first = units[verb.at - 2]?.lower
    return or === 'nor' ? first === 'confirm' || first === 'confirmed' : or === 'or' && first === 'confirm'
  }
  if (!WITHHELD.has(verb.lemma)) return false
  return verb.negated || verb.governors.some((g) => DECLINING.has(g.lemma)) || isYetTo(units, verb.at)
}

/** "has *yet to* confirm that she returns", "has *yet to* be confirmed". */
const isYetTo = (units: readonly Unit[], at: number) =>
  [2, 3].some((n) => units[at - n]?.lower === 'yet' && units[at - n + 1]?.lower === 'to')
/** Who does not do this leaves open what it is about. */
export const WITHHELD: ReadonlySet<string> = new Set([
  'confirm',
  'say',
  'reveal',
  'disclose',
  'comment',
  'discuss',
  'address',
  'speculate',
])
const DECLINING = new Set(['decline', 'refuse'])

/** "*declined* to confirm". */
export const declinesToSay = (units: readonly Unit[], { lemma, to }: Verb) =>
  DECLINING.has(lemma) && WITHHELD.has(units[to + 1]?.lower ?? '')

/** "*refuses* to rule out her return": it may be. */
export const declinesToRuleOut = (units: readonly Unit[], at: number) =>
  units[at + 1]?.lower === 'to' && units[at + 2]?.lower === 'rule' && units[at + 3]?.lower === 'out'
