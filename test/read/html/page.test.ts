import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Page } from '../../../src/read/formats/html/page.ts'

const page = new Page(
  `<p id="0" class="by by line">one</p><div id="1" class="line"><a id="2">two</a></div><a id="3">three</a><p id="4" class="byline">four</p>`,
)
const ids = (selector: string) => page.all(selector).map(({ attribs }) => attribs.id)

test('elements are found by their names, attributes and classes, once each, in the order of the page', () => {
  assert.deepEqual(ids('.by'), ['0'])
  assert.deepEqual(ids('.by, .line, p'), ['0', '1', '4'])
  assert.deepEqual(ids('.line a'), ['2'])
  assert.deepEqual(ids('p[class~="byline"]'), ['4'])
  assert.deepEqual(ids('[class*="LINE" i]'), ['0', '1', '4'])
  assert.deepEqual(ids('.lines a, a.line'), [])
  assert.equal(page.first('.byline, .line > a')?.attribs.id, '2')
})
