import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { inventedArticle } from '../../bench/invented-record.ts'
import { articleRows, digestOf, type Ledger, openExistingLedger, openLedger } from '../../src/record/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, record, renewed, storyOf } from '../record/example.ts'
import { answerTo } from './command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'retcon-export-'))
after(() => rmSync(folder, { recursive: true }))

const surroundings = (name: string) => ({
  cwd: folder,
  env: { ...process.env, RETCON_RECORD: join(folder, name), NO_COLOR: '1' },
})
const retcon = (name: string, ...words: string[]) => answerTo(words, surroundings(name))

async function withLedger<T>(name: string, use: (ledger: Ledger) => Promise<T> | T): Promise<T> {
  const ledger = openLedger(join(folder, name))
  try {
    return await use(ledger)
  } finally {
    ledger.close()
  }
}
async function digest(name: string): Promise<string> {
  const ledger = openExistingLedger(join(folder, name))
  const answer = await digestOf(ledger)
  ledger.close()
  return answer
}
/** How many articles a record holds that another process is writing; none while it is being made. */
function articlesIn(name: string): number {
  try {
    const db = new DatabaseSync(join(folder, name), { readOnly: true })
    const { n } = db.prepare('select count(*) as n from articles').get() ?? {}
    db.close()
    return Number(n)
  } catch {
    return 0
  }
}
const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')

/** The samples, and whatever else a record may hold. */
async function fillRecord(name: string): Promise<void> {
  assert.equal(retcon(name, 'read', join(ROOT, 'samples')).status, 0)
  await withLedger(name, async (ledger) => {
    const at = (day: number) => `2024-07-0${day}T08:00:00.000Z`
    const story = storyOf({ url: 'https://lantern-post.example/1', published: '2024-05-02' }, [joins])
    const later = storyOf({ ...story.article, text: `${joins.quote} ${renewed.quote}` }, [joins])
    record(ledger, [story, later])
    const claims = storyOf(later.article, [renewed]).extraction.claims.map((c) => ({ ...c, frame: 'model' }))
    const second = articleRows(later.article, { entities: [], claims, quotes: [] }, '')
    ledger.appendReading(second, 'model', at(3))
    const fact = { entity: 'my:a', property: 'alias', value: 'Low Water', source: 'me' } as const
    ledger.appendFacts([fact, { ...fact, value: 'Ebb' }], at(1))
    ledger.appendFacts([{ ...fact, value: 'Flood', stated: '2024-02' }], at(2))
    const finn = { type: 'character', name: 'Iron Fist' } as const
    const id = ledger.appendEvent({ kind: 'rename', name: finn, to: 'Danny Rand' }, at(4))
    ledger.appendEvent({ kind: 'reject', name: { type: 'person', name: 'Mike Colter' } }, at(5))
    ledger.appendEvent({ kind: 'undo', event: id }, at(6))
    const [one, other] = await ledger.queries
      .selectFrom('claims')
      .select('id')
      .orderBy('id')
      .limit(2)
      .execute()
    ledger.appendEvent({ kind: 'dismiss', claim: one?.id ?? '', because: 'misread' }, at(7))
    const args = ['Misty Knight', 'Luke Cage S2']
    const reading = { predicate: 'dies', args, qualifiers: {}, certainty: 'denied' } as const
    ledger.appendEvent({ kind: 'correct', claim: other?.id ?? '', reading }, at(7))
    ledger.appendEvent({ kind: 'progress', work: 'Luke Cage', seen: 'S1' }, at(8))
    const url = 'https://ada:secret@lantern-post.example/feed.xml'
    ledger.subscriptions.add({ url, kind: 'feed', folder: 'Film' }, at(8), 60)
    await bringUpToDate(ledger)
  })
}

describe('a whole record that is exported and imported', async () => {
  await fillRecord('a.sqlite')
  assert.equal(retcon('a.sqlite', 'export', '--all', 'a.jsonl').status, 0)

  for (const file of ['a.jsonl', 'a.jsonl.gz', 'a.jsonl.zst']) {
    test(`is the same record again, to the digest: ${file}`, async () => {
      assert.equal(retcon('a.sqlite', 'export', '--all', file).status, 0)
      const { status, stdout } = retcon(`from-${file}.sqlite`, 'import', file)
      assert.equal(status, 0)
      assert.equal(stdout, 'new: 10 articles, 3 facts, 6 decisions, 1 subscription\n')
      assert.equal(await digest(`from-${file}.sqlite`), await digest('a.sqlite'))
    })
  }
  test('gives the same lines again, from wherever they were imported', () => {
    retcon('b.sqlite', 'import', 'a.jsonl')
    retcon('b.sqlite', 'export', '--all', 'b.jsonl')
    const kept = (name: string) => lines(name).filter((line) => !line.startsWith('{"line":"subscription"'))
    assert.deepEqual(kept('b.jsonl'), kept('a.jsonl'))
    assert.equal(
      retcon('a.sqlite', 'export', '--all', '-').stdout,
      readFileSync(join(folder, 'a.jsonl'), 'utf8'),
    )
  })
  test('changes nothing where it is known already', async () => {
    const before = await digest('a.sqlite')
    const { stdout } = retcon('a.sqlite', 'import', 'a.jsonl')
    assert.match(stdout, /^new: 0 articles, 0 facts, 0 decisions/)
    assert.equal(await digest('a.sqlite'), before)
  })
  test('joins another record with decisions of its own, once', async () => {
    await withLedger('other.sqlite', (ledger) => {
      ledger.appendEvent({ kind: 'progress', work: 'Daredevil', seen: 'all' }, '2024-06-01T00:00:00.000Z')
    })
    assert.match(
      retcon('other.sqlite', 'import', 'a.jsonl').stdout,
      /^new: 10 articles, 3 facts, 6 decisions/,
    )
    const once = await digest('other.sqlite')
    assert.match(retcon('other.sqlite', 'import', 'a.jsonl').stdout, /^new: 0 articles, 0 facts, 0 decisions/)
    assert.equal(await digest('other.sqlite'), once)
    // The renaming is undone there too, though it has another id.
    assert.match(retcon('other.sqlite', 'names', '--spoilers').stdout, /Iron Fist/)
  })
  test('keeps no user name and no password', () => {
    const text = readFileSync(join(folder, 'a.jsonl'), 'utf8')
    assert.match(text, /https:\/\/lantern-post\.example\/feed\.xml/)
    assert.doesNotMatch(text, /secret|ada:/)
  })
})

describe('a file of a record', async () => {
  retcon('c.sqlite', 'read', join(ROOT, 'samples'))
  retcon('c.sqlite', 'export', '--all', 'c.jsonl')
  const good = lines('c.jsonl')

  test('with broken lines is a problem each, and the rest comes in', () => {
    const [head = '', first = '', second = '', third = '', ...rest] = good
    const forged = third.replace(/"text":"/, '"text":"Forged. ')
    const broken = [
      head,
      first.slice(0, 99),
      second.replace('"lang":"en",', ''),
      forged,
      '{"line":"x"}',
      ...rest,
    ]
    writeFileSync(join(folder, 'broken.jsonl'), broken.join('\n'))
    const { status, stdout, stderr } = retcon('broken.sqlite', 'import', 'broken.jsonl')
    assert.equal(status, 1)
    assert.match(stdout, /^new: 5 articles/)
    assert.deepEqual(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => /^broken\.jsonl:(\d+) .*\(import\/record-line\)$/.exec(line)?.[1]),
      ['2', '3', '4', '5'],
    )
  })
  test('that was cut says so, and what came is kept', () => {
    writeFileSync(join(folder, 'cut.jsonl'), good.slice(0, 4).join('\n'))
    const { status, stdout, stderr } = retcon('cut.sqlite', 'import', 'cut.jsonl')
    assert.equal(status, 1)
    assert.match(stdout, /^new: 3 articles/)
    assert.match(stderr, /^cut\.jsonl ends before its last line: .*\(import\/cut\)\n$/)
  })
  test('of a later version is left alone', () => {
    writeFileSync(
      join(folder, 'later.jsonl'),
      [good[0]?.replace('"version":1', '"version":2'), ...good.slice(1)].join('\n'),
    )
    const { status, stdout, stderr } = retcon('later.sqlite', 'import', 'later.jsonl')
    assert.equal(status, 1)
    assert.match(stdout, /^new: 0 articles/)
    assert.match(stderr, /^later\.jsonl:1 is a record of version 2, expected 1: .*\n$/)
  })
  test('that can’t be written is not there by half', () => {
    const { status, stderr } = retcon('c.sqlite', 'export', '--all', 'no/such/folder.jsonl')
    assert.equal(status, 1)
    assert.match(stderr, /^retcon: no\/such\/folder\.jsonl can't be written .*: name another file\n$/)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.unfinished')),
      [],
    )
  })
  test('nothing named is wrong usage', () => {
    assert.equal(retcon('c.sqlite', 'export').status, 2)
  })
})

test('half a letter in an article doesn’t change what it is called', async () => {
  const text =
    'Netflix has renewed “Harbour \ud835Nights” for a second season. Nightjar will appear in “Harbour Nights”.'
  const half = {
    id: 'half',
    title: 'Half \ud835 a letter',
    outlet: '\udc00',
    text,
    lang: 'en',
    published: '2024-05-02',
  }
  writeFileSync(join(folder, 'half.jsonl'), `${JSON.stringify(half)}\n`)
  assert.match(retcon('half.sqlite', 'read', 'half.jsonl').stdout, /^1 article read/)
  retcon('half.sqlite', 'export', '--all', 'half-all.jsonl')
  assert.match(retcon('half-again.sqlite', 'import', 'half-all.jsonl').stdout, /^new: 1 article,/)
  assert.equal(await digest('half-again.sqlite'), await digest('half.sqlite'))
})

test('an import that was killed is completed by the next one', async () => {
  await withLedger('large.sqlite', async (ledger) => {
    for (let n = 0; n < 600; n += 300)
      ledger.append(Array.from({ length: 300 }, (_, k) => inventedArticle(n + k)))
    await bringUpToDate(ledger)
  })
  assert.equal(retcon('large.sqlite', 'export', '--all', 'large.jsonl').status, 0)
  const child = spawn(process.execPath, [join(ROOT, 'bin/retcon.js'), 'import', 'large.jsonl'], {
    ...surroundings('killed.sqlite'),
    stdio: 'ignore',
  })
  while (articlesIn('killed.sqlite') < 100) await setTimeout(5)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const { stdout, status } = retcon('killed.sqlite', 'import', 'large.jsonl')
  assert.equal(status, 0)
  const added = Number(/^new: ([\d,]+) articles/.exec(stdout)?.[1]?.replace(',', ''))
  assert.ok(added > 0 && added < 600, `${added} were left to the second`)
  assert.equal(await digest('killed.sqlite'), await digest('large.sqlite'))
})
