import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Catalogue } from '../../src/find/index.ts'

/** What the catalogue's work `name` comes from, and how, beside works of the other names. */
function originOf(name: string, ...others: string[]): string | undefined {
  const works = [name, ...others].map((each) => ({ name: each, type: 'work' as const, aliases: [] }))
  const origin = new Catalogue(works).named(name)[0]?.origin
  return origin === undefined ? undefined : `${origin.nouns.join(' ')} of ${origin.work.name}`
}

test('the name of a work without a title tells what it comes from', () => {
  assert.equal(originOf('Dry Dock spin-off', 'Dry Dock'), 'spin-off of Dry Dock')
  assert.equal(originOf('The Dry Dock prequel spinoff', 'The Dry Dock'), 'prequel spinoff of The Dry Dock')
  assert.equal(originOf('Dry Dock 2 reboot', 'Dry Dock', 'Dry Dock 2'), 'reboot of Dry Dock 2')
  assert.equal(originOf('Dry Dock sequel series', 'Dry Dock'), 'sequel of Dry Dock')
  assert.equal(originOf('Dry Dock companion series', 'Dry Dock'), 'spin-off of Dry Dock')
  assert.equal(originOf('Dry Dock Korean remake', 'Dry Dock'), 'remake of Dry Dock')
  assert.equal(originOf('live-action remake of Dry Dock', 'Dry Dock'), 'remake of Dry Dock')
  assert.equal(originOf('Hindi version of Dry Dock', 'Dry Dock'), 'remake of Dry Dock')
  assert.equal(originOf('Dry Dock stage version', 'Dry Dock'), 'adaptation of Dry Dock')
  assert.equal(originOf('End of Days sequel', 'End of Days'), 'sequel of End of Days')
})

test('a title comes from nothing', () => {
  assert.equal(originOf('The Sequel', 'The'), undefined)
  assert.equal(originOf('Dry Dock sequel'), undefined)
  assert.equal(originOf('Dry Dock film', 'Dry Dock'), undefined)
  assert.equal(originOf('Dry Dock Version', 'Dry Dock'), undefined)
  assert.equal(originOf('Return of Dry Dock', 'Dry Dock'), undefined)
  assert.equal(originOf('Dry Dock: Reboot Camp', 'Dry Dock'), undefined)
})

test('no work comes from itself by another name of its own', () => {
  const catalogue = new Catalogue([{ name: 'Dry Dock sequel', type: 'work', aliases: ['Dry Dock'] }])
  assert.equal(catalogue.named('Dry Dock')[0]?.origin, undefined)
})
