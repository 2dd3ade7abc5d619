import type { Ledger } from '../record/index.ts'
import { type View, weighedRecord } from '../weighed/index.ts'

/** How probable a proposition was on each day on which that changed, by what had been said, the first day first; 0 or 1 from its settlement on. */
export type Trend = readonly { readonly day: string; readonly probability: number }[]

/**
 * The trends of propositions, by their ids, up to the day of the view. What had been said counts as of each day; what sources' words are worth,
 * as of the view's.
 */
export async function trendsOf(
  ledger: Ledger,
  ids: readonly string[],
  view: View = {},
): Promise<ReadonlyMap<string, Trend>> {
  const record = await weighedRecord(ledger, view)
  const weighed = await record.of(ids)
  return new Map(weighed.map(({ item }) => [item.id, record.trend(item)]))
}
