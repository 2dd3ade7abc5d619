import type { Rows, TableName } from './schema.ts'

/** What a statement is given and gives: the record holds text and whole numbers. */
export type Value = string | number | null

export interface Statement {
  run(...values: Value[]): { readonly changes: number | bigint }
  get(...values: Value[]): Readonly<Record<string, unknown>> | undefined
  all(...values: Value[]): readonly Readonly<Record<string, unknown>>[]
}

/** Where the databases' own words differ in the statements that write; each is put into a statement as it is. */
export interface Words {
  /** The values of a JSON array of texts, which is one parameter. */
  readonly listed: string
  /** A text that never comes twice. */
  readonly ticket: string
  /** Behind a selection: nobody else changes these rows until the transaction ends. */
  readonly locked: string
}

/** What a transaction does: many may `add` at once, while who `decides` is alone, since what others add depends on it. */
export type Purpose = 'adds' | 'decides' | 'weighs'

/**
 * One connection to a database, as the ledger writes through it. Parameters are `?`, or `?1` where one comes twice. It waits for each statement: between the
 * beginning and the end of a transaction nothing else of the program comes in between, whichever database it is.
 */
export interface Database {
  readonly words: Words
  /** Another value after anything was written by anybody. */
  readonly state: string
  /** The edition of facts and rules by which propositions were weighed; 0 before any. */
  edition: number
  prepare(sql: string): Statement
  exec(sql: string): void
  /**
   * All of what `write` does or nothing. It may be called again, from its beginning, where others were in the way; also after the connection was lost, unless it `decides`, for
   * nobody knows then whether that has been written.
   */
  transaction<T>(purpose: Purpose, write: () => T): T
  /** Adds rows, passing over those whose key is there; gives how many were added. */
  insert<T extends TableName>(table: T, rows: readonly Rows[T][]): number
  /** Adds articles, each as the next version at its address, and gives the versions of those that were not there by their ids. */
  insertArticles(rows: readonly Omit<Rows['articles'], 'version'>[]): ReadonlyMap<string, number>
  /** Adds to the sums of what came true, each key once; sums of nothing are no row, so that what was added and taken off leaves no trace. */
  addTallies(tallies: readonly Rows['tallies'][]): void
  close(): void
}
