import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { timeLimit } from '../../src/follow/time-limit.ts'

/** Keeps this thread from anything else. */
function busyFor(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('what the program was busy with doesn’t count as waiting', async () => {
  const { signal, clear } = timeLimit(500)
  busyFor(1000)
  await setTimeout(1)
  assert.equal(signal.aborted, false)
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve)
    // The limit keeps no program running by itself.
    void setTimeout(60_000, undefined, { signal }).catch(() => undefined)
  })
  assert.equal((signal.reason as DOMException).name, 'TimeoutError')
  clear()
})
