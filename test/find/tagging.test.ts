import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { labelled } from '../../eval/corpus.ts'
import { documentOf } from '../../src/find/index.ts'

const { readDoc, its } = winkNLP(model, ['sbd', 'pos'])

/** Text and part of speech of every token as wink-nlp's own pipeline gives them, spaces left out. */
function byWink(text: string): string[] {
  const tokens = readDoc(text).tokens()
  const tags = tokens.out(its.pos)
  // wink-nlp takes "in." and "no." at the end of a sentence for abbreviations.
  const read = (value: string, i: number) =>
    WORDS[value] === undefined ? [`${value}/${tags[i]}`] : [WORDS[value], './PUNCT']
  return tokens.out().flatMap((value, i) => (tags[i] === 'SPACE' ? [] : read(value, i)))
}

const WORDS: Readonly<Record<string, string>> = { 'in.': 'in/ADP', 'no.': 'no/INTJ' }

describe('tags', () => {
  test('are those of wink-nlp’s own pipeline', () => {
    const texts = labelled('seed', 'dev-a', 'dev-b').map((a) => a.text.replaceAll('’', "'"))
    for (const text of texts) {
      const { tokens } = documentOf({ title: '', text })
      assert.deepEqual(
        tokens.map((t) => `${t.text}/${t.pos}`),
        byWink(text),
      )
    }
  })

  test('follow the words around: “her return” and “they return”', () => {
    const tagOf = (text: string) =>
      documentOf({ title: '', text }).tokens.find((t) => t.lower === 'return')?.pos
    assert.equal(tagOf('Fans want her return.'), 'NOUN')
    assert.equal(tagOf('They return in May.'), 'VERB')
  })

  test('and tokens don’t depend on what was read before', () => {
    const read = (text: string) => documentOf({ title: '', text }).tokens.map((t) => t.text)
    assert.deepEqual(read("It was Ravenmoor's, and the D.S.N."), [
      ...['It', 'was', "Ravenmoor's", ',', 'and', 'the', 'D.S.N.'],
    ])
    assert.deepEqual(read("It is Ravenmoor's tale."), ['It', 'is', 'Ravenmoor', "'s", 'tale', '.'])
  })
})
