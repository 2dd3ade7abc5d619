import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ledger } from '../../src/record/index.ts'
import { Held } from '../../src/weighed/index.ts'
import { joins, newLedger, record, storyOf, TEST_DATABASE } from '../record/example.ts'

const ALONE = TEST_DATABASE === undefined && 'nobody else writes to a record in SQLite'

test('what is made of a whole record is made once while nothing is written, and again when something was', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  let held = new Held<number>()
  let times = 0
  let stories = 0
  const ask = (key = '') => held.of(ledger, key, async () => ++times)
  const begin = () => {
    held = new Held()
    times = 0
  }
  const once = async () => [...(await Promise.all([ask(), ask()])), await ask('another day')]
  assert.deepEqual(await undisturbed(ledger, begin, once), [1, 1, 2])
  const write = () => {
    times = 2
    record(ledger, [storyOf({ url: `https://lantern-post.example/${++stories}` }, [joins])])
  }
  assert.deepEqual(await undisturbed(ledger, write, async () => [await ask(), await ask()]), [3, 3])
})

/**
 * What `asking` gives after `before` while nothing is written: PostgreSQL tells only of a whole server that something was, and other tests write to
 * theirs on it.
 */
async function undisturbed<T>(ledger: Ledger, before: () => void, asking: () => Promise<T>): Promise<T> {
  for (;;) {
    before()
    const { state } = ledger
    const answers = await asking()
    if (ledger.state === state) return answers
  }
}

test('what could not be made is made again', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const held = new Held<number>()
  const failing = async () => Promise.reject(new Error('away'))
  await assert.rejects(held.of(ledger, '', failing), /away/)
  assert.equal(await held.of(ledger, '', async () => 1), 1)
})

test('in a large record that others write to, it is given again while they do', {
  skip: ALONE,
}, async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const propositions = Array.from({ length: 2001 }, (_, n) => ({
    id: String(n),
    predicate: 'appears',
    qualifiers_json: '{}',
  }))
  ledger.copy('propositions', propositions)
  const held = new Held<number>()
  let times = 0
  const ask = () => held.of(ledger, '', async () => ++times)
  assert.equal(await ask(), 1)
  record(ledger, [storyOf({}, [joins])])
  assert.equal(await ask(), 1)
})
