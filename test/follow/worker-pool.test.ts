import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { WorkerPool } from '../../src/follow/worker-pool.ts'

/** Milliseconds until a worker that never begins is given up. */
const GIVEN_UP = 240_000
const file = new URL('counting-worker.ts', import.meta.url)
const poolFor = (context: TestContext, counted: Int32Array) => {
  const pool = new WorkerPool<number, number>(file, counted, 1)
  context.after(() => pool.close())
  return pool
}
const counter = () => new Int32Array(new SharedArrayBuffer(4))

describe('a pool of workers', () => {
  test('has one go on with the next task while this thread is busy', async (context) => {
    const counted = counter()
    const pool = poolFor(context, counted)
    const answers = [pool.run(1), pool.run(2)]
    // This thread does nothing else meanwhile, as while it writes to the record.
    while (Atomics.load(counted, 0) < 2) {
      const seen = Atomics.load(counted, 0)
      assert.notEqual(Atomics.wait(counted, 0, seen, GIVEN_UP), 'timed-out', `only ${seen} begun`)
    }
    assert.deepEqual(await Promise.all(answers), [1, 2])
  })

  test('loses only the task that a worker dies of', async (context) => {
    const pool = poolFor(context, counter())
    const settled = await Promise.allSettled([1, -2, 3, -4, 5].map((task) => pool.run(task)))
    const said = settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))
    assert.deepEqual(said, [1, 'died of -2', 3, 'died of -4', 5])
  })
})
