import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../reading.ts'

const says = (text: string, claim: string) =>
  assert.ok(read(text).includes(claim), read(text).join('; ') || 'nothing')
const silent = (text: string) => assert.deepEqual(read(text), [])

describe('where the grammar finds no argument', () => {
  test('the work is the one that the text is about', () => {
    says('Jon Vale directs.', 'works_on(Jon Vale, Harbour Nights) director certain')
    says('The team includes composer Mara Quill.', 'works_on(Mara Quill, Harbour Nights) composer certain')
  })
  test('a work of the text is not meant where another is named', () =>
    assert.ok(!read('Composer Mara Quill came from Dry Dock.').some((c) => c.includes('Harbour Nights'))))
  test('a slot that is filled with something else is left alone', () => {
    silent('Mara Quill directed the traffic.')
    silent('Mara Quill left the party before Harbour Nights began.')
    silent('She cancelled her subscription after Harbour Nights.')
  })
  test('a verb that only leads to another is not read', () =>
    silent('Nightjar appears to be tired of Harbour Nights.'))
  test('a guessed name takes no part', () =>
    assert.deepEqual(read('Composer Ottilie Brask came too.', 'Velvet Meridian news', []), []))
})
