import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fact } from '../../../src/model/index.ts'
import { tmdbFilm, tmdbHit, tmdbSeason, tmdbSeries } from '../../../src/universe/importers/index.ts'
import { Universe } from '../../../src/universe/index.ts'
import { factsOf, problemsOf } from './imports.ts'
import { dryDock, harbourNights, searchHits, seasons } from './tmdb-answers.ts'

const origin = { source: 'TMDB', stated: '2024-05-02', where: 'https://api.themoviedb.org/3/tv/7001' }

const series = tmdbSeries(harbourNights, origin)
const facts = [
  ...factsOf(series.items),
  ...seasons.flatMap((season) => factsOf(tmdbSeason(season, { id: 7001, minutes: series.minutes }, origin))),
]
const universe = new Universe(facts)
const valuesOf = (entity: string, property: string) =>
  facts.filter((f) => f.entity === entity && f.property === property).map((f) => f.value)

describe('a series of TMDB', () => {
  test('gives facts as the catalogue keeps them, with source and day', () => {
    for (const fact of facts) assert.deepEqual(Fact.parse(fact), fact)
    assert.ok(facts.every((fact) => fact.source === 'TMDB' && fact.stated === '2024-05-02'))
  })

  test('bears the names that claims use, down to its episodes', () => {
    assert.equal(universe.named('Harbour Nights S2')[0]?.id, 'tmdb:tv/7001/season/2')
    assert.equal(universe.named('Deep Water')[0]?.name, 'Harbour Nights S2')
    assert.equal(universe.named('Low Tide')[0]?.name, 'Harbour Nights S1E1')
    assert.deepEqual(universe.named('Season 1'), [])
  })

  test('asks for its seasons but not for the mixture that is season 0', () => {
    assert.deepEqual(series.seasons, [1, 2])
    assert.deepEqual(universe.named('Harbour Nights S0'), [])
  })

  test('tells when it ran, on what network, and who it is elsewhere', () => {
    assert.deepEqual(valuesOf('tmdb:tv/7001', 'release'), ['2021-03-05'])
    assert.deepEqual(valuesOf('tmdb:tv/7001', 'end'), ['2023-04-14'])
    assert.deepEqual(valuesOf('tmdb:tv/7001', 'network'), ['Lantern TV'])
    for (const id of ['imdb:tt9000001', 'thetvdb:series/410001', 'wikidata:Q900001'])
      assert.equal(universe.get(id)?.id, 'tmdb:tv/7001')
  })

  test('one that goes on has no end, whatever aired last', () => {
    const running = tmdbSeries({ ...harbourNights, status: 'Returning Series' }, origin)
    assert.deepEqual(
      factsOf(running.items).filter((f) => f.property === 'end'),
      [],
    )
  })

  test('its other names have the language that is told, or the place where they are used', () => {
    assert.deepEqual(
      facts.flatMap((f) =>
        f.property === 'alias' && f.entity === 'tmdb:tv/7001' ? [[f.value, f.lang]] : [],
      ),
      [
        ['Hafennächte', 'de'],
        ['Nuits du port', 'und-FR'],
      ],
    )
  })
})

describe('the credits of a series of TMDB', () => {
  test('characters have ids by series and name, with how many episodes they are in', () => {
    const [nightjar] = universe.named('Nightjar', 'character')
    assert.equal(nightjar?.id, 'tmdb:tv/7001/character/wren-vale')
    assert.equal(nightjar?.name, 'Wren Vale')
    const appearances = facts.flatMap((f) =>
      f.property === 'appearance' && f.entity === 'tmdb:tv/7001'
        ? [[f.value, f.person, f.episodes, f.credit]]
        : [],
    )
    assert.deepEqual(appearances, [
      ['tmdb:tv/7001/character/wren-vale', 'tmdb:person/31', 3, undefined],
      ['tmdb:tv/7001/character/tannoy', 'tmdb:person/32', 2, 'voice'],
    ])
  })

  test('guests are in the episode that they guest in', () => {
    assert.deepEqual(
      facts.flatMap((f) =>
        f.property === 'appearance' && f.credit === 'guest' ? [[f.entity, f.value]] : [],
      ),
      [
        ['tmdb:tv/7001/season/1/episode/1', 'tmdb:tv/7001/character/lighthouse-keeper'],
        ['tmdb:tv/7001/season/2/episode/1', 'tmdb:tv/7001/character/lighthouse-keeper'],
      ],
    )
  })

  test('jobs are those that the record has words for', () => {
    assert.deepEqual(
      facts.flatMap((f) => (f.property === 'job' && f.entity === 'tmdb:tv/7001' ? [[f.value, f.role]] : [])),
      [
        ['tmdb:person/51', 'creator'],
        ['tmdb:person/32', 'actor'],
        ['tmdb:person/52', 'producer'],
      ],
    )
    assert.deepEqual(valuesOf('tmdb:tv/7001/season/1/episode/2', 'job'), ['tmdb:person/53'])
  })

  test('an episode lasts as long as it says, or else as long as its fellows do', () => {
    assert.deepEqual(valuesOf('tmdb:tv/7001/season/1/episode/1', 'minutes'), [50])
    assert.deepEqual(valuesOf('tmdb:tv/7001/season/1/episode/2', 'minutes'), [48])
  })
})

describe('a film of TMDB', () => {
  const facts = factsOf(tmdbFilm(dryDock, origin))

  test('has its releases by region, a premiere for guests being none', () => {
    assert.deepEqual(
      facts.flatMap((f) => (f.property === 'release' ? [[f.value, f.region]] : [])),
      [
        ['2022-09-01', undefined],
        ['2022-09-02', 'GB'],
      ],
    )
  })

  test('has its running time, cast and makers', () => {
    for (const fact of facts) assert.deepEqual(Fact.parse(fact), fact)
    const universe = new Universe(facts)
    assert.equal(universe.get('imdb:tt9000002')?.name, 'Dry Dock')
    assert.deepEqual(
      facts.flatMap((f) => (f.property === 'job' ? [[f.value, f.role]] : [])),
      [
        ['tmdb:person/35', 'self'],
        ['tmdb:person/53', 'director'],
        ['tmdb:person/53', 'writer'],
      ],
    )
    assert.deepEqual(
      facts.flatMap((f) => (f.property === 'minutes' ? [f.value] : [])),
      [104],
    )
    assert.equal(universe.named('Wren Vale')[0]?.id, 'tmdb:movie/8001/character/wren-vale')
  })
})

describe('a search at TMDB', () => {
  test('means the work of that very name, else the nearest', () => {
    assert.deepEqual(tmdbHit(searchHits, 'harbour nights', origin), { id: 7001 })
    assert.deepEqual(tmdbHit(searchHits, 'Harbor', origin), { id: 6999 })
    assert.deepEqual(tmdbHit({ results: [{ id: 8001, title: 'Dry Dock' }] }, 'Dry Dock', origin), {
      id: 8001,
    })
    assert.deepEqual(tmdbHit({ results: [] }, 'Dry Dock', origin), { id: undefined })
  })
})

describe('an answer that is not as documented', () => {
  test('as a whole is one problem', () => {
    for (const answer of [null, { success: false }, { ...dryDock, id: 'x' }]) {
      const items = [
        tmdbFilm(answer, origin),
        tmdbSeason(answer, { id: 1, minutes: undefined }, origin),
        tmdbSeries(answer, origin).items,
      ]
      for (const each of items) {
        assert.equal(problemsOf(each).length, 1)
        assert.match(problemsOf(each)[0] ?? '', /is not as documented .*\(tmdb\/shape\)$/)
      }
    }
  })

  test('in one credit costs that credit and says which', () => {
    const { cast, crew } = harbourNights.aggregate_credits
    const answer = { ...harbourNights, aggregate_credits: { crew, cast: [{ ...cast[0], id: -1 }, cast[1]] } }
    const { items } = tmdbSeries(answer, origin)
    assert.match(problemsOf(items).join(), /cast\.0\.id is not as documented/)
    const universe = new Universe(factsOf(items))
    assert.deepEqual(universe.named('Mara Quill'), [])
    assert.equal(universe.named('Tomas Berg').length, 1)
  })
})
