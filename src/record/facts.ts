import { Fact } from '../model/index.ts'
import type { Ledger } from './ledger.ts'

/** Every fact that the record has been told, or had been by an instant, in the order of their ids. */
export async function factsIn(ledger: Ledger, end?: string): Promise<Fact[]> {
  const rows = await ledger.queries
    .selectFrom('facts')
    .select('fact_json')
    .$if(end !== undefined, (query) => query.where('recorded_at', '<=', end ?? ''))
    .orderBy('id')
    .execute()
  return rows.map((row) => Fact.parse(JSON.parse(row.fact_json)))
}
