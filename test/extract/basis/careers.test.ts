import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractionOf } from '../../../src/extract/index.ts'
import { Catalogue } from '../../../src/find/index.ts'

const CAST = new Catalogue([
  { name: 'Mara Quill', type: 'person', aliases: [] },
  { name: 'Jon Vale', type: 'person', aliases: [] },
  { name: 'Nightjar', type: 'character', aliases: [] },
  { name: 'Dry Dock', type: 'work', aliases: [] },
  { name: 'Vantage', type: 'company', aliases: [] },
])

/** What each claim of a text rests on: "portrays released". */
const groundsOf = (text: string) =>
  extractionOf({ id: 'a', title: 'News', text, published: '2018-01-10', lang: 'en' }, CAST).claims.map(
    (c) => `${c.predicate} ${c.basis}`,
  )

describe('what somebody has done so far is known', () => {
  for (const [text, ground] of [
    ['Mara Quill is best known for playing Nightjar.', 'portrays released'],
    ['Mara Quill is tired after eight years of playing Nightjar.', 'portrays released'],
    ['Mara Quill came in 2013, playing Nightjar.', 'portrays released'],
    ['Dry Dock, starring Mara Quill, is about a thief.', 'works_on released'],
    ['Mara Quill, who’d hosted Dry Dock since May, agreed.', 'works_on released'],
    ['Mara Quill left Dry Dock in 2009.', 'leaves released'],
    ['Mara Quill, now starring in Dry Dock, agreed.', 'works_on released'],
    ['Fans wept when Mara Quill left Dry Dock.', 'leaves released'],
  ] as const)
    test(text, () => assert.deepEqual(groundsOf(text), [ground]))
  test('and what she gives up', () =>
    assert.deepEqual(groundsOf('Mara Quill has stepped down as host of Dry Dock.'), [
      'leaves report',
      'works_on released',
    ]))
})

describe('what is new is told', () => {
  for (const [text, ...grounds] of [
    ['Mara Quill has joined Dry Dock, playing Nightjar.', 'portrays report'],
    ['New Dry Dock producer Mara Quill agreed.', 'works_on report'],
    ['Mara Quill has been axed from Dry Dock.', 'leaves report'],
    ['Mara Quill left Dry Dock over a quarrel.', 'leaves report'],
    ['Mara Quill has been given the go-ahead to reprise her Dry Dock role as Nightjar.', 'portrays report'],
  ] as const)
    test(text, () => assert.deepEqual(groundsOf(text), grounds))
  test('and what is to come', () =>
    assert.ok(groundsOf('Vantage has ordered Dry Dock, starring Mara Quill.').includes('works_on report')))
  test('"still" is no picture', () =>
    assert.deepEqual(groundsOf('There is still no deal for Mara Quill, which shows, to join Dry Dock.'), [
      'works_on report',
    ]))
})
