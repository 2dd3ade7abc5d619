import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import { extractedFrom } from '../../src/follow/index.ts'
import type { Article } from '../../src/model/index.ts'

const catalogue = new Catalogue([
  { name: 'Mara Quill', type: 'person', aliases: [] },
  { name: 'Dry Dock', type: 'work', aliases: [] },
])
const article = (id: string, published = '2018-01-10'): Article => ({
  id,
  title: 'Dry Dock news',
  text: `Mara Quill directs Dry Dock, says bulletin ${id}.`,
  published,
  lang: 'en',
})

test('articles that the extractor fails on are answered with the reason, and the others are read', () => {
  const articles = [article('a'), article('b', 'some day'), article('c')]
  const [first, broken, last] = extractedFrom(articles, catalogue)
  assert.deepEqual(first, { extraction: extractionOf(article('a'), catalogue) })
  assert.match(broken !== undefined && 'failure' in broken ? broken.failure : '', /year/)
  assert.deepEqual(last, { extraction: extractionOf(article('c'), catalogue) })
})

test('no articles have no answers', () => {
  assert.deepEqual(extractedFrom([], catalogue), [])
})
