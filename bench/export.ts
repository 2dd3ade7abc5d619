#!/usr/bin/env node
/**
 * A whole record out and in again: `node bench/export.ts [CLAIMS]`. The articles are invented (`invented-record.ts`); export and import each run
 * in a process of their own, whose peak of resident memory is told.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf, openExistingLedger, openLedger } from '../src/record/index.ts'
import { bringUpToDate } from '../src/weighed/index.ts'
import { CLAIMS_AN_ARTICLE, inventedArticle } from './invented-record.ts'

const CLAIMS = Number(process.argv[2] ?? 100_000)
const BATCH = 500

const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
try {
  const [first, second, file] = ['a.sqlite', 'b.sqlite', 'all.jsonl.zst'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  const ledger = openLedger(first)
  const articles = Math.ceil(CLAIMS / CLAIMS_AN_ARTICLE)
  for (let n = 0; n < articles; n += BATCH)
    ledger.append(Array.from({ length: Math.min(BATCH, articles - n) }, (_, k) => inventedArticle(n + k)))
  await bringUpToDate(ledger)
  ledger.close()
  measured('export --all', ['export', '--all', file, '--record', first])
  console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB in the file`)
  measured('import', ['import', file, '--record', second])
  const digests = await Promise.all([first, second].map(digestAt))
  console.log(digests[0] === digests[1] ? `same digest ${digests[0]}` : 'DIFFERENT DIGESTS')
} finally {
  rmSync(folder, { recursive: true })
}

/** Runs a command of retcon and says how long it took and how much memory it had at the most. */
function measured(name: string, words: readonly string[]): void {
  const script = `process.on('exit', () => console.error(process.resourceUsage().maxRSS));
    process.argv.splice(1, 0, 'retcon'); await import(${JSON.stringify(join(import.meta.dirname, '../bin/retcon.js'))})`
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, ...words], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  const seconds = (performance.now() - start) / 1000
  const megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024
  console.log(
    `${CLAIMS.toLocaleString('en')} claims, ${name}: ${seconds.toFixed(1)} s, peak memory ${megabytes.toFixed(0)} MB`,
  )
}

async function digestAt(path: string): Promise<string> {
  const ledger = openExistingLedger(path)
  const digest = await digestOf(ledger)
  ledger.close()
  return digest
}
