import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { boardOf, drawnBoardOf, withdrawnOn } from '../../src/ask/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { bringUpToDate, type View } from '../../src/weighed/index.ts'
import { joins, newLedger, record, renewed, type Story, storyOf } from '../record/example.ts'

const about = (name: string) => ({
  ...joins,
  args: [name, 'Harbour Nights S2'],
  quote: `${name} will appear in Harbour Nights S2.`,
})
const first = { url: 'https://beacon.example/1', outlet: 'The Beacon', published: '2024-02-01' }
const other = { url: 'https://lantern.example/1', outlet: 'The Lantern Post', published: '2024-02-02' }

async function ledgerOf(t: TestContext, stories: readonly Story[]): Promise<Ledger> {
  const ledger = newLedger()
  t.after(() => ledger.close())
  record(ledger, stories)
  await bringUpToDate(ledger)
  return ledger
}

async function withdrawnFrom(ledger: Ledger, name: string, view: View = {}) {
  const { onName } = await drawnBoardOf(ledger, name, [], undefined, view)
  return withdrawnOn(ledger, onName, undefined, view)
}

const sentencesOf = async (ledger: Ledger, name: string, asOf?: string) =>
  (await withdrawnFrom(ledger, name, { asOf })).map(({ sentence }) => sentence)

test('what a correction took back and nobody else says is withdrawn, on no board and yet not lost', async (t) => {
  const ledger = await ledgerOf(t, [
    storyOf(first, [about('Nightjar'), about('Heron'), renewed]),
    storyOf(other, [about('Heron')]),
    storyOf({ ...first, title: 'Corrected' }, [renewed]),
  ])
  assert.deepEqual(await sentencesOf(ledger, 'Harbour Nights'), ['Nightjar appears in Harbour Nights S2'])
  assert.deepEqual(await sentencesOf(ledger, 'Nightjar'), ['Nightjar appears in Harbour Nights S2'])
  assert.deepEqual(await sentencesOf(ledger, 'Heron'), [])
  assert.equal((await boardOf(ledger, 'Nightjar')).standings.length, 0)
})

test('in the record as it was on a day, what was corrected later is not withdrawn yet', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  record(ledger, [storyOf(first, [about('Nightjar')])], '2024-03-01T10:00:00.000Z')
  record(ledger, [storyOf({ ...first, title: 'Corrected' }, [renewed])], '2024-03-05T10:00:00.000Z')
  await bringUpToDate(ledger)
  const on = async (asRecorded: string) => (await withdrawnFrom(ledger, 'Nightjar', { asRecorded })).length
  assert.deepEqual([await on('2024-03-04'), await on('2024-03-05')], [0, 1])
})

test('nothing is withdrawn on the day before it was said, and what an editor dismissed never was', async (t) => {
  const ledger = await ledgerOf(t, [
    storyOf(first, [about('Nightjar'), about('Heron')]),
    storyOf({ ...first, title: 'Corrected' }, [renewed]),
    storyOf(other, [about('Curlew')]),
  ])
  assert.deepEqual(await sentencesOf(ledger, 'Harbour Nights', '2024-01-31'), [])
  assert.equal((await sentencesOf(ledger, 'Harbour Nights', '2024-02-01')).length, 2)
  const heron = (await withdrawnFrom(ledger, 'Heron'))[0]?.id ?? assert.fail()
  const curlew = (await boardOf(ledger, 'Curlew')).standings[0]?.claim ?? assert.fail()
  for (const claim of [heron, curlew]) ledger.appendEvent({ kind: 'dismiss', claim }, '2024-03-01T00:00:00Z')
  await bringUpToDate(ledger)
  assert.deepEqual(await sentencesOf(ledger, 'Harbour Nights'), ['Nightjar appears in Harbour Nights S2'])
})
