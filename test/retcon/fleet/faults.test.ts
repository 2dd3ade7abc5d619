import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Article } from '../../../src/model/index.ts'
import { digestOf, emptyLedger, openLedger } from '../../../src/record/index.ts'
import { enqueue } from '../../../src/retcon/fleet/enqueue.ts'
import { openStreams } from '../../../src/retcon/fleet/streams.ts'
import { fleetNow, readInto, runWorker, WORKER_SETTINGS } from '../../../src/retcon.ts'
import { startPostgres, withoutPostgres } from '../../record/postgres-server.ts'
import { startNats, withoutNats } from './nats-server.ts'

/** `npm run test:faults`: how often a worker is killed; the other faults last as long as they have to. Minutes, so not part of `npm test`. */
const FAULTS = Number(process.env.RETCON_FAULTS ?? 0)
const skip = withoutPostgres || withoutNats || (FAULTS === 0 && 'minutes long: npm run test:faults')

const MAIN = join(import.meta.dirname, '../../../bin/retcon.js')
const ARTICLES = 1500

const articles: Article[] = Array.from({ length: ARTICLES }, (_, n) => ({
  id: `a-${n}`,
  title: `Story ${n}`,
  lang: 'en',
  published: '2024-05-02',
  text: `Netflix has renewed “Harbour ${n % 97}” for a second season. Mara Quill will play Nightjar in “Harbour ${n % 311}”. “Low Water ${n}” has been ordered.`,
}))
const given = articles.map((article) => ({ article, source: 'story' }))

const failing = ({ sentence }: { sentence: string }): never => assert.fail(sentence)

async function alone(): Promise<string> {
  const ledger = emptyLedger()
  await readInto(ledger, given, { onProblem: failing, onArticle: () => undefined, isStopped: () => false })
  return digestOf(ledger)
}

/** Servers, all articles on the stream, and workers that disturb does something to; then the record is compared with that of one process that nothing disturbed. */
async function disturbed(
  t: TestContext,
  size: 1 | 3,
  disturb: (site: {
    nats: Awaited<ReturnType<typeof startNats>>
    postgres: Awaited<ReturnType<typeof startPostgres>>
    address: string
    worker: (database?: string) => ChildProcess
    left: () => Promise<number>
  }) => Promise<void>,
): Promise<void> {
  const [postgres, nats] = await Promise.all([startPostgres({ durable: true }), startNats(size)])
  const workers: ChildProcess[] = []
  t.after(async () => {
    for (const child of workers) child.kill('SIGKILL')
    await Promise.all([postgres.stop(), nats.stop()])
  })
  const address = await postgres.database()
  openLedger(address).close()
  const settings = { ...WORKER_SETTINGS, replicas: size, ackWait: 3000, rest: 200, once: true }
  const streams = await openStreams(nats.addresses, settings)
  await enqueue(streams, given, failing)
  await streams.connection.close()
  const worker = (database = address) => {
    const env = { ...process.env, RETCON_NATS: nats.addresses, RETCON_DATABASE: database }
    const child = spawn(process.execPath, [MAIN, 'worker', '--ack-wait', '3'], { env, stdio: 'ignore' })
    workers.push(child)
    return child
  }
  const left = async () => {
    const state = await fleetNow(nats.addresses)
    return state === undefined ? ARTICLES : state.waiting + state.underWay
  }
  await disturb({ nats, postgres, address, worker, left })
  const ledger = openLedger(address)
  t.after(() => ledger.close())
  await runWorker(nats.addresses, ledger, new AbortController().signal, failing, settings)
  for (const child of workers) child.kill('SIGKILL')
  assert.equal((await fleetNow(nats.addresses))?.dead, 0)
  assert.equal(await digestOf(ledger), await alone())
}

test('workers that are killed again and again', { skip }, (t) =>
  disturbed(t, 1, async ({ worker }) => {
    for (let n = 0; n < FAULTS; n++) {
      const child = worker()
      await setTimeout(250 + ((n * 137) % 900))
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    }
  }),
)

// One of them leads the stream, and one the cluster.
for (const n of [0, 1, 2])
  test(`NATS server ${n + 1} of three that fails`, { skip }, (t) =>
    disturbed(t, 3, async ({ nats, worker }) => {
      worker()
      await setTimeout(2000)
      await nats.kill(n)
      await setTimeout(3000)
    }),
  )

test('a database that restarts under load', { skip }, (t) =>
  disturbed(t, 1, async ({ postgres, worker }) => {
    worker()
    worker()
    await setTimeout(1800)
    await postgres.restart('fast')
    await setTimeout(800)
    await postgres.restart('immediate')
  }),
)

test('a worker that stands still until its work is another’s, and goes on', { skip }, (t) =>
  disturbed(t, 1, async ({ worker }) => {
    const [still] = [worker(), worker()]
    await setTimeout(1800)
    still?.kill('SIGSTOP')
    await setTimeout(5000)
    still?.kill('SIGCONT')
    await setTimeout(1000)
  }),
)

test('a worker that the network parts from the database for 30 s', { skip }, (t) =>
  disturbed(t, 1, async ({ postgres, address, worker }) => {
    const sockets: Socket[] = []
    const proxy = createServer((near) => {
      const far = connect(postgres.port, '127.0.0.1')
      near.pipe(far).pipe(near)
      for (const socket of [near, far]) sockets.push(socket.on('error', () => undefined))
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const port = (proxy.address() as { port: number }).port
    const parted = worker(address.replace(`:${postgres.port}/`, `:${port}/`))
    worker()
    await setTimeout(1800)
    for (const socket of sockets) socket.pause()
    await setTimeout(30_000)
    for (const socket of sockets) socket.resume()
    await setTimeout(2000)
    parted.kill('SIGKILL')
    for (const socket of sockets) socket.destroy()
    proxy.close()
  }),
)
