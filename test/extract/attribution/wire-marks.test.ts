import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { extractionOf } from '../../../src/extract/index.ts'
import { Catalogue } from '../../../src/find/index.ts'

const CAST = new Catalogue([
  { name: 'Mara Quill', type: 'person', aliases: [] },
  { name: 'Harbour Nights', type: 'work', aliases: [] },
])
const extracted = (text: string) => extractionOf({ id: 'a', title: 'News', text, lang: 'en' }, CAST)
const spoken = (text: string) => extracted(text).quotes.map((q) => `${q.speaker}: ${q.words}`)

test('two marks of a kind are one mark, as old wires have it', () => {
  const text = "``It is over,'' Mara Quill said. ``We wept.'' She called it ``a long farewell.''"
  deepEqual(spoken(text), ['Mara Quill: It is over,', 'Mara Quill: We wept.', 'Mara Quill: a long farewell.'])
})
test('a title between them is no quotation, and stands where it stood', () => {
  const text = "Mara Quill said that ``Harbour Nights'' will end."
  deepEqual(spoken(text), [])
  const [claim] = extracted(text).claims
  const span = claim?.arg_spans[0]
  deepEqual(text.slice(span?.start, span?.end), 'Harbour Nights')
  deepEqual(claim?.quote, text)
})
test('two straight single marks open and close', () => {
  const text = "Mara Quill said, ''I have never been so cold.'' She is 5'10'' tall."
  deepEqual(spoken(text), ['Mara Quill: I have never been so cold.'])
})
