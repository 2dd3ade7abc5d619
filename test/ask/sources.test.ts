import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourcesIn } from '../../src/ask/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, newLedger, record, storyOf } from '../record/example.ts'

const first = { url: 'https://beacon.example/1', outlet: 'The Beacon', published: '2024-02-01' }

test('corrections count in the record of an outlet from the day on which they were seen', async (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  record(ledger, [storyOf(first, [joins])], '2024-03-01T10:00:00.000Z')
  record(ledger, [storyOf({ ...first, title: 'Corrected' }, [joins])], '2024-03-05T10:00:00.000Z')
  await bringUpToDate(ledger)
  const times = async (view = {}) =>
    (await sourcesIn(ledger, { today: '2024-04-01', ...view })).sources.map(({ corrections }) => corrections)
  assert.deepEqual(
    [await times(), await times({ asOf: '2024-03-04' }), await times({ asRecorded: '2024-03-04' })],
    [[1], [0], [0]],
  )
})
