import type { Catalogue } from '../find/index.ts'
import { type Extracted, extractedFrom } from '../follow/index.ts'
import type { Article, Problem } from '../model/index.ts'

/** What is read in an article, without a worker, or why nothing could be. */
export function extractedHere(article: Article, catalogue: Catalogue): Extracted {
  const [answer = { failure: 'no answer' }] = extractedFrom([article], catalogue)
  return answer
}

/** The problem of an article that the extractor can't read. */
export function unreadable(article: Article, source: string, cause: unknown): Problem {
  const sentence = `“${article.title}” can't be read, expected English prose: please report it with the article`
  return { code: 'extract/failed', sentence, where: { source }, cause }
}
