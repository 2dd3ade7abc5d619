import type { WeighedProposition, WeighedRecord } from '../weighed/index.ts'

/** How probable a proposition was on each day on which that changed, by what had been said, the first day first; 0 or 1 from its settlement on. */
export type Trend = readonly { readonly day: string; readonly probability: number }[]

/**
 * The trend of each of these propositions, by its id, up to the day of the record's view; none of any other. What had been said counts as of each
 * day; what sources' words are worth, as of the view's.
 */
export function trendsIn(
  record: WeighedRecord,
  propositions: readonly WeighedProposition[],
): (id: string) => Trend {
  const byId = new Map(propositions.map(({ item }) => [item.id, item]))
  return (id) => {
    const item = byId.get(id)
    return item === undefined ? [] : record.trend(item)
  }
}
