import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSurelyBefore } from '../../src/universe/date-order.ts'

test('a date is before another only where it is so on every day that both may mean', () => {
  const before = '2017 2018-06; 2018-06-21 2018-06-22; 2018-05 2018-06-01; 2018-33 2018-34; 2016-24 2018'
  for (const pair of before.split('; ')) {
    const [one = '', other = ''] = pair.split(' ')
    assert.equal(isSurelyBefore(one, other), true, pair)
    assert.equal(isSurelyBefore(other, one), false, pair)
  }
  const undecided = '2018 2018-06-22; 2018-06 2018-06-22; 2018-33 2018-02; 2018-24 2019-01; 2018-21 2018-09'
  for (const pair of undecided.split('; ')) {
    const [one = '', other = ''] = pair.split(' ')
    assert.equal(isSurelyBefore(one, other) || isSurelyBefore(other, one), false, pair)
  }
})

test('of two days the one that sorts first is before', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  fc.assert(fc.property(day, day, (one, other) => isSurelyBefore(one, other) === one < other))
})
