import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { labelled } from '../../eval/corpus.ts'
import { extractionOf, extractionsOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'

const articles = labelled('seed', 'dev-a', 'dev-b').map(
  ({ entities: _, claims: __, quotes: ___, ...article }) => article,
)
const catalogue = new Catalogue(labelled('seed', 'dev-a', 'dev-b').flatMap((a) => a.entities))
const alone = new Map(articles.map((article) => [article, extractionOf(article, catalogue)]))

describe('articles that are read together', () => {
  test('say what each says alone, in any order and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...articles), { maxLength: 12 }), (some) => {
        assert.deepEqual(
          extractionsOf(some, catalogue),
          some.map((article) => alone.get(article)),
        )
      }),
      { numRuns: 15 },
    )
  })

  test('keep their places beside those in other languages, which say nothing', () => {
    const [first, second] = articles
    assert.ok(first !== undefined && second !== undefined)
    const foreign = { ...first, lang: 'fr' }
    assert.deepEqual(extractionsOf([foreign, first, foreign, second], catalogue), [
      { entities: [], claims: [], quotes: [] },
      alone.get(first),
      { entities: [], claims: [], quotes: [] },
      alone.get(second),
    ])
  })
})
