import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { boardOf } from '../../src/ask/index.ts'
import { articleRows, digestOf, openLedger } from '../../src/record/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, record, recordFor, renewed, storyOf } from './example.ts'

/** An article of which the rules read one claim, and another reader another one. */
const byRules = storyOf({ text: `${joins.quote} ${renewed.quote}`, published: '2024-06-01' }, [joins])
const byModel = storyOf(byRules.article, [renewed])
const claims = byModel.extraction.claims.map((claim) => ({ ...claim, frame: 'model' }))
const rows = articleRows(byModel.article, { ...byModel.extraction, claims }, '')

function ledgerFor(t: TestContext) {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  return ledger
}

test('what another reader reads is added to the article, once', async (t) => {
  const ledger = ledgerFor(t)
  record(ledger, [byRules])
  assert.equal(ledger.appendReading(rows, 'model', '2024-07-01T00:00:00.000Z'), 1)
  const digest = await digestOf(ledger)
  assert.equal(ledger.appendReading(rows, 'model', '2024-08-01T00:00:00.000Z'), undefined)
  assert.equal(await digestOf(ledger), digest)
  assert.equal(ledger.appendReading(rows, 'another model', '2024-08-01T00:00:00.000Z'), 0)
  await bringUpToDate(ledger)
  assert.equal((await boardOf(ledger, 'Harbour Nights')).standings.length, 2)
  ledger.rebuild()
  await bringUpToDate(ledger)
  assert.equal((await boardOf(ledger, 'Harbour Nights')).standings.length, 2)
})

test('it is no part of what the record held before', async (t) => {
  const ledger = ledgerFor(t)
  record(ledger, [byRules])
  ledger.appendReading(rows, 'model', '2024-07-01T00:00:00.000Z')
  await bringUpToDate(ledger)
  const held = async (asRecorded: string) =>
    (await boardOf(ledger, 'Harbour Nights', [], undefined, { asRecorded })).standings.length
  assert.equal(await held('2024-07-01'), 2)
  assert.equal(await held('2024-06-30'), 1)
})

test('an article that isn’t there can’t be read again', (t) => {
  const ledger = ledgerFor(t)
  assert.throws(() => ledger.appendReading(rows, 'model', '2024-07-01T00:00:00.000Z'), /is not in the record/)
})
