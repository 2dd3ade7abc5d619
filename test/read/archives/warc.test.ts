import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { WARCRecord, WARCSerializer } from 'warcio'
import {
  type Cut,
  PartFilter,
  type PartItem,
  readPart,
  type Wanted,
  warcMembers,
  warcRecords,
} from '../../../src/read/index.ts'
import { compressedByRecord, pageAbout, storyText, type Written, writtenRecord } from './written-warc.ts'

async function* inChunks(bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const plain = (bytes: Uint8Array, from = 0, size?: number) =>
  Array.fromAsync(
    warcRecords(inChunks(bytes.subarray(from), size), from, (offset) => ({ offset, items: 0, line: 1 })),
  )
const compressed = (bytes: Uint8Array, from = 0, size?: number) =>
  Array.fromAsync(warcMembers(inChunks(bytes.subarray(from), size), from))

/** The numbers in the addresses of the records that were cut out whole, and the codes of what was not. */
const summary = (cuts: readonly Cut[]) =>
  cuts.map((cut) => {
    if ('fault' in cut) return `${cut.code}@${cut.at}`
    if ('passed' in cut) return cut.passed
    return /Target-URI: .*\/(\w+)/.exec(Buffer.from(cut.bytes).toString('latin1'))?.[1] ?? '?'
  })

const numbered = (n: number, written: Written = {}) =>
  writtenRecord({
    url: `https://lantern-post.example/${n}`,
    body: pageAbout(`Story ${n}`, storyText(n)),
    ...written,
  })
const four = [1, 2, 3, 4].map((n) => numbered(n))
const before = (n: number, records: readonly Buffer[] = four) =>
  records.slice(0, n).reduce((sum, record) => sum + record.length, 0)

describe('the records of a WARC file', () => {
  test('are cut out whole, compressed or not, however the bytes arrive', async () => {
    const [whole, members] = [Buffer.concat(four), compressedByRecord(four)]
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (size) => {
        assert.deepEqual(summary(await plain(whole, 0, size)), ['1', '2', '3', '4'])
        assert.deepEqual(summary(await compressed(members, 0, size)), ['1', '2', '3', '4'])
      }),
      { numRuns: 20 },
    )
  })

  test('can be entered wherever one ended', async () => {
    for (const [cut, bytes] of [
      [plain, Buffer.concat(four)],
      [compressed, compressedByRecord(four)],
    ] as const) {
      const all = await cut(bytes)
      for (const [n, { next }] of all.entries()) {
        assert.equal(next.items, 0)
        assert.deepEqual(summary(await cut(bytes, next.offset)), summary(all.slice(n + 1)))
      }
    }
  })

  test('as another program writes them are the same', async () => {
    const records = [1, 2].map((n) =>
      WARCRecord.create(
        {
          url: `https://lantern-post.example/${n}`,
          type: 'response',
          httpHeaders: { 'Content-Type': 'text/html' },
        },
        [Buffer.from(pageAbout(`Story ${n}`, storyText(n)))],
      ),
    )
    const info = WARCRecord.createWARCInfo({ filename: 'a.warc.gz' }, { software: 'a crawler' })
    const members = await Promise.all(
      [info, ...records].map((record) => WARCSerializer.serialize(record, { gzip: true })),
    )
    const cuts = await compressed(Buffer.concat(members))
    assert.deepEqual(summary(cuts), ['?', '1', '2'])
    assert.deepEqual(await readAll(cuts), ['not answers of a server', 'Story 1', 'Story 2'])
  })

  test('compressed all in one are streamed, and counted from where the file can be entered', async () => {
    const records = Array.from({ length: 12 }, (_, n) =>
      numbered(n, { body: `${pageAbout(`Story ${n}`, storyText(n))}${' '.repeat(1e6)}` }),
    )
    const bytes = Buffer.concat([gzipSync(Buffer.concat(records)), compressedByRecord([numbered(77)])])
    const cuts = await compressed(bytes)
    assert.deepEqual(summary(cuts), [...Array.from({ length: 12 }, (_, n) => String(n)), '77'])
    assert.deepEqual(cuts[4]?.next, { offset: 0, items: 5, line: 1 })
    assert.deepEqual(cuts[12]?.next, { offset: bytes.length, items: 0, line: 1 })
  })
})

const BROKEN: readonly [string, Buffer, readonly string[]][] = [
  [
    'begins with something else',
    Buffer.concat([Buffer.from('hello\r\n'), ...four]),
    ['backfill/record@0', '1', '2', '3', '4'],
  ],
  [
    'has rubbish between records',
    Buffer.concat(
      [four[0] ?? '', Buffer.from('x'.repeat(3000)), ...four.slice(1)].map((part) => Buffer.from(part)),
    ),
    [`backfill/length@0`, '2', '3', '4'],
  ],
  [
    'has a record that says it is a little longer',
    Buffer.concat([four[0] ?? Buffer.of(), numbered(9, { length: 2000 }), ...four.slice(1)]),
    ['1', `backfill/length@${before(1)}`, '2', '3', '4'],
  ],
  [
    'has a record that says it is shorter',
    Buffer.concat([four[0] ?? Buffer.of(), numbered(9, { length: 300 }), ...four.slice(1)]),
    ['1', `backfill/length@${before(1)}`, '2', '3', '4'],
  ],
  [
    'has a record without a length',
    Buffer.concat([
      four[0] ?? Buffer.of(),
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n'),
      ...four.slice(1),
    ]),
    ['1', `backfill/length@${before(1)}`, '2', '3', '4'],
  ],
  [
    'ends in the middle of a record',
    Buffer.concat(four).subarray(0, before(3) + 500),
    ['1', '2', '3', `backfill/cut-off@${before(3)}`],
  ],
  [
    'ends in the middle of a header',
    Buffer.concat(four).subarray(0, before(3) + 30),
    ['1', '2', '3', `backfill/record@${before(3)}`],
  ],
  ['is empty', Buffer.of(), []],
]

describe('a WARC file that is broken', () => {
  for (const [what, bytes, expected] of BROKEN)
    test(`because it ${what} is read apart from that`, async () => {
      assert.deepEqual(summary(await plain(bytes)), expected)
    })

  test('because a record says that it is longer than the file is read apart from that', async () => {
    const bytes = Buffer.concat([
      four[0] ?? Buffer.of(),
      numbered(9, { length: 100_000_000 }),
      ...four.slice(1),
    ])
    const place = (offset: number) => ({ offset, items: 0, line: 1 })
    const cuts = await Array.fromAsync(warcRecords(inChunks(bytes), 0, place, bytes.length))
    assert.deepEqual(summary(cuts), ['1', `backfill/length@${before(1)}`, '2', '3', '4'])
  })

  test('in one of its compressed records is read apart from it', async () => {
    const members = four.map((record) => gzipSync(record))
    const broken = Buffer.from(members[1] ?? '')
    broken.fill(0xff, 200, 260)
    const start = members[0]?.length ?? 0
    const damaged = Buffer.concat(
      [members[0] ?? '', broken, ...members.slice(2)].map((part) => Buffer.from(part)),
    )
    assert.deepEqual(summary(await compressed(damaged)), ['1', `backfill/damaged@${start}`, '3', '4'])
  })

  test('in the check sum of a compressed record is read apart from it', async () => {
    const members = four.map((record) => Buffer.from(gzipSync(record)))
    members[1]?.writeUInt32LE(7, members[1].length - 8)
    assert.deepEqual(summary(await compressed(Buffer.concat(members))), [
      '1',
      `backfill/damaged@${members[0]?.length}`,
      '3',
      '4',
    ])
  })

  test('and compressed ends where it is cut off', async () => {
    const bytes = compressedByRecord(four)
    const start = compressedByRecord(four.slice(0, 3)).length
    assert.deepEqual(summary(await compressed(bytes.subarray(0, start + 300))), [
      '1',
      '2',
      '3',
      `backfill/cut-off@${start}`,
    ])
  })

  test('by bytes at random ends, and gives no record twice', async () => {
    const bytes = compressedByRecord(four)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.integer({ min: 1, max: 300 }),
        async (at, value, length) => {
          const broken = Buffer.from(bytes)
          broken.fill(value, at, Math.min(bytes.length, at + length))
          const whole = summary(await compressed(broken)).filter((one) => /^\d$/.test(one))
          assert.deepEqual(whole, [...new Set(whole)].toSorted())
          assert.ok(whole.length >= 2)
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** What is made of each part: an article's title, the code of a problem, or why it was passed over. */
async function readAll(cuts: readonly Cut[], wanted: Wanted = {}): Promise<string[]> {
  const filter = new PartFilter(wanted)
  const items: PartItem[] = []
  for (const cut of cuts)
    if ('bytes' in cut) items.push(await readPart(cut, { source: 'a.warc', kind: 'warc' }, filter))
  return items.map((item) => {
    if ('article' in item) return item.article.title
    return 'problem' in item ? item.problem.code : item.passed
  })
}

const html = 'Content-Type: text/html'
const page = pageAbout('Café Nights renewed', `${storyText(3)}\n\nIts café stays open.`)
const plainPage = page.replace('<meta charset="utf-8">', '').replaceAll(/[‘’]/g, "'")
const chunked = (body: Buffer) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])

const RECORDS: readonly [string, Written, string][] = [
  ['of a page is its article', { body: page }, 'Café Nights renewed'],
  [
    'is read by its header, however the names in it are written',
    { http: ['HTTP/1.1 200 OK', 'content-TYPE: text/html', 'content-type: charset=utf-8'], body: page },
    'Café Nights renewed',
  ],
  [
    'whose address stands in angle brackets is read',
    { url: '<https://lantern-post.example/1>', body: page },
    'Café Nights renewed',
  ],
  [
    'in another charset is decoded by its header',
    {
      http: ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=iso-8859-1'],
      body: Buffer.from(plainPage, 'latin1'),
    },
    'Café Nights renewed',
  ],
  ['that is not in the charset it names is a problem', { body: Buffer.from(page, 'latin1') }, 'read/bytes'],
  [
    'that is chunked is joined',
    { http: ['HTTP/1.1 200 OK', html, 'Transfer-Encoding: chunked'], body: chunked(Buffer.from(page)) },
    'Café Nights renewed',
  ],
  [
    'that is chunked and compressed is both undone',
    {
      http: ['HTTP/1.1 200 OK', html, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
      body: chunked(gzipSync(page)),
    },
    'Café Nights renewed',
  ],
  [
    'compressed by Brotli is decompressed',
    { http: ['HTTP/1.1 200 OK', html, 'Content-Encoding: br'], body: brotliCompressSync(page) },
    'Café Nights renewed',
  ],
  [
    'that a crawler stored decompressed, with the old headers, is as it is',
    { http: ['HTTP/1.1 200 OK', html, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'], body: page },
    'Café Nights renewed',
  ],
  [
    'whose compression is damaged is a problem',
    { http: ['HTTP/1.1 200 OK', html, 'Content-Encoding: gzip'], body: gzipSync(page).subarray(0, 200) },
    'backfill/answer',
  ],
  [
    'that inflates without end is a problem',
    {
      http: ['HTTP/1.1 200 OK', html, 'Content-Encoding: gzip'],
      body: gzipSync(Buffer.alloc(20_000_000, 'a')),
    },
    'backfill/answer',
  ],
  [
    'of a picture is passed over',
    { http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'], body: 'x' },
    'not web pages',
  ],
  [
    'of a page that is not there is passed over',
    { http: ['HTTP/1.1 404 Not Found', html], body: page },
    'not status 200',
  ],
  [
    'of a request is passed over',
    { type: 'request', http: ['GET / HTTP/1.1', 'Host: a.example'] },
    'not answers of a server',
  ],
  ['that was seen before is passed over', { type: 'revisit' }, 'not answers of a server'],
  ['about the file is passed over', { type: 'warcinfo', body: 'software: x\r\n' }, 'not answers of a server'],
  [
    'of a page without text is passed over',
    { body: '<!doctype html><html><body></body></html>' },
    'without text',
  ],
  [
    'of a page in another language is passed over',
    {
      body: pageAbout(
        'Nouvelle saison',
        'La série a été renouvelée pour une deuxième saison, a annoncé la chaîne lundi. Les acteurs reprendront leurs rôles dans les nouveaux épisodes, dont le tournage commencera au printemps prochain. '.repeat(
          6,
        ),
      ),
    },
    'not in English',
  ],
]

const ASKED: readonly [string, Wanted, boolean][] = [
  ['its host', { hosts: ['lantern-post.example'] }, true],
  ['a host above its host', { hosts: ['example'] }, true],
  ['a host that only ends alike', { hosts: ['post.example'] }, false],
  ['days around its own', { since: '2018-02-28', until: '2018-02-28' }, true],
  ['days after it was crawled', { since: '2018-03-02' }, false],
  ['days between its own and its crawl', { since: '2018-03-01' }, false],
  ['days before its own', { until: '2018-02-27' }, false],
  ['a name in its text', { names: ['Mara  QUILL'] }, true],
  ['a name that stands in its markup only', { names: ['Lantern'] }, false],
  ['a name that only begins a word of it', { names: ['Har'] }, false],
  ['a name with an accent', { names: ['The Café'] }, true],
  ['one of many names', { names: ['Nobody Here', 'Inspector Vane'] }, true],
]

describe('a record', () => {
  for (const [what, written, expected] of RECORDS)
    test(what, async () => assert.deepEqual(await readAll(await plain(writtenRecord(written))), [expected]))

  for (const [what, wanted, isTaken] of ASKED)
    test(`is ${isTaken ? '' : 'not '}taken where it is asked for ${what}`, async () => {
      const expected = isTaken ? 'Café Nights renewed' : 'not asked for'
      assert.deepEqual(await readAll(await plain(writtenRecord({ body: page })), wanted), [expected])
    })

  test('has no day that was still to come when it was crawled', async () => {
    for (const [published, expected] of [
      ['2018-03-02', '2018-03-02'],
      ['2018-03-03', undefined],
    ] as const) {
      const [cut] = await plain(writtenRecord({ body: pageAbout('Café Nights', storyText(3), published) }))
      assert.ok(cut !== undefined && 'bytes' in cut)
      const item = await readPart(cut, { source: 'a.warc', kind: 'warc' }, new PartFilter({}))
      assert.ok('article' in item)
      assert.equal(item.article.published, expected)
    }
  })
})
