import { extractionOf } from '../extract/index.ts'
import type { Catalogue } from '../find/index.ts'
import type { Extracted } from '../follow/index.ts'
import type { Article, Problem } from '../model/index.ts'

/** What is read in an article, without a worker. One article that the extractor can't read must not take the others with it. */
export function extractedHere(article: Article, catalogue: Catalogue): Extracted {
  try {
    return { extraction: extractionOf(article, catalogue) }
  } catch (cause) {
    return { failure: String(cause) }
  }
}

/** The problem of an article that the extractor can't read. */
export function unreadable(article: Article, source: string, cause: unknown): Problem {
  const sentence = `“${article.title}” can't be read, expected English prose: please report it with the article`
  return { code: 'extract/failed', sentence, where: { source }, cause }
}
