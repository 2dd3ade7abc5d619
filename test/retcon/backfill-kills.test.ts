import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { seededChance } from '../../src/follow/index.ts'
import { digestOf, openLedger } from '../../src/record/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { compressedByRecord, pageAbout, storyText, writtenRecord } from '../read/archives/written-warc.ts'

/** Kills of a backfill; RETCON_KILLS=200 for the long run, which npm run test:kills makes. */
const KILLS = Number(process.env.RETCON_KILLS ?? 2)
/** Pages in the web archives, and rows in the dumps. */
const [PAGES, ROWS] = [160, 100]

const folder = mkdtempSync(join(tmpdir(), 'retcon-backfill-'))
after(() => rmSync(folder, { recursive: true }))

/** Web archives and dumps, whole and compressed, with the same article in several, versions of it, and something broken in each. */
function archives(): string[] {
  const page = (n: number) =>
    writtenRecord({
      url: `https://lantern-post.example/${n % 150}`,
      body: pageAbout(`Story ${n}`, storyText(n)),
    })
  const broken = writtenRecord({ length: 5000, body: 'cut' })
  const pages = [...Array.from({ length: PAGES }, (_, n) => page(n)), broken, page(0)]
  const rows = Array.from({ length: ROWS }, (_, n) =>
    JSON.stringify({
      title: `Row ${n}`,
      text: storyText(n),
      date: '2018-03-01',
      url: `https://gull.example/${n}`,
    }),
  )
  const table = rows.map((row) => {
    const { title, text, date, url } = JSON.parse(row)
    return [`${title} again`, text, date, url].map((value) => `"${value}"`).join(',')
  })
  const files: Record<string, Uint8Array | string> = {
    'a.warc.gz': compressedByRecord(pages),
    'b.warc': Buffer.concat(pages.slice(100)),
    'c.jsonl.gz': gzipSync(['not json', ...rows].join('\n')),
    'd.csv': ['title,text,date,url', 'too,short', ...table].join('\n'),
  }
  return Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  })
}

function backfilling(record: string, sources: readonly string[]) {
  return spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'backfill-once.ts'), record, ...sources],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
}

/** What the record holds, weighed, without the times; and how far each archive was read. */
async function outcomeOf(path: string) {
  const ledger = openLedger(path)
  await bringUpToDate(ledger)
  const { articles } = await ledger.queries
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('articles'))
    .executeTakeFirstOrThrow()
  const reached = await ledger.queries.selectFrom('backfills').selectAll().orderBy('id').execute()
  const digest = await digestOf(ledger)
  ledger.close()
  return { articles, reached, digest }
}

describe('a backfill that is killed', () => {
  test(`${KILLS} times at any moment loses nothing and reads nothing twice`, {
    // Against a run that never ends, not against a slow machine.
    timeout: KILLS * 30_000 + 240_000,
  }, async () => {
    const sources = archives()
    const undisturbed = join(folder, 'undisturbed.sqlite')
    const start = performance.now()
    await once(backfilling(undisturbed, sources), 'exit')
    const life = performance.now() - start
    const expected = await outcomeOf(undisturbed)
    assert.equal(expected.articles, PAGES + 2 * ROWS)
    const chance = seededChance(11)
    let kills = 0
    for (let n = 0; kills < KILLS; n++) {
      const record = join(folder, `killed-${n}.sqlite`)
      for (let isWhole = false; !isWhole; ) {
        const child = backfilling(record, sources)
        // The later of two moments: the first half of a life goes by before anything is read.
        const moment = kills < KILLS ? Math.max(chance(), chance()) * life : undefined
        const timer = moment === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), moment)
        const [code] = await once(child, 'exit')
        clearTimeout(timer)
        isWhole = code === 0
        if (!isWhole) kills++
      }
      assert.deepEqual(await outcomeOf(record), expected)
    }
  })
})
