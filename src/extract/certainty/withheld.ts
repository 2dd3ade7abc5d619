import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'

/** "would not *confirm* that she returns", "refused to *comment* on it", "declined to *confirm*", "neither confirm nor *deny*": it is left open. */
export function isWithheld(units: readonly Unit[], verb: Verb): boolean {
  if (verb.lemma === 'deny') {
    const or = units[verb.at - 1]?.lower
    return (or === 'or' || or === 'nor') && units[verb.at - 2]?.lower === 'confirm'
  }
  return WITHHELD.has(verb.lemma) && (verb.negated || verb.governors.some((g) => DECLINING.has(g.lemma)))
}
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
