import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { digestOf, type Ledger } from '../../src/record/index.ts'
import { type BackfillTally, backfill } from '../../src/retcon.ts'
import { compressedByRecord, pageAbout, storyText, writtenRecord } from '../read/archives/written-warc.ts'
import { newLedger } from '../record/example.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-backfill-'))
after(() => rmSync(folder, { recursive: true }))

const record = (n: number) =>
  writtenRecord({ url: `https://lantern-post.example/${n}`, body: pageAbout(`Story ${n}`, storyText(n)) })
const rows = Array.from({ length: 60 }, (_, n) => ({
  headline: `Story ${n}`,
  body: storyText(n),
  date: '2018-03-01',
  link: `https://gull.example/${n}`,
}))

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

function ledgerFor(t: TestContext) {
  const ledger = newLedger()
  t.after(() => ledger.close())
  return ledger
}

interface Told {
  readonly tally: BackfillTally
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

/** Backfills, and stops once so many shares were written. */
async function filled(
  ledger: Ledger,
  sources: readonly string[],
  {
    shares = Number.POSITIVE_INFINITY,
    ...asked
  }: { shares?: number; columns?: object; wanted?: object; isKnownOnly?: boolean } = {},
): Promise<Told> {
  const problems: string[] = []
  const notes: string[] = []
  const ending = new AbortController()
  let told = 0
  const options = { columns: {}, wanted: {}, isKnownOnly: false, ...asked }
  const tally = await backfill(ledger, sources, options, {
    onProblem: ({ code, where: { source, line } }) =>
      problems.push(`${source.replace(`${folder}/`, '')}${line === undefined ? '' : `:${line}`} ${code}`),
    onNote: (_, sentence) => notes.push(sentence),
    onProgress: () => {
      if (++told >= shares) ending.abort()
    },
    onWeighing: () => undefined,
    signal: ending.signal,
  })
  return { tally, problems, notes }
}

describe('a backfill', () => {
  test('that is stopped goes on where it was, and makes the same record', async (t) => {
    const jsonl = rows.map((row) => JSON.stringify(row)).join('\n')
    const sources = [
      file('a.warc.gz', compressedByRecord(Array.from({ length: 60 }, (_, n) => record(n)))),
      file('one.warc.gz', gzipSync(Buffer.concat(Array.from({ length: 60 }, (_, n) => record(n + 60))))),
      file('a.jsonl', jsonl),
      file('b.jsonl.gz', gzipSync(jsonl.replaceAll('gull.example', 'tern.example'))),
      file(
        'a.csv',
        ['title,text', ...rows.map(({ headline, body }) => `"${headline}","${body}"`)].join('\r\n'),
      ),
    ]
    const whole = ledgerFor(t)
    const { tally } = await filled(whole, sources)
    assert.deepEqual([tally.added, tally.known, tally.problems], [300, 0, 0])
    const parts = newLedger()
    t.after(() => parts.close())
    let added = 0
    let runs = 0
    for (let isDone = false; !isDone; runs++) {
      const { tally: part, notes } = await filled(parts, sources, { shares: 8 })
      assert.equal(part.known, 0)
      added += part.added
      isDone = notes.filter((note) => note.includes('read to its end before')).length === sources.length
    }
    assert.ok(runs > 2)
    assert.equal(added, 300)
    // What was stopped isn't weighed; the last run, which reads nothing, weighs it.
    assert.equal(await digestOf(parts), await digestOf(whole))
  })

  test('knows a file that was moved, and reads one that has grown', async (t) => {
    const ledger = ledgerFor(t)
    const path = file('grows.jsonl', `${JSON.stringify(rows[0])}\n`)
    assert.equal((await filled(ledger, [path])).tally.added, 1)
    copyFileSync(path, join(folder, 'moved.jsonl'))
    assert.deepEqual((await filled(ledger, [join(folder, 'moved.jsonl')])).notes, [
      'was read to its end before: there is nothing to do',
    ])
    appendFileSync(path, `${JSON.stringify(rows[1])}\n`)
    const { tally } = await filled(ledger, [path])
    assert.deepEqual([tally.added, tally.known], [1, 1])
  })

  test('with other filters is another', async (t) => {
    const ledger = ledgerFor(t)
    const path = file('hosts.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
    const none = await filled(ledger, [path], { wanted: { hosts: ['tern.example'] } })
    assert.deepEqual([none.tally.added, none.tally.passed], [0, { 'not asked for': 60 }])
    assert.equal((await filled(ledger, [path], { wanted: { names: ['Mara Quill'] } })).tally.added, 60)
    assert.equal((await filled(ledger, [path], { isKnownOnly: true })).tally.added, 0)
  })
})

describe('a backfill of what is not as it should be', () => {
  test('says what it takes columns for, and what it can’t', async (t) => {
    const ledger = ledgerFor(t)
    const path = file('odd.csv', `a;b\r\nStory;"${storyText(1)}"\r\n`)
    const unknown = await filled(ledger, [path])
    assert.deepEqual(unknown.problems, ['odd.csv backfill/columns'])
    const known = await filled(ledger, [path], { columns: { text: 'b', title: 'a' } })
    assert.deepEqual(known.notes, [
      'read as title=a, text=b (--map says otherwise); no article has a day: --map published=COLUMN says which column holds it',
    ])
    assert.equal(known.tally.added, 1)
  })

  test('tells each thing that is broken with its place, and reads the rest', async (t) => {
    const ledger = ledgerFor(t)
    const cutOff = file(
      'cut.jsonl.gz',
      gzipSync(rows.map((row) => JSON.stringify({ ...row, noise: Math.sin(row.body.length) })).join('\n')),
    )
    truncateSync(cutOff, 400)
    const long = Buffer.concat([
      Buffer.from(`${JSON.stringify(rows[2])}\n`),
      Buffer.alloc(200_000_000, 'x'),
      Buffer.from(`\n${JSON.stringify(rows[3])}\nno\n`),
    ])
    const good = record(1)
    const { tally, problems } = await filled(ledger, [
      join(folder, 'not-there.warc'),
      file('what.zip', ''),
      file('broken.warc', Buffer.concat([good, writtenRecord({ length: 9000 }), record(2)])),
      file('long.jsonl', long),
      cutOff,
      folder,
    ])
    assert.deepEqual(
      problems.filter((one) => !one.startsWith('cut.jsonl.gz:')),
      [
        'not-there.warc backfill/missing',
        'what.zip backfill/ending',
        `broken.warc@${good.length} backfill/length`,
        'long.jsonl:2 backfill/long-line',
        'long.jsonl:4 backfill/row',
        'cut.jsonl.gz backfill/broken-off',
        `${folder} backfill/ending`,
      ],
    )
    assert.ok(tally.added >= 4)
  })
})
