import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { digestOf, openExistingLedger, openLedger } from '../../src/record/index.ts'
import { entityDocument } from '../universe/importers/wikidata-documents.ts'
import { answerTo } from './command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'retcon-import-'))
after(() => rmSync(folder, { recursive: true }))

const environment = (record: string, more: object = {}) => ({
  ...process.env,
  RETCON_RECORD: join(folder, record),
  NO_COLOR: '1',
  ...more,
})
const retcon = (record: string, ...words: string[]) =>
  answerTo(words, { cwd: folder, env: environment(record) })

async function digest(record: string): Promise<string> {
  const ledger = openExistingLedger(join(folder, record))
  const answer = await digestOf(ledger)
  ledger.close()
  return answer
}

/** How many facts a record holds that another program may be making. */
async function factsIn(record: string): Promise<number> {
  if (!existsSync(join(folder, record))) return 0
  const ledger = openLedger(join(folder, record))
  const { count } = await ledger.queries
    .selectFrom('facts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  ledger.close()
  return count
}

const film = (n: number) =>
  entityDocument(`Q${n}`, {
    label: `Film ${n}`,
    is: 'Q11424',
    says: { P577: ['2018-06-22'], P161: ['Q5|P453=Q6'] },
  })

test('a dump comes in whole, plain or gzipped; again, it brings nothing new', async () => {
  const lines = ['[', ...Array.from({ length: 50 }, (_, n) => `${JSON.stringify(film(n + 100))},`), ']'].join(
    '\n',
  )
  writeFileSync(join(folder, 'dump.json'), lines)
  writeFileSync(join(folder, 'dump.json.gz'), gzipSync(lines))
  const first = retcon('a.sqlite', 'import', 'wikidata', 'dump.json')
  assert.equal(first.status, 0)
  assert.match(first.stdout, /^250 facts, 250 of them new\n$/)
  assert.match(retcon('b.sqlite', 'import', 'wikidata', 'dump.json.gz').stdout, /250 of them new/)
  assert.equal(await digest('a.sqlite'), await digest('b.sqlite'))
  assert.match(retcon('a.sqlite', 'import', 'wikidata', 'dump.json').stdout, /250 facts, 0 of them new/)
  assert.match(retcon('a.sqlite', 'universe', 'Film 120').stdout, /Film 120 · 2018-06-22/)
})

test('a broken line, a circle in the story and a deleted id are a line each, and the rest is imported', () => {
  const fact = (entity: string, property: string, value: unknown) =>
    JSON.stringify({ entity, property, value, source: 'me' })
  writeFileSync(
    join(folder, 'facts.jsonl'),
    [
      fact('my:a', 'type', 'work'),
      fact('my:a', 'name', 'Low Water'),
      '{"entity": "my:a", ',
      fact('my:a', 'colour', 'red'),
      fact('my:a', 'story_after', 'my:b'),
      fact('my:b', 'story_after', 'my:a'),
      fact('my:gone', 'deleted', true),
    ].join('\n'),
  )
  const { status, stdout, stderr } = retcon('c.sqlite', 'import', 'facts.jsonl')
  assert.equal(status, 1)
  assert.match(stdout, /^5 facts, 5 of them new/)
  assert.deepEqual(
    stderr
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => /\((.*)\)$/.exec(l)?.[1]),
    ['import/json', 'import/fact', 'import/circle'],
  )
})

test('a cut gzip keeps what came before the cut', () => {
  const lines = Array.from({ length: 3000 }, (_, n) => JSON.stringify(film(n + 1000))).join('\n')
  const whole = gzipSync(lines)
  writeFileSync(join(folder, 'cut.json.gz'), whole.subarray(0, whole.length - 2000))
  const { status, stdout, stderr } = retcon('d.sqlite', 'import', 'wikidata', 'cut.json.gz')
  assert.equal(status, 1)
  assert.match(stderr, /cut\.json\.gz can't be read to its end/)
  assert.match(stdout, /[1-9][\d,]* of them new/)
})

test('an import that was killed goes on where it stopped, to the same record', async () => {
  const lines = Array.from({ length: 6_000 }, (_, n) => JSON.stringify(film(n + 1000))).join('\n')
  writeFileSync(join(folder, 'large.json'), lines)
  const child = spawn(
    process.execPath,
    [join(ROOT, 'bin/retcon.js'), 'import', 'wikidata', join(folder, 'large.json')],
    { env: environment('killed.sqlite'), stdio: 'ignore' },
  )
  const ended = once(child, 'exit')
  while ((await factsIn('killed.sqlite')) === 0) await setTimeout(10)
  child.kill('SIGKILL')
  await ended
  assert.ok((await factsIn('killed.sqlite')) < 30_000)
  assert.equal(retcon('killed.sqlite', 'import', 'wikidata', 'large.json').status, 0)
  assert.equal(retcon('whole.sqlite', 'import', 'wikidata', 'large.json').status, 0)
  assert.equal(await factsIn('whole.sqlite'), 30_000)
  assert.equal(await digest('killed.sqlite'), await digest('whole.sqlite'))
})

test('a query is asked of the service, with the query in it', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://x').searchParams.get('query') ?? '')
    const row = {
      item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q7' },
      itemLabel: { type: 'literal', value: 'Low Water' },
    }
    response.setHeader('content-type', 'application/sparql-results+json')
    response.end(JSON.stringify({ head: { vars: ['item', 'itemLabel'] }, results: { bindings: [row] } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const query = 'SELECT ?item ?itemLabel WHERE { ?item wdt:P31 wd:Q11424 }'
  const child = spawn(process.execPath, [join(ROOT, 'bin/retcon.js'), 'import', 'wikidata', query], {
    env: environment('q.sqlite', {
      RETCON_WIKIDATA: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      RETCON_ALLOW_ADDRESSES: '127.0.0.1',
      RETCON_CACHE: join(folder, 'cache'),
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (piece) => {
    said += piece
  })
  const [code] = await once(child, 'close')
  server.close()
  assert.equal(code, 0)
  assert.deepEqual(asked, [query])
  assert.match(said, /2 facts, 2 of them new/)
})
