import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { ZodType } from 'zod'
import {
  boardOf,
  changesSince,
  drawnBoardOf,
  judgedCorpus,
  sourcesIn,
  whyOf,
  withdrawnOn,
} from '../../../src/ask/index.ts'
import { BoardPage } from '../../../src/serve/api/board.ts'
import { ChangesPage } from '../../../src/serve/api/changes.ts'
import { Findings } from '../../../src/serve/api/claims.ts'
import { DecisionsPage } from '../../../src/serve/api/decisions.ts'
import { Profile } from '../../../src/serve/api/entities.ts'
import { InboxPage } from '../../../src/serve/api/inbox.ts'
import { NamesPage } from '../../../src/serve/api/names.ts'
import { Path } from '../../../src/serve/api/paths.ts'
import { History, Reasons } from '../../../src/serve/api/propositions.ts'
import { TextReading } from '../../../src/serve/api/read.ts'
import { MadeOnClaim } from '../../../src/serve/api/schemas/decision.ts'
import { Source, SourcesPage } from '../../../src/serve/api/sources.ts'
import { Crossovers, UniverseWorks } from '../../../src/serve/api/universes.ts'
import { WatchList } from '../../../src/serve/api/watch.ts'
import { bodyOf, problemOf, sampleServer, TODAY, writing } from '../sample-server.ts'

const { app, ledger, accounts, serving } = await sampleServer({ after })
const token = accounts.addToken('tests', 'editor')
/** “Iron Fist appears in Luke Cage S2”. */
const ID = '122f379205'

async function got(path: string, init?: RequestInit): Promise<unknown> {
  const response = await app.request(path, init)
  assert.ok(response.ok, `${path} ${response.status} ${response.ok ? '' : await response.text()}`)
  assert.equal(response.headers.get('content-type'), 'application/json')
  return response.json()
}

/** The schema takes the answer, and leaves nothing of it out: there is no field that the description doesn't have. */
function fits(schema: ZodType, answer: unknown): void {
  assert.deepEqual(schema.parse(answer), answer)
}

describe('every resource answers as it is described', () => {
  const cases: readonly [string, ZodType][] = [
    ['board?limit=200', BoardPage],
    ['board?name=Iron%20Fist', BoardPage],
    [`propositions/${ID}`, Reasons],
    [`propositions/${ID}/history`, History],
    ['claims?q=iron%20fist', Findings],
    ['sources', SourcesPage],
    ['sources/The%20Evening%20Gull', Source],
    ['changes?since=2017-01-01', ChangesPage],
    ['inbox?since=2017-01-01T00:00:00Z', InboxPage],
    ['names', NamesPage],
    ['entities/Luke%20Cage', Profile],
    ['entities/Luke%20Cage?with=Iron%20Fist', Profile],
    ['entities/The%20Defenders', Profile],
    ['universes/Marvel%20Cinematic%20Universe', UniverseWorks],
    ['universes/Marvel%20Cinematic%20Universe/crossovers', Crossovers],
    ['universes/Marvel%20Cinematic%20Universe/crossovers?by=season', Crossovers],
    ['paths?from=Luke%20Cage&to=Elektra', Path],
    ['watch?before=Luke%20Cage%20S2', WatchList],
    ['watch?before=Luke%20Cage%20S2&list=complete&order=story', WatchList],
    ['decisions', DecisionsPage],
  ]
  for (const [path, schema] of cases)
    test(path, async () => {
      const answer = await got(`/api/v1/${path}`)
      fits(schema, answer)
      assert.ok(JSON.stringify(answer).length > 20)
    })
  test('every proposition of the record', async () => {
    for (const { id } of (await boardOf(ledger)).standings)
      fits(Reasons, await got(`/api/v1/propositions/${id}`))
  })
})

describe('answers are those of ask', () => {
  const view = { today: TODAY, asOf: undefined, asRecorded: undefined }
  const json = (value: unknown) => JSON.parse(JSON.stringify(value))
  test('a board', async () => {
    const answer = BoardPage.parse(await got('/api/v1/board?name=Danny%20Rand'))
    const { board, onName } = await drawnBoardOf(ledger, 'Danny Rand', await serving.known(), undefined, view)
    const withdrawn = await withdrawnOn(ledger, onName)
    assert.deepEqual(answer, { ...json({ ...board, withdrawn }), total: board.standings.length })
    assert.ok(answer.standings.some(({ sentence }) => sentence === 'Iron Fist appears in Luke Cage S2'))
  })
  test('reasons', async () => {
    const why = await whyOf(ledger, ID, undefined, view)
    assert.deepEqual(
      await got(`/api/v1/propositions/${ID}`),
      json(why.found === 'one' ? why.reasons : undefined),
    )
  })
  test('sources and changes', async () => {
    const sources = SourcesPage.parse(await got('/api/v1/sources'))
    assert.deepEqual(sources.sources, json((await sourcesIn(ledger, view)).sources))
    const changes = ChangesPage.parse(await got('/api/v1/changes?since=2018-01-01'))
    const asked = await changesSince(ledger, '2018-01-01', undefined, [], undefined, view)
    assert.deepEqual(changes.changes, json(asked.changes))
  })
})

describe('a board is narrowed', () => {
  const board = async (query: string) =>
    BoardPage.parse(await got(`/api/v1/board?limit=200&${query}`)).standings
  test('to a status, a predicate, and words of the sentence', async () => {
    const all = await board('')
    const released = await board('status=released')
    assert.ok(released.length > 0 && released.length < all.length)
    assert.ok(released.every(({ status }) => status === 'released'))
    const predicate = all[0]?.predicate ?? ''
    assert.deepEqual(
      await board(`predicate=${predicate}`),
      all.filter((s) => s.predicate === predicate),
    )
    const named = await board('q=CAGE%20iron%20fi')
    assert.ok(named.length > 0)
    for (const { sentence } of named) assert.match(sentence, /Iron Fi.*Cage|Cage.*Iron Fi/)
    assert.deepEqual(await board('q=iron%20fi%20zebra'), [])
  })
})

describe('from when one looks', () => {
  test('as_of shows what was said by that day', async () => {
    const { standing } = Reasons.parse(await got(`/api/v1/propositions/${ID}?as_of=2017-09-12`))
    assert.equal(standing?.articles, 2)
    assert.notEqual(standing?.status, 'released')
    assert.equal(Reasons.parse(await got(`/api/v1/propositions/${ID}`)).standing?.status, 'released')
  })
  test('as_recorded shows what the record held', async () => {
    assert.equal(BoardPage.parse(await got('/api/v1/board?as_recorded=2001-01-01')).total, 0)
  })
})

describe('spoilers', () => {
  const progress = (seen: object[]) => ({
    headers: { cookie: `progress=${encodeURIComponent(JSON.stringify(seen))}` },
  })
  const none = progress([{ work: 'Luke Cage', seen: 'S1' }])
  test('are folded by the viewer’s own progress, and shown on demand', async () => {
    const guarded = BoardPage.parse(await got('/api/v1/board?name=Luke%20Cage&limit=200', none))
    const open = BoardPage.parse(await got('/api/v1/board?name=Luke%20Cage&limit=200&spoilers=show', none))
    assert.ok(guarded.total < open.total)
    assert.ok(guarded.hidden.some(({ work }) => work === 'Luke Cage S2'))
    assert.ok(!guarded.standings.some(({ id }) => id.startsWith(ID)))
    const refused = await app.request(`/api/v1/propositions/${ID}`, none)
    assert.equal(refused.status, 403)
    const { code, work } = await problemOf(refused)
    assert.deepEqual([code, work], ['spoiler', 'Luke Cage S2'])
  })
  test('a cookie that is none counts as none', async () => {
    for (const cookie of ['progress=%7B', 'progress=%5B1%5D', `progress=${'x'.repeat(5000)}`])
      await got('/api/v1/board', { headers: { cookie } })
    const many = progress(Array.from({ length: 51 }, () => ({ work: 'Luke Cage', seen: 'none' })))
    assert.deepEqual(BoardPage.parse(await got('/api/v1/board', many)).hidden, [])
  })
  test('what was seen is left out of the watch list', async () => {
    const seen = progress([{ work: 'Jessica Jones', seen: 'all' }])
    const works = async (init?: RequestInit) =>
      WatchList.parse(await got('/api/v1/watch?before=Luke%20Cage%20S2', init)).lines.map(({ work }) => work)
    assert.ok((await works()).includes('Jessica Jones S1'))
    assert.ok(!(await works(seen)).includes('Jessica Jones S1'))
  })
})

describe('reading a text', () => {
  const read = (body: unknown) =>
    app.request('/api/v1/read', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  test('gives its claims with spans into the article, and records nothing', async () => {
    const before = await boardOf(ledger)
    const response = await read({
      text: 'News\n\nMara Quill will play Silver Heron in ‘Harbour Nights’.',
      outlet: 'The Evening Gull',
      published: '2018-01-02',
    })
    const answer = await response.json()
    fits(TextReading, answer)
    const { article, claims } = TextReading.parse(answer)
    assert.deepEqual(
      [article.title, article.outlet, article.published],
      ['News', 'The Evening Gull', '2018-01-02'],
    )
    assert.ok(claims.length > 0)
    for (const { quote, span } of claims) assert.equal(article[span.in].slice(span.start, span.end), quote)
    assert.deepEqual(await boardOf(ledger), before)
  })
  test('takes a page', async () => {
    const text = 'Mara Quill will play Silver Heron in ‘Harbour Nights’. '.repeat(8)
    const response = await read({
      html: `<html><body><article><h1>Cast</h1><p>${text}</p></article></body></html>`,
      title: 'Cast',
    })
    const { article, claims } = TextReading.parse(await response.json())
    assert.equal(article.title, 'Cast')
    assert.ok(claims.length > 0)
  })
  test('says what is wrong with what is no article', async () => {
    for (const body of [
      { text: '  ' },
      {
        text: 'Der Schauspieler wird in der zweiten Staffel der Serie nicht mehr zu sehen sein. Das sagte er der Zeitung, die darüber als erste berichtet hat, und er hat es nicht bereut, wie er am Abend noch einmal deutlich machte.',
      },
      { html: '<p>' },
    ]) {
      const response = await read(body)
      assert.equal(response.status, 422, JSON.stringify(body))
      assert.match((await problemOf(response)).detail, /expected/)
    }
    for (const body of [{}, { text: 'a', html: 'b' }, { text: 'a', published: 'soon' }, { text: 1 }])
      assert.equal((await read(body)).status, 422)
  })
})

describe('deciding', () => {
  test('an editor settles, approves, dismisses, decides on names, and takes it back', async () => {
    const { app, ledger, accounts } = await sampleServer({ after })
    const token = accounts.addToken('desk', 'editor')
    const post = async (path: string, body: unknown) => {
      const response = await app.request(`/api/v1/${path}`, writing(token, body))
      return { status: response.status, body: await bodyOf(response) }
    }
    const open = (await boardOf(ledger)).standings.find(
      ({ probability }) => probability > 0 && probability < 1,
    )
    assert.ok(open !== undefined)
    assert.equal((await post(`propositions/${open.id}/settle`, { truth: true, because: 'seen' })).status, 201)
    const later = await boardOf(ledger, undefined, [], undefined, { today: '2999-01-01' })
    assert.equal(later.standings.find(({ id }) => id === open.id)?.probability, 1)

    assert.equal((await post(`claims/${open.claim}/approve`, { because: 'word for word' })).status, 201)
    assert.deepEqual(
      (await judgedCorpus(ledger)).map(({ claims }) => claims.length),
      [1],
    )
    assert.equal((await post(`claims/${ID}/approve`, {})).status, 404)
    assert.equal((await post(`claims/${open.claim}/dismiss`, {})).status, 201)
    assert.ok(
      !(await boardOf(ledger)).standings.some(({ id, claim }) => id === open.id && claim === open.claim),
    )
    assert.equal((await post(`claims/${ID}/dismiss`, {})).status, 404)
    const made = await post(`claims/${open.claim}/correct`, { certainty: 'unlikely', because: 'a joke' })
    assert.equal(made.status, 201)
    fits(MadeOnClaim, made.body)
    assert.equal((await post(`decisions/${made.body.id}/undo`, {})).status, 201)

    const renaming = await post('names/decisions', {
      kind: 'rename',
      name: 'Luke Cage',
      type: 'work',
      to: 'Cage',
    })
    assert.equal(renaming.status, 201)
    assert.ok((await boardOf(ledger)).standings.some(({ args }) => args.includes('Cage S2')))
    const undone = await post(`decisions/${renaming.body.id}/undo`, {})
    assert.deepEqual([undone.status, undone.body.undone], [201, true])
    assert.ok(!(await boardOf(ledger)).standings.some(({ args }) => args.includes('Cage S2')))
    const decisions = await (await app.request('/api/v1/decisions')).json()
    fits(DecisionsPage, decisions)
    assert.deepEqual(
      DecisionsPage.parse(decisions).decisions.map(({ event }) => event.kind),
      ['settle', 'approve', 'dismiss', 'correct', 'undo', 'rename', 'undo'],
    )
    const [settled] = DecisionsPage.parse(decisions).decisions
    assert.equal((await post(`decisions/${settled?.id}/undo`, {})).status, 201)
  })
  test('what can’t stand is refused with the reason', async () => {
    const cases: readonly [string, unknown, number, RegExp][] = [
      ['names/decisions', { kind: 'accept', name: 'Nobody At All' }, 404, /is no name of the record/],
      ['names/decisions', { kind: 'merge', name: 'Luke Cage' }, 422, /into/],
      ['names/decisions', { kind: 'destroy', name: 'Luke Cage' }, 422, /kind/],
      ['decisions/ffff/undo', {}, 409, /begins no decision/],
      ['propositions/ffffffffff/settle', { truth: true }, 404, /no proposition or claim/],
      [`propositions/${ID}/settle`, { truth: 'yes' }, 422, /json\.truth/],
      [`claims/${ID}/correct`, {}, 404, /begins no claim/],
      [`claims/${ID}/correct`, { certainty: 'sure' }, 422, /json\.certainty/],
      [`claims/${ID}/dismiss`, { because: 'x'.repeat(3000) }, 422, /json\.because/],
    ]
    for (const [path, body, status, sentence] of cases) {
      const response = await app.request(`/api/v1/${path}`, writing(token, body))
      assert.equal(response.status, status, path)
      assert.match((await problemOf(response)).detail, sentence)
    }
  })
})

test('an address that is asked in a way that it doesn’t take says which it takes', async () => {
  for (const path of ['/api/v1/board', '/board']) {
    const response = await app.request(path, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    })
    assert.equal(response.status, 405, path)
    assert.equal(response.headers.get('allow'), 'GET, HEAD')
  }
  assert.equal((await app.request('/api/v1/nothing')).status, 404)
})

test('whoever keeps the server running can ask whether it is well', async () => {
  const response = await app.request('/healthz')
  assert.deepEqual([response.status, await response.json()], [200, { status: 'ok', stale: 0 }])
})
