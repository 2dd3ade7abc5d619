import type { Kysely } from 'kysely'
import { type Event, type Fact, foldName } from '../model/index.ts'
import type { NameResolution } from '../universe/index.ts'
import type { ArticleRows } from './articles/article-rows.ts'
import { Backfills } from './backfills.ts'
import { correctedNaming, correctedOtherwise } from './claim-verdicts.ts'
import type { Database, Purpose, Statement } from './database.ts'
import { Decisions } from './decisions.ts'
import { articlesWith, deriveAll, deriveAnew } from './derive-anew.ts'
import { canonical, factRow } from './fact-rows.ts'
import { identityOf } from './identity.ts'
import { type Decided, type PropositionRows, propositionRows } from './proposition-rows.ts'
import { RecordError } from './record-error.ts'
import { DERIVED_TABLE_NAMES, READ_TABLE_NAMES, type Rows, type TableName } from './schema.ts'
import { StalePropositions } from './stale-propositions.ts'
import { Subscriptions } from './subscriptions.ts'
import { Webhooks } from './webhooks.ts'
import { type TalliesOf, type WeighedRows, WeighedTables } from './weighed-rows.ts'

/** A record in a database: queries for whoever asks, and one way of writing. Its life ends with `close`. */
export class Ledger {
  readonly queries: Kysely<Rows>
  /** Whether anything can be added: false where the file or its folder may only be read. */
  readonly isWritable: boolean
  /** Whether other programs may be writing all the time: what isn't weighed yet is then theirs to weigh. */
  readonly isShared: boolean
  /** What is followed to keep the record up. */
  readonly subscriptions: Subscriptions
  /** How far archives have been read to fill it. */
  readonly backfills: Backfills
  /** Who is told of changes. */
  readonly webhooks: Webhooks
  readonly #db: Database
  readonly #end: () => void
  #decisions: Decisions
  readonly #held: Statement
  readonly #heldOf: Statement
  readonly #stale: StalePropositions
  readonly #weighed: WeighedTables
  /** Rows that many articles share and this process has written: names come again and again. */
  readonly #shared = new Set<string>()

  /** Of an open database whose schema is the newest, and the queries on it, which `end` with it; see `openLedger`. */
  constructor(db: Database, { queries, isWritable, isShared, end }: LedgerParts) {
    this.#db = db
    this.#end = end
    this.isWritable = isWritable
    this.isShared = isShared
    this.queries = queries
    this.#decisions = new Decisions(db)
    this.#held = db.prepare('select 1 from articles where id = ?')
    this.#heldOf = db.prepare(`select id from articles where id in ${db.words.listed}`)
    this.#stale = new StalePropositions(db)
    this.#weighed = new WeighedTables(db)
    this.subscriptions = new Subscriptions(db)
    this.backfills = new Backfills(db)
    this.webhooks = new Webhooks(db)
  }

  /** Whether this article, in this version, has been read. */
  holds(articleId: string): boolean {
    return this.#held.get(articleId) !== undefined
  }

  /** Those of these articles that have been read. */
  heldOf(articleIds: readonly string[]): ReadonlySet<string> {
    const rows = this.#heldOf.all(JSON.stringify(articleIds))
    return new Set(rows.map(({ id }) => String(id)))
  }

  /** What names go by, as people have decided up to now. */
  get names(): NameResolution {
    return this.#decisions.decided.names
  }

  /**
   * Adds all that articles bring in one transaction: each is there whole or not at all, and the answer says which were new. One
   * that is there already is left as it is, as is every row whose key is known. Some 50 at a time cost a third less than one by one.
   * `reached` is how far that has brought an archive.
   */
  append(articles: readonly ArticleRows[], reached?: Rows['backfills']): ('new' | 'known')[] {
    return this.#transaction('adds', () => {
      if (reached !== undefined) this.backfills.put(reached)
      const decided = this.#decidedNow()
      const versions = this.#db.insertArticles(articles.flatMap((rows) => rows.articles))
      const waiting = new Set(versions.keys())
      const brought: ArticleRows[] = []
      const answers = articles.map((rows) => {
        if (!waiting.delete(rows.articles[0]?.id ?? '')) return 'known'
        brought.push(rows)
        return 'new'
      })
      for (const table of READ_TABLE_NAMES.slice(1))
        this.#insert(
          table,
          brought.flatMap((rows): readonly object[] => rows[table]),
        )
      const derived = brought.flatMap((rows) =>
        rows.articles.map(({ title, text }) => propositionRows({ ...rows, title, text }, decided)),
      )
      this.#insertDerived(derived)
      this.#stale.markGrown(
        derived.flatMap((rows) => rows.claim_propositions.map((row) => row.proposition_id)),
      )
      this.#stale.markOfArticles([...versions].flatMap(([id, version]) => (version > 1 ? [id] : [])))
      return answers
    })
  }

  /**
   * Adds what another reader read in an article that is there, in one transaction; `rows.articles` only says which. Gives the number of
   * claims that are new; undefined where that reader has read it before, and nothing is added.
   */
  appendReading(rows: ArticleRows, reader: string, recordedAt: string): number | undefined {
    return this.#transaction('adds', () => {
      const [article] = rows.articles
      if (article === undefined) return undefined
      if (!this.holds(article.id))
        throw new RecordError(`article ${article.id} is not in the record: read it with retcon read first`)
      const reading = { article_id: article.id, reader, recorded_at: recordedAt }
      if (this.#db.insert('readings', [reading]) === 0) return undefined
      for (const table of ['entities', 'entity_aliases', 'article_entities'] as const)
        this.#insert(table, rows[table])
      const added = this.#db.insert('claims', rows.claims)
      this.#insertDerived([
        propositionRows({ ...rows, title: article.title, text: article.text }, this.#decidedNow()),
      ])
      this.#stale.markOfArticles([article.id])
      return added
    })
  }

  /** Adds facts to the catalogue in one transaction, and says how many were new. `recordedAt` is an ISO instant. */
  appendFacts(facts: readonly Fact[], recordedAt: string): number {
    return this.#transaction('decides', () => {
      const added = this.#db.insert(
        'facts',
        facts.map((fact) => ({ ...factRow(fact), recorded_at: recordedAt })),
      )
      if (added > 0) this.#stale.markAll()
      return added
    })
  }

  /**
   * Adds a decision, which comes after all that were made before, and gives its id. The propositions of all claims that it touches, by
   * their names or by themselves, are made again in the same transaction.
   */
  appendEvent(event: Event, recordedAt: string): string {
    return this.#transaction('decides', () => {
      const before = this.#decidedNow()
      const number = Number(this.#db.prepare('select count(*) as n from events').get()?.n) + 1
      const id = identityOf(['event', number, canonical(event)])
      this.#db
        .prepare('insert into events (id, number, kind, event_json, recorded_at) values (?, ?, ?, ?, ?)')
        .run(id, number, event.kind, canonical(event), recordedAt)
      const after = this.#decisions.decided
      const touched = this.#decisions
        .namesIn(event)
        .flatMap((name) => [...before.names.readAs(name), ...after.names.readAs(name)])
      const folded = touched.map(({ name }) => foldName(name))
      const judged = this.#decisions.judgedIn(event)
      const claims = [
        ...correctedOtherwise(judged, before.corrections, after.corrections),
        ...correctedNaming(folded, after.corrections),
      ]
      this.#shared.clear()
      deriveAnew(
        this.#db,
        articlesWith(this.#db, folded, claims),
        after,
        (rows) => this.#insertDerived([rows]),
        this.#stale,
      )
      for (const id of judged) this.#stale.mark(id)
      return id
    })
  }

  /** Drops every derived row and derives it again from what was read and decided, in one transaction; gives the number of articles. */
  rebuild(): number {
    return this.#transaction('decides', () => {
      this.#shared.clear()
      return deriveAll(this.#db, this.#decidedNow(), (rows) => this.#insertDerived([rows]), this.#stale)
    })
  }

  /** Keeps what was weighed, in one transaction; `talliesOf` says what spells add to the tallies. */
  putWeighed(weighed: readonly WeighedRows[], talliesOf: TalliesOf): void {
    this.#transaction('weighs', () => this.#weighed.put(weighed, talliesOf))
  }

  /** Adds rows of another record as they are there, passing over those that are here, in one transaction; gives how many were added. */
  copy(table: TableName, rows: readonly Rows[TableName][]): number {
    return this.#transaction('adds', () => this.#db.insert(table, rows))
  }

  /** Takes over that propositions were weighed by this edition, as in the record that they were copied from. */
  takeEdition(edition: number): void {
    this.#transaction('decides', () => {
      this.#db.edition = edition
    })
  }

  /** The edition of facts and rules by which propositions were weighed; 0 before any. */
  get edition(): number {
    return this.#db.edition
  }

  /** From now on propositions are weighed by another edition: all of them are stale. */
  changeEdition(edition: number): void {
    this.#transaction('decides', () => {
      this.#stale.markAll()
      this.#db.edition = edition
    })
  }

  /** Another value after anything was written, by this connection or another; of one process only. */
  get state(): string {
    return this.#db.state
  }

  /** Since decisions of another process may have dropped propositions, those that this one wrote are not taken to be there. */
  #decidedNow(): Decided {
    const before = this.#decisions.read
    const decided = this.#decisions.decided
    if (this.#decisions.read > before) this.#shared.clear()
    return decided
  }

  #transaction<T>(purpose: Purpose, write: () => T): T {
    try {
      let isAgain = false
      return this.#db.transaction(purpose, () => {
        if (isAgain) this.#forget()
        isAgain = true
        return write()
      })
    } catch (cause) {
      this.#forget()
      throw cause
    }
  }

  /** Of what a transaction wrote that came to nothing. */
  #forget(): void {
    this.#shared.clear()
    this.#decisions = new Decisions(this.#db)
  }

  close(): void {
    this.#end()
  }

  #insertDerived(rows: readonly PropositionRows[]): void {
    for (const table of DERIVED_TABLE_NAMES)
      this.#insert(
        table,
        rows.flatMap((own): readonly object[] => own[table]),
      )
  }

  /** Rows of the table, which whoever made them has put under its name. */
  #insert(table: TableName, rows: readonly object[]): void {
    const added = SHARED.has(table) ? rows.filter((row) => this.#isFirst(table, row)) : rows
    this.#db.insert(table, added as readonly Rows[TableName][])
  }

  #isFirst(table: TableName, row: object): boolean {
    const key = `${table}\0${Object.values(row).join('\0')}`
    if (this.#shared.has(key)) return false
    if (this.#shared.size >= REMEMBERED) this.#shared.clear()
    this.#shared.add(key)
    return true
  }
}

/** What a ledger is made of beside the connection that it writes through. */
export interface LedgerParts {
  readonly queries: Kysely<Rows>
  readonly isWritable: boolean
  readonly isShared: boolean
  readonly end: () => void
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
