#!/usr/bin/env node
/**
 * What one more article costs to record and weigh, in records of growing size: part of `npm run bench`. The articles are invented, without
 * the time to read them; costs are medians over articles one at a time, in turns in each record, so that whatever else the machine does is in all of them:
 * in records that are warm, and in those just opened with none of them in memory, neither the program's nor the system's.
 * `node bench/weighing.ts [CLAIMS…]`.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Ledger, openLedger } from '../src/record/index.ts'
import { bringUpToDate, weighedRecord } from '../src/weighed/index.ts'
import { CLAIMS_AN_ARTICLE, inventedArticle } from './invented-record.ts'

const SIZES = process.argv.slice(2).map(Number)
const CLAIMS = SIZES.length > 0 ? SIZES : [10_000, 100_000, 1_000_000]
const MEASURED = 500
const BATCH = 500
const BAR = 1.3

/** A record of so many claims, and the number of its next article. */
interface Sized {
  readonly claims: number
  readonly path: string
  next: number
}

/** Milliseconds an article, on the wall and of processor time, which other work on the machine leaves alone. */
interface Costs {
  readonly recording: Time
  readonly weighing: Time
}

interface Time {
  readonly wall: number
  readonly processor: number
}

const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
try {
  const records: Sized[] = []
  for (const claims of CLAIMS) records.push(await made(claims, records.at(-1)))
  // The first ones warm the records.
  const warm = await inTurns(records, 2)
  const bare = await inTurns(records, 1, withoutFullText)
  forgetFiles(records)
  const cold = await inTurns(records, 1)
  records.forEach(({ claims }, n) => {
    const compared = (costs: readonly Costs[], part: keyof Costs) => {
      const words = (['wall', 'processor'] as const).map((time) => {
        const [cost, first] = [costs[n]?.[part][time] ?? 0, costs[0]?.[part][time] ?? 0]
        return `${cost.toFixed(2)} ms${time === 'wall' ? '' : ' of processor time'}, ${(cost / first).toFixed(2)} ×`
      })
      return `${part} ${words.join('; ')}${part === 'weighing' ? ` (bar: ${BAR})` : ''}`
    }
    const text = (warm[n]?.recording.processor ?? 0) - (bare[n]?.recording.processor ?? 0)
    console.log(`${claims.toLocaleString('en')} claims, one more article, median of ${MEASURED}:
  warm: ${compared(warm, 'weighing')}
        ${compared(warm, 'recording')}, ${text.toFixed(2)} ms of it full text
  just opened, from the disk: ${compared(cold, 'weighing')}
        ${compared(cold, 'recording')}`)
  })
} finally {
  rmSync(folder, { recursive: true })
}

/** A record of so many claims, weighed, that begins as a smaller one. */
async function made(claims: number, smaller: Sized | undefined): Promise<Sized> {
  const path = join(folder, `${claims}.sqlite`)
  if (smaller !== undefined) copyFileSync(smaller.path, path)
  const ledger = openLedger(path)
  const [from, to] = [smaller?.next ?? 0, Math.floor(claims / CLAIMS_AN_ARTICLE)]
  const start = performance.now()
  for (let n = from; n < to; n += BATCH)
    ledger.append(Array.from({ length: Math.min(BATCH, to - n) }, (_, k) => inventedArticle(n + k)))
  const appended = performance.now()
  await bringUpToDate(ledger)
  const end = performance.now()
  await (await weighedRecord(ledger, {})).of([])
  const model = performance.now() - end
  ledger.close()
  const share = (end - appended) / (end - start)
  console.log(
    `${claims.toLocaleString('en')} claims: in bulk ${((1000 * (to - from)) / (end - start)).toFixed(0)} articles a second, ${Math.round(share * 100)} % of it weighing; the model of truth takes ${model.toFixed(0)} ms to make`,
  )
  return { claims, path, next: to }
}

/** What articles cost each of the records, one at a time and one here, one there; of several rounds the last counts. */
async function inTurns(
  records: readonly Sized[],
  rounds: number,
  during: (records: readonly Sized[], measure: () => Promise<void>) => Promise<void> = (_, measure) =>
    measure(),
): Promise<Costs[]> {
  const ledgers = records.map(({ path }) => openLedger(path))
  const costs = records.map(() => ({ recording: [] as Time[], weighing: [] as Time[] }))
  await during(records, async () => {
    for (let k = 0; k < rounds * MEASURED; k++)
      for (const [n, record] of records.entries()) {
        const { recording, weighing } = await costOf(ledgers[n] as Ledger, record.next++)
        if (k < (rounds - 1) * MEASURED) continue
        costs[n]?.recording.push(recording)
        costs[n]?.weighing.push(weighing)
      }
  })
  for (const ledger of ledgers) ledger.close()
  return costs.map(({ recording, weighing }) => ({
    recording: median(recording),
    weighing: median(weighing),
  }))
}

async function costOf(ledger: Ledger, n: number): Promise<Costs> {
  const rows = inventedArticle(n)
  const recording = timer()
  ledger.append([rows])
  const recorded = recording()
  const weighing = timer()
  await bringUpToDate(ledger)
  return { recording: recorded, weighing: weighing() }
}

function timer(): () => Time {
  const [start, used] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(used)
    return { wall: performance.now() - start, processor: (user + system) / 1000 }
  }
}

/** Measures while nothing goes into the full text. */
async function withoutFullText(records: readonly Sized[], measure: () => Promise<void>): Promise<void> {
  const dropped = records.map(({ path }) => {
    const db = new DatabaseSync(path)
    const triggers = db
      .prepare(`select name, sql from sqlite_schema where name like '%\\_indexed' escape '\\'`)
      .all()
    for (const { name } of triggers) db.exec(`drop trigger ${name}`)
    return { db, triggers }
  })
  await measure()
  for (const { db, triggers } of dropped) {
    for (const { sql } of triggers) db.exec(String(sql))
    db.close()
  }
}

/** Takes records out of the system's memory, by GNU's dd: they are then as after the machine was started. */
function forgetFiles(records: readonly Sized[]): void {
  for (const { path } of records) {
    const { status } = spawnSync('dd', [`if=${path}`, 'iflag=nocache', 'count=0'])
    if (status !== 0) throw new Error(`dd could not take ${path} out of memory`)
  }
}

function median(times: readonly Time[]): Time {
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return {
    wall: middle(times.map(({ wall }) => wall)),
    processor: middle(times.map(({ processor }) => processor)),
  }
}
