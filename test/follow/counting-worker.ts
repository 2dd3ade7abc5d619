import { parentPort, workerData } from 'node:worker_threads'

/** A worker for tests: counts each task in memory that is shared with it, answers it with its number, and dies of a negative one. */
const counter: Int32Array = workerData

parentPort?.on('message', (task: number) => {
  if (task < 0) throw new Error(`died of ${task}`)
  Atomics.add(counter, 0, 1)
  Atomics.notify(counter, 0)
  parentPort?.postMessage(task)
})
