/**
 * All that Retcon knows of the propositions that it reads, one file a predicate, data only. The stages hold the mechanism
 * and name no predicate: a new one is a file here and a line in the list below.
 */
import { airsOn } from './airs-on.ts'
import { appears } from './appears.ts'
import { cancelled } from './cancelled.ts'
import { crossover } from './crossover.ts'
import { derives } from './derives.ts'
import { dies } from './dies.ts'
import { introduced } from './introduced.ts'
import { leaves } from './leaves.ts'
import { meets } from './meets.ts'
import { member } from './member.ts'
import { ordered } from './ordered.ts'
import { partOf } from './part-of.ts'
import { portrays } from './portrays.ts'
import type { Predicate } from './predicate.ts'
import { production } from './production.ts'
import { released } from './released.ts'
import { set } from './set.ts'
import { titled } from './titled.ts'
import { worksOn } from './works-on.ts'

export type { CompoundLink, Frame, LinkFrame, NounFrame, Role, VerbFrame } from './frame.ts'
export { COMPOUND_LINKS } from './frame.ts'
export { OF_SERIES } from './jobs.ts'
export type { Argument, Completion, Example, Predicate, Reveals, SettledBy } from './predicate.ts'
export { qualifiersNeeded, qualifiersOf } from './qualifiers-of.ts'
export { sentenceOf } from './sentence.ts'

/** Every predicate, in the order of docs/claims.md. */
export const predicates: readonly Predicate[] = [
  appears,
  portrays,
  worksOn,
  leaves,
  ordered,
  cancelled,
  released,
  airsOn,
  production,
  introduced,
  member,
  meets,
  crossover,
  derives,
  set,
  partOf,
  titled,
  dies,
]

const byName = new Map(predicates.map((p) => [p.name, p]))

/** The predicate of that name, or undefined. */
export function predicateNamed(name: string): Predicate | undefined {
  return byName.get(name)
}
