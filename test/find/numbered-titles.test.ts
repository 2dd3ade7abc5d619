import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NumberedTitles } from '../../src/find/numbered-titles.ts'
import { referentOf } from '../../src/find/referent.ts'

const [one, two, three, other] = [
  'Dry Dock',
  'Dry Dock II: High Tide',
  'Dry Dock: Part Three',
  'Salt and Ash',
].map((name) => referentOf(name, 'work'))
const works = [one, two, three, other].filter((w) => w !== undefined)

test('titles bear the numbers of their row', () => {
  const titles = new NumberedTitles(works)
  assert.deepEqual(titles.first(2), [one, two])
  assert.equal(titles.first(4), undefined)
  assert.equal(titles.firstOf('Dry Dock II: High Tide'), one)
  assert.deepEqual(
    works.map((work) => titles.mayBe(work, 3)),
    [false, false, true, false],
  )
})

test('where no title bears the number, any work without one may be meant', () => {
  const titles = new NumberedTitles(works)
  assert.deepEqual(
    works.map((work) => titles.mayBe(work, 5)),
    [false, false, false, true],
  )
})
