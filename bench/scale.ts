#!/usr/bin/env node
/**
 * How a record in PostgreSQL grows: milliseconds an article (recorded and weighed, 64 in a transaction) in each tenth, the board's time at the end, and two writers against one. `--articles N`, 5,000 unless said
 * otherwise. The articles are invented and not read: reading costs the same however large the record is (bench/speed.ts). On a server of its own with every commit on the disk.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { boardOf, openLedger } from '../src/retcon.ts'
import { bringUpToDate } from '../src/weighed/index.ts'
import { startPostgres } from '../test/record/postgres-server.ts'
import { inventedArticle } from './invented-record.ts'

const BATCH = 64
const BOARDS = 200
const { values, positionals } = parseArgs({
  options: { articles: { type: 'string', default: '5000' } },
  allowPositionals: true,
})

async function write(address: string, from: number, to: number): Promise<number> {
  const ledger = openLedger(address)
  const began = performance.now()
  for (let n = from; n < to; n += BATCH) {
    ledger.append(Array.from({ length: Math.min(BATCH, to - n) }, (_, k) => inventedArticle(n + k)))
    await bringUpToDate(ledger)
  }
  const took = performance.now() - began
  ledger.close()
  return took
}

/** In a process of its own, as a worker is. */
async function writer(address: string, from: number, to: number): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, address, String(from), String(to)], {
    stdio: 'inherit',
  })
  await once(child, 'close')
}

async function growth(address: string, articles: number): Promise<void> {
  const tenth = Math.ceil(articles / 10)
  const costs: number[] = []
  for (let n = 0; n < 10; n++) {
    costs.push((await write(address, n * tenth, (n + 1) * tenth)) / tenth)
    console.log(`tenth ${n + 1}: ${costs.at(-1)?.toFixed(2)} ms an article`)
  }
  console.log(`last against first: ${((costs.at(-1) ?? 0) / (costs[0] ?? 1)).toFixed(2)}`)
  const ledger = openLedger(address)
  const names = await ledger.queries
    .selectFrom('entities')
    .select('name')
    .orderBy('id')
    .limit(BOARDS)
    .execute()
  const times: number[] = []
  for (const { name } of names) {
    const began = performance.now()
    await boardOf(ledger, name)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  console.log(
    `${times.length} boards: median ${times[times.length >> 1]?.toFixed(1)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(1)} ms`,
  )
  ledger.close()
}

const [address, from, to] = positionals
if (address === undefined) {
  const articles = Number(values.articles)
  const server = await startPostgres({ durable: true })
  try {
    await growth(await server.database(), articles)
    const size = Math.min(articles, 4000)
    const one = await server.database()
    openLedger(one).close()
    let began = performance.now()
    await writer(one, 0, size)
    const alone = performance.now() - began
    const two = await server.database()
    openLedger(two).close()
    began = performance.now()
    await Promise.all([writer(two, 0, size / 2), writer(two, size / 2, size)])
    console.log(
      `two writers against one, ${size} articles: ${(alone / (performance.now() - began)).toFixed(2)} times as fast`,
    )
  } finally {
    await server.stop()
  }
} else await write(address, Number(from), Number(to))
