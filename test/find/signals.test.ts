import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { documentOf } from '../../src/find/index.ts'
import { SIGNALS, signalsAt } from '../../src/find/signals/matching.ts'
import { wordsIn } from '../../src/find/signals/patterns.ts'

/** The signals around the name in brackets. */
function around(example: string) {
  const text = example.replace(/[[\]]/g, '')
  const doc = documentOf({ title: '', text })
  const [start, end] = [example.indexOf('['), example.indexOf(']') - 1]
  const from = doc.tokens.findIndex((t) => t.start >= start)
  const to = doc.tokens.findIndex((t) => t.start >= end)
  const words = wordsIn(doc)
  const sentence = doc.sentences.find((s) => s.from <= from && from < s.to)
  assert.ok(sentence, example)
  const at = (i: number) => words.at[i] ?? 0
  const last = to < 0 ? doc.tokens.length : to
  return signalsAt(words, at(from), at(last - 1) + 1, {
    start: at(sentence.from),
    end: at(sentence.to),
    headline: false,
  })
}

describe('each signal holds in its example', () => {
  for (const signal of SIGNALS)
    test(`${signal.type}: ${signal.example}`, () => {
      const found = around(signal.example)
      assert.ok(found.includes(signal), found.map((s) => `${s.type} ${s.example}`).join(' | '))
    })
})
