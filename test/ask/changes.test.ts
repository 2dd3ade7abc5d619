import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesSince, lastDayOfNews } from '../../src/ask/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, newLedger, record, renewed, storyOf } from '../record/example.ts'

const first = { url: 'https://beacon.example/1', outlet: 'The Beacon', published: '2024-02-01' }
const other = { url: 'https://beacon.example/2', outlet: 'The Beacon', published: '2024-02-02' }
const heron = { ...joins, args: ['Heron', 'Low Water'], quote: 'Heron will appear in Low Water.' }

test('corrections are told of on the days in which they were seen, and of the name that is asked for', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  record(ledger, [storyOf(first, [joins]), storyOf(other, [heron])], '2024-03-01T10:00:00.000Z')
  record(ledger, [storyOf({ ...first, title: 'Corrected' }, [renewed])], '2024-03-05T10:00:00.000Z')
  await bringUpToDate(ledger)
  const titles = async (since: string, name?: string, view = {}) =>
    (
      await changesSince(ledger, since, name, [], undefined, { today: '2024-04-01', ...view })
    ).corrections.map(({ title }) => title)
  assert.deepEqual(await titles('2024-03-01'), ['Corrected'])
  assert.deepEqual(await titles('2024-03-05'), [])
  assert.deepEqual(await titles('2024-03-01', undefined, { asOf: '2024-03-04' }), [])
  assert.deepEqual(await titles('2024-03-01', undefined, { asRecorded: '2024-03-04' }), [])
  assert.deepEqual(await titles('2024-03-01', 'Nightjar'), ['Corrected'])
  assert.deepEqual(await titles('2024-03-01', 'Heron'), [])
})

test('the last day of news is that of the newest article up to a day', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  assert.equal(await lastDayOfNews(ledger, '2024-02-01'), undefined)
  record(ledger, [storyOf(first, [joins]), storyOf(other, [renewed])])
  assert.equal(await lastDayOfNews(ledger, '2024-02-01'), '2024-02-01')
  assert.equal(await lastDayOfNews(ledger, '2025-01-01'), '2024-02-02')
})
