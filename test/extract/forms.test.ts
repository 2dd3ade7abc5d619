import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formsOf } from '../../src/extract/forms.ts'

const formsOfOne = (lemma: string) => new Set(formsOf([lemma]).keys())

describe('the forms of a verb', () => {
  for (const [lemma, ...forms] of [
    ['star', 'stars', 'starred', 'starring'],
    ['co-star', 'co-starred', 'co-starring'],
    ['pop', 'pops', 'popped', 'popping'],
    ['quit', 'quits', 'quitting'],
    ['omit', 'omitted', 'omitting'],
    ['debut', 'debuted', 'debuting'],
    ['cancel', 'canceled', 'cancelled', 'cancelling'],
    ['reprise', 'reprises', 'reprised', 'reprising'],
    ['die', 'dies', 'died', 'dying'],
    ['catch', 'catches', 'caught', 'catching'],
    ['beat', 'beat', 'beaten', 'beating'],
    ['understand', 'understood', 'understanding'],
    ['carry', 'carries', 'carried', 'carrying'],
  ] as const)
    test(`${lemma}: ${forms.join(', ')}`, () => {
      const made = formsOfOne(lemma)
      assert.deepEqual(
        forms.filter((form) => !made.has(form)),
        [],
      )
    })

  test('a last consonant behind two vowels, or without stress, is not doubled', () => {
    assert.equal(formsOfOne('appear').has('appearred'), false)
    assert.equal(formsOfOne('offer').has('offerred'), false)
    assert.equal(formsOfOne('bow').has('bowwed'), false)
  })
})
