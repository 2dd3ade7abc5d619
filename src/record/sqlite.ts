import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Event, Fact } from '../model/index.ts'
import type { ArticleRows } from './article-rows.ts'
import { canonical, factRow } from './fact-rows.ts'
import { identityOf } from './identity.ts'
import { ARTICLE_TABLE_NAMES, type ArticleTableName, type Rows, TABLES, type TableName } from './schema.ts'
import { sqliteDatabase } from './sqlite-dialect.ts'

/** A record in SQLite: queries for whoever asks, and one way of writing. Its life ends with `close`. */
export class Ledger {
  readonly queries: Kysely<Rows>
  readonly #db: DatabaseSync
  readonly #inserts: ReadonlyMap<ArticleTableName, StatementSync>
  readonly #held: StatementSync
  readonly #insertFact: StatementSync
  /** Rows that many articles share and this process has written: names come again and again. */
  readonly #shared = new Set<string>()

  /** Of an open database whose schema is the newest; see `openLedger`. */
  constructor(db: DatabaseSync) {
    this.#db = db
    this.queries = new Kysely<Rows>({ dialect: new SqliteDialect({ database: sqliteDatabase(db) }) })
    this.#inserts = new Map(ARTICLE_TABLE_NAMES.map((table) => [table, db.prepare(insertInto(table))]))
    this.#held = db.prepare('select 1 from articles where id = ?')
    this.#insertFact = db.prepare(insertInto('facts'))
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
    return this.#transaction(() =>
      articles.map((rows) => {
        const isNew = this.#insert('articles', rows) > 0
        if (isNew) for (const table of ARTICLE_TABLE_NAMES.slice(1)) this.#insert(table, rows)
        return isNew ? 'new' : 'known'
      }),
    )
  }

  /** Adds facts to the catalogue in one transaction, and says how many were new. `recordedAt` is an ISO instant. */
  appendFacts(facts: readonly Fact[], recordedAt: string): number {
    return this.#transaction(() => {
      let added = 0
      for (const fact of facts) {
        const { id, entity, property, source, fact_json } = factRow(fact)
        added += Number(this.#insertFact.run(id, entity, property, source, fact_json, recordedAt).changes)
      }
      return added
    })
  }

  /** Adds a decision, which comes after all that were made before, and gives its id. */
  appendEvent(event: Event, recordedAt: string): string {
    return this.#transaction(() => {
      const number = Number(this.#db.prepare('select count(*) as n from events').get()?.n) + 1
      const id = identityOf(['event', number, canonical(event)])
      this.#db
        .prepare('insert into events (id, number, kind, event_json, recorded_at) values (?, ?, ?, ?, ?)')
        .run(id, number, event.kind, canonical(event), recordedAt)
      return id
    })
  }

  #transaction<T>(write: () => T): T {
    this.#db.exec('begin immediate')
    try {
      const answer = write()
      this.#db.exec('commit')
      return answer
    } catch (cause) {
      if (this.#db.isTransaction) this.#db.exec('rollback')
      this.#shared.clear()
      throw cause
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  #insert(table: ArticleTableName, rows: ArticleRows): number {
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

  #isFirst(table: ArticleTableName, bound: readonly SQLInputValue[]): boolean {
    const key = `${table}\0${bound.join('\0')}`
    if (this.#shared.has(key)) return false
    if (this.#shared.size >= REMEMBERED) this.#shared.clear()
    this.#shared.add(key)
    return true
  }
}

/** Tables whose rows belong to no one article. */
const SHARED: ReadonlySet<ArticleTableName> = new Set([
  'entities',
  'entity_aliases',
  'propositions',
  'proposition_args',
])
/** Shared rows that are remembered at the most; some 100 bytes each. */
const REMEMBERED = 200_000

/** Which column's value goes to each parameter. A version is numbered by its address, in the order of recording. */
const PARAMETERS = Object.fromEntries(
  ARTICLE_TABLE_NAMES.map((table) => [table, columnsOf(table).map((c) => (c === 'version' ? 'address' : c))]),
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
