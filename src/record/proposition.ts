import type { Claim, Proposition, Qualifiers } from '../model/index.ts'
import { foldName } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { identityOf } from './identity.ts'

/**
 * What a claim is a claim on: its predicate, its arguments folded, and those qualifiers that make another proposition of
 * it. Two articles that say the same thing in other words share it; where the order of arguments says nothing, they are sorted.
 */
export function propositionOf(claim: Pick<Claim, 'predicate' | 'args' | keyof Qualifiers>): Proposition {
  const predicate = predicateNamed(claim.predicate)
  if (predicate === undefined) throw new Error(`no predicate is called ${JSON.stringify(claim.predicate)}`)
  const folded = claim.args.map(foldName)
  const args = predicate.symmetric === true ? [...folded.slice(0, 2).sort(), ...folded.slice(2)] : folded
  const identity = predicate.identity.flatMap((q) => (claim[q] === undefined ? [] : [[q, claim[q]] as const]))
  const qualifiers: Qualifiers = Object.fromEntries(identity)
  return {
    id: identityOf(['proposition', predicate.name, args, identity]),
    predicate: predicate.name,
    args,
    qualifiers,
  }
}
