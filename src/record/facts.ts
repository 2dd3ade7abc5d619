import { Fact } from '../model/index.ts'
import type { Ledger } from './ledger.ts'

/** Every fact that the record has been told, in the order of their ids. */
export async function factsIn(ledger: Ledger): Promise<Fact[]> {
  const rows = await ledger.queries.selectFrom('facts').select('fact_json').orderBy('id').execute()
  return rows.map((row) => Fact.parse(JSON.parse(row.fact_json)))
}
