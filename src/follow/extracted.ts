import { extractionsOf } from '../extract/index.ts'
import type { Catalogue } from '../find/index.ts'
import type { Article, Extraction } from '../model/index.ts'

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
