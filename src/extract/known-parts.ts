import { seriesNameOf } from '../find/index.ts'
import type { Claim } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'
import { shareArguments } from './shared-arguments.ts'

/**
 * Says more of a claim where the article tells elsewhere what it leaves open: "Denny Vale will be back in season three" of an actor
 * who "plays Nightjar" in the series. What says that somebody returns (`again`) needs no work to agree on. Only where the article
 * names one such filler; the claim keeps its own sentence, certainty and basis.
 */
export function withKnownParts(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { claim, again, credit } = draft
    // "Owl is played by *former* Dry Dock star Vale": he was something else there.
    if (credit && claim.basis === 'released') return draft
    const fuller = predicateNamed(claim.predicate)?.fuller
    if (fuller === undefined || (fuller.when.role !== undefined && fuller.when.role !== claim.role))
      return draft
    // "Vale won't be back", whose part is known: he leaves, and has played it all the same.
    if (claim.certainty === 'denied' && yieldsToOther(claim, drafts)) return draft
    const known = new Set(
      drafts.flatMap(({ claim: other }) =>
        other.predicate === fuller.to &&
        other.certainty !== 'denied' &&
        isOfSame(claim, other, fuller.shared, again)
          ? (other.args[fuller.open] ?? [])
          : [],
      ),
    )
    const [part] = known
    if (part === undefined || known.size > 1) return draft
    const args: string[] = []
    for (const [own, its] of Object.entries(fuller.shared)) args[its] = claim.args[Number(own)] ?? ''
    args[fuller.open] = part
    const { role: _, ...rest } = claim
    return { ...draft, claim: { ...rest, predicate: fuller.to, args } }
  })
}

/** Another claim than the fuller one says the same better. */
function yieldsToOther(claim: Claim, drafts: readonly Draft[]): boolean {
  const { yields = [], fuller } = predicateNamed(claim.predicate) ?? {}
  return yields.some(
    ({ to, shared }) =>
      to !== fuller?.to &&
      drafts.some(({ claim: other }) => other.predicate === to && shareArguments(claim, other, shared)),
  )
}

/** The first shared argument is the same, and so are the others, a season standing for its series. */
function isOfSame(
  claim: Claim,
  other: Claim,
  shared: Readonly<Record<number, number>>,
  again: boolean,
): boolean {
  return Object.entries(shared).every(([own, its], n) =>
    again && n > 0
      ? true
      : seriesNameOf(other.args[its] ?? '') === seriesNameOf(claim.args[Number(own)] ?? ''),
  )
}
