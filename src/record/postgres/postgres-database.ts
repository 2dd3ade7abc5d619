import type { Database, Purpose, Statement, Value, Words } from '../database.ts'
import { columnsOf, NUMBER_COLUMNS, type Rows, type TableName } from '../schema.ts'
import { type Connection, PostgresError } from './connection.ts'

/** Milliseconds after which a transaction that others were in the way of is tried again, time after time; then it fails. */
const WAITS = [0, 10, 50, 200, 1000, 2000, 3000, 5000, 5000, 5000, 10_000, 10_000, 10_000, 10_000]

/** PostgreSQL, of which other programs may be writing to the same record at the same time. */
export class PostgresDatabase implements Database {
  readonly words: Words = {
    listed: '(select json_array_elements_text(?::json))',
    ticket: 'gen_random_uuid()::text',
    locked: ' for update',
  }
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Which transactions can be seen. */
  get state(): string {
    return String(this.prepare('select pg_current_snapshot()::text as state').get()?.state)
  }

  get edition(): number {
    return Number(this.prepare('select edition from edition').get()?.edition ?? 0)
  }

  set edition(edition: number) {
    this.prepare('update edition set edition = ?').run(edition)
  }

  prepare(sql: string): Statement {
    const numbered = numberedParameters(sql)
    const ask = (values: readonly Value[]) => this.#ask(numbered, values)
    return {
      run: (...values) => ask(values),
      get: (...values) => ask(values).rows[0],
      all: (...values) => ask(values).rows,
    }
  }

  exec(sql: string): void {
    this.#connection.ask({ sql })
  }

  transaction<T>(purpose: Purpose, write: () => T): T {
    for (let tried = 0; ; tried++) {
      try {
        return this.#once(purpose, write)
      } catch (cause) {
        const wait = WAITS[tried]
        if (wait === undefined || !isPassing(cause, purpose)) throw cause
        Atomics.wait(NEVER, 0, 0, wait)
      }
    }
  }

  insert<T extends TableName>(table: T, rows: readonly Rows[T][]): number {
    if (rows.length === 0) return 0
    const columns = columnsOf(table)
    const sql = `insert into ${table} (${columns.join(', ')}) select * from ${unnested(columns)} on conflict do nothing`
    return this.#ask(sql, columnValues(columns, inOrder(columns, rows))).changes
  }

  insertArticles(rows: readonly Omit<Rows['articles'], 'version'>[]): ReadonlyMap<string, number> {
    if (rows.length === 0) return new Map()
    this.prepare(LOCK_ADDRESSES).all(JSON.stringify(rows.map((row) => row.address)))
    const held = this.prepare(`select id from articles where id in ${this.words.listed}`)
    const known = new Set(held.all(JSON.stringify(rows.map((row) => row.id))).map((row) => row.id))
    const fresh = [...new Map(rows.filter((row) => !known.has(row.id)).map((row) => [row.id, row])).values()]
    const columns = columnsOf('articles').filter((column) => column !== 'version')
    const names = columns.join(', ')
    const added = this.#ask(
      `insert into articles (${names}, version)
select ${names}, (select count(*) from articles seen where seen.address = fresh.address) + row_number() over (partition by address order by place)
from ${unnested(columns)} with ordinality as fresh (${names}, place) returning id, version`,
      columnValues(columns, fresh),
    )
    return new Map(added.rows.map(({ id, version }) => [String(id), Number(version)]))
  }

  /** In one order everywhere, as whoever calls it gives them: two who count the same never wait for each other. */
  addTallies(tallies: readonly Rows['tallies'][]): void {
    if (tallies.length === 0) return
    const columns = columnsOf('tallies')
    const rows = `select * from ${unnested(columns)}`
    this.#ask(
      `insert into tallies (${columns.join(', ')}) ${rows} on conflict (month, counted, name, certainty, basis) do update
set came_right = tallies.came_right + excluded.came_right, came_wrong = tallies.came_wrong + excluded.came_wrong`,
      columnValues(columns, tallies),
    )
    const less = tallies.filter(({ came_right, came_wrong }) => came_right < 0 || came_wrong < 0)
    if (less.length === 0) return
    this.#ask(
      `delete from tallies using (${rows}) as less (${columns.map((column) => `less_${column}`).join(', ')})
where month = less_month and counted = less_counted and name = less_name and certainty = less_certainty and basis = less_basis
and came_right = 0 and came_wrong = 0`,
      columnValues(columns, less),
    )
  }

  close(): void {
    this.#connection.close()
  }

  #ask(sql: string, values: readonly unknown[]) {
    return this.#connection.ask({ sql, values })
  }

  #once<T>(purpose: Purpose, write: () => T): T {
    try {
      this.exec(`begin isolation level read committed; ${LOCKS[purpose] ?? ''}`)
      const answer = write()
      this.exec('commit')
      return answer
    } catch (cause) {
      try {
        this.exec('rollback')
      } catch {
        // The connection is lost, and the transaction with it.
      }
      throw cause
    }
  }
}

/** "Rtcn": the lock that whoever adds shares, and that who decides has alone. */
const LOCK = 0x5274636e
const LOCKS: Readonly<Partial<Record<Purpose, string>>> = {
  adds: `select pg_advisory_xact_lock_shared(${LOCK}, 0)`,
  decides: `select pg_advisory_xact_lock(${LOCK}, 0)`,
}

/** In order, so that two who add to the same addresses never wait for each other. */
const LOCK_ADDRESSES = `select pg_advisory_xact_lock(key) from
(select distinct hashtextextended(address, 0) as key from json_array_elements_text(?::json) as address order by 1) as keys`

const NEVER = new Int32Array(new SharedArrayBuffer(4))

/** Another transaction was in the way, or the server went away: the next time may do better. */
function isPassing(cause: unknown, purpose: Purpose): boolean {
  if (!(cause instanceof PostgresError)) return false
  if (['40001', '40P01'].includes(cause.code ?? '')) return true
  return purpose !== 'decides' && isAway(cause)
}

/** Whether a failure says nothing of what was asked, but that the server is away: lost connections, servers that start or stop (SQLSTATE), Node's own codes, and what `pg` says without any. */
export function isAway(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const code = 'code' in cause ? String(cause.code) : ''
  return (
    /^(?:08\w{3}|57P0[123]|E[A-Z]{3,})$/.test(code) || /terminat|not queryable|timeout/i.test(cause.message)
  )
}

function numberedParameters(sql: string): string {
  let n = 0
  return sql.replace(/\?(\d?)/g, (_, own: string) => `$${own === '' ? ++n : own}`)
}

function unnested(columns: readonly string[]): string {
  const arrays = columns.map((column, n) => `$${n + 1}::${NUMBER_COLUMNS.has(column) ? 'int' : 'text'}[]`)
  return `unnest(${arrays.join(', ')})`
}

function columnValues(columns: readonly string[], rows: readonly object[]): unknown[][] {
  return columns.map((column) =>
    rows.map((row) => (row as Readonly<Record<string, unknown>>)[column] ?? null),
  )
}

/** Rows in one order everywhere: two who add the same ones never wait for each other. */
function inOrder<Row extends object>(columns: readonly string[], rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => {
    const values = row as Readonly<Record<string, unknown>>
    return { row, key: columns.map((column) => values[column]).join('\0') }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row)
}
