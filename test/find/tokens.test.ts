import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { documentOf } from '../../src/find/index.ts'

/** Pieces that break offsets in tokenizers: emoji, combining marks, CJK, curly quotes, odd spaces, direction marks. */
const ODDITIES = [
  '👍🏽',
  '👩‍👩‍👧',
  'e\u0301tude',
  'İstanbul',
  '日本語',
  '“',
  '”',
  '’',
  '\u00a0',
  '\u2009',
  '\u200d',
  '\u202e',
  'Quill',
  ' ',
  '. ',
  '\n\n',
  '—',
  '…',
  'S2',
  "won't",
  '\ufeff',
]

const oddText = fc
  .array(fc.oneof(fc.constantFrom(...ODDITIES), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('tokens', () => {
  test('are the article’s own text, code unit for code unit, whatever the script', () => {
    fc.assert(
      fc.property(oddText, oddText, (title, text) => {
        const doc = documentOf({ title, text })
        for (const sentence of doc.sentences) {
          const part = sentence.in === 'title' ? title : text
          for (const token of doc.tokens.slice(sentence.from, sentence.to)) {
            assert.equal(part.slice(token.start, token.end), token.text)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('keep a name whole whose letters are of Eastern Europe, Turkey, Vietnam or Japan', () =>
    assert.deepEqual(
      documentOf({ title: '', text: 'Hitoshi Shinsō, Łukasz Żal, Ana Šarić, Ngô Thế, Çeşme' })
        .tokens.map((t) => t.text)
        .filter((text) => text !== ','),
      ['Hitoshi', 'Shinsō', 'Łukasz', 'Żal', 'Ana', 'Šarić', 'Ngô', 'Thế', 'Çeşme'],
    ))

  test('leave out nothing but spaces', () => {
    const text = 'Mara Quill’s “Harbour Nights” 👍🏽 returns\u00a0on Oct. 8 — e\u0301tude.'
    const doc = documentOf({ title: '', text })
    const kept = doc.tokens.map((t) => t.text).join('')
    assert.equal(kept, text.replace(/\s/g, ''))
  })

  test('lie in sentences that follow each other without gaps', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { sentences, tokens } = documentOf({ title: 'A headline', text })
        let at = 0
        for (const s of sentences) {
          assert.equal(s.from, at)
          at = s.to
        }
        assert.equal(at, tokens.length)
      }),
      { numRuns: 100 },
    )
  })

  test('end a sentence at a blank line and keep “Yes!” he said together', () => {
    const { sentences } = documentOf({ title: '', text: '“Yes!” he said. No full stop\n\nNext one.' })
    assert.equal(sentences.length, 3)
  })

  test('part a word from its stop where it is written like an abbreviation', () => {
    const { tokens, sentences } = documentOf({
      title: '',
      text: 'She chimed in. “No,” he said, a box 2 in. wide in no. 5.',
    })
    const texts = tokens.map((t) => t.text)
    assert.deepEqual(texts.slice(2, 4), ['in', '.'])
    assert.deepEqual(
      [texts.filter((t) => t === 'in.').length, texts.filter((t) => t === 'no.').length],
      [1, 1],
    )
    assert.equal(sentences.length, 2)
  })

  test('are short where the text has no spaces, and still the text’s own', () => {
    for (const run of ["'", 'Quill/Nightjar/', 'a\u0301', '👩‍👩‍👧']) {
      const text = run.repeat(4000)
      const { tokens } = documentOf({ title: '', text })
      assert.ok(tokens.every((t) => t.end - t.start <= 260))
      assert.ok(tokens.every((t) => text.slice(t.start, t.end) === t.text))
      assert.ok(tokens.every((t) => t.text.isWellFormed()))
    }
  })

  test('stand in sentences that end, also where the text has no full stop', () => {
    for (const words of ['Nightjar meets Owl and ', 'Mara Quill as Nightjar, ', 'Owl; ']) {
      const { sentences, tokens } = documentOf({ title: '', text: words.repeat(2000) })
      assert.ok(sentences.every((s) => s.to - s.from <= 160))
      assert.equal(sentences.at(-1)?.to, tokens.length)
    }
  })
})
