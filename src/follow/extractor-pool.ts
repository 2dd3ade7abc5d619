import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article, Entity, Extraction } from '../model/index.ts'

/** What was read in an article, or why nothing could be. */
export type Extracted = { readonly extraction: Extraction } | { readonly failure: string }

/** Articles that a worker is given at once: enough that messages cost little, few enough that all finish together. */
const SHARE = 16

/** Some articles for one worker, and whom the answer goes to. */
interface Task {
  readonly articles: readonly Article[]
  readonly resolve: (answers: Extracted[]) => void
  readonly reject: (error: Error) => void
}

/**
 * Extraction on every core, by the names that are `known`. Answers keep the order of the articles, so that the record is the same
 * whatever the number of cores; several lists may be under way at once. `close` ends the workers.
 */
export class ExtractorPool {
  readonly #known: readonly Entity[]
  readonly #size: number
  readonly #tasks: Task[] = []
  readonly #idle: Worker[] = []
  readonly #workers = new Set<Worker>()

  constructor(known: readonly Entity[], size = availableParallelism()) {
    this.#known = known
    this.#size = size
  }

  async extract(articles: readonly Article[]): Promise<Extracted[]> {
    const shares: Promise<Extracted[]>[] = []
    for (let from = 0; from < articles.length; from += SHARE) {
      const share = articles.slice(from, from + SHARE)
      shares.push(new Promise((resolve, reject) => this.#tasks.push({ articles: share, resolve, reject })))
    }
    this.#hand()
    return (await Promise.all(shares)).flat()
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
    this.#workers.clear()
  }

  /** Gives tasks to idle workers, and starts workers while there are more tasks than that. */
  #hand(): void {
    while (this.#tasks.length > 0) {
      const worker = this.#idle.pop() ?? (this.#workers.size < this.#size ? this.#start() : undefined)
      const task = worker === undefined ? undefined : this.#tasks.shift()
      if (worker === undefined || task === undefined) return
      this.#run(worker, task)
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL(import.meta.url.replace('extractor-pool', 'extract-worker')), {
      workerData: this.#known,
    })
    this.#workers.add(worker)
    return worker
  }

  /** A worker that dies takes its task with it: the record stays whole, and the next reading completes it. */
  #run(worker: Worker, { articles, resolve, reject }: Task): void {
    const onError = (error: Error) => {
      this.#workers.delete(worker)
      reject(error)
    }
    worker.once('error', onError)
    worker.once('message', (answers: Extracted[]) => {
      worker.off('error', onError)
      this.#idle.push(worker)
      resolve(answers)
      this.#hand()
    })
    worker.postMessage(articles)
  }
}
