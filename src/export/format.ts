import type { Told, ToldArticle } from '../ask/index.ts'
import type { Iris } from './iris.ts'

/** Tables that a format of rows and columns can give. */
export const TABLES = ['claims', 'propositions', 'articles'] as const
export type Table = (typeof TABLES)[number]

/** What a format is given: what may be told, as it comes, and how to name it. */
export interface Source {
  readonly propositions: () => AsyncIterable<Told>
  readonly articles: () => AsyncIterable<ToldArticle>
  readonly iris: Iris
  /** Which table is wanted; other formats take no notice. */
  readonly table: Table
}

/** A way to give the record away. The same record gives the same bytes. */
export interface Format {
  /** As the command line calls it. */
  readonly name: string
  readonly description: string
  readonly mediaType: string
  /** How the name of a file of it ends. */
  readonly ending: string
  /** Whether it asks for a table. */
  readonly hasTables?: true
  readonly write: (source: Source) => AsyncIterable<string | Uint8Array>
}
