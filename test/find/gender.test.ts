import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agrees, hasGivenName } from '../../src/find/gender.ts'
import type { Entity } from '../../src/model/index.ts'
import { read } from '../extract/reading.ts'

describe('whom “he” and “she” can mean', () => {
  test('no woman by name is “he”, no man “she”; names of both kinds and unknown ones are either', () => {
    assert.equal(agrees('he', { name: 'Mara Quill', type: 'person' }), false)
    assert.equal(agrees('her', { name: 'Jon Vale', type: 'person' }), false)
    assert.equal(agrees('he', { name: 'Sølvi Dahl', type: 'person' }), false)
    assert.equal(agrees('she', { name: 'José Marín', type: 'person' }), false)
    assert.ok(agrees('she', { name: 'Alex Thorne', type: 'person' }))
    assert.ok(agrees('he', { name: 'Nightjar', type: 'character' }))
    assert.ok(agrees('they', { name: 'Mara Quill', type: 'person' }))
  })
  test('is told of a name of two words by its first', () => {
    assert.ok(hasGivenName({ name: 'Ellen Birch' }))
    assert.ok(!hasGivenName({ name: 'Grey Heron' }))
    assert.ok(!hasGivenName({ name: 'Ellen' }))
  })
  test('is whom the text named last where the subject can’t be meant', () =>
    assert.deepEqual(read('Mara Quill thanked Jon Vale. He wrote Dry Dock.'), [
      'works_on(Jon Vale, Dry Dock) writer certain',
    ]))
  test('is the subject where it can be meant', () =>
    assert.deepEqual(read('Mara Quill thanked Jon Vale. She wrote Dry Dock.'), [
      'works_on(Mara Quill, Dry Dock) writer certain',
    ]))
  test('is told by nouns before a name, and by a pronoun that can mean nobody else', () => {
    for (const told of ['Actress Desley Marsden is tired.', 'Desley Marsden says she is tired.'])
      assert.deepEqual(
        read(`Jon Vale spoke. ${told} He wrote Dry Dock.`, 'News', [
          { name: 'Desley Marsden', type: 'person', aliases: [] },
          { name: 'Jon Vale', type: 'person', aliases: [] },
          { name: 'Dry Dock', type: 'work', aliases: [] },
        ]),
        ['works_on(Jon Vale, Dry Dock) writer certain'],
        told,
      )
  })
  test('is told by the other names of a mantle, unless a man and a woman have both worn it', () => {
    const cast = (...aliases: string[]): readonly Entity[] => [
      { name: 'Nightjar', type: 'character', aliases },
      { name: 'Owl', type: 'character', aliases: ['Simon Tarr'] },
      { name: 'Dry Dock', type: 'work', aliases: [] },
    ]
    const text = 'Nightjar and Owl meet in Dry Dock. He dies in Dry Dock.'
    const meets = 'meets(Nightjar, Owl, Dry Dock) meets certain'
    assert.deepEqual(read(text, 'News', cast('Ellen Birch')), [meets, 'dies(Owl, Dry Dock) certain'])
    assert.deepEqual(read(text, 'News', cast('Ellen Birch', 'Jon Birch')), [meets])
    assert.deepEqual(read(text, 'News', cast()), [meets])
  })
  test('is nobody whom a speaker named, outside of what was said', () =>
    assert.deepEqual(read('Mara Quill spoke. “Tell Ana Reyes.” She wrote Dry Dock.', 'News'), [
      'works_on(Mara Quill, Dry Dock) writer certain',
    ]))
})

describe('a character or a person', () => {
  test('the character that the sentence names goes first', () => {
    for (const text of [
      'Jon Vale is tired. Nightjar got away, so he could return in Dry Dock.',
      'Jon Vale, who has had enough: Nightjar got away, he could return in Dry Dock.',
    ])
      assert.deepEqual(read(text, 'News'), ['appears(Nightjar, Dry Dock) possible'], text)
  })
  test('the person goes first who is the subject', () =>
    assert.deepEqual(read('Nightjar is tired. Jon Vale said that he is in Dry Dock.', 'News'), [
      'works_on(Jon Vale, Dry Dock) actor certain',
    ]))
  test('the character whom the sentence before told of does what only characters do', () =>
    assert.deepEqual(read('Jon Vale plays Nightjar. He dies in Dry Dock.', 'News'), [
      'portrays(Jon Vale, Nightjar) certain',
      'dies(Nightjar, Dry Dock) certain',
    ]))
})
