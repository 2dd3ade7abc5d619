/** One measurement of bench/backfill.ts in a process of its own: prints rates and the most memory that it took as JSON. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { knownNames } from '../src/ask/index.ts'
import { collectEarly } from '../src/cli/heap.ts'
import { ExtractorPool } from '../src/follow/index.ts'
import type { Article } from '../src/model/index.ts'
import { backfill, openLedger } from '../src/retcon.ts'

const [what, archive = ''] = process.argv.slice(2)
// As the command line reads.
collectEarly()
const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
const ledger = openLedger(join(folder, 'record.sqlite'))
const report = (articles: number, start: number, read: number) => {
  const seconds = (until: number) => (until - start) / 1000
  const rate = articles / seconds(read)
  const weighed = articles / seconds(performance.now())
  console.log(JSON.stringify({ rate, weighed, megabytes: process.resourceUsage().maxRSS / 1024 }))
}

if (what === 'claims') {
  const articles = readFileSync(archive, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, n): Article => ({ ...JSON.parse(line), id: `a-${n}`, lang: 'en' }))
  const known = await knownNames(ledger)
  const start = performance.now()
  const pool = new ExtractorPool(known)
  await pool.extract(articles)
  report(articles.length, start, performance.now())
  await pool.close()
} else {
  let read = 0
  const start = performance.now()
  const { added, problems } = await backfill(
    ledger,
    [archive],
    { columns: {}, wanted: {}, isKnownOnly: false },
    {
      onProblem: () => undefined,
      onNote: () => undefined,
      onProgress: () => undefined,
      onWeighing: () => {
        read = performance.now()
      },
      signal: new AbortController().signal,
    },
  )
  if (problems > 0) throw new Error(`${problems} problems`)
  report(added, start, read)
}
ledger.close()
rmSync(folder, { recursive: true })
