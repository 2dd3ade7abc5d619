import type { Ledger } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'

/** Drops all that is derived and derives it again; gives the number of articles and of propositions. */
export async function rebuild(ledger: Ledger): Promise<{ articles: number; propositions: number }> {
  const articles = ledger.rebuild()
  return { articles, propositions: await bringUpToDate(ledger) }
}
