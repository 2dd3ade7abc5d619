import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { ArticleRows } from './article-rows.ts'
import { type Ledgers, TABLE_NAMES, TABLES, type TableName } from './schema.ts'
import { sqliteDatabase } from './sqlite-dialect.ts'

/** A record in SQLite: queries for whoever asks, and one way of writing. Its life ends with `close`. */
export class Ledger {
  readonly queries: Kysely<Ledgers>
  readonly #db: DatabaseSync
  readonly #inserts: ReadonlyMap<TableName, StatementSync>

  /** Of an open database whose schema is the newest; see `openLedger`. */
  constructor(db: DatabaseSync) {
    this.#db = db
    this.queries = new Kysely<Ledgers>({ dialect: new SqliteDialect({ database: sqliteDatabase(db) }) })
    this.#inserts = new Map(TABLE_NAMES.map((table) => [table, db.prepare(insertInto(table))]))
  }

  /**
   * Adds all that an article brings in one transaction, so that it is there whole or not at all. An article that is there
   * already is left as it is, as is every row whose key is known.
   */
  append(rows: ArticleRows): 'new' | 'known' {
    this.#db.exec('begin immediate')
    try {
      const isNew = this.#insert('articles', rows) > 0
      if (isNew) for (const table of TABLE_NAMES.slice(1)) this.#insert(table, rows)
      this.#db.exec('commit')
      return isNew ? 'new' : 'known'
    } catch (cause) {
      if (this.#db.isTransaction) this.#db.exec('rollback')
      throw cause
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  #insert(table: TableName, rows: ArticleRows): number {
    const statement = this.#inserts.get(table)
    let added = 0
    for (const row of rows[table]) added += Number(statement?.run({ ...row }).changes ?? 0)
    return added
  }
}

/** Written once by hand, since Kysely's builder costs more time than the row itself. */
function insertInto(table: TableName): string {
  const columns = Object.keys(TABLES[table].shape)
  const values = columns.map((column) => (column === 'version' ? NEXT_VERSION : `:${column}`))
  const key = table === 'articles' ? ' (id)' : ''
  return `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')}) on conflict${key} do nothing`
}

/** Versions of an article are numbered in the order of their recording. */
const NEXT_VERSION = '(select count(*) + 1 from articles seen where seen.address = :address)'
