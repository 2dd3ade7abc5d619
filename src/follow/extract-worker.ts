import { parentPort, workerData } from 'node:worker_threads'
import { Catalogue } from '../find/index.ts'
import type { Article, Entity } from '../model/index.ts'
import { extractedFrom } from './extracted.ts'

/**
 * A worker of the pool: is started with the names to know, takes a list of articles, answers with what is read in each, in the same
 * order.
 */
const known: readonly Entity[] = workerData
const catalogue = new Catalogue(known)

parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(extractedFrom(articles, catalogue))
})
