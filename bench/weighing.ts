#!/usr/bin/env node
/**
 * What one more article costs to record and weigh, in records of growing size: part of `npm run bench`. The articles are invented, without
 * the time to read them; costs are medians over articles one at a time: in the run that made the record, and in the record just opened with none of it in
 * memory, neither the program's nor the system's. `node bench/weighing.ts [CLAIMS…]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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

/** Milliseconds an article. */
interface Costs {
  readonly recording: number
  readonly weighing: number
}

const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
const path = join(folder, 'record.sqlite')
try {
  let first: { readonly warm: Costs; readonly cold: Costs } | undefined
  let n = 0
  for (const size of CLAIMS) {
    const ledger = openLedger(path)
    const before = n
    const start = performance.now()
    n = grow(ledger, n, Math.floor(size / CLAIMS_AN_ARTICLE) - 3 * MEASURED)
    const appended = performance.now()
    await bringUpToDate(ledger)
    const seconds = (performance.now() - start) / 1000
    const share = (performance.now() - appended) / 1000 / seconds
    const warm = await costsOf(ledger, n)
    const bare = await withoutFullText(() => costsOf(ledger, n + MEASURED))
    const asked = performance.now()
    await (await weighedRecord(ledger, {})).of([])
    const model = performance.now() - asked
    ledger.close()
    const cold = await fromDisk((opened) => costsOf(opened, n + 2 * MEASURED))
    first ??= { warm, cold }
    console.log(`${size.toLocaleString('en')} claims, one more article, median of ${MEASURED}`)
    console.log(
      `  weighing ${compared(warm.weighing, first.warm.weighing)} (bar: ${BAR}); recording ${compared(warm.recording, first.warm.recording)}, ${(warm.recording - bare.recording).toFixed(2)} ms of it full text`,
    )
    console.log(
      `  just opened, from the disk: weighing ${compared(cold.weighing, first.cold.weighing)} (bar: ${BAR}); recording ${compared(cold.recording, first.cold.recording)}`,
    )
    console.log(
      `  in bulk ${((n - before) / seconds).toFixed(0)} articles a second, ${Math.round(share * 100)} % of it weighing; the model of truth takes ${model.toFixed(0)} ms to make`,
    )
    n += 3 * MEASURED
  }
} finally {
  rmSync(folder, { recursive: true })
}

function grow(ledger: Ledger, from: number, to: number): number {
  for (let n = from; n < to; n += BATCH)
    ledger.append(Array.from({ length: Math.min(BATCH, to - n) }, (_, k) => inventedArticle(n + k)))
  return Math.max(from, to)
}

/** Of the articles from that number on, one at a time. */
async function costsOf(ledger: Ledger, from: number): Promise<Costs> {
  const [recording, weighing]: [number[], number[]] = [[], []]
  for (let n = from; n < from + MEASURED; n++) {
    const rows = inventedArticle(n)
    const begun = performance.now()
    ledger.append([rows])
    const recorded = performance.now()
    await bringUpToDate(ledger)
    recording.push(recorded - begun)
    weighing.push(performance.now() - recorded)
  }
  return { recording: median(recording), weighing: median(weighing) }
}

/** Measures while nothing goes into the full text. */
async function withoutFullText<T>(measure: () => Promise<T>): Promise<T> {
  const db = new DatabaseSync(path)
  const triggers = db
    .prepare(`select name, sql from sqlite_schema where name like '%\\_indexed' escape '\\'`)
    .all()
  for (const { name } of triggers) db.exec(`drop trigger ${name}`)
  const answer = await measure()
  for (const { sql } of triggers) db.exec(String(sql))
  db.close()
  return answer
}

/** Measures in the record as it is found after the machine was started. */
async function fromDisk<T>(measure: (ledger: Ledger) => Promise<T>): Promise<T> {
  // Of GNU coreutils: what the system keeps of the file is dropped.
  const { status } = spawnSync('dd', [`if=${path}`, 'iflag=nocache', 'count=0'])
  if (status !== 0) throw new Error('dd could not drop the file from memory')
  const ledger = openLedger(path)
  const answer = await measure(ledger)
  ledger.close()
  return answer
}

function compared(cost: number, first: number): string {
  return `${cost.toFixed(2)} ms, ${(cost / first).toFixed(2)} ×`
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
