import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Catalogue, documentOf, mentionsIn } from '../../src/find/index.ts'
import type { Entity } from '../../src/model/index.ts'

const OUTLETS: readonly Entity[] = [
  { name: 'The Ledger', type: 'outlet', aliases: ['Ledger'] },
  { name: 'Vantage', type: 'company', aliases: [] },
]

/** The types of what is called "Ledger" in a text. */
function typesIn(text: string): readonly string[] {
  const doc = documentOf({ title: '', text })
  const { mentions } = mentionsIn(doc, new Catalogue(OUTLETS))
  return mentions.filter((m) => m.referent.name.includes('Ledger')).map((m) => m.referent.type)
}

test('an outlet whose name is a title where it is renewed, shown or called what it is, is a work', () => {
  assert.deepEqual(typesIn('Vantage gave more orders to Ledger. The thriller Ledger has been renewed.'), [
    'work',
    'work',
  ])
  assert.deepEqual(typesIn('Vantage dramas ‘Ledger’ and ‘Salt Lane’ will return.'), ['work'])
})

test('an outlet that somebody told, or that reports, stays one', () => {
  assert.deepEqual(typesIn('She told daytime show Ledger that it is over.'), ['outlet'])
  assert.deepEqual(typesIn('The Ledger reports that the thriller Ledger has been renewed.'), [
    'outlet',
    'work',
  ])
})

test('an outlet whose name ends a title is no outlet there', () => {
  const types = new Set(typesIn('He said that Killing Ledger will return for a fourth series.'))
  assert.deepEqual([...types], ['work'])
  assert.deepEqual(typesIn('Vantage has renewed ‘Killing Ledger’.'), ['work'])
})
