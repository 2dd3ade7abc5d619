import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Fact } from '../../src/model/index.ts'
import { predicates } from '../../src/predicates/index.ts'
import { placeOf, SpoilerGuard, Universe } from '../../src/universe/index.ts'

const source = 'invented'

/** A series of one universe with one season of two episodes for each of the days on which a season came out. */
function series(id: string, name: string, days: readonly string[], universe = 'test:drowned-coast'): Fact[] {
  return [
    { entity: `test:${id}`, property: 'type', value: 'work', source },
    { entity: `test:${id}`, property: 'kind', value: 'series', source },
    { entity: `test:${id}`, property: 'name', value: name, source },
    { entity: `test:${id}`, property: 'universe', value: universe, source },
    ...days.flatMap((day, n): Fact[] => [
      { entity: `test:${id}-s${n + 1}`, property: 'type', value: 'work', source },
      { entity: `test:${id}-s${n + 1}`, property: 'kind', value: 'season', source },
      { entity: `test:${id}-s${n + 1}`, property: 'parent', value: `test:${id}`, source },
      { entity: `test:${id}-s${n + 1}`, property: 'number', value: n + 1, source },
      ...[1, 2].flatMap((e): Fact[] => [
        { entity: `test:${id}-s${n + 1}e${e}`, property: 'type', value: 'work', source },
        { entity: `test:${id}-s${n + 1}e${e}`, property: 'kind', value: 'episode', source },
        { entity: `test:${id}-s${n + 1}e${e}`, property: 'parent', value: `test:${id}-s${n + 1}`, source },
        { entity: `test:${id}-s${n + 1}e${e}`, property: 'number', value: e, source },
        { entity: `test:${id}-s${n + 1}e${e}`, property: 'release', value: day, source },
      ]),
    ]),
  ]
}

const universe = new Universe([
  ...series('heron-bay', 'Heron Bay', ['2015-04-10', '2016-03-18']),
  ...series('low-water', 'Low Water', ['2016-09-30', '2018-06-22']),
  ...series('the-moorings', 'The Moorings', ['2017-08-18']),
  ...series('far-off', 'Far Off', ['2020-01-01'], 'test:elsewhere'),
])

const story = (...works: string[]) => ({ reveals: 'story', announced: true, works }) as const

describe('the spoiler guard', () => {
  const guard = new SpoilerGuard(universe, [{ work: 'The Moorings', seen: 'S1E2' }])

  test('keeps back what came out after the furthest that was seen', () => {
    assert.equal(guard.spoils(story('Low Water S2')), 'Low Water S2')
    assert.equal(guard.spoils(story('Low Water S2E1')), 'Low Water S2E1')
    assert.equal(guard.spoils(story('Low Water S1')), undefined)
    assert.equal(guard.spoils(story('Heron Bay')), undefined)
  })

  test('counts a season as seen with its last episode, and not before', () => {
    assert.equal(guard.spoils(story('The Moorings S1')), undefined)
    const earlier = new SpoilerGuard(universe, [{ work: 'The Moorings', seen: 'S1E1' }])
    assert.equal(earlier.spoils(story('The Moorings S1')), 'The Moorings S1')
    assert.equal(earlier.spoils(story('The Moorings S1E1')), undefined)
  })

  test('goes by what the viewer says of a series before any date', () => {
    const skipped = new SpoilerGuard(universe, [
      { work: 'the moorings', seen: 'all' },
      { work: 'Heron Bay', seen: 'none' },
      { work: 'Low Water', seen: 'S2' },
    ])
    assert.equal(skipped.spoils(story('Heron Bay S1')), 'Heron Bay S1')
    assert.equal(skipped.spoils(story('Heron Bay')), 'Heron Bay')
    assert.equal(skipped.spoils(story('Low Water S2')), undefined)
    assert.equal(skipped.spoils(story('Low Water S3')), 'Low Water S3')
  })

  test('guards no universe that the viewer never spoke of', () => {
    assert.equal(guard.spoils(story('Far Off S1')), undefined)
    assert.equal(guard.spoils(story('Of No Catalogue S3')), undefined)
  })

  test('keeps back a season without a date in a universe that is guarded', () => {
    assert.equal(guard.spoils(story('Heron Bay S3')), 'Heron Bay S3')
  })
})

/** What each predicate tells, pair by pair: of a work beyond, announced and only shown by the finished work. */
const PAIRS: Readonly<Record<string, readonly ['told' | 'kept', 'told' | 'kept']>> = {
  appears: ['kept', 'kept'],
  portrays: ['told', 'kept'],
  works_on: ['told', 'told'],
  leaves: ['told', 'kept'],
  ordered: ['told', 'told'],
  cancelled: ['told', 'told'],
  released: ['told', 'told'],
  airs_on: ['told', 'told'],
  production: ['told', 'told'],
  introduced: ['kept', 'kept'],
  member: ['kept', 'kept'],
  meets: ['kept', 'kept'],
  crossover: ['kept', 'kept'],
  derives: ['told', 'told'],
  set: ['kept', 'kept'],
  part_of: ['told', 'told'],
  titled: ['told', 'told'],
  dies: ['kept', 'kept'],
}

describe('what may be told of a work beyond', () => {
  const guard = new SpoilerGuard(universe, [{ work: 'The Moorings', seen: 'all' }])
  for (const { name, reveals } of predicates) {
    for (const [n, announced] of [true, false].entries()) {
      const expected = PAIRS[name]?.[n]
      test(`${name}, ${announced ? 'announced' : 'only shown'}: ${expected}`, () => {
        const works = ['Low Water S2']
        const spoilt = guard.spoils({ reveals, announced, works })
        assert.equal(spoilt === undefined ? 'told' : 'kept', expected)
        assert.equal(guard.spoils({ reveals, announced, works: ['Low Water S1'] }), undefined)
      })
    }
  }
})

test('a place in a work is a season, an episode, all or none, and nothing else', () => {
  assert.deepEqual(placeOf('s1e8'), [1, 8])
  assert.deepEqual(placeOf('S2'), [2, Number.POSITIVE_INFINITY])
  assert.deepEqual(placeOf('none'), [0, 0])
  for (const bad of ['', 'E8', 'S', '1x08', 'S1 E8', 'half']) assert.equal(placeOf(bad), undefined, bad)
})
