#!/usr/bin/env node
/**
 * How a record in PostgreSQL grows: what an article costs to record and weigh in each tenth, 256 in a transaction, and the board's time at the end. `--articles N`, 20,000 unless said
 * otherwise. Texts are the corpus's with other names, claims are invented and not read: reading costs the same however large the record is (bench/speed.ts). On a server of its own
 * with every commit on the disk; seconds of processors are told beside those on the wall, since other programs disturb them less.
 */
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { ArticleRows } from '../src/record/index.ts'
import { boardOf, openLedger } from '../src/retcon.ts'
import { bringUpToDate } from '../src/weighed/index.ts'
import { startPostgres } from '../test/record/postgres-server.ts'
import { inventedArticle } from './invented-record.ts'
import { processorTime } from './processor-time.ts'
import { renamedArticle } from './renamed-articles.ts'

const BATCH = 256
const BOARDS = 1000
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const articles = Number(values.articles)
const tenth = Math.ceil(articles / 10)

const server = await startPostgres({ durable: true })
const ledger = openLedger(await server.database())
try {
  const costs: Cost[] = []
  for (let n = 0; n < 10; n++) {
    costs.push(await grown(n * tenth, (n + 1) * tenth))
    console.log(`tenth ${n + 1}, milliseconds an article: ${costText(costs.at(-1))}`)
  }
  const [first, last] = [costs[0], costs.at(-1)]
  if (first !== undefined && last !== undefined)
    console.log(
      `last against first: ${(last.wall / first.wall).toFixed(2)} on the wall, ${(processors(last) / processors(first)).toFixed(2)} of processors`,
    )
  const size = await sql<{
    bytes: string
  }>`select pg_database_size(current_database())::text as bytes`.execute(ledger.queries)
  console.log(
    `${(Number(size.rows[0]?.bytes) / (10 * tenth) / 1024).toFixed(1)} KiB an article in the database`,
  )
  await boards()
} finally {
  ledger.close()
  await server.stop()
}

/** Milliseconds an article: on the wall, and of processors, of this program and of the database's. */
interface Cost {
  readonly wall: number
  readonly own: number
  readonly database: number
}

function processors({ own, database }: Cost): number {
  return own + database
}

function costText(cost: Cost | undefined): string {
  if (cost === undefined) return ''
  const { wall, own, database } = cost
  return `${wall.toFixed(2)} on the wall; of processors ${own.toFixed(2)} here, ${database.toFixed(2)} in the database`
}

/** Records and weighs; what it takes to invent the articles isn't counted. */
async function grown(from: number, to: number): Promise<Cost> {
  let [wall, own] = [0, 0]
  const database = processorTime(server.pid)
  for (let n = from; n < to; n += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, to - n) }, (_, k) => written(n + k))
    const [began, before] = [performance.now(), process.cpuUsage()]
    ledger.append(rows)
    await bringUpToDate(ledger)
    const { user, system } = process.cpuUsage(before)
    wall += performance.now() - began
    own += (user + system) / 1000
  }
  const count = to - from
  return { wall: wall / count, own: own / count, database: (processorTime(server.pid) - database) / count }
}

function written(n: number): ArticleRows {
  const rows = inventedArticle(n)
  const { text } = renamedArticle(n)
  return { ...rows, articles: rows.articles.map((row) => ({ ...row, text: `${row.text}\n\n${text}` })) }
}

/** Boards that nobody asked for before, one after the other, of names all over the record. */
async function boards(): Promise<void> {
  const names = await ledger.queries
    .selectFrom('entities')
    .select('name')
    .orderBy('id')
    .limit(BOARDS)
    .execute()
  const times: number[] = []
  const before = process.cpuUsage()
  for (const { name } of names) {
    const began = performance.now()
    await boardOf(ledger, name)
    times.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1)
  console.log(
    `${times.length} boards: median ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${times.at(-1)?.toFixed(1)} ms; ${((user + system) / 1000 / times.length).toFixed(1)} ms of this program's processor each`,
  )
}
