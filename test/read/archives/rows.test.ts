import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { columnsAmong, PartFilter, readPart, rowsOf, START, tableRow } from '../../../src/read/index.ts'
import { storyText } from './written-warc.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const TABLE = { delimiter: 44, canEnter: true }
const LINES = { canEnter: true }

async function rows(
  text: string | Uint8Array,
  form = TABLE as Parameters<typeof rowsOf>[2],
  from = START,
  size = 50_000,
) {
  const bytes = Buffer.from(text)
  const cuts = await Array.fromAsync(
    rowsOf(inChunks(form.canEnter ? bytes.subarray(from.offset) : bytes, size), from, form),
  )
  return cuts.filter((cut) => 'bytes' in cut || 'fault' in cut)
}
const shown = (cuts: Awaited<ReturnType<typeof rows>>) =>
  cuts.map((cut) =>
    'bytes' in cut
      ? `${cut.at} ${Buffer.from(cut.bytes).toString().trim().slice(0, 40)}`
      : `${cut.at} ${cut.code}`,
  )

describe('the rows of a file', () => {
  test('end where no quotation is open', async () => {
    const table = 'a,"one\ntwo",b\r\n\r\nc,"say ""no""\nmore",d\ne,5" screen,f\n"g",h,i'
    assert.deepEqual(shown(await rows(table)), [
      '1 a,"one\ntwo",b',
      '4 c,"say ""no""\nmore",d',
      '6 e,5" screen,f',
      '7 "g",h,i',
    ])
  })

  test('are the same however the bytes arrive, and can be entered wherever one ended', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') })
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (values, size) => {
        const text = values
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const cuts = await rows(text, TABLE, START, size)
        const read = cuts.map((cut) =>
          'bytes' in cut ? tableRow(Buffer.from(cut.bytes).toString(), ',') : [],
        )
        assert.deepEqual(read, values)
        for (const [n, { next }] of cuts.entries())
          assert.deepEqual(shown(await rows(text, TABLE, next, size)), shown(cuts.slice(n + 1)))
      }),
      { numRuns: 100 },
    )
  })

  test('of a compressed file are counted', async () => {
    const [, second] = await rows('a\nb\nc\n', { canEnter: false })
    assert.deepEqual(second?.next, { offset: 0, items: 2, line: 3 })
  })

  test('that are longer than any article are a problem each, and the others are read', async () => {
    const long = Buffer.concat([
      Buffer.from('{"a":1}\n'),
      Buffer.alloc(20_000_000, 'x'),
      Buffer.from('\n{"b":2}\n'),
    ])
    assert.deepEqual(shown(await rows(long, LINES)), ['1 {"a":1}', '2 backfill/long-line', '3 {"b":2}'])
    assert.deepEqual(shown(await rows(long, TABLE)), ['1 {"a":1}', '2 backfill/long-line', '3 {"b":2}'])
  })

  test('after a quotation that is never closed are read', async () => {
    assert.deepEqual(shown(await rows('a,b\nc,"d\ne,f\ng,h\n')), [
      '1 a,b',
      '2 backfill/quotation',
      '3 e,f',
      '4 g,h',
    ])
  })
})

describe('a row', () => {
  const columns = { title: 'headline', text: 'body', published: 'date', outlet: 'source.name', url: 'link' }
  const read = (text: string, form: 'jsonl' | 'csv' = 'jsonl', wanted = {}) =>
    readPart(
      { bytes: Buffer.from(text), at: 7, next: START },
      form === 'jsonl'
        ? { source: 'a.jsonl', kind: 'jsonl', columns }
        : {
            source: 'a.csv',
            kind: 'csv',
            columns: { text: 'b', title: 'a' },
            header: ['a', 'b'],
            delimiter: ';',
          },
      new PartFilter(wanted),
    )
  const story = {
    headline: ' Harbour\nNights ',
    body: storyText(1),
    date: '2018-02-28T10:00:00Z',
    source: { name: 'The Gull' },
    link: 'https://gull.example/1',
  }

  test('is an article by its columns', async () => {
    const item = await read(JSON.stringify(story))
    assert.ok('article' in item)
    const { id: _, ...article } = item.article
    assert.deepEqual(article, {
      title: 'Harbour Nights',
      text: storyText(1),
      published: '2018-02-28',
      outlet: 'The Gull',
      url: 'https://gull.example/1',
      lang: 'en',
    })
  })

  test('has no day that nobody can tell, and no address that isn’t one of the web', async () => {
    const item = await read(JSON.stringify({ ...story, date: '03/04/2018', link: 'javascript:alert(1)' }))
    assert.ok('article' in item)
    assert.equal(item.article.published, undefined)
    assert.equal(item.article.url, undefined)
  })

  for (const [what, text, form, code] of [
    ['that is no JSON', '{"headline": "a"', 'jsonl', 'backfill/row'],
    ['that is a list', '[1, 2]', 'jsonl', 'backfill/row'],
    ['that is no UTF-8', Buffer.from([123, 0xe9, 125]), 'jsonl', 'read/bytes'],
    ['of fewer columns', 'only one', 'csv', 'backfill/row'],
    ['of more columns', 'a;b;c', 'csv', 'backfill/row'],
  ] as const)
    test(`${what} is a problem with its line`, async () => {
      const item = await read(text as string, form)
      assert.ok('problem' in item)
      assert.deepEqual([item.problem.code, item.problem.where.line], [code, 7])
    })

  test('without a day is not taken where days are asked for', async () => {
    const { date: _, ...undated } = story
    assert.deepEqual(await read(JSON.stringify(undated), 'jsonl', { since: '2018-01-01' }), {
      passed: 'not asked for',
    })
  })

  test('with a name in escapes is taken where it is asked for', async () => {
    const escaped = JSON.stringify({ ...story, body: `${storyText(1)} Zoë Saldaña is in it.` }).replaceAll(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    assert.ok('article' in (await read(escaped, 'jsonl', { names: ['Zoë Saldaña'] })))
  })
})

describe('columns', () => {
  test('are taken by their usual names, the likeliest first, and as the person says', () => {
    const names = ['Id', 'Body', 'Headline', 'Title', 'Publish Date', 'source', 'source.name']
    assert.deepEqual(columnsAmong(names, {}), {
      title: 'Title',
      text: 'Body',
      published: 'Publish Date',
      outlet: 'source.name',
    })
    assert.deepEqual(columnsAmong(names, { title: 'Headline', text: 'Title' }), {
      title: 'Headline',
      text: 'Title',
      published: 'Publish Date',
      outlet: 'source.name',
    })
  })
})
