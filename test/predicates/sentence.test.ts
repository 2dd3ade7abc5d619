import assert from 'node:assert/strict'
import { test } from 'node:test'
import { predicateNamed, sentenceOf } from '../../src/predicates/index.ts'

test('a release is told with the preposition that its date asks for, or without a date', () => {
  const released = predicateNamed('released')
  assert.ok(released)
  const sentence = (qualifiers: object) => sentenceOf(released, ['Harbour Nights'], qualifiers)
  assert.equal(sentence({}), 'Harbour Nights comes out')
  assert.equal(sentence({ on: '2018' }), 'Harbour Nights comes out in 2018')
  assert.equal(sentence({ on: '2018-21' }), 'Harbour Nights comes out in spring 2018')
  assert.equal(sentence({ on: '2018-06' }), 'Harbour Nights comes out in June 2018')
  assert.equal(
    sentence({ on: '2018-06-22', region: 'UK' }),
    'Harbour Nights comes out on 22 June 2018 in the UK',
  )
})
