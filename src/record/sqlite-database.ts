import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Database, Purpose, Statement, Value, Words } from './database.ts'
import { columnsOf, type Rows, TABLE_NAMES, type TableName } from './schema.ts'

/** SQLite in this process. One writes at a time, whatever for. */
export class SqliteDatabase implements Database {
  readonly words: Words = {
    listed: '(select value from json_each(?))',
    ticket: 'lower(hex(randomblob(16)))',
    locked: '',
  }
  readonly #db: DatabaseSync
  readonly #inserts = new Map<string, StatementSync>()
  readonly #changes: StatementSync

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#changes = db.prepare(
      'select total_changes() as own, data_version as others from pragma_data_version',
    )
  }

  get state(): string {
    const { own, others } = this.#changes.get() ?? {}
    return `${own} ${others}`
  }

  get edition(): number {
    return Number(this.#db.prepare('pragma user_version').get()?.user_version)
  }

  set edition(edition: number) {
    this.#db.exec(`pragma user_version = ${Math.trunc(edition)}`)
  }

  prepare(sql: string): Statement {
    return this.#db.prepare(sql)
  }

  exec(sql: string): void {
    this.#db.exec(sql)
  }

  transaction<T>(_purpose: Purpose, write: () => T): T {
    this.#db.exec('begin immediate')
    try {
      const answer = write()
      this.#db.exec('commit')
      return answer
    } catch (cause) {
      if (this.#db.isTransaction) this.#db.exec('rollback')
      throw cause
    }
  }

  insert<T extends TableName>(table: T, rows: readonly Rows[T][]): number {
    let added = 0
    for (const row of rows) added += this.#add(insertInto(table), table, row)
    return added
  }

  insertArticles(rows: readonly Omit<Rows['articles'], 'version'>[]): ReadonlySet<string> {
    // A version is numbered by its address, in the order of recording.
    return new Set(
      rows.flatMap((row) =>
        this.#add(NEXT_ARTICLE, 'articles', { ...row, version: row.address }) > 0 ? [row.id] : [],
      ),
    )
  }

  addTallies(tallies: readonly Rows['tallies'][]): void {
    const [count, drop] = [this.#db.prepare(COUNT), this.#db.prepare(DROP_EMPTY)]
    for (const { month, counted, name, certainty, basis, came_right, came_wrong } of tallies) {
      const key = [month, counted, name, certainty, basis]
      count.run(...key, came_right, came_wrong)
      if (came_right < 0 || came_wrong < 0) drop.run(...key)
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  #add(sql: string, table: TableName, row: Readonly<Record<string, Value>>): number {
    const known = this.#inserts.get(sql)
    const statement = known ?? this.#db.prepare(sql)
    if (known === undefined) this.#inserts.set(sql, statement)
    return Number(statement.run(...columnsOf(table).map((column) => row[column] ?? null)).changes)
  }
}

const COUNT = `insert into tallies (month, counted, name, certainty, basis, came_right, came_wrong) values (?, ?, ?, ?, ?, ?, ?)
on conflict (month, counted, name, certainty, basis) do update
set came_right = came_right + excluded.came_right, came_wrong = came_wrong + excluded.came_wrong`
const DROP_EMPTY = `delete from tallies where month = ? and counted = ? and name = ? and certainty = ? and basis = ?
and came_right = 0 and came_wrong = 0`

/** Written by hand, since Kysely's builder costs more time than the row itself. */
function inserting(table: TableName, values: readonly string[], key: string): string {
  return `insert into ${table} (${columnsOf(table).join(', ')}) values (${values.join(', ')}) on conflict${key} do nothing`
}

const INSERTS = new Map(
  TABLE_NAMES.map((table) => [
    table,
    inserting(
      table,
      columnsOf(table).map(() => '?'),
      '',
    ),
  ]),
)
const insertInto = (table: TableName) => INSERTS.get(table) ?? ''

const NEXT_VERSION = '(select count(*) + 1 from articles seen where seen.address = ?)'
const NEXT_ARTICLE = inserting(
  'articles',
  columnsOf('articles').map((column) => (column === 'version' ? NEXT_VERSION : '?')),
  ' (id)',
)
