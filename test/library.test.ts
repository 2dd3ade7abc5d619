import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { read } from '../src/library.ts'

const ROOT = join(import.meta.dirname, '..')
const LEAD = 'Iron Fist will appear in the second season of ‘Luke Cage’.'

describe('the library', () => {
  test('gives the claims of a text in three lines', async () => {
    const { claims } = await read(LEAD, { outlet: 'The Evening Gull' })
    assert.deepEqual(claims[0]?.args, ['Iron Fist', 'Luke Cage S2'])
  })
  test('spans are of the article that it gives', async () => {
    const texts = [
      LEAD,
      `First look\n\n${LEAD}\n\nMara Quill has left ‘Harbour Nights’.`,
      `\r\n\r\nA\r\n${LEAD}`,
    ]
    for (const text of texts) {
      const { article, claims, problems } = await read(text)
      assert.deepEqual(problems, [])
      assert.ok(claims.length > 0)
      for (const { quote, span } of claims)
        assert.equal(article?.[span.in].slice(span.start, span.end), quote)
    }
  })
  test('the first line is the headline where others follow, unless a title is told', async () => {
    const text = `First look\n${LEAD}`
    assert.equal((await read(text)).article?.title, 'First look')
    const titled = await read(text, { title: ' Another\n headline ' })
    assert.equal(titled.article?.title, 'Another headline')
    assert.match(titled.article?.text ?? '', /^First look/)
    assert.equal((await read(LEAD)).article?.title, '')
  })
  test('what is no article is told of, not thrown', async () => {
    for (const text of ['', ' \n ', { html: '' }, { html: '<p>' }]) {
      const { claims, problems, article } = await read(text)
      assert.deepEqual([claims, article, problems.length], [[], undefined, 1])
    }
  })
  test('what is told goes before what a page says of itself', async () => {
    const html = `<html><head><title>Old</title></head><body><article><p>${`${LEAD} `.repeat(8)}</p></article></body></html>`
    const { article } = await read({ html }, { title: 'New', published: '2018-01-02', outlet: 'Gull' })
    assert.deepEqual([article?.title, article?.published, article?.outlet], ['New', '2018-01-02', 'Gull'])
  })
})

test('every entry of the package is a file that the build emits', () => {
  const { exports } = z
    .object({ exports: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  assert.deepEqual(Object.keys(exports), ['.', './client'])
  for (const file of Object.values(exports))
    assert.ok(existsSync(join(ROOT, file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))), file)
})
