import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { LAYOUTS } from '../../eval/pages/layouts.ts'
import { ownPages, pagesIn } from '../../eval/pages/page-set.ts'
import { scorePages } from '../../eval/pages/score-pages.ts'
import { extractionOf, overlapOf } from '../../eval/pages/shingles.ts'

/** F1 of the whole set, and of the worst page, below which main text has got worse. */
const FLOOR = 0.95
const WORST = 0.85

describe('the main text of web pages', () => {
  test('is found in at least twelve layouts, and better than by Readability alone', async () => {
    assert.ok(Object.keys(LAYOUTS).length >= 12)
    const { retcon, readability, pages } = await scorePages(ownPages())
    assert.ok(retcon.f1 >= FLOOR, `F1 ${retcon.f1}`)
    assert.ok(retcon.f1 > readability.f1)
    assert.deepEqual(
      pages.filter(({ overlap }) => overlap.right < WORST).map(({ id }) => id),
      [],
    )
  })
})

describe('the measure of main text', () => {
  test('counts shingles of four words, as often as they occur', () => {
    const { right, surplus, missing } = overlapOf('one two three four five', 'one two three four, six')
    assert.deepEqual([right, surplus, missing], [1 / 3, 1 / 3, 1 / 3])
  })
  test('takes a text of fewer words for one shingle', () => {
    assert.deepEqual(overlapOf('Lamp out', 'Lamp out'), { right: 1, surplus: 0, missing: 0 })
  })
  test('means over pages, leaving out for precision those where nothing was found', () => {
    const { precision, recall } = extractionOf([overlapOf('a b c d', 'a b c d'), overlapOf('a b c d', '')])
    assert.deepEqual([precision, recall], [1, 0.5])
  })
  test('reads a set in the form of the public benchmark, packed or not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'retcon-pages-'))
    try {
      mkdirSync(join(folder, 'html'))
      const [one, two] = ownPages()
      assert.ok(one !== undefined && two !== undefined)
      writeFileSync(join(folder, 'html', 'one.html.gz'), gzipSync(one.html))
      writeFileSync(join(folder, 'html', 'two.html'), two.html)
      const truth = {
        one: { url: 'https://gull.example/1', articleBody: one.articleBody },
        two: { articleBody: two.articleBody },
      }
      writeFileSync(join(folder, 'ground-truth.json'), JSON.stringify(truth))
      const { pages } = await scorePages(pagesIn(folder))
      assert.deepEqual(
        pages.map(({ id, overlap }) => [id, overlap.right > WORST]),
        [
          ['one', true],
          ['two', true],
        ],
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
