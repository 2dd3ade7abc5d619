import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { digestOf, emptyLedger, type Ledger } from '../../../src/record/index.ts'
import { backfill, follow, runWorker, subscribe, WORKER_SETTINGS } from '../../../src/retcon.ts'
import { folderFor } from '../../record/example.ts'
import { type Nats, startNats, withoutNats } from './nats-server.ts'

const FOREVER = new AbortController().signal
const failing = ({ sentence }: { sentence: string }): never => assert.fail(sentence)

const textOf = (n: number) =>
  `Netflix has renewed “Harbour ${n}” for a second season. Mara Quill will play Nightjar in “Harbour ${n}”.`

function ledgerFor(t: TestContext): Ledger {
  const ledger = emptyLedger()
  t.after(() => ledger.close())
  return ledger
}

describe('what others are to read', { skip: withoutNats }, () => {
  let nats: Nats
  before(async () => {
    nats = await startNats()
  })
  after(() => nats?.stop())

  const worked = (ledger: Ledger) =>
    runWorker(nats.addresses, ledger, FOREVER, failing, { ...WORKER_SETTINGS, once: true })

  test('of an archive is put on the stream once, and the record is that of reading it here', async (t) => {
    const path = join(folderFor(t), 'a.jsonl')
    const rows = Array.from({ length: 20 }, (_, n) =>
      JSON.stringify({ title: `Story ${n}`, text: textOf(n) }),
    )
    writeFileSync(path, `${rows.join('\n')}\n`)
    const notes: string[] = []
    const filled = (ledger: Ledger, stream = {}) =>
      backfill(
        ledger,
        [path],
        { columns: {}, wanted: {}, isKnownOnly: false, ...stream },
        {
          onProblem: failing,
          onNote: (_, sentence) => notes.push(sentence),
          onProgress: () => undefined,
          onWeighing: () => undefined,
          signal: FOREVER,
        },
      )
    const [here, shared] = [ledgerFor(t), ledgerFor(t)]
    await filled(here)
    const stream = { stream: nats.addresses }
    const { added, claims } = await filled(shared, stream)
    assert.deepEqual([added, claims], [20, 0])
    assert.equal((await filled(shared, stream)).added, 0)
    assert.match(notes.at(-1) ?? '', /read to its end before/)
    assert.equal((await worked(shared)).articles, 20)
    assert.equal(await digestOf(shared), await digestOf(here))
  })

  test('of a feed is put on the stream once, however often it is looked at', async (t) => {
    const items = [1, 2].map((n) => ({
      id: `${n}`,
      url: `https://gull.example/${n}`,
      title: `News ${n}`,
      content_text: `${textOf(n)} `.repeat(8),
    }))
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Gull', items })
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'application/feed+json' }).end(feed)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    t.after(() => server.close())
    const ledger = ledgerFor(t)
    subscribe(ledger, {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
      kind: 'feed',
    })
    let now = Date.now()
    const around = {
      now: () => now,
      sleep: async () => setTimeout(5),
      chance: () => 0.5,
      allowed: ['127.0.0.1'],
    }
    const kinds: string[] = []
    const look = () =>
      follow(
        ledger,
        { signal: FOREVER, once: true, stream: nats.addresses, onEvent: ({ kind }) => kinds.push(kind) },
        around,
      )
    await look()
    now += 86_400_000
    await look()
    assert.deepEqual(
      kinds.filter((kind) => kind !== 'looked'),
      ['enqueued', 'enqueued'],
    )
    assert.equal((await worked(ledger)).articles, 2)
  })
})
