import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractionOf } from '../../../src/extract/index.ts'
import { Catalogue } from '../../../src/find/index.ts'

const CAST = new Catalogue([
  { name: 'Mara Quill', type: 'person', aliases: [] },
  { name: 'Nightjar', type: 'character', aliases: [] },
  { name: 'Dry Dock', type: 'work', aliases: [] },
])
const NEWS = 'Mara Quill plays Nightjar in Dry Dock. Dry Dock opens on May 4.'

const groundOf = (outlet: string, text: string) => {
  const article = { id: 'a', title: 'News', text, outlet, published: '2018-01-10', lang: 'en' }
  const { claims } = extractionOf(article, CAST)
  return claims.map((c) => [c.basis, ...c.according_to].join(', '))
}

describe('what a company writes itself', () => {
  for (const own of [
    'Our new film is done.',
    'You know our comics.',
    'It is the third of our pictures.',
    'Our animators are tired.',
    'We have filled our studio with sand.',
  ])
    test(`is announced: ${own}`, () =>
      assert.deepEqual(groundOf('Lantern Pictures', `${own} ${NEWS}`), ['official', 'official']))
  for (const others of [
    'Our film critic wept.',
    'Our readers are tired.',
    '“Our film is done,” she said.',
    'Our comics coverage goes on.',
  ])
    test(`is told of somebody else: ${others}`, () =>
      assert.deepEqual(groundOf('Lantern Comics', `${others} ${NEWS}`), ['report', 'report']))
  test('is not what a magazine calls its own', () =>
    assert.deepEqual(groundOf('Lantern Weekly', `Our film of the week is here. ${NEWS}`), [
      'report',
      'report',
    ]))
})
