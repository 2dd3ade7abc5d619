import type { Claim } from '../model/index.ts'

/** Two claims have the same arguments where they share them; `shared`: the position of each in the one, and in the other. */
export const shareArguments = (
  claim: Claim,
  other: Claim,
  shared: Readonly<Record<number, number>>,
): boolean => Object.entries(shared).every(([own, its]) => claim.args[Number(own)] === other.args[its])
