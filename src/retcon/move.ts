import { digestOf, inParts, type Ledger, RecordError, TABLE_NAMES, type TableName } from '../record/index.ts'

/** What was moved: rows of each table, and the digest that both records have. */
export interface Moved {
  readonly rows: Readonly<Partial<Record<TableName, number>>>
  readonly digest: string
}

/** Rows that are added in one transaction. */
const BATCH = 1000

/**
 * Copies all of a record into another, whichever databases they are in, a batch at a time. Broken off, it goes on when it is called again. The other must be empty or hold what such a
 * copying brought, and nothing may write to either meanwhile: at the end the rows are counted and both digests compared, and a `RecordError` says what differs. Reads every row twice.
 */
export async function move(from: Ledger, to: Ledger, onRows: (rows: number) => void): Promise<Moved> {
  for (const table of ['articles', 'facts', 'events'] as const) await refuseOther(from, to, table)
  let copied = 0
  for (const table of TABLE_NAMES) {
    let batch: Parameters<Ledger['copy']>[1][number][] = []
    const write = () => {
      to.copy(table, batch)
      copied += batch.length
      onRows(copied)
      batch = []
    }
    for await (const row of from.queries.selectFrom(table).selectAll().stream())
      if (batch.push(row) >= BATCH) write()
    write()
  }
  to.takeEdition(from.edition)
  return compared(from, to)
}

/** Nothing can be taken out of a record again, so that what doesn't belong together must not come together. */
async function refuseOther(from: Ledger, to: Ledger, table: 'articles' | 'facts' | 'events'): Promise<void> {
  const ids: string[] = []
  for await (const { id } of to.queries.selectFrom(table).select('id').stream()) ids.push(id)
  const known = await inParts(ids, (part) =>
    from.queries.selectFrom(table).select('id').where('id', 'in', part).execute(),
  )
  if (known.length < ids.length)
    throw new RecordError(
      `the record to move into holds ${ids.length - known.length} ${table} that the other doesn't: name an empty one`,
    )
}

async function compared(from: Ledger, to: Ledger): Promise<Moved> {
  const rows: Partial<Record<TableName, number>> = {}
  for (const table of TABLE_NAMES) {
    const [before, after] = [await rowsIn(from, table), await rowsIn(to, table)]
    if (before !== after) throw changed(`${table} has ${before} rows in one and ${after} in the other`)
    rows[table] = after
  }
  const [digest, other] = [await digestOf(from), await digestOf(to)]
  if (digest !== other) throw changed('their digests differ')
  return { rows, digest }
}

async function rowsIn({ queries }: Ledger, table: TableName): Promise<number> {
  const { n } = await queries
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

const changed = (what: string) =>
  new RecordError(`the two records are not the same, ${what}: end whatever writes to them and move again`)
