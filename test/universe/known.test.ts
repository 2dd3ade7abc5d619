import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entity, Fact } from '../../src/model/index.ts'
import { entitiesOf, NameResolution, namesToKnow, partnersIn, Universe } from '../../src/universe/index.ts'

const source = 'public record'
const named = (entity: string, type: Entity['type'], name: string): Fact[] => [
  { entity, property: 'type', value: type, source },
  { entity, property: 'name', value: name, source },
]
const FACTS: readonly Fact[] = [
  ...named('retcon:nights', 'work', 'Harbour Nights'),
  { entity: 'retcon:nights', property: 'kind', value: 'series', source },
  { entity: 'retcon:nights', property: 'alias', value: 'Hafennächte', lang: 'de', source },
  { entity: 'retcon:nights', property: 'alias', value: 'Marlow’s Harbour Nights', lang: 'en-GB', source },
  ...named('retcon:nights-s1', 'work', 'Season One'),
  { entity: 'retcon:nights-s1', property: 'kind', value: 'season', source },
  { entity: 'retcon:nights-s1', property: 'parent', value: 'retcon:nights', source },
  { entity: 'retcon:nights-s1', property: 'number', value: 1, source },
  { entity: 'retcon:nights-s1', property: 'appearance', value: 'retcon:owl', person: 'retcon:quill', source },
  ...named('retcon:owl', 'character', 'Owl'),
  { entity: 'retcon:owl', property: 'alias', value: 'Wren Vale', source },
  ...named('retcon:quill', 'person', 'Mara Quill'),
  ...named('retcon:other-nights', 'work', 'Harbour Nights'),
  { entity: 'retcon:other-nights', property: 'kind', value: 'film', source },
  { entity: 'retcon:other-nights', property: 'alias', value: 'HN', source },
]
const universe = new Universe(FACTS)
const owl: Entity = { name: 'Owl', type: 'character', aliases: ['Wren Vale'] }

test('a reader is told of series, films, characters and people with their English names, of no season', () => {
  const told = namesToKnow(entitiesOf(universe), new NameResolution([]), () => [])
  assert.deepEqual(told, [
    { name: 'Harbour Nights', type: 'work', aliases: ['Marlow’s Harbour Nights', 'HN'] },
    owl,
    { name: 'Mara Quill', type: 'person', aliases: [] },
  ])
})

test('a character of whom one word is known is no name to read by, unless a work is called so', () => {
  const told = (name: string, ...more: Fact[]) =>
    entitiesOf(new Universe([...named('retcon:x', 'character', name), ...more])).map((e) => e.name)
  assert.deepEqual(told('Stick'), [])
  assert.deepEqual(told('Grey Stick'), ['Grey Stick'])
  assert.deepEqual(told('Stick', { entity: 'retcon:x', property: 'alias', value: 'Old Ben', source }), [
    'Stick',
  ])
  assert.deepEqual(told('Nightjar', ...named('retcon:y', 'work', 'Nightjar')), ['Nightjar', 'Nightjar'])
})

test('decisions change what a reader is told: accepted names, rejected ones, split aliases', () => {
  const character = (name: string) => ({ type: 'character' as const, name })
  const told = namesToKnow(
    entitiesOf(universe),
    new NameResolution([
      { kind: 'accept', name: character('Nightjar') },
      // Known as an alias already: told twice, it would have two readings.
      { kind: 'accept', name: character('Wren Vale') },
      { kind: 'reject', name: { type: 'person', name: 'Mara Quill' } },
      { kind: 'split', name: { type: 'work', name: 'Harbour Nights' }, alias: 'HN' },
    ]),
    ({ name }) => (name === 'Nightjar' ? ['The Bird'] : []),
  )
  assert.deepEqual(told, [
    { name: 'Harbour Nights', type: 'work', aliases: ['Marlow’s Harbour Nights'] },
    owl,
    { name: 'Nightjar', type: 'character', aliases: ['The Bird'] },
  ])
})

test('the catalogue tells of a character with whoever plays it and with the series of its season', () => {
  const partners = partnersIn(universe)
  const named = (key: string) => [...(partners.get(key)?.values() ?? [])].sort()
  assert.deepEqual(named('character owl'), ['Harbour Nights', 'Mara Quill'])
  assert.deepEqual(named('work harbour nights'), ['Mara Quill', 'Owl'])
  assert.deepEqual(named('person mara quill'), ['Harbour Nights', 'Owl'])
})
