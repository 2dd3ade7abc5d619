import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Catalogue, documentOf, mentionsIn } from '../../src/find/index.ts'
import type { Entity, EntityType } from '../../src/model/index.ts'

const entity = (type: EntityType, name: string): Entity => ({ name, type, aliases: [] })
const catalogue = new Catalogue([
  entity('company', 'Northlight Pictures'),
  entity('company', 'Ashgrove Media'),
  entity('person', 'Ashgrove Vale'),
  entity('work', 'Dry Dock'),
])

/** The companies that a text mentions, in order of place. */
const companiesIn = (text: string) =>
  mentionsIn(documentOf({ title: '', text }), catalogue)
    .mentions.filter((m) => m.referent.type === 'company')
    .map((m) => m.referent.name)

describe('a firm without its trade', () => {
  test('is the firm that the article gives in full', () =>
    assert.deepEqual(
      companiesIn('Northlight Pictures ordered Dry Dock. Northlight has plans, Northlight’s chief said.'),
      ['Northlight Pictures', 'Northlight Pictures', 'Northlight Pictures'],
    ))
  test('is nobody known before', () =>
    assert.ok(!companiesIn('Northlight has plans for Dry Dock.').includes('Northlight Pictures')))
  test('is not meant where another name of the article begins so', () =>
    assert.equal(
      companiesIn('Ashgrove Media ordered Dry Dock. Ashgrove Vale agreed. Ashgrove was glad.').filter(
        (name) => name === 'Ashgrove Media',
      ).length,
      1,
    ))
})
