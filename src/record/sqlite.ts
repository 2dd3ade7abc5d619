import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { ArticleRows } from './article-rows.ts'
import { type Rows, TABLE_NAMES, TABLES, type TableName } from './schema.ts'
import { sqliteDatabase } from './sqlite-dialect.ts'

/** A record in SQLite: queries for whoever asks, and one way of writing. Its life ends with `close`. */
export class Ledger {
  readonly queries: Kysely<Rows>
  readonly #db: DatabaseSync
  readonly #inserts: ReadonlyMap<TableName, StatementSync>
  readonly #held: StatementSync
  /** Rows that many articles share and this process has written: names come again and again. */
  readonly #shared = new Set<string>()

  /** Of an open database whose schema is the newest; see `openLedger`. */
  constructor(db: DatabaseSync) {
    this.#db = db
    this.queries = new Kysely<Rows>({ dialect: new SqliteDialect({ database: sqliteDatabase(db) }) })
    this.#inserts = new Map(TABLE_NAMES.map((table) => [table, db.prepare(insertInto(table))]))
    this.#held = db.prepare('select 1 from articles where id = ?')
  }

  /** Whether this article, in this version, has been read. */
  holds(articleId: string): boolean {
    return this.#held.get(articleId) !== undefined
  }

  /**
   * Adds all that articles bring in one transaction: each is there whole or not at all, and the answer says which were new. One
   * that is there already is left as it is, as is every row whose key is known. Some 50 at a time cost a third less than one by one.
   */
  append(articles: readonly ArticleRows[]): ('new' | 'known')[] {
    this.#db.exec('begin immediate')
    try {
      const answers = articles.map((rows) => {
        const isNew = this.#insert('articles', rows) > 0
        if (isNew) for (const table of TABLE_NAMES.slice(1)) this.#insert(table, rows)
        return isNew ? 'new' : 'known'
      })
      this.#db.exec('commit')
      return answers
    } catch (cause) {
      if (this.#db.isTransaction) this.#db.exec('rollback')
      this.#shared.clear()
      throw cause
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  #insert(table: TableName, rows: ArticleRows): number {
    const statement = this.#inserts.get(table)
    const parameters = PARAMETERS[table] ?? []
    let added = 0
    for (const row of rows[table]) {
      const values: Readonly<Record<string, SQLInputValue>> = row
      const bound = parameters.map((column) => values[column] ?? null)
      if (!SHARED.has(table) || this.#isFirst(table, bound))
        added += Number(statement?.run(...bound).changes ?? 0)
    }
    return added
  }

  #isFirst(table: TableName, bound: readonly SQLInputValue[]): boolean {
    const key = `${table}\0${bound.join('\0')}`
    if (this.#shared.has(key)) return false
    if (this.#shared.size >= REMEMBERED) this.#shared.clear()
    this.#shared.add(key)
    return true
  }
}

/** Tables whose rows belong to no one article. */
const SHARED: ReadonlySet<TableName> = new Set([
  'entities',
  'entity_aliases',
  'propositions',
  'proposition_args',
])
/** Shared rows that are remembered at the most; some 100 bytes each. */
const REMEMBERED = 200_000

/** Which column's value goes to each parameter. A version is numbered by its address, in the order of recording. */
const PARAMETERS = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, columnsOf(table).map((c) => (c === 'version' ? 'address' : c))]),
)

/** Written once by hand, since Kysely's builder costs more time than the row itself. */
function insertInto(table: TableName): string {
  const columns = columnsOf(table)
  const values = columns.map((column) => (column === 'version' ? NEXT_VERSION : '?'))
  const key = table === 'articles' ? ' (id)' : ''
  return `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')}) on conflict${key} do nothing`
}

const NEXT_VERSION = '(select count(*) + 1 from articles seen where seen.address = ?)'

function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].shape)
}
