import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { retryAfterOf, seededChance, waitAfter } from '../../src/follow/retries.ts'

test('a wait is between half and all of its doubled measure, and never less than the server asks for', () => {
  const asked = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), asked, fc.nat(), (tried, retryAfter, seed) => {
      const wait = waitAfter(tried, retryAfter, seededChance(seed)()) ?? -1
      const whole = 1000 * 2 ** (tried - 1)
      assert.ok(wait >= whole / 2 && wait >= (retryAfter ?? 0))
      assert.ok(wait <= Math.max(whole, retryAfter ?? 0))
    }),
  )
})

test('chance is the same for the same seed, another for another, and spread over all of [0, 1)', () => {
  const drawn = (seed: number) => {
    const chance = seededChance(seed)
    return Array.from({ length: 1000 }, chance)
  }
  assert.deepEqual(drawn(7), drawn(7))
  assert.notDeepEqual(drawn(7), drawn(8))
  const tenths = Map.groupBy(drawn(7), (number) => Math.floor(number * 10))
  assert.deepEqual(
    [...tenths.keys()].sort((a, b) => a - b),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  )
})

test('what a server asks for is seconds or a date; anything else is nothing', () => {
  const now = Date.UTC(2024, 4, 2, 12)
  assert.equal(retryAfterOf('120', now), 120_000)
  assert.equal(retryAfterOf('Thu, 02 May 2024 12:01:00 GMT', now), 60_000)
  assert.equal(retryAfterOf('Thu, 02 May 2024 11:00:00 GMT', now), 0)
  for (const header of [undefined, '', 'soon']) assert.equal(retryAfterOf(header, now), undefined)
})
