/** One source's word on one item, and how much it counts where confidence is counted. */
export interface Vote {
  readonly source: string
  readonly value: string
  readonly weight: number
}

/** What is said of one thing of which one value is true. */
export interface Observed {
  readonly id: string
  readonly votes: readonly Vote[]
}

/** Each value of each item with the probability that it is the true one, without being told any truth. */
export type Beliefs = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A method of truth discovery. */
export type Method = (items: readonly Observed[]) => Beliefs

/** The value believed most; of equals the first in the alphabet. */
export function believed(beliefs: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(beliefs ?? [])].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))[0]?.[0]
}

/** Who says each value of an item. */
export function byValue(votes: readonly Vote[]): Map<string, Vote[]> {
  return Map.groupBy(votes, (vote) => vote.value)
}
