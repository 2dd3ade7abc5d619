import type { Article, Problem } from '../model/index.ts'

/** Bytes to read, and what is known of where they come from. `source` is what the person named: a path, an address, `-`. */
export interface Input {
  readonly source: string
  readonly contentType?: string
  readonly url?: string
  /** What the feed that leads there is called: the outlet, where the page doesn't name it. */
  readonly outlet?: string
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** What the person says of the articles, against what they say of themselves. */
export interface Overrides {
  readonly published?: string
  readonly outlet?: string
}

/** One article, or one thing that could not be read. */
export type ReadItem = { readonly article: Article } | { readonly problem: Problem }

/** An article as a format gives it, before its language is known. */
export type Draft = Omit<Article, 'id' | 'lang'> & { readonly id?: string; readonly lang?: string }

export function problemAt(source: string, code: string, sentence: string, line?: number): ReadItem {
  return {
    problem: { code: `read/${code}`, sentence, where: line === undefined ? { source } : { source, line } },
  }
}
