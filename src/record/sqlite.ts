import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { type Event, type Fact, foldName } from '../model/index.ts'
import type { NameResolution } from '../universe/index.ts'
import type { ArticleRows } from './article-rows.ts'
import { Decisions } from './decisions.ts'
import { deriveAll, deriveAnew } from './derive-anew.ts'
import { canonical, factRow } from './fact-rows.ts'
import { identityOf } from './identity.ts'
import { type PropositionRows, propositionRows } from './proposition-rows.ts'
import {
  DERIVED_TABLE_NAMES,
  type DerivedTableName,
  READ_TABLE_NAMES,
  type ReadTableName,
  type Rows,
  TABLES,
  type TableName,
} from './schema.ts'
import { sqliteDatabase } from './sqlite-dialect.ts'
import { StalePropositions } from './stale-propositions.ts'
import { Subscriptions } from './subscriptions.ts'
import { type TalliesOf, type WeighedRows, WeighedTables } from './weighed-rows.ts'

/** A record in SQLite: queries for whoever asks, and one way of writing. Its life ends with `close`. */
export class Ledger {
  readonly queries: Kysely<Rows>
  /** Whether anything can be added: false where the file or its folder may only be read. */
  readonly isWritable: boolean
  /** What is followed to keep the record up. */
  readonly subscriptions: Subscriptions
  readonly #db: DatabaseSync
  readonly #inserts: ReadonlyMap<ArticleTableName, StatementSync>
  #decisions: Decisions
  readonly #held: StatementSync
  readonly #insertFact: StatementSync
  readonly #insertReading: StatementSync
  readonly #stale: StalePropositions
  readonly #weighed: WeighedTables
  readonly #changes: StatementSync
  /** Rows that many articles share and this process has written: names come again and again. */
  readonly #shared = new Set<string>()

  /** Of an open database whose schema is the newest; see `openLedger`. */
  constructor(db: DatabaseSync, isWritable = true) {
    this.#db = db
    this.isWritable = isWritable
    this.queries = new Kysely<Rows>({ dialect: new SqliteDialect({ database: sqliteDatabase(db) }) })
    this.#inserts = new Map(ARTICLE_TABLE_NAMES.map((table) => [table, db.prepare(insertInto(table))]))
    this.#decisions = new Decisions(db)
    this.#held = db.prepare('select 1 from articles where id = ?')
    this.#insertFact = db.prepare(insertInto('facts'))
    this.#insertReading = db.prepare(insertInto('readings'))
    this.#stale = new StalePropositions(db)
    this.#weighed = new WeighedTables(db)
    this.subscriptions = new Subscriptions(db)
    this.#changes = db.prepare(
      'select total_changes() as own, data_version as others from pragma_data_version',
    )
  }

  /** Whether this article, in this version, has been read. */
  holds(articleId: string): boolean {
    return this.#held.get(articleId) !== undefined
  }

  /** What names go by, as people have decided up to now. */
  get names(): NameResolution {
    return this.#decisions.names
  }

  /**
   * Adds all that articles bring in one transaction: each is there whole or not at all, and the answer says which were new. One
   * that is there already is left as it is, as is every row whose key is known. Some 50 at a time cost a third less than one by one.
   */
  append(articles: readonly ArticleRows[]): ('new' | 'known')[] {
    return this.#transaction(() => {
      const decided = this.#namesNow()
      return articles.map((rows) => {
        const [article] = rows.articles
        const isNew = this.#insert('articles', rows.articles) > 0
        if (!isNew || article === undefined) return 'known'
        for (const table of READ_TABLE_NAMES.slice(1)) this.#insert(table, rows[table])
        this.#insertDerived(propositionRows({ ...rows, title: article.title, text: article.text }, decided))
        this.#stale.markOfArticle(article.id)
        return 'new'
      })
    })
  }

  /**
   * Adds what another reader read in an article that is there, in one transaction; `rows.articles` only says which. Gives the number of
   * claims that are new; undefined where that reader has read it before, and nothing is added.
   */
  appendReading(rows: ArticleRows, reader: string, recordedAt: string): number | undefined {
    return this.#transaction(() => {
      const [article] = rows.articles
      if (article === undefined) return undefined
      if (Number(this.#insertReading.run(article.id, reader, recordedAt).changes) === 0) return undefined
      for (const table of ['entities', 'entity_aliases', 'article_entities'] as const)
        this.#insert(table, rows[table])
      const added = this.#insert('claims', rows.claims)
      this.#insertDerived(
        propositionRows({ ...rows, title: article.title, text: article.text }, this.#namesNow()),
      )
      this.#stale.markOfArticle(article.id)
      return added
    })
  }

  /** Adds facts to the catalogue in one transaction, and says how many were new. `recordedAt` is an ISO instant. */
  appendFacts(facts: readonly Fact[], recordedAt: string): number {
    return this.#transaction(() => {
      let added = 0
      for (const fact of facts) {
        const { id, entity, property, source, fact_json } = factRow(fact)
        added += Number(this.#insertFact.run(id, entity, property, source, fact_json, recordedAt).changes)
      }
      if (added > 0) this.#stale.markAll()
      return added
    })
  }

  /**
   * Adds a decision, which comes after all that were made before, and gives its id. The propositions of all claims whose names it
   * touches are made again in the same transaction.
   */
  appendEvent(event: Event, recordedAt: string): string {
    return this.#transaction(() => {
      const before = this.#namesNow()
      const number = Number(this.#db.prepare('select count(*) as n from events').get()?.n) + 1
      const id = identityOf(['event', number, canonical(event)])
      this.#db
        .prepare('insert into events (id, number, kind, event_json, recorded_at) values (?, ?, ?, ?, ?)')
        .run(id, number, event.kind, canonical(event), recordedAt)
      const after = this.#decisions.names
      const touched = this.#decisions
        .namesIn(event)
        .flatMap((name) => [...before.readAs(name), ...after.readAs(name)])
      this.#shared.clear()
      deriveAnew(
        this.#db,
        touched.map(({ name }) => foldName(name)),
        after,
        (rows) => this.#insertDerived(rows),
        this.#stale,
      )
      for (const judged of this.#decisions.judgedIn(event)) this.#stale.mark(judged)
      return id
    })
  }

  /** Drops every derived row and derives it again from what was read and decided, in one transaction; gives the number of articles. */
  rebuild(): number {
    return this.#transaction(() => {
      this.#shared.clear()
      return deriveAll(this.#db, this.#namesNow(), (rows) => this.#insertDerived(rows), this.#stale)
    })
  }

  /** Keeps what was weighed, in one transaction; `talliesOf` says what spells add to the tallies. */
  putWeighed(weighed: readonly WeighedRows[], talliesOf: TalliesOf): void {
    this.#transaction(() => {
      for (const rows of weighed) this.#weighed.put(rows, talliesOf)
    })
  }

  /** The edition of facts and rules by which propositions were weighed; 0 before any. */
  get edition(): number {
    return Number(this.#db.prepare('pragma user_version').get()?.user_version)
  }

  /** From now on propositions are weighed by another edition: all of them are stale. */
  changeEdition(edition: number): void {
    this.#transaction(() => {
      this.#stale.markAll()
      this.#db.exec(`pragma user_version = ${Math.trunc(edition)}`)
    })
  }

  /** Another value after anything was written, by this connection or another; of one process only. */
  get state(): string {
    const { own, others } = this.#changes.get() ?? {}
    return `${own} ${others}`
  }

  /** Since decisions of another process may have dropped propositions, those that this one wrote are not taken to be there. */
  #namesNow(): NameResolution {
    const before = this.#decisions.read
    const names = this.#decisions.names
    if (this.#decisions.read > before) this.#shared.clear()
    return names
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
      this.#decisions = new Decisions(this.#db)
      throw cause
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  #insertDerived(rows: PropositionRows): void {
    for (const table of DERIVED_TABLE_NAMES) this.#insert(table, rows[table])
  }

  #insert(
    table: ArticleTableName,
    rows: ArticleRows[ReadTableName] | PropositionRows[DerivedTableName],
  ): number {
    const statement = this.#inserts.get(table)
    const parameters = PARAMETERS[table] ?? []
    let added = 0
    for (const row of rows) {
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

type ArticleTableName = ReadTableName | DerivedTableName
const ARTICLE_TABLE_NAMES: readonly ArticleTableName[] = [...READ_TABLE_NAMES, ...DERIVED_TABLE_NAMES]

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
