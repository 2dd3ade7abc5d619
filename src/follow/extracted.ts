import { extractionsOf } from '../extract/index.ts'
import type { Catalogue } from '../find/index.ts'
import type { Article, Extraction, Problem } from '../model/index.ts'

/** What was read in an article, or why nothing could be. */
export type Extracted = { readonly extraction: Extraction } | { readonly failure: string }

/** What is read in each of some articles, in their order. One that the extractor fails on is answered with the reason, and the others are read. */
export function extractedFrom(articles: readonly Article[], catalogue: Catalogue): Extracted[] {
  try {
    return extractionsOf(articles, catalogue).map((extraction) => ({ extraction }))
  } catch (cause) {
    if (articles.length === 1) return [{ failure: cause instanceof Error ? cause.message : String(cause) }]
    return articles.flatMap((article) => extractedFrom([article], catalogue))
  }
}

/** The problem of an article that the extractor can't read, and where it stands. */
export function unreadable(article: Article, where: Problem['where'], cause: unknown): Problem {
  const sentence = `“${article.title}” can't be read, expected English prose: please report it with the article`
  return { code: 'extract/failed', sentence, where, cause }
}
