import { createHash } from 'node:crypto'
import type { Ledger } from './ledger.ts'
import { FOLLOWED_TABLE_NAMES, TABLE_NAMES, TABLES, type TableName } from './schema.ts'

/**
 * SHA-256 over everything in the record but the time of recording, in an order that doesn't depend on when it came: two records of
 * the same articles have the same digest. Reads every row once.
 */
export async function digestOf(ledger: Ledger): Promise<string> {
  const hash = createHash('sha256')
  for (const table of TABLE_NAMES) {
    if (LEFT_OUT.includes(table)) continue
    const columns = Object.keys(TABLES[table].shape).filter((column) => !UNSAID.has(column))
    const { ref } = ledger.queries.dynamic
    let query = ledger.queries.selectFrom(table).select(columns.map((column) => ref(column)))
    for (const column of columns) query = query.orderBy(ref(column))
    for await (const row of query.stream()) hash.update(`${table}${JSON.stringify(Object.values(row))}\n`)
  }
  return hash.digest('hex')
}

/** Signatures follow from the texts, and which ones were wanted so far says nothing of the record; nor does when a feed was looked at. */
const LEFT_OUT: readonly TableName[] = ['signatures', ...FOLLOWED_TABLE_NAMES]

/** When and how something came, not what it says. */
const UNSAID = new Set(['recorded_at', 'ticket', 'anew'])
