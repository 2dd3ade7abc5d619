import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TimeLeft } from '../../src/cli/time-left.ts'

test('the time left goes by the bytes of this run, anew for each file', () => {
  let now = 0
  const timeLeft = new TimeLeft(() => now)
  const at = (source: string, read: number, size?: number) =>
    timeLeft.of({ source, from: 1000, read, size }, read / 10)
  assert.deepEqual(at('a', 1000, 11_000), { rate: 0, left: undefined })
  now = 10_000
  assert.deepEqual(at('a', 2000, 11_000), { rate: 10, left: '2 min' })
  assert.deepEqual(at('a', 6000, 11_000), { rate: 50, left: '10 s' })
  assert.deepEqual(at('a', 2000, 1_001_000).left, '2 h 47 min')
  assert.deepEqual(at('a', 2000), { rate: 10, left: undefined })
  assert.deepEqual(at('b', 5000, 11_000), { rate: 0, left: undefined })
})
