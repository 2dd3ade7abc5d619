import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fact } from '../../../src/model/index.ts'
import { type Imported, tvmazeShow } from '../../../src/universe/importers/index.ts'
import { Universe } from '../../../src/universe/index.ts'
import { factsOf, problemsOf } from './imports.ts'
import { harbourNights } from './tvmaze-answers.ts'

const origin = { source: 'TVmaze', stated: '2024-05-02', where: 'https://api.tvmaze.com/shows/7001' }
const imported = (answer: unknown): Imported[] => tvmazeShow(answer, origin)

describe('a show of TVmaze', () => {
  const facts = factsOf(imported(harbourNights))
  const universe = new Universe(facts)
  const said = (entity: string, property: string) =>
    facts.filter((f) => f.entity === entity && f.property === property)

  test('gives facts as the catalogue keeps them, each once, with source and day', () => {
    for (const fact of facts) assert.deepEqual(Fact.parse(fact), fact)
    assert.equal(new Set(facts.map((fact) => JSON.stringify(fact))).size, facts.length)
    assert.ok(facts.every((fact) => fact.source === 'TVmaze' && fact.stated === '2024-05-02'))
  })

  test('bears the names that claims use, down to its episodes', () => {
    const [show] = universe.named('harbour nights', 'work')
    assert.equal(show?.id, 'tvmaze:show/7001')
    const seasons = universe.children(show)
    assert.deepEqual(
      seasons.map((season) => season.name),
      ['Harbour Nights S1', 'Harbour Nights S2'],
    )
    assert.equal(universe.named('Harbour Nights S1E2')[0]?.id, 'tvmaze:episode/712')
    assert.equal(universe.named('Spring Tide')[0]?.name, 'Harbour Nights S2E1')
  })

  test('tells when it ran, on what network, and who it is elsewhere', () => {
    const show = universe.get('tvmaze:show/7001')
    assert.equal(universe.get('imdb:tt9000001'), show)
    assert.equal(universe.get('thetvdb:series/410001'), show)
    const of = (property: string) => show?.facts.filter((f) => f.property === property).map((f) => f.value)
    assert.deepEqual(of('release'), ['2021-03-05'])
    assert.deepEqual(of('end'), ['2023-04-14'])
    assert.deepEqual(of('network'), ['Lantern TV'])
    assert.deepEqual(
      said('tvmaze:season/72', 'release').map((f) => f.value),
      ['2023-04-07'],
    )
  })

  test('an episode lasts as long as it says, or else as long as its fellows do', () => {
    assert.deepEqual(
      ['711', '712'].flatMap((id) => said(`tvmaze:episode/${id}`, 'minutes')).map((f) => f.value),
      [50, 52],
    )
  })

  test('a day, a title or a number that TVmaze doesn’t know makes no fact', () => {
    assert.deepEqual(said('tvmaze:episode/721', 'release'), [])
    assert.deepEqual(said('tvmaze:episode/712', 'name'), [])
    assert.deepEqual(said('tvmaze:season/71', 'name'), [])
  })

  test('a special stands beside the episodes under its own name; a making-of is left out', () => {
    const [special] = universe.named('The Long Night')
    assert.equal(special?.name, 'The Long Night')
    assert.deepEqual(
      said('tvmaze:episode/719', 'kind').map((f) => f.value),
      ['special'],
    )
    assert.deepEqual(universe.named('The Making of'), [])
  })

  test('its cast are people and characters, who may have two names, be only heard, or play themselves', () => {
    const [nightjar] = universe.named('Nightjar', 'character')
    assert.equal(nightjar?.name, 'Wren Vale')
    assert.deepEqual(
      facts.flatMap((f) => (f.property === 'appearance' ? [[f.value, f.person, f.credit]] : [])),
      [
        ['tvmaze:character/41', 'tvmaze:person/31', 'main'],
        ['tvmaze:character/42', 'tvmaze:person/32', 'voice'],
      ],
    )
    assert.deepEqual(
      facts.flatMap((f) => (f.property === 'job' ? [[f.value, f.role]] : [])),
      [['tvmaze:person/33', 'self']],
    )
    assert.deepEqual(universe.named('Ines Varga', 'character'), [])
  })

  test('its other names say where they are used', () => {
    assert.deepEqual(
      facts.flatMap((f) =>
        f.property === 'alias' && f.entity === 'tvmaze:show/7001' ? [[f.value, f.lang]] : [],
      ),
      [
        ['Nuits du port', 'und-FR'],
        ['The Harbour', undefined],
      ],
    )
  })
})

describe('an answer that is not as documented', () => {
  test('as a whole is one problem', () => {
    for (const answer of [null, [], 'maintenance', {}, { ...harbourNights, name: 7 }]) {
      const items = imported(answer)
      assert.deepEqual(factsOf(items), [])
      assert.equal(problemsOf(items).length, 1)
      assert.match(problemsOf(items)[0] ?? '', /^https:\S+ .*is not as documented .*\(tvmaze\/shape\)$/)
    }
  })

  test('in one episode costs that episode and says which', () => {
    const embedded = harbourNights._embedded
    const episodes = embedded.episodes.map((one, n) => (n === 0 ? { ...one, airdate: '5 March' } : one))
    const items = imported({ ...harbourNights, _embedded: { ...embedded, episodes } })
    assert.match(problemsOf(items).join(), /episodes\.0\.airdate is not as documented/)
    const universe = new Universe(factsOf(items))
    assert.deepEqual(universe.named('Low Tide'), [])
    assert.equal(universe.named('Spring Tide').length, 1)
  })

  test('in a season costs the season and its episodes, each with a word', () => {
    const embedded = harbourNights._embedded
    const items = imported({
      ...harbourNights,
      _embedded: { ...embedded, seasons: embedded.seasons.slice(0, 1) },
    })
    assert.match(problemsOf(items).join(), /episode 721 is of season 2, which is not listed/)
  })

  test('a show without lists is a show all the same', () => {
    const { _embedded, ...bare } = harbourNights
    assert.equal(new Universe(factsOf(imported(bare))).named('Harbour Nights').length, 1)
  })
})
