import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article, Extraction } from '../model/index.ts'

/** What was read in an article, or why nothing could be. */
export type Extracted = { readonly extraction: Extraction } | { readonly failure: string }

/** Articles that a worker is given at once: enough that messages cost little, few enough that all finish together. */
const SHARE = 16

/**
 * Extraction on every core, with the shipped catalogue. Answers keep the order of the articles, so that the record is the same
 * whatever the number of cores. `close` ends the workers; an unclosed pool does not keep the process alive.
 */
export class ExtractorPool {
  readonly #workers: Worker[] = []
  readonly #size: number

  constructor(size = availableParallelism()) {
    this.#size = size
  }

  async extract(articles: readonly Article[]): Promise<Extracted[]> {
    const answers: Extracted[] = new Array(articles.length)
    let next = 0
    const work = async (worker: Worker) => {
      for (let from = next; from < articles.length; from = next) {
        next = from + SHARE
        const share = await answered(worker, articles.slice(from, next))
        share.forEach((answer, n) => {
          answers[from + n] = answer
        })
      }
    }
    const wanted = Math.min(this.#size, Math.ceil(articles.length / SHARE))
    while (this.#workers.length < wanted) this.#workers.push(started())
    await Promise.all(this.#workers.slice(0, wanted).map(work))
    return answers
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()))
  }
}

function started(): Worker {
  const worker = new Worker(new URL(import.meta.url.replace('extractor-pool', 'extract-worker')))
  worker.unref()
  return worker
}

/** One list of articles there and back. A worker that dies takes the reading with it: the record stays whole and reads on next time. */
function answered(worker: Worker, articles: readonly Article[]): Promise<Extracted[]> {
  return new Promise((resolve, reject) => {
    worker.ref()
    const settle = () => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.unref()
    }
    const onMessage = (answers: Extracted[]) => {
      settle()
      resolve(answers)
    }
    const onError = (error: Error) => {
      settle()
      reject(error)
    }
    worker.once('message', onMessage)
    worker.once('error', onError)
    worker.postMessage(articles)
  })
}
