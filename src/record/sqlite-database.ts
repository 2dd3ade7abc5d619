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
  /** Rows that this transaction added, of which the full text knows nothing yet. */
  readonly #unindexed: { readonly indexed: Indexed; readonly row: Readonly<Record<string, Value>> }[] = []

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
      this.#index()
      this.#db.exec('commit')
      return answer
    } catch (cause) {
      this.#unindexed.length = 0
      if (this.#db.isTransaction) this.#db.exec('rollback')
      throw cause
    }
  }

  insert<T extends TableName>(table: T, rows: readonly Rows[T][]): number {
    let added = 0
    for (const row of rows) added += this.#add(insertInto(table), table, row)
    return added
  }

  insertArticles(rows: readonly Omit<Rows['articles'], 'version'>[]): ReadonlyMap<string, number> {
    const version = this.#prepared('select version from articles where id = ?')
    return new Map(
      rows.flatMap((row): [string, number][] => {
        // A version is numbered by its address, in the order of recording.
        const isNew = this.#add(NEXT_ARTICLE, 'articles', { ...row, version: row.address }) > 0
        return isNew ? [[row.id, Number(version.get(row.id)?.version)]] : []
      }),
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
    const statement = this.#prepared(sql)
    const added = Number(statement.run(...columnsOf(table).map((column) => row[column] ?? null)).changes)
    const indexed = added > 0 ? FULL_TEXT.get(table) : undefined
    if (indexed !== undefined) this.#unindexed.push({ indexed, row })
    return added
  }

  /**
   * Puts what this transaction added into the full text, after everything else: at each statement whose table has a trigger FTS5 writes down what it
   * has gathered, which costs more than the words themselves.
   */
  #index(): void {
    for (const { indexed, row } of this.#unindexed) {
      const { lastInsertRowid } = this.#prepared(indexed.numbered).run(row.id ?? null)
      const values = indexed.columns.map((column) => row[column] ?? null)
      this.#prepared(indexed.words).run(lastInsertRowid, ...values)
    }
    this.#unindexed.length = 0
  }

  #prepared(sql: string): StatementSync {
    const known = this.#inserts.get(sql)
    if (known !== undefined) return known
    const statement = this.#db.prepare(sql)
    this.#inserts.set(sql, statement)
    return statement
  }
}

/** How the rows of a table get into the full text: under a number of their own, with the words of these columns. */
interface Indexed {
  readonly numbered: string
  readonly words: string
  readonly columns: readonly string[]
}

/** The tables that full text is kept of, and the columns that it knows (migration 0003). */
const FULL_TEXT: ReadonlyMap<TableName, Indexed> = new Map([
  [
    'articles',
    {
      numbered: 'insert into article_numbers (article_id) values (?)',
      words: 'insert into article_words (rowid, title, text) values (?, ?, ?)',
      columns: ['title', 'text'],
    },
  ],
  [
    'claims',
    {
      numbered: 'insert into claim_numbers (claim_id) values (?)',
      words: 'insert into claim_words (rowid, names, quote) values (?, ?, ?)',
      columns: ['args_json', 'quote'],
    },
  ],
])

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
