import type { Edtf, Fact, Problem } from '../../model/index.ts'

/**
 * What an importer makes of a part of its input: facts for the catalogue, why there are none, or something that people should know though
 * nothing failed.
 */
export type Imported =
  | { readonly facts: readonly Fact[] }
  | { readonly problem: Problem }
  | { readonly note: Problem }

/** Whose document facts are from. */
export interface Origin {
  /** "TVmaze". */
  readonly source: string
  /** The day that the document was fetched on. */
  readonly stated: Edtf
  /** Where people find it: a path or an address. */
  readonly where: string
}

/** A fact without its origin, which is the same for all facts of a document. */
export type Saying = Fact extends infer F ? (F extends Fact ? Omit<F, 'source' | 'stated'> : never) : never

/** The facts of a document, each once: a person who plays three parts has one name. */
export function sourced(sayings: readonly Saying[], { source, stated }: Origin): Fact[] {
  const distinct = new Map(sayings.map((saying) => [JSON.stringify(saying), saying]))
  return [...distinct.values()].map((saying) => ({ ...saying, source, stated }))
}

/** What is said of a value, where there is one: null, nothing and '' are how services say that they don't know. */
export function ifKnown<T, S>(value: T | null | undefined, said: (value: T) => S): S[] {
  return value === null || value === undefined || value === '' ? [] : [said(value)]
}

/** The title of a season or episode, where it has one of its own: hundreds of works are called “Season 2” or “Episode 3”. */
export function titleSayings(entity: string, title: string | null | undefined): Saying[] {
  return ifKnown(title, (value): Saying => ({ entity, property: 'name', value })).filter(
    (saying) => !PLACEHOLDER.test(String(saying.value)),
  )
}

/** "Season 2", "Specials", "Episode 3", "Episode #1.3", "TBA". */
const PLACEHOLDER = /^(?:(?:season|series|episode) #?\d+(?:\.\d+)?|specials|tba|tbd)$/i
