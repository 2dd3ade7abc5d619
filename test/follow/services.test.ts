import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import {
  ApiClient,
  type Service,
  tmdbImports,
  tmdbKeyOf,
  tmdbService,
  tvmazeImports,
  tvmazeService,
} from '../../src/follow/index.ts'
import { Universe } from '../../src/universe/index.ts'
import { factsOf, problemsOf } from '../universe/importers/imports.ts'
import * as tmdb from '../universe/importers/tmdb-answers.ts'
import * as tvmaze from '../universe/importers/tvmaze-answers.ts'
import { serviceOf, status, surroundingsIn } from './local-service.ts'

function clientOf(t: TestContext, service: Service) {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-services-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return new ApiClient(service, surroundingsIn(folder).around)
}

const pathOf = ({ url }: { url: string }) => url.split('?')[0]

describe('TVmaze', () => {
  const answers = {
    '/shows/7001': tvmaze.harbourNights,
    '/singlesearch/shows': tvmaze.harbourNights,
    '/lookup/shows': status(301, { location: '/shows/7001' }),
  }
  async function imported(t: TestContext, ...names: string[]) {
    const { base, asked } = await serviceOf(answers)
    const items = await Array.fromAsync(tvmazeImports(names, clientOf(t, tvmazeService(base))))
    return { items, asked, base }
  }

  test('is asked for a show by its number, with its lists, in one call', async (t) => {
    for (const name of ['7001', 'tvmaze:show/7001']) {
      const { items, asked } = await imported(t, name)
      assert.deepEqual(
        asked.map(({ url }) => url),
        ['/shows/7001?embed[]=seasons&embed[]=episodes&embed[]=cast&embed[]=akas'],
      )
      const universe = new Universe(factsOf(items))
      assert.equal(universe.named('Harbour Nights S1E2')[0]?.id, 'tvmaze:episode/712')
      assert.equal(universe.get('tvmaze:show/7001')?.facts[0]?.stated, '2024-05-02')
    }
  })

  test('is asked for a show by its name, in one call', async (t) => {
    const { items, asked } = await imported(t, 'Harbour & Nights')
    assert.equal(asked.length, 1)
    assert.equal(new URL(asked[0]?.url ?? '', 'http://localhost').searchParams.get('q'), 'Harbour & Nights')
    assert.equal(new Universe(factsOf(items)).named('Harbour Nights').length, 1)
  })

  test('is asked whose an IMDb id is, then for that show with its lists', async (t) => {
    const { items, asked } = await imported(t, 'tt9000001')
    assert.equal(asked[0]?.url, '/lookup/shows?imdb=tt9000001')
    assert.match(asked.at(-1)?.url ?? '', /^\/shows\/7001\?embed/)
    assert.equal(new Universe(factsOf(items)).named('Harbour Nights').length, 1)
  })

  test('that knows no such show is told of, and the others come', async (t) => {
    const { items } = await imported(t, '9999', '7001')
    assert.deepEqual(problemsOf(items), [
      '“9999” is not known to TVmaze: check the spelling, or name an id such as tvmaze:show/1370 or tt3322314 (tvmaze/unknown)',
    ])
    assert.ok(factsOf(items).length > 0)
  })
})

describe('TMDB', () => {
  const answers = {
    '/3/search/tv': tmdb.searchHits,
    '/3/search/movie': { results: [] },
    '/3/tv/7001': tmdb.harbourNights,
    '/3/tv/7001/season/1': tmdb.seasons[0] ?? {},
    '/3/tv/7001/season/2': tmdb.seasons[1] ?? {},
    '/3/movie/8001': tmdb.dryDock,
  }
  async function imported(t: TestContext, names: string[], areFilms = false, more: object = {}) {
    const { base, asked } = await serviceOf({ ...answers, ...more })
    const client = clientOf(t, tmdbService(base, { header: 'Bearer x' }))
    const items = await Array.fromAsync(tmdbImports(names, areFilms, client))
    return { items, asked }
  }

  test('is asked for a series by its name, then for its seasons one by one', async (t) => {
    const { items, asked } = await imported(t, ['Harbour Nights'])
    assert.deepEqual(asked.map(pathOf), [
      '/3/search/tv',
      '/3/tv/7001',
      '/3/tv/7001/season/1',
      '/3/tv/7001/season/2',
    ])
    assert.deepEqual(problemsOf(items), [])
    assert.equal(new Universe(factsOf(items)).named('Harbour Nights S2E1').length, 1)
  })

  test('is asked for series and films by their numbers', async (t) => {
    const { items, asked } = await imported(t, ['movie:8001', 'tmdb:tv/7001'])
    assert.deepEqual(asked.map(pathOf).slice(0, 2), ['/3/movie/8001', '/3/tv/7001'])
    const universe = new Universe(factsOf(items))
    assert.deepEqual(
      ['Dry Dock', 'Harbour Nights'].map((name) => universe.named(name).length),
      [1, 1],
    )
  })

  test('that knows no such work is told of', async (t) => {
    const { items } = await imported(t, ['Dry Dock', 'movie:1'], true)
    assert.deepEqual(
      problemsOf(items).map((line) => line.split(':')[0]),
      ['“Dry Dock” is not known to TMDB', '“movie'],
    )
  })

  test('that fails at one season gives the others', async (t) => {
    const { items } = await imported(t, ['tv:7001'], false, { '/3/tv/7001/season/1': status(500) })
    assert.match(problemsOf(items).join(), /season\/1 answers 500/)
    assert.equal(new Universe(factsOf(items)).named('Spring Tide').length, 1)
  })

  test('that refuses the key is asked no more', async (t) => {
    const { items, asked } = await imported(t, ['tv:7001', 'movie:8001'], false, {
      '/3/tv/7001': status(401),
    })
    assert.match(problemsOf(items).join(), /answers 401 Unauthorized: check the key in RETCON_TMDB_KEY/)
    assert.equal(asked.length, 1)
  })

  test('tells a token from a key by its form, and neither from something else', () => {
    const key = 'b3acab3acab3acab3acab3acab3acab3'
    assert.deepEqual(tmdbKeyOf(key), { parameter: ['api_key', key] })
    assert.deepEqual(tmdbKeyOf('eyJhbGci.eyJhdWQi.c2ln_-'), { header: 'Bearer eyJhbGci.eyJhdWQi.c2ln_-' })
    for (const other of ['', 'secret', `${key}0`, `${key}\r\nx: y`, 'eyJhbGci.eyJhdWQi'])
      assert.equal(tmdbKeyOf(other), undefined)
  })
})
