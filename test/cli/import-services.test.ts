import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { serviceOf, status } from '../follow/local-service.ts'
import * as tmdb from '../universe/importers/tmdb-answers.ts'
import * as tvmaze from '../universe/importers/tvmaze-answers.ts'
import { answerBeside } from './command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const KEY = 'b3acab3acab3acab3acab3acab3acab3'
const folder = mkdtempSync(join(tmpdir(), 'retcon-import-'))
after(() => rmSync(folder, { recursive: true }))

/** Runs the program beside the local service that it is to ask. */
const retcon = (words: readonly string[], settings: Record<string, string>) =>
  answerBeside(words, {
    env: {
      PATH: process.env.PATH,
      NO_COLOR: '1',
      RETCON_RECORD: join(folder, 'record.sqlite'),
      RETCON_ALLOW_ADDRESSES: '127.0.0.1',
      ...settings,
    },
  })

describe('retcon import tvmaze', async () => {
  const { base, asked } = await serviceOf({ '/shows/7001': tvmaze.harbourNights })

  test('brings a show into the record, and says whose data they are, as its page shows', async () => {
    const { stdout, stderr, status } = await retcon(['import', 'tvmaze', '7001'], { RETCON_TVMAZE: base })
    assert.equal(stderr, '')
    assert.equal(status, 0)
    const page = readFileSync(join(ROOT, 'docs/catalogue-services.md'), 'utf8')
    assert.match(stdout, /^Harbour Nights · tvmaze:show\/7001\n(\d+) facts, \1 of them new\nData from TVmaze/)
    assert.ok(page.includes(stdout), stdout)
  })

  test('brings nothing twice, and asks nobody for what was kept beside the record', async () => {
    const words = ['import', 'tvmaze', 'tvmaze:show/7001', '--json']
    const { stdout, status } = await retcon(words, { RETCON_TVMAZE: base })
    assert.equal(status, 0)
    const { works, facts, added, problems } = JSON.parse(stdout)
    assert.deepEqual(works, [{ id: 'tvmaze:show/7001', name: 'Harbour Nights' }])
    assert.deepEqual([facts > 20, added, problems], [true, 0, 0])
    assert.equal(asked.length, 1)
    assert.ok(existsSync(join(folder, 'cache/tvmaze')))
  })

  test('tells of what is not known in one line, and the exit code says so', async () => {
    const { stdout, stderr, status } = await retcon(['import', 'tvmaze', '9999'], { RETCON_TVMAZE: base })
    assert.equal(status, 1)
    assert.match(stderr, /^“9999” is not known to TVmaze: [^\n]+\n$/)
    assert.equal(stdout, '0 facts, 0 of them new\n')
  })
})

describe('retcon import tmdb', async () => {
  const { base } = await serviceOf({
    '/3/search/movie': { results: [{ id: 8001, title: 'Dry Dock' }] },
    '/3/movie/8001': tmdb.dryDock,
    '/3/tv/1': (req, res) => void res.writeHead(302, { location: req.url ?? '' }).end(),
    '/3/tv/2': status(401),
  })
  const cache = join(folder, 'elsewhere')
  const settings = { RETCON_TMDB: base, RETCON_TMDB_KEY: KEY, RETCON_CACHE: cache }

  test('brings a film into the record, with the notice that TMDB asks for', async () => {
    const { stdout, stderr, status } = await retcon(['import', 'tmdb', '--movie', 'Dry Dock'], settings)
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.match(stdout, /^Dry Dock · tmdb:movie\/8001\n\d+ facts, \d+ of them new\nThis product uses TMDB/)
  })

  test('shows its key nowhere, whatever goes wrong', async () => {
    const { stdout, stderr, status } = await retcon(['import', 'tmdb', 'tv:1', 'tv:2', '--debug'], settings)
    assert.equal(status, 1)
    assert.match(stderr, /redirects in a circle[^\n]*\n[^\n]*answers 401/)
    const kept = readdirSync(join(cache, 'tmdb')).map((name) =>
      readFileSync(join(cache, 'tmdb', name), 'utf8'),
    )
    assert.equal(kept.length, 2)
    assert.doesNotMatch([stdout, stderr, ...kept].join(), new RegExp(KEY))
  })

  test('without a key, or with something else, is wrong usage', async () => {
    for (const [key, sentence] of [
      ['', /^retcon: TMDB asks for a key: put your [^\n]+ into RETCON_TMDB_KEY\n$/],
      ['hunter2', /^retcon: the key in RETCON_TMDB_KEY is no key of TMDB: [^\n]+\n$/],
    ] as const) {
      const { stderr, status } = await retcon(['import', 'tmdb', 'tv:1'], {
        ...settings,
        RETCON_TMDB_KEY: key,
      })
      assert.equal(status, 2)
      assert.match(stderr, sentence)
      assert.doesNotMatch(stderr, /hunter2/)
    }
  })
})

test('retcon import with words that it doesn’t know is wrong usage', async () => {
  for (const words of [['import'], ['import', 'tvmaze'], ['import', 'tvmaze', '--nope', 'x']])
    assert.equal((await retcon(words, {})).status, 2, words.join(' '))
})
