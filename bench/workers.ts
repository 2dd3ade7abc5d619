#!/usr/bin/env node
/**
 * How much faster two workers are than one, reading real text from a stream into PostgreSQL (bench/renamed-articles.ts), with both servers on the same machine: messages a second once
 * each worker has read as many as it takes until its code is compiled, so that no start is counted. Beside it, how much more two programs read than one that only turn text into claims, with no
 * stream, no database and nothing in common: more than that no two workers on this machine can be. Medians of five rounds, the order turned round every round. `--messages N` are measured, 4,000
 * unless said otherwise.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { enqueue } from '../src/retcon/fleet/enqueue.ts'
import { openStreams } from '../src/retcon/fleet/streams.ts'
import { fleetNow, openLedger } from '../src/retcon.ts'
import { startPostgres } from '../test/record/postgres-server.ts'
import { startNats } from '../test/retcon/fleet/nats-server.ts'
import { processorTime } from './processor-time.ts'
import { renamedArticle } from './renamed-articles.ts'

/** Milliseconds between two looks at how much is left: each connects anew, and takes from what is measured. */
const LOOK_EVERY = 500
/**
 * Messages that each of two workers reads before it is measured; one alone reads twice as many, so that the record is as large. The engine compiles on a thread of its own, for 7 ms a message at first, 2 ms after 1,000 and 0.2 ms after 5,000: counted from the
 * beginning, each of two would be measured by colder code than one alone.
 */
const WARM_UP = 5000
/** Messages that are left when measuring ends: those in the workers' hands. */
const TAIL = 256
const ROUNDS = 5
const MAIN = join(import.meta.dirname, '../bin/retcon.js')
const { values } = parseArgs({ options: { messages: { type: 'string', default: '4000' } } })
const messages = Number(values.messages)

console.log(`two that only read against one: ${(await gain(readers)).toFixed(2)} times as much`)
console.log(`two workers against one: ${(await gain(workers)).toFixed(2)} times as fast`)

/** How many times as much two do as one, by the medians of all rounds. */
async function gain(rateOf: (count: number) => Promise<number>): Promise<number> {
  const rates = new Map<number, number[]>([
    [1, []],
    [2, []],
  ])
  for (let round = 0; round < ROUNDS; round++)
    for (const count of round % 2 === 0 ? [1, 2] : [2, 1]) rates.get(count)?.push(await rateOf(count))
  const [one = 0, two = 0] = [1, 2].map(
    (count) => rates.get(count)?.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)],
  )
  return two / one
}

/** Articles a second that so many programs turn into claims (bench/variant.ts), each for itself. */
async function readers(count: number): Promise<number> {
  const variant = join(import.meta.dirname, 'variant.ts')
  const rates = await Promise.all(
    Array.from({ length: count }, async () => {
      const child = spawn(process.execPath, [variant, 'retcon'], { stdio: ['ignore', 'pipe', 'inherit'] })
      return Number(JSON.parse((await child.stdout.toArray()).join('')).rate)
    }),
  )
  return rates.reduce((sum, rate) => sum + rate, 0)
}

/** Messages a second that so many workers take off a stream. */
async function workers(count: number): Promise<number> {
  const [postgres, nats] = await Promise.all([startPostgres({ durable: true }), startNats()])
  const children: ReturnType<typeof spawn>[] = []
  try {
    const address = await postgres.database()
    openLedger(address).close()
    const all = 2 * WARM_UP + messages + TAIL
    await filled(nats.addresses, all)
    const env = { ...process.env, RETCON_NATS: nats.addresses, RETCON_DATABASE: address }
    for (let n = 0; n < count; n++)
      children.push(spawn(process.execPath, [MAIN, 'worker'], { env, stdio: 'ignore' }))
    const began = await left(nats.addresses, messages + TAIL, all)
    const before = spent(children, postgres.pid)
    const ended = await left(nats.addresses, TAIL, all)
    const after = spent(children, postgres.pid)
    const done = began.left - ended.left
    const rate = (1000 * done) / (ended.at - began.at)
    console.log(
      `workers: ${count}, ${rate.toFixed(0)} messages a second; milliseconds of processors each: ${((after.workers - before.workers) / done).toFixed(2)} of workers, ${((after.database - before.database) / done).toFixed(2)} of the database`,
    )
    return rate
  } finally {
    for (const child of children) {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    }
    await Promise.all([postgres.stop(), nats.stop()])
  }
}

async function filled(servers: string, all: number): Promise<void> {
  const streams = await openStreams(servers)
  const given = Array.from({ length: all }, (_, n) => {
    const { title, text, published, outlet, url } = renamedArticle(n)
    return { source: url, article: { id: url, url, title, text, published, outlet, lang: 'en' } }
  })
  await enqueue(streams, given, ({ sentence }) => console.error(sentence))
  await streams.connection.close()
}

/** Waits until no more than `most` of all messages are left, and says how many and when. */
async function left(servers: string, most: number, all: number): Promise<{ left: number; at: number }> {
  for (;;) {
    const state = await fleetNow(servers)
    const at = performance.now()
    const left = state === undefined ? all : state.waiting + state.underWay
    if (left <= most) return { left, at }
    await setTimeout(LOOK_EVERY)
  }
}

function spent(children: readonly ReturnType<typeof spawn>[], database: number) {
  const workers = children.reduce((sum, { pid }) => sum + (pid === undefined ? 0 : processorTime(pid)), 0)
  return { workers, database: processorTime(database) }
}
