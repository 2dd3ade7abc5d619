import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Catalogue, documentOf, mentionsIn } from '../../src/find/index.ts'
import type { Entity, EntityType } from '../../src/model/index.ts'

const entity = (type: EntityType, name: string, ...aliases: string[]): Entity => ({ name, type, aliases })
const KNOWN = new Catalogue([
  entity('work', 'Harbour Nights'),
  entity('work', 'The Lantern'),
  entity('character', 'The Lantern'),
  entity('team', 'The Lanterns'),
  entity('character', 'Nightjar', 'Dana Voss'),
  entity('person', 'Mara Quill'),
  entity('person', 'Jon Vale'),
  entity('company', 'Vantage'),
  entity('work', 'Squad 40: Overtime'),
])

/** "words>type:name" of every mention, in order. */
function read(text: string, catalogue = KNOWN, title = ''): string[] {
  const doc = documentOf({ title, text })
  const part = (i: number) =>
    doc.sentences.find((s) => s.from <= i && i < s.to)?.in === 'title' ? title : text
  return mentionsIn(doc, catalogue).mentions.map((m) => {
    const words = part(m.from).slice(doc.tokens[m.from]?.start, doc.tokens[m.to - 1]?.end)
    return `${words}>${m.referent.type}:${m.referent.name}`
  })
}
const means = (text: string, words: string, meaning: string, title = '') =>
  assert.ok(read(text, KNOWN, title).includes(`${words}>${meaning}`), read(text, KNOWN, title).join(' | '))

describe('names', () => {
  test('are found by alias, in capitals and with punctuation', () => {
    means('HARBOUR NIGHTS is back.', 'HARBOUR NIGHTS', 'work:Harbour Nights')
    means('Dana Voss runs.', 'Dana Voss', 'character:Nightjar')
    means('We saw Squad 40: Overtime.', 'Squad 40: Overtime', 'work:Squad 40: Overtime')
    means('Nightjar’s cape burns.', 'Nightjar', 'character:Nightjar')
  })
  test('need their capitals', () => assert.deepEqual(read('The quill and the vantage point.'), []))
  test('are longest first', () =>
    assert.ok(!read('Squad 40: Overtime opens.').some((m) => m.endsWith('work:Squad 40'))))
  test('of a series, its hero and its team are told apart by the words around', () => {
    means('She appears in ‘The Lantern’ on Friday.', 'The Lantern', 'work:The Lantern')
    means('The Lantern star Mara Quill agreed.', 'The Lantern', 'work:The Lantern')
    means('Mara Quill plays the Lantern.', 'the Lantern', 'character:The Lantern')
  })
})

describe('seasons and episodes', () => {
  const cases: readonly [string, string, string][] = [
    ['Season 2 of Harbour Nights is out.', 'Season 2 of Harbour Nights', 'Harbour Nights S2'],
    ['Harbour Nights season two is out.', 'Harbour Nights season two', 'Harbour Nights S2'],
    ['Harbour Nights’ second season is out.', 'Harbour Nights’ second season', 'Harbour Nights S2'],
    [
      'the third and final season of Harbour Nights',
      'third and final season of Harbour Nights',
      'Harbour Nights S3',
    ],
    ['Harbour Nights returns for its sophomore season.', 'sophomore season', 'Harbour Nights S2'],
    ['The fourth series of Harbour Nights is out.', 'fourth series of Harbour Nights', 'Harbour Nights S4'],
    ['Harbour Nights S2E8 is out.', 'Harbour Nights S2E8', 'Harbour Nights S2E8'],
    [
      'the second season of Vantage’s Harbour Nights',
      'second season of Vantage’s Harbour Nights',
      'Harbour Nights S2',
    ],
    [
      'Episode 8 of season 2 of Harbour Nights',
      'Episode 8 of season 2 of Harbour Nights',
      'Harbour Nights S2E8',
    ],
  ]
  for (const [text, words, name] of cases)
    test(`${text} names ${name}`, () => means(text, words, `work:${name}`))
  test('a new season of what the headline names is understood', () => {
    means('It comes back for season 3.', 'season 3', 'work:Harbour Nights S3', 'News of Harbour Nights')
  })
  test('a series of events is no season', () =>
    assert.ok(!read('Harbour Nights is a series of accidents.').some((m) => / S\d/.test(m))))
})

describe('later mentions', () => {
  test('by surname and first name, after the full name', () => {
    means('Mara Quill joins. Quill is glad.', 'Quill', 'person:Mara Quill')
    means('Mara Quill joins. Mara is glad.', 'Mara', 'person:Mara Quill')
  })
  test('a surname inside another name is not one', () => {
    assert.ok(!read('Mara Quill lives in Quill Street now.').includes('Quill>person:Mara Quill'))
  })
  test('by pronoun and description', () => {
    means('Mara Quill joins. She is glad.', 'She', 'person:Mara Quill')
    means('Vantage renewed it. The streamer is glad.', 'The streamer', 'company:Vantage')
    means('Harbour Nights is back. The series is good.', 'The series', 'work:Harbour Nights')
  })
})

describe('discovery, with nothing known', () => {
  const cold = (text: string, title = '') => read(text, new Catalogue([]), title)
  test('reads titles in quotation marks, people by their jobs, characters by who plays them', () => {
    const found = cold('The drama “Copper Lantern” stars actress Ottilie Brask, who plays Inspector Vane.')
    for (const meaning of [
      'Copper Lantern>work:Copper Lantern',
      'Ottilie Brask>person:Ottilie Brask',
      'Inspector Vane>character:Inspector Vane',
    ]) {
      assert.ok(found.includes(meaning), found.join(' | '))
    }
  })
  test('joins a civil name and a mantle', () => {
    const found = cold('Ottilie Brask plays Dana Voss/Nightjar in the series “Copper Lantern”.')
    assert.ok(
      found.some((m) => m.endsWith('character:Nightjar')),
      found.join(' | '),
    )
  })
  test('takes no speech for a title and no sentence opener for a name', () => {
    assert.deepEqual(
      cold('“Nobody knows,” a neighbour said. Yesterday it rained. Meanwhile the shop closed.'),
      [],
    )
  })
})
