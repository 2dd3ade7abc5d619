import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Article } from '../../../src/model/index.ts'
import { sampleServer } from '../sample-server.ts'

const article = (id: string, title: string, text: string): Article => ({
  id,
  url: 'https://gull.example/1',
  outlet: 'The Evening Gull',
  title,
  published: '2018-03-01',
  lang: 'en',
  text,
})
const VERSIONS = [
  article(
    'first',
    'Low Water casts',
    'Mara Quill will play Sable Finch in ‘Low Water’. Jon Vale may direct ‘Low Water’.',
  ),
  article(
    'second',
    'Low Water casts (corrected)',
    'Jon Vale will direct ‘Low Water’. ‘Low Water’ will premiere on Vantage.',
  ),
]

const { app, ledger } = await sampleServer(
  { after },
  { read: VERSIONS.map((version) => ({ article: version, source: 'a test' })) },
)
const idOf = async (version: number) => {
  const row = await ledger.queries
    .selectFrom('articles')
    .select('id')
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return row.id
}

/** The words of a page as they are read aloud, what is struck out between tildes. */
async function wordsOf(path: string): Promise<string> {
  const page = await (await app.request(path)).text()
  return page
    .replace(/<\/?del>/g, '~')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
}

describe('an article that was corrected', () => {
  test('shows what vanished, what it is surer of, and what was added, on the page of each version', async () => {
    for (const version of [1, 2]) {
      const words = await wordsOf(`/article/${await idOf(version)}`)
      assert.match(words, /Corrections Version 2, seen \d{4}-\d\d-\d\d/)
      assert.match(words, /~Mara Quill plays Sable Finch in Low Water~ vanished/)
      assert.match(words, /Jon Vale is director on Low Water: possible before, now certain/)
      assert.match(words, /Low Water is shown on Vantage added/)
    }
  })
  test('links its versions to each other', async () => {
    const page = await (await app.request(`/article/${await idOf(2)}`)).text()
    assert.match(page, new RegExp(`version 2, others: <a href="/article/${await idOf(1)}">1</a>`))
  })
  test('leaves on boards what it took back, as withdrawn', async () => {
    const words = await wordsOf('/board/Sable%20Finch')
    assert.match(words, /1 proposition withdrawn by corrections ~Mara Quill plays Sable Finch in Low Water~/)
    assert.match(await wordsOf('/board/Jon%20Vale'), /1 proposition(?!.*withdrawn)/)
  })
  test('says on the page of what it took back that it is said no longer', async () => {
    const board = await (await app.request('/board/Sable%20Finch')).text()
    const link = /href="(\/proposition\/[0-9a-f]+)"/.exec(board)?.[1] ?? assert.fail('no link')
    assert.match(await wordsOf(link), /It is said no longer/)
  })
})

test('an article of one version has no corrections', async () => {
  const { app: samples, ledger: record } = await sampleServer({ after })
  const { id } = await record.queries.selectFrom('articles').select('id').executeTakeFirstOrThrow()
  assert.doesNotMatch(await (await samples.request(`/article/${id}`)).text(), /Corrections/)
})
