import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { decisionsIn } from '../../../src/ask/index.ts'
import { OPEN_TO_ALL } from '../../../src/serve/security/index.ts'
import { bodyOf, cookieOf, problemOf, sampleServer, writing } from '../sample-server.ts'

// Requests here are many: a clock that runs a minute each keeps them within the limits, which have tests of their own.
let minutes = 0
const { app, accounts, ledger } = await sampleServer({ after }, { now: () => minutes++ * 60_000 })
const tokens = { reader: accounts.addToken('r', 'reader'), editor: accounts.addToken('e', 'editor') }

/** TRACE is missing, which `Request` doesn't take. */
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'BREW']
const PATHS = [...new Set(app.routes.map(({ path }) => path))]
  .filter((path) => !OPEN_TO_ALL.has(path))
  .map((path) => path.replace(/:\w+(?:\{[^}]*\})?/g, 'x').replaceAll('*', 'anything'))

const methodsOf = (path: string) => METHODS.map((method) => ({ method, path }))

describe('whoever has no right to write can’t, on any route', () => {
  test('the walk meets the routes that write', () => {
    const writes = app.routes.filter(({ method }) => !['GET', 'HEAD', 'ALL'].includes(method))
    assert.ok(writes.length >= 7)
    assert.ok(PATHS.includes('/api/v1/propositions/x/settle'))
  })
  test('without signing in every route refuses every method that may change something', async () => {
    for (const { method, path } of PATHS.flatMap(methodsOf)) {
      const response = await app.request(path, { method })
      assert.equal(response.status, 401, `${method} ${path}`)
      assert.equal(response.headers.get('www-authenticate'), 'Bearer')
    }
  })
  test('a reader is refused on every route as well', async () => {
    const headers = { authorization: `Bearer ${tokens.reader}` }
    for (const { method, path } of PATHS.flatMap(methodsOf))
      assert.equal((await app.request(path, { method, headers })).status, 403, `${method} ${path}`)
  })
  test('a route that is added later is covered without doing anything', async (t) => {
    const { app } = await sampleServer(t)
    let reached = false
    app.post('/brand-new', (c) => {
      reached = true
      return c.text('')
    })
    app.all('/any', (c) => c.text(''))
    for (const path of ['/brand-new', '/any'])
      assert.equal((await app.request(path, { method: 'POST' })).status, 401)
    assert.ok(!reached)
  })
  test('other spellings of an address that is open to all open no other', async () => {
    for (const path of ['/login/', '//login', '/login/..', '/api/v1/read/', '/API/V1/READ', '/read/x'])
      assert.ok([401, 404].includes((await app.request(path, { method: 'POST' })).status), path)
  })
  test('a token that is none is refused, whatever is asked', async () => {
    for (const authorization of [
      'Bearer x',
      `Bearer ${tokens.editor}x`,
      'Basic YTpi',
      'Bearer',
      '',
      `Bearer ${'a'.repeat(5000)}`,
    ]) {
      const response = await app.request('/api/v1/board', { headers: { authorization } })
      assert.equal((await problemOf(response)).code, 'bad-credentials')
    }
  })
  test('a token that was removed is good no more', async (t) => {
    const { app, accounts } = await sampleServer(t)
    const token = accounts.addToken('x', 'editor')
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await app.request('/api/v1/board', { headers })).status, 200)
    assert.ok(accounts.removeToken('x'))
    assert.equal((await app.request('/api/v1/board', { headers })).status, 401)
  })
  test('nothing of all this was written down', async () => {
    assert.deepEqual(await decisionsIn(ledger), [])
  })
})

describe('other sites can’t have a visitor’s browser write', () => {
  const BODY = { kind: 'rename', name: 'Luke Cage', type: 'work', to: 'Cage' }
  const session = async () => {
    const cookie = cookieOf(await app.request(`/login?key=${accounts.newKey()}`))
    const page = await (await app.request('/login', { headers: { cookie } })).text()
    return { cookie, csrf: /name="csrf" value="([\w-]+)"/.exec(page)?.[1] ?? '' }
  }
  const post = (headers: Record<string, string>) =>
    app.request('/api/v1/names/decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(BODY),
    })

  test('a session needs its own csrf, in a header or in the form', async () => {
    const [own, other] = [await session(), await session()]
    assert.notEqual(own.csrf, other.csrf)
    const { cookie, csrf } = own
    for (const headers of [{}, { 'x-csrf-token': '' }, { 'x-csrf-token': other.csrf }])
      assert.equal((await problemOf(await post({ cookie, ...headers }))).code, 'cross-site')
    const form = (sent: string) =>
      app.request('/logout', {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ csrf: sent }),
      })
    assert.equal((await form(other.csrf)).status, 403)
    const made = await post({ cookie, 'x-csrf-token': csrf })
    assert.equal(made.status, 201)
    const undo = `/api/v1/decisions/${(await bodyOf(made)).id}/undo`
    assert.equal((await app.request(undo, writing(tokens.editor, {}))).status, 201)
    assert.equal((await form(csrf)).status, 303)
  })
  test('what a browser says to come from elsewhere is refused, even with the csrf', async () => {
    const { cookie, csrf } = await session()
    const cases: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
      { origin: 'https://elsewhere.example' },
      { origin: 'http://localhost:8080' },
      { origin: 'null' },
    ]
    for (const headers of cases)
      assert.equal(
        (await problemOf(await post({ cookie, 'x-csrf-token': csrf, ...headers }))).code,
        'cross-site',
      )
    const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }
    const made = await post({ cookie, 'x-csrf-token': csrf, ...own })
    assert.equal(made.status, 201)
    await app.request(`/api/v1/decisions/${(await bodyOf(made)).id}/undo`, writing(tokens.editor, {}))
  })
  test('also signing in and reading are refused from elsewhere', async () => {
    for (const path of OPEN_TO_ALL) {
      const headers = { 'sec-fetch-site': 'cross-site' }
      assert.equal((await app.request(path, { method: 'POST', headers })).status, 403, path)
    }
  })
  test('a form can’t be taken for JSON', async () => {
    const { cookie, csrf } = await session()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])
      assert.equal((await post({ cookie, 'x-csrf-token': csrf, 'content-type': type })).status, 415, type)
  })
})
