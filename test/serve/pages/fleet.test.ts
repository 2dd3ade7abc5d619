import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enqueue } from '../../../src/retcon/fleet/enqueue.ts'
import { openStreams } from '../../../src/retcon/fleet/streams.ts'
import { fleetNow, runWorker, WORKER_SETTINGS } from '../../../src/retcon.ts'
import { appOf } from '../../../src/serve/index.ts'
import { type Nats, startNats, withoutNats } from '../../retcon/fleet/nats-server.ts'
import { sampleServer } from '../sample-server.ts'

const failing = ({ sentence }: { sentence: string }): never => assert.fail(sentence)

test('without a stream the page says that none is set', async (t) => {
  const { app } = await sampleServer(t, { read: [] })
  const page = await (await app.request('/fleet')).text()
  assert.match(page, /No stream of work is set/)
  assert.doesNotMatch(page, /hx-trigger="every/)
})

describe('the page of workers', { skip: withoutNats }, () => {
  let nats: Nats
  before(async () => {
    nats = await startNats()
  })
  after(() => nats?.stop())

  test('tells everybody how far they are, and who signed in what they are called', async (t) => {
    const { serving, ledger, accounts } = await sampleServer(t, { read: [] })
    const app = appOf({ ...serving, fleet: () => fleetNow(nats.addresses) })
    const page = async (headers = {}) => (await app.request('/fleet', { headers })).text()
    assert.match(await page(), /0 messages.*No worker has said anything/s)
    const streams = await openStreams(nats.addresses)
    const article = {
      id: 'a',
      title: 'Story',
      lang: 'en',
      text: 'Netflix has renewed “Harbour” for a second season.',
    }
    await enqueue(streams, [{ article, source: 'story' }], failing)
    await streams.connection.close()
    assert.match(await page(), /1 message .*start one with/s)
    const settings = { ...WORKER_SETTINGS, once: true }
    await runWorker(nats.addresses, ledger, new AbortController().signal, failing, settings)
    assert.match(await page(), /0 messages.*worker 1/s)
    const authorization = `Bearer ${accounts.addToken('desk', 'editor')}`
    assert.match(await page({ authorization }), new RegExp(`-${process.pid}-`))
    assert.doesNotMatch(await page(), new RegExp(`-${process.pid}-`))
  })

  test('says so where the servers don’t answer', async (t) => {
    const { serving } = await sampleServer(t, { read: [] })
    const app = appOf({ ...serving, fleet: () => fleetNow('nats://127.0.0.1:1') })
    assert.match(await (await app.request('/fleet')).text(), /don’t answer/)
  })
})
