import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAtomFeed } from 'feedsmith'
import { changesSince } from '../../../src/ask/index.ts'
import { atomOf } from '../../../src/serve/feeds/atom.ts'
import { bringUpToDate } from '../../../src/weighed/index.ts'
import { joins, newLedger, record, renewed, storyOf } from '../../record/example.ts'

test('a feed tells what a correction took back, once and by whom', async () => {
  const ledger = newLedger()
  const first = { url: 'https://gull.example/1', outlet: 'Gull', published: '2024-05-01' }
  record(ledger, [storyOf({ ...first, title: 'First' }, [joins, renewed])], '2024-05-01T12:00:00.000Z')
  record(ledger, [storyOf({ ...first, title: 'Corrected' }, [renewed])], '2024-05-04T12:00:00.000Z')
  await bringUpToDate(ledger)
  const entriesFor = async (about: string) => {
    const changes = await changesSince(ledger, '2024-05-02', about, [], undefined, { today: '2024-05-10' })
    const feed = { id: 'urn:retcon:test', title: 'Test', page: '/changes' }
    return parseAtomFeed(atomOf(feed, changes, '2024-05-02', new URL('http://localhost/'))).entries ?? []
  }
  const [entry, ...others] = await entriesFor('Nightjar')
  assert.equal(entry?.title?.value, 'Nightjar appears in Harbour Nights S2: taken back')
  assert.match(entry?.summary?.value ?? '', /2024-05-04: Gull took it back in a correction of “Corrected”/)
  assert.deepEqual(others, [])
  assert.deepEqual(await entriesFor('Dry Dock'), [])
  ledger.close()
})
