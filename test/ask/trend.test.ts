import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boardOfLatest, drawnBoardOf, sourceHistoryOf } from '../../src/ask/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, newLedger, record, storyOf } from '../record/example.ts'

const said = (published: string, outlet: string, how: Partial<typeof joins>) =>
  storyOf({ title: `${outlet} ${published}`, published, outlet }, [{ ...joins, ...how }])

test('a trend rises with what is said for it, ends at what came of it, and tells nothing of later days', async () => {
  const ledger = newLedger()
  record(ledger, [
    said('2024-01-01', 'Gull', { certainty: 'possible', basis: 'anonymous' }),
    said('2024-02-01', 'Heron', { certainty: 'certain', basis: 'official' }),
    said('2024-03-01', 'Tern', { certainty: 'certain', basis: 'released' }),
  ])
  await bringUpToDate(ledger)
  const { board, trendOf } = await drawnBoardOf(ledger, 'Nightjar')
  const id = board.standings[0]?.id ?? ''
  const trend = trendOf(id)
  assert.deepEqual(
    trend.map(({ day }) => day),
    ['2024-01-01', '2024-02-01', '2024-03-01'],
  )
  const [rumour, official, shown] = trend.map(({ probability }) => probability)
  assert.ok((rumour ?? 1) < (official ?? 0))
  assert.equal(shown, 1)
  const before = (await drawnBoardOf(ledger, 'Nightjar', [], undefined, { asOf: '2024-02-10' })).trendOf(id)
  assert.deepEqual(
    before.map(({ day }) => day),
    ['2024-01-01', '2024-02-01'],
  )
  ledger.close()
})

test('a source’s history has what it said before the settlement, by what came of it', async () => {
  const ledger = newLedger()
  record(ledger, [
    said('2024-01-01', 'Gull', { certainty: 'certain', basis: 'anonymous' }),
    said('2024-01-02', 'Heron', { certainty: 'denied', basis: 'on_record' }),
    said('2024-03-01', 'Tern', { certainty: 'certain', basis: 'released' }),
  ])
  await bringUpToDate(ledger)
  const counts = async (source: string) => {
    const { hits, misses, open } = await sourceHistoryOf(ledger, source)
    return [hits.length, misses.length, open.length]
  }
  assert.deepEqual(await counts('Gull'), [1, 0, 0])
  assert.deepEqual(await counts('Heron'), [0, 1, 0])
  assert.deepEqual(await counts('Tern'), [0, 0, 0], 'it said so when it was out')
  ledger.close()
})

test('a source’s history is its own, whatever signs are in its name', async () => {
  const ledger = newLedger()
  const names = ['100% "Gull" \\ Co_', '100x "Gull" \\ Cox', 'Gull, Co', 'Gull']
  record(
    ledger,
    names.map((name, n) => said(`2024-01-0${n + 1}`, name, { quote: `Nightjar ${n} will appear.` })),
  )
  await bringUpToDate(ledger)
  for (const name of names) {
    const { open } = await sourceHistoryOf(ledger, name)
    assert.deepEqual(
      open.map(({ day }) => day),
      [`2024-01-0${names.indexOf(name) + 1}`],
    )
  }
  ledger.close()
})

test('the board of the latest articles has what they speak of, by the day of the view', async () => {
  const ledger = newLedger()
  record(ledger, [
    said('2024-01-01', 'Gull', { args: ['Nightjar', 'Low Water'], quote: 'Nightjar appears in Low Water.' }),
    said('2024-02-01', 'Heron', {}),
  ])
  await bringUpToDate(ledger)
  assert.equal((await boardOfLatest(ledger)).board.standings.length, 2)
  const [only, ...others] = (await boardOfLatest(ledger, undefined, { asOf: '2024-01-15' })).board.standings
  assert.deepEqual([only?.args, others.length], [['Nightjar', 'Low Water'], 0])
  ledger.close()
})
