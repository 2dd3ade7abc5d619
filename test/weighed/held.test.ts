import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Held } from '../../src/weighed/index.ts'
import { joins, newLedger, record, storyOf } from '../record/example.ts'

test('what is made of a whole record is made once while nothing is written, and again when something was', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const held = new Held<number>()
  let times = 0
  const ask = (key = '') => held.of(ledger, key, async () => ++times)
  assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1])
  assert.equal(await ask('another day'), 2)
  record(ledger, [storyOf({}, [joins])])
  assert.deepEqual([await ask(), await ask()], [3, 3])
})

test('what could not be made is made again', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const held = new Held<number>()
  const failing = async () => Promise.reject(new Error('away'))
  await assert.rejects(held.of(ledger, '', failing), /away/)
  assert.equal(await held.of(ledger, '', async () => 1), 1)
})
