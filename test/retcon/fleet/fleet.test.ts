import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Article, Problem } from '../../../src/model/index.ts'
import { digestOf, emptyLedger, openLedger } from '../../../src/record/index.ts'
import { enqueue } from '../../../src/retcon/fleet/enqueue.ts'
import { openStreams, STREAMS, SUBJECTS } from '../../../src/retcon/fleet/streams.ts'
import { enqueueNamed, fleetNow, readInto, runWorker, WORKER_SETTINGS } from '../../../src/retcon.ts'
import { type PostgresServer, startPostgres, withoutPostgres } from '../../record/postgres-server.ts'
import { type Nats, startNats, withoutNats } from './nats-server.ts'

const SETTINGS = { ...WORKER_SETTINGS, ackWait: 3000, rest: 50, deliveries: 3, once: true }
const FOREVER = new AbortController().signal

const articles: Article[] = Array.from({ length: 40 }, (_, n) => ({
  id: `a-${n}`,
  title: `Story ${n}`,
  lang: 'en',
  published: '2024-05-02',
  text: `Netflix has renewed “Harbour ${n % 7}” for a second season. Mara Quill will play Nightjar in “Harbour ${n}”.`,
}))

const STORY = globSync(join(import.meta.dirname, '../../../samples/*')).sort()[0] ?? ''

const failing = ({ sentence }: Problem): never => assert.fail(sentence)

async function alone(): Promise<string> {
  const ledger = emptyLedger()
  await readInto(
    ledger,
    articles.map((article) => ({ article, source: 'story' })),
    {
      onProblem: ({ sentence }) => assert.fail(sentence),
      onArticle: () => undefined,
      isStopped: () => false,
    },
  )
  return digestOf(ledger)
}

let [postgres, nats]: [PostgresServer, Nats] = [] as never
const withServers = { skip: withoutPostgres || withoutNats }

before(async () => {
  if (!withServers.skip) [postgres, nats] = await Promise.all([startPostgres(), startNats()])
})
after(async () => {
  if (!withServers.skip) await Promise.all([postgres.stop(), nats.stop()])
})

describe('workers on a stream', withServers, () => {
  test('two of them, given everything twice, record what one process does that reads alone', async (t) => {
    const streams = await openStreams(nats.addresses, SETTINGS)
    const given = articles.map((article) => ({ article, source: 'story' }))
    assert.deepEqual(await enqueue(streams, given, failing), { added: 40, repeated: 0, problems: 0 })
    assert.deepEqual(await enqueue(streams, given, failing), { added: 0, repeated: 40, problems: 0 })
    // What the server doesn't know for a repetition any more.
    for (const item of given)
      await streams.publisher.publish(SUBJECTS.read, JSON.stringify({ kind: 'article', ...item }))
    await streams.connection.close()
    const address = await postgres.database()
    const ledgers = [openLedger(address), openLedger(address)]
    t.after(() => {
      for (const ledger of ledgers) ledger.close()
    })
    const done = await Promise.all(
      ledgers.map((ledger) => runWorker(nats.addresses, ledger, FOREVER, failing, SETTINGS)),
    )
    const [ledger] = ledgers
    if (ledger === undefined) return
    assert.equal(
      done.reduce((sum, { articles }) => sum + articles, 0),
      40,
    )
    assert.equal(await digestOf(ledger), await alone())
    const state = await fleetNow(nats.addresses)
    assert.deepEqual(
      { ...state, workers: state?.workers.length },
      { waiting: 0, underWay: 0, toWeigh: 0, dead: 0, deadBecause: [], workers: 2 },
    )
  })
})

describe('a worker', withServers, () => {
  test('what can’t be done is given up with its reason and holds up nothing', async (t) => {
    const streams = await openStreams(nats.addresses, SETTINGS)
    t.after(() => streams.connection.close())
    await streams.publisher.publish(SUBJECTS.read, 'no work')
    const [article] = articles
    if (article === undefined) return
    // PostgreSQL can't hold this text.
    const unholdable = { ...article, title: 'Never seen', text: `${article.text} \u0000` }
    await enqueue(
      streams,
      [
        { article: unholdable, source: 'story' },
        { article: { ...article, title: 'Later' }, source: 'story' },
      ],
      failing,
    )
    await enqueueNamed(nats.addresses, [STORY], process.stdin, failing, SETTINGS)
    const ledger = openLedger(await postgres.database())
    t.after(() => ledger.close())
    const told: string[] = []
    const done = await runWorker(
      nats.addresses,
      ledger,
      FOREVER,
      ({ sentence }) => told.push(sentence),
      SETTINGS,
    )
    assert.deepEqual([done.articles, done.dead], [2, 2])
    assert.equal(told.length, 2)
    const state = await fleetNow(nats.addresses)
    assert.equal(state?.dead, 2)
    assert.deepEqual(
      state?.deadBecause.map(({ messages }) => messages),
      [1, 1],
    )
    assert.ok(
      state?.deadBecause.some(({ reason }) => reason === 'is no work that this version of Retcon knows'),
    )
    const info = await streams.manager.streams.info(STREAMS.dead)
    const letters = [info.state.first_seq, info.state.last_seq].map(async (seq) =>
      (await streams.manager.streams.getMessage(STREAMS.dead, { seq }))?.json<{
        reason: string
        deliveries: number
      }>(),
    )
    const reasons = (await Promise.all(letters)).map((letter) => `${letter?.deliveries} ${letter?.reason}`)
    assert.match(reasons.join('; '), /1 is no work that .*; 3 .*(?:0x00|Unicode)/)
  })

  test('one that is told to end finishes what it has in hand and gives back the rest', async (t) => {
    const streams = await openStreams(nats.addresses, SETTINGS)
    t.after(() => streams.connection.close())
    const given = articles.map((article) => ({
      article: { ...article, title: `${article.title} again` },
      source: 'story',
    }))
    await enqueue(streams, given, failing)
    const ledger = openLedger(await postgres.database())
    t.after(() => ledger.close())
    const ending = new AbortController()
    const running = runWorker(nats.addresses, ledger, ending.signal, failing, {
      ...SETTINGS,
      once: false,
    })
    const begun = async () =>
      (await ledger.queries.selectFrom('articles').select('id').limit(1).execute()).length > 0
    while (!(await begun()));
    ending.abort()
    const first = await running
    const second = await runWorker(nats.addresses, ledger, FOREVER, failing, SETTINGS)
    // What was recorded but not acknowledged in time may come again, and is known then: nothing is lost, and nothing double.
    assert.equal(first.articles + second.articles, 40)
    const kept = await ledger.queries.selectFrom('articles').select('id').execute()
    assert.equal(kept.length, 40)
  })
})
