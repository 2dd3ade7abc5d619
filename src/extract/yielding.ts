import { seriesNameOf } from '../find/index.ts'
import type { Claim } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'

/** Leaves out what says nothing new beside another claim: an actor's job where the part is named too. */
export function withoutYielding(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ claim }) => {
    const yields = predicateNamed(claim.predicate)?.yields ?? []
    return !yields.some(
      ({ to, shared, when }) =>
        (when?.role === undefined || when.role === claim.role) &&
        drafts.some(
          (other) =>
            other.claim.predicate === to &&
            !drafts.some(({ claim: said }) => completes(said, other.claim)) &&
            Object.entries(shared).every(([own, its]) => isShared(claim, Number(own), other, its)),
        ),
    )
  })
}

/** Reads the same words, and one argument more: "starred in [Harbour Nights] as [Nightjar]" beside "starred as [Nightjar]". */
function completes(fuller: Claim, claim: Claim): boolean {
  return (
    fuller.predicate === claim.predicate &&
    fuller.args.length > claim.args.length &&
    fuller.span.in === claim.span.in &&
    fuller.span.start === claim.span.start &&
    claim.args.every((arg, n) => arg === fuller.args[n]) &&
    claim.arg_spans.every((span, n) => span?.start === fuller.arg_spans[n]?.start)
  )
}

/** The same argument, a season standing for its series; what the other claim leaves open is what its sentence is about. */
function isShared(claim: Claim, own: number, { claim: other, about }: Draft, its: number): boolean {
  const there = other.args[its] ?? about
  if (there === undefined) return claim.span.in === other.span.in && claim.span.start === other.span.start
  return seriesNameOf(claim.args[own] ?? '') === seriesNameOf(there)
}
