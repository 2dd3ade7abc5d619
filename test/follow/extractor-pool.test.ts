import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import { ExtractorPool } from '../../src/follow/index.ts'
import type { Article } from '../../src/model/index.ts'
import { shippedEntities } from '../../src/universe/index.ts'

const pool = new ExtractorPool(shippedEntities, 2)
after(() => pool.close())

test('many cores read the same as one, in the same order', async () => {
  const articles = Array.from(
    { length: 70 },
    (_, n): Article => ({
      id: `a-${n}`,
      title: '‘Harbour Nights’ renewed',
      text: `‘Harbour Nights’ has been renewed for season ${(n % 7) + 2}. Actress Mara Quill plays Inspector Vane.`,
      published: '2018-01-10',
      lang: 'en',
    }),
  )
  const catalogue = new Catalogue(shippedEntities)
  const expected = articles.map((article) => ({ extraction: extractionOf(article, catalogue) }))
  assert.deepEqual(await pool.extract(articles), expected)
})

test('no articles give no answers', async () => assert.deepEqual(await pool.extract([]), []))
