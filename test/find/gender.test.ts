import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agrees } from '../../src/find/gender.ts'
import { read } from '../extract/reading.ts'

describe('whom “he” and “she” can mean', () => {
  test('no woman by name is “he”, no man “she”; names of both kinds and unknown ones are either', () => {
    assert.equal(agrees('he', { name: 'Mara Quill', type: 'person' }), false)
    assert.equal(agrees('her', { name: 'Jon Vale', type: 'person' }), false)
    assert.ok(agrees('she', { name: 'Alex Thorne', type: 'person' }))
    assert.ok(agrees('he', { name: 'Nightjar', type: 'character' }))
    assert.ok(agrees('they', { name: 'Mara Quill', type: 'person' }))
  })
  test('is whom the text named last where the subject can’t be meant', () =>
    assert.deepEqual(read('Mara Quill thanked Jon Vale. He wrote Dry Dock.'), [
      'works_on(Jon Vale, Dry Dock) writer certain',
    ]))
  test('is the subject where it can be meant', () =>
    assert.deepEqual(read('Mara Quill thanked Jon Vale. She wrote Dry Dock.'), [
      'works_on(Mara Quill, Dry Dock) writer certain',
    ]))
})
