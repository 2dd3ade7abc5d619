#!/usr/bin/env node
/**
 * How much memory it takes to weigh what a large archive brought, all at once: many articles that copy each other on few propositions, and one
 * proposition that all of so many articles speak of. `node bench/weighing-memory.ts [ARTICLES [ON_ONE]]`; `weigh FILE` is one measurement, in a process
 * of its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim } from '../src/model/index.ts'
import { type ArticleRows, articleRows, openLedger } from '../src/record/index.ts'
import { bringUpToDate } from '../src/weighed/index.ts'

const PROPOSITIONS = 3500
const STORIES = 39
const WORDS = 80
const BATCH = 500

const [what = '100000', given = '20000'] = process.argv.slice(2)
if (what === 'weigh') await weigh(given)
else {
  measure(`${what} articles that copy ${STORIES} on ${PROPOSITIONS} propositions`, Number(what), PROPOSITIONS)
  measure(`${given} articles that copy ${STORIES} on one proposition`, Number(given), 1)
}

async function weigh(path: string): Promise<void> {
  const ledger = openLedger(path)
  const start = performance.now()
  await bringUpToDate(ledger)
  const seconds = (performance.now() - start) / 1000
  ledger.close()
  console.log(
    `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB resident at the most, ${seconds.toFixed(0)} s`,
  )
}

function measure(name: string, articles: number, propositions: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
  try {
    const path = join(folder, 'record.sqlite')
    const ledger = openLedger(path)
    for (let n = 0; n < articles; n += BATCH)
      ledger.append(Array.from({ length: BATCH }, (_, k) => copyOf(n + k, propositions)))
    ledger.close()
    const file = new URL(import.meta.url).pathname
    const run = spawnSync(process.execPath, ['--no-warnings', file, 'weigh', path], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`${name} failed: ${run.stderr}`)
    console.log(`${name}: ${run.stdout.trim()}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The n-th article: one story with a word of its own, and what it claims of three propositions in turn, or of the one. */
function copyOf(n: number, propositions: number): ArticleRows {
  const story = Array.from({ length: WORDS }, (_, k) => `story${n % STORIES}word${k}`).join(' ')
  const numbers = new Set([0, 1, 2].map((k) => (3 * n + k) % propositions))
  const quotes = [...numbers].map((p) => ({ p, quote: `Captain ${p} is in Harbour ${p % 100}.` }))
  const text = `${quotes.map(({ quote }) => quote).join(' ')} Seen ${n} times. ${story}`
  const claims = quotes.map(({ p, quote }): Claim => {
    const start = text.indexOf(quote)
    const span = { in: 'text', start, end: start + quote.length } as const
    const said = { predicate: 'appears', args: [`Captain ${p}`, `Harbour ${p % 100}`], according_to: [] }
    const places = { span, trigger: span, arg_spans: [null, null], frame: 'invented' }
    return { ...said, certainty: 'certain', basis: 'report', quote, ...places }
  })
  const published = Temporal.PlainDate.from('2010-01-01')
    .add({ days: Math.floor(n / 40) })
    .toString()
  const article = {
    id: `a-${n}`,
    url: `https://example.org/${n}`,
    title: `Story ${n}`,
    outlet: `Gazette ${n % 400}`,
    lang: 'en',
    published,
    text,
  }
  return articleRows(article, { entities: [], claims, quotes: [] }, '2026-01-01T00:00:00.000Z')
}
