import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lexicon } from '../../../src/extract/grammar.ts'
import { mayMatch } from '../../../src/extract/matching/may-match.ts'
import { Catalogue, documentOf, mentionsIn } from '../../../src/find/index.ts'

const catalogue = new Catalogue([
  { name: 'Mara Quill', type: 'person', aliases: [] },
  { name: 'Nightjar', type: 'character', aliases: [] },
  { name: 'Harbour Nights', type: 'work', aliases: [] },
  { name: 'Vantage', type: 'company', aliases: [] },
])

function isParsed(text: string): boolean {
  const doc = documentOf({ title: '', text })
  const { mentions } = mentionsIn(doc, catalogue)
  const [sentence] = doc.sentences
  return sentence !== undefined && mayMatch(doc, sentence, mentions, lexicon)
}

test('a sentence without a trigger or a link is passed over', () => {
  assert.equal(isParsed('Mara Quill smiled at the crowd and waited.'), false)
  assert.equal(isParsed('Nobody at Vantage blinked.'), false)
})

for (const text of [
  'Mara Quill joins the crew.',
  'Mara Quill, its showrunner, smiled.',
  'Mara Quill (Nightjar) smiled.',
  'Mara Quill as Nightjar smiled.',
  'The Quill-directed Harbour Nights glowed.',
  'Nightjar vs. Mara Quill.',
  '“Harbour Nights,” Vantage',
  '0:22 – Nightjar glides into town.',
  'A third season?',
])
  test(`“${text}” is parsed`, () => assert.equal(isParsed(text), true))
