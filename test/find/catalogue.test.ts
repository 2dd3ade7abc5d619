import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Catalogue, documentOf } from '../../src/find/index.ts'
import type { EntityType } from '../../src/model/index.ts'

/** What the catalogue finds of one name in a text, as the text writes it. */
function found(name: string, text: string, type: EntityType = 'work'): string[] {
  const doc = documentOf({ title: '', text })
  return new Catalogue([{ name, type, aliases: [] }])
    .matchesIn(doc)
    .map((m) => text.slice(doc.tokens[m.from]?.start, doc.tokens[m.to - 1]?.end))
}

describe('a name is found in a text', () => {
  const pieces = fc.constantFrom(
    ...'Salt Harbour Night Owl Road You’re We’ll They’ve She’d It’s I’m Don’t Can’t Won’t Isn’t'.split(' '),
    ...'K-11 X-Folk Owl-Man T-1000 A&E Salt&Ash #31 Vane’s 9-1-1 O’Hara'.split(' '),
  )
  const openings = fc.constantFrom('Salt', 'J.R. Salt', 'S.T.A.R. Salt', 'X-Folk', 'A&E')

  test('however texts cut what its words are made of', () => {
    fc.assert(
      fc.property(openings, fc.array(pieces, { minLength: 1, maxLength: 4 }), (opening, words) => {
        const name = [opening, ...words].join(' ')
        assert.deepEqual(found(name, `We saw ${name} again`), [name])
      }),
    )
  })

  test('with its marks or without them', () => {
    assert.deepEqual(found('J.R. Vane', 'We met JR Vane.', 'person'), ['JR Vane'])
    assert.deepEqual(found('J.R. Vane', 'We met J. R. Vane.', 'person'), ['J. R. Vane'])
    assert.deepEqual(found('X-Folk', 'We saw X Folk.'), ['X Folk'])
    assert.deepEqual(found('Owl-Man', 'We saw Owl Man.'), ['Owl Man'])
  })

  test('that begins with a small letter where the name does', () => {
    assert.deepEqual(found('vanTV', 'It is on vanTV now.', 'company'), ['vanTV'])
    assert.deepEqual(found('Vantage vPlayer', 'It is on Vantage vPlayer now.', 'company'), [
      'Vantage vPlayer',
    ])
  })

  test('whose full stop ends no sentence', () => {
    assert.deepEqual(found('Gullbook.com', 'So says Gullbook.com today.', 'outlet'), ['Gullbook.com'])
    assert.deepEqual(found('Vale Bros. Pictures', 'Vale Bros. Pictures has it.', 'company'), [
      'Vale Bros. Pictures',
    ])
  })
})
