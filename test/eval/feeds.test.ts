import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { expectationsIn } from '../../eval/feeds/expectation.ts'
import { scoreFeeds } from '../../eval/feeds/score-feeds.ts'

const SAMPLE = join(import.meta.dirname, '../../eval/feeds-sample')
/** What of the sample is not read as expected; whatever comes right is taken out here. */
const MISSED: readonly string[] = ['dates/hungarian.xml']

test('feeds of many kinds, whole and broken, say what is expected of them', async () => {
  const scores = await scoreFeeds(SAMPLE)
  assert.equal(scores.length, 48)
  const files = (outcome: string) => scores.filter((s) => s.outcome === outcome).map((s) => s.file)
  assert.deepEqual(files('missed'), MISSED)
  assert.deepEqual(files('not asked'), ['rss20/language.xml'])
  assert.deepEqual(files('unsupported'), [])
})

describe('an expectation in the form of feedparser', () => {
  test('is a path and a literal, with the escapes of Python', () => {
    assert.deepEqual(
      expectationsIn("not bozo and entries[0].title == u'Caf\\xe9 \\u2014 it\\'s' and len(entries) == 2"),
      [
        { path: ['entries', 0, 'title'], value: 'Café — it’s'.replace('’', "'") },
        { path: ['entries', 'length'], value: 2 },
      ],
    )
    assert.deepEqual(expectationsIn("bozo and feed['published_parsed'] == (2024, 1, 2)"), [
      { path: ['feed', 'published_parsed'], value: [2024, 1, 2] },
    ])
  })
  for (const expression of [
    "feed['a'] == 'b' or bozo",
    "not feed['a']",
    "open('x')",
    "a == __import__('os')",
    "feed['a' == 1",
    '',
    "'",
  ])
    test(`is not supported where it says more: ${expression}`, () =>
      assert.equal(expectationsIn(expression), undefined))
})
