#!/usr/bin/env node
/**
 * What one more article costs to record and weigh, in records of growing size: part of `npm run bench`. The articles are invented, without
 * the time to read them; cost is the median over articles one at a time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ledger, openLedger } from '../src/record/index.ts'
import { bringUpToDate, weighedRecord } from '../src/weighed/index.ts'
import { CLAIMS_AN_ARTICLE, inventedArticle } from './invented-record.ts'

const SIZES = process.argv.slice(2).map(Number)
const CLAIMS = SIZES.length > 0 ? SIZES : [10_000, 100_000, 1_000_000]
const MEASURED = 500
const BATCH = 500

const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
try {
  const ledger = openLedger(join(folder, 'record.sqlite'))
  let n = 0
  let first: number | undefined
  for (const size of CLAIMS) {
    const start = performance.now()
    const from = n
    n = grow(ledger, n, Math.floor(size / CLAIMS_AN_ARTICLE) - MEASURED)
    const appended = performance.now()
    await bringUpToDate(ledger)
    const rate = (n - from) / ((performance.now() - start) / 1000)
    const share = (performance.now() - appended) / (performance.now() - start)
    const costs: number[] = []
    for (let k = 0; k < MEASURED; k++, n++) {
      const rows = inventedArticle(n)
      const begun = performance.now()
      ledger.append([rows])
      await bringUpToDate(ledger)
      costs.push(performance.now() - begun)
    }
    const cost = median(costs)
    first ??= cost
    const asked = performance.now()
    await (await weighedRecord(ledger, {})).of([])
    const model = performance.now() - asked
    console.log(
      `${size.toLocaleString('en')} claims: ${cost.toFixed(2)} ms an article, ${(cost / first).toFixed(2)} × the first (bar: 1.30); in bulk ${rate.toFixed(0)} articles a second, ${Math.round(share * 100)} % of it weighing; the model of truth takes ${model.toFixed(0)} ms to make`,
    )
  }
  ledger.close()
} finally {
  rmSync(folder, { recursive: true })
}

function grow(ledger: Ledger, from: number, to: number): number {
  for (let n = from; n < to; n += BATCH)
    ledger.append(Array.from({ length: Math.min(BATCH, to - n) }, (_, k) => inventedArticle(n + k)))
  return Math.max(from, to)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
