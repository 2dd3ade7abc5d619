import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Something for one worker to do, and whom the answer goes to. */
interface Errand<Task, Answer> {
  readonly task: Task
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** Tasks that a worker is given before it has answered: the one that it does, and the next, which it begins also while this thread is busy. */
const HELD = 2

/**
 * Workers that run one file, started with the same `data`, as many as there is work for and no more than `size`; each does its tasks one
 * after the other, and answers each with one message. `close` ends them.
 */
export class WorkerPool<Task, Answer> {
  readonly size: number
  readonly #file: URL
  readonly #data: unknown
  readonly #errands: Errand<Task, Answer>[] = []
  /** What each worker was given and hasn't answered, in order. */
  readonly #given = new Map<Worker, Errand<Task, Answer>[]>()

  constructor(file: URL, data: unknown, size = availableParallelism()) {
    this.#file = file
    this.#data = data
    this.size = size
  }

  /** The answer to a task, once a worker has done it; rejected where its worker dies of it. */
  run(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#errands.push({ task, resolve, reject })
      this.#hand()
    })
  }

  async close(): Promise<void> {
    const workers = [...this.#given.keys()]
    this.#given.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #hand(): void {
    while (this.#errands.length > 0) {
      const worker = this.#free()
      const errand = worker === undefined ? undefined : this.#errands.shift()
      if (worker === undefined || errand === undefined) return
      this.#given.get(worker)?.push(errand)
      worker.postMessage(errand.task)
    }
  }

  /** An idle worker, or a new one, or one that has a single task; undefined where all have enough. */
  #free(): Worker | undefined {
    const given = [...this.#given]
    const withOnly = (count: number) => given.find(([, errands]) => errands.length === count)?.[0]
    const idle = withOnly(0) ?? (given.length < this.size ? this.#start() : undefined)
    return idle ?? withOnly(HELD - 1)
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { workerData: this.#data })
    this.#given.set(worker, [])
    worker.on('message', (answer: Answer) => {
      this.#given.get(worker)?.shift()?.resolve(answer)
      this.#hand()
    })
    let died: Error | undefined
    worker.on('error', (error: Error) => {
      died = error
    })
    // Its answers may come behind its error, and none does behind its end. It takes with it what it did; the others get what it hadn't begun.
    worker.on('exit', (code) => {
      const given = this.#given.get(worker)
      // The pool was closed.
      if (given === undefined) return
      const [done, ...waiting] = given
      this.#given.delete(worker)
      this.#errands.unshift(...waiting)
      done?.reject(died ?? new Error(`a worker ended with ${code}`))
      this.#hand()
    })
    return worker
  }
}

/** The file of a worker beside the module that asks, whose own address it gives: ".ts" as it is, ".js" once it is built. */
export function workerFile(asking: string, worker: string): URL {
  return new URL(`${worker}${asking.slice(asking.lastIndexOf('.'))}`, asking)
}
