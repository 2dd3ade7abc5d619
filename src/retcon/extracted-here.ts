import type { Catalogue } from '../find/index.ts'
import { type Extracted, extractedFrom } from '../follow/index.ts'
import type { Article } from '../model/index.ts'

/** What is read in an article, without a worker, or why nothing could be. */
export function extractedHere(article: Article, catalogue: Catalogue): Extracted {
  const [answer = { failure: 'no answer' }] = extractedFrom([article], catalogue)
  return answer
}
