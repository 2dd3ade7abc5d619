import { parentPort, workerData } from 'node:worker_threads'
import { extractionOf } from '../extract/index.ts'
import { Catalogue } from '../find/index.ts'
import type { Article, Entity } from '../model/index.ts'
import type { Extracted } from './extractor-pool.ts'

/**
 * A worker of the pool: is started with the names to know, takes a list of articles, answers with what is read in each, in the same
 * order.
 */
const known: readonly Entity[] = workerData
const catalogue = new Catalogue(known)

parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(articles.map(extracted))
})

/** An article that the extractor fails on is answered with the reason, and the others are read. */
function extracted(article: Article): Extracted {
  try {
    return { extraction: extractionOf(article, catalogue) }
  } catch (cause) {
    return { failure: cause instanceof Error ? cause.message : String(cause) }
  }
}
