import type { Article, Entity } from '../model/index.ts'
import type { Extracted } from './extracted.ts'
import { WorkerPool, workerFile } from './worker-pool.ts'

/** Articles that a worker is given at once: enough that messages cost little and each stage has work, few enough that all finish together. */
const SHARE = 16

/**
 * Extraction on every core, by the names that are `known`. Answers keep the order of the articles, so that the record is the same
 * whatever the number of cores; several lists may be under way at once. `close` ends the workers.
 */
export class ExtractorPool {
  readonly #workers: WorkerPool<readonly Article[], Extracted[]>

  constructor(known: readonly Entity[], size?: number) {
    this.#workers = new WorkerPool(workerFile(import.meta.url, 'extract-worker'), known, size)
  }

  /** A worker that dies takes the list with it: the record stays whole, and the next reading completes it. */
  async extract(articles: readonly Article[]): Promise<Extracted[]> {
    const shares: Promise<Extracted[]>[] = []
    for (let from = 0; from < articles.length; from += SHARE)
      shares.push(this.#workers.run(articles.slice(from, from + SHARE)))
    return (await Promise.all(shares)).flat()
  }

  close(): Promise<void> {
    return this.#workers.close()
  }
}
