import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countsOf } from '../../../scripts/check-catalogue.ts'
import { Fact, foldName } from '../../../src/model/index.ts'
import {
  aliasesOf,
  contradictionsIn,
  factOf,
  factsOf,
  numberOf,
  shippedFacts,
  type Thing,
  Universe,
} from '../../../src/universe/index.ts'

const universe = new Universe(shippedFacts)
const seasons = universe.all('work').filter((work) => factOf(work, 'kind')?.value === 'season')

/** Each season's day and number of episodes, from the public record. */
const RELEASES = `
Daredevil S1 2015-04-10 13
Daredevil S2 2016-03-18 13
Daredevil S3 2018-10-19 13
Jessica Jones S1 2015-11-20 13
Jessica Jones S2 2018-03-08 13
Jessica Jones S3 2019-06-14 13
Luke Cage S1 2016-09-30 13
Luke Cage S2 2018-06-22 13
Iron Fist S1 2017-03-17 13
Iron Fist S2 2018-09-07 10
The Defenders S1 2017-08-18 8
The Punisher S1 2017-11-17 13
The Punisher S2 2019-01-18 13
`

function only(name: string, type: 'work' | 'character' | 'team'): Thing {
  const [thing] = universe.named(name, type)
  assert.ok(thing !== undefined, `${name} is in the catalogue`)
  return thing
}

/** The work itself, its season, its series. */
function lineage(id: string): string[] {
  const work = universe.get(id)
  const parent = work === undefined ? undefined : factOf(work, 'parent')?.value
  return [work?.name ?? id, ...(parent === undefined ? [] : lineage(parent))]
}

describe('the shipped catalogue', () => {
  test('has six series with thirteen seasons and 161 episodes', () => {
    assert.match(countsOf(universe), /^6 series, 13 seasons, 161 episodes, 191 people, 179 characters$/)
  })

  test('gives every season its day and all its episodes, each with its number, a title of its own and that day', () => {
    const lines = seasons.map((season) => {
      const episodes = universe.children(season)
      const day = factOf(season, 'release')?.value
      assert.deepEqual(
        episodes.map((e) => [
          numberOf(e),
          factOf(e, 'release')?.value,
          (factOf(e, 'minutes')?.value ?? 0) > 40,
        ]),
        episodes.map((_, n) => [n + 1, day, true]),
      )
      assert.equal(new Set(episodes.map((e) => factOf(e, 'name')?.value)).size, episodes.length)
      return `${season.name} ${day} ${episodes.length}`
    })
    assert.deepEqual(lines, RELEASES.trim().split('\n'))
  })

  test('is made of facts, each with its source', () => {
    for (const fact of shippedFacts) Fact.parse(fact)
    assert.deepEqual(
      [...new Set(shippedFacts.map((f) => f.source))],
      ['public record', 'typical running time'],
    )
  })

  test('says nothing that can’t be true together', () => {
    assert.deepEqual(contradictionsIn(shippedFacts), [])
  })

  test('has nobody under two ids, and no two under one name', () => {
    for (const type of ['character', 'person', 'team'] as const) {
      const names = universe.all(type).flatMap((t) => [t.name, ...aliasesOf(t)].map(foldName))
      assert.deepEqual(
        names.filter((name, n) => names.indexOf(name) !== n),
        [],
      )
    }
    const named = shippedFacts.filter((f) => f.property === 'name').map((f) => f.entity)
    assert.equal(new Set(named).size, named.length)
  })

  test('has every character in a cast, and in that of the season of its first appearance', () => {
    const casts = new Map(seasons.map((s) => [s.id, factsOf(s, 'appearance').map((f) => f.value)]))
    const cast = new Set([...casts.values()].flat())
    for (const character of universe.all('character')) {
      assert.ok(cast.has(character.id), character.id)
      const first = universe.get(factOf(character, 'first_appearance')?.value ?? '')
      if (first === undefined) continue
      const season = casts.get(first.id) ?? casts.get(factOf(first, 'parent')?.value ?? '')
      assert.ok(season?.includes(character.id), `${character.id} in ${first.id}`)
    }
  })

  test('means the series by a name that an episode bears too', () => {
    assert.equal(only('the defenders', 'work').id, 'retcon:the-defenders')
    assert.equal(only('Daredevil', 'work').id, 'retcon:daredevil')
    assert.equal(only('The Main Ingredient', 'work').name, 'Luke Cage S2E10')
  })
})

describe('what the catalogue answers', () => {
  test('who was introduced in Jessica Jones', () => {
    const introduced = universe
      .all('character')
      .filter((c) => lineage(factOf(c, 'first_appearance')?.value ?? '').includes('Jessica Jones S1'))
      .map((c) => c.name)
    assert.deepEqual(
      introduced.slice(0, 8),
      'Jessica Jones, Luke Cage, Hope Shlottman, Trish Walker, Malcolm Ducasse, Jeri Hogarth, Will Simpson, Kilgrave'.split(
        ', ',
      ),
    )
    assert.ok(introduced.includes('Samantha Reyes'))
    assert.ok(!introduced.includes('Claire Temple'), 'she came from Daredevil')
  })

  test('where Luke Cage and Iron Fist meet first', () => {
    const pair = [only('Luke Cage', 'character').id, only('Danny Rand', 'character').id]
    const meetings = universe
      .all('work')
      .filter((work) =>
        factsOf(work, 'meeting').some((f) => pair.includes(f.value) && pair.includes(f.other)),
      )
      .map((work) => `${factOf(work, 'release')?.value} ${work.name}`)
      .sort()
    assert.deepEqual(meetings, ['2017-08-18 The Defenders S1E2', '2018-06-22 Luke Cage S2E10'])
  })

  test('who the Defenders are', () => {
    const members = factsOf(only('the Defenders', 'team'), 'membership').map(
      (f) => universe.get(f.value)?.name,
    )
    assert.deepEqual(members, ['Daredevil', 'Jessica Jones', 'Luke Cage', 'Iron Fist'])
  })

  test('in which seasons Claire Temple is, over five series', () => {
    const claire = only('Claire Temple', 'character').id
    const works = seasons.filter((s) => factsOf(s, 'appearance').some((f) => f.value === claire))
    assert.deepEqual(works.map((s) => s.name).sort(), [
      'Daredevil S1',
      'Daredevil S2',
      'Iron Fist S1',
      'Jessica Jones S1',
      'Luke Cage S1',
      'Luke Cage S2',
      'The Defenders S1',
    ])
  })

  test('who plays Iron Fist in the second season of Luke Cage, and in which episode', () => {
    const [episode] = universe.named('Luke Cage S2E10')
    assert.ok(episode !== undefined)
    assert.deepEqual(
      factsOf(episode, 'appearance').map((f) => [f.value, f.person, f.credit]),
      [['retcon:character/iron-fist', 'retcon:person/finn-jones', 'guest']],
    )
  })
})
