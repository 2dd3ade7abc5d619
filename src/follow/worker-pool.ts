import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Something for one worker to do, and whom the answer goes to. */
interface Errand<Task, Answer> {
  readonly task: Task
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * Workers that run one file, started with the same `data`, as many as there is work for and no more than `size`; each answers one task at
 * a time with one message. `close` ends them.
 */
export class WorkerPool<Task, Answer> {
  readonly size: number
  readonly #file: URL
  readonly #data: unknown
  readonly #errands: Errand<Task, Answer>[] = []
  readonly #idle: Worker[] = []
  readonly #workers = new Set<Worker>()

  constructor(file: URL, data: unknown, size = availableParallelism()) {
    this.#file = file
    this.#data = data
    this.size = size
  }

  /** The answer to a task, once a worker is free; rejected where its worker dies. */
  run(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#errands.push({ task, resolve, reject })
      this.#hand()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
    this.#workers.clear()
  }

  /** Gives tasks to idle workers, and starts workers while there are more tasks than that. */
  #hand(): void {
    while (this.#errands.length > 0) {
      const worker = this.#idle.pop() ?? (this.#workers.size < this.size ? this.#start() : undefined)
      const errand = worker === undefined ? undefined : this.#errands.shift()
      if (worker === undefined || errand === undefined) return
      this.#send(worker, errand)
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { workerData: this.#data })
    this.#workers.add(worker)
    return worker
  }

  /** A worker that dies takes its task with it, and the others go on. */
  #send(worker: Worker, { task, resolve, reject }: Errand<Task, Answer>): void {
    const onError = (error: Error) => {
      this.#workers.delete(worker)
      reject(error)
      this.#hand()
    }
    worker.once('error', onError)
    worker.once('message', (answer: Answer) => {
      worker.off('error', onError)
      this.#idle.push(worker)
      resolve(answer)
      this.#hand()
    })
    worker.postMessage(task)
  }
}

/** The file of a worker beside the module that asks, whose own address it gives: ".ts" as it is, ".js" once it is built. */
export function workerFile(asking: string, worker: string): URL {
  return new URL(`${worker}${asking.slice(asking.lastIndexOf('.'))}`, asking)
}
