import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Article } from '../../../src/model/index.ts'
import { bodyOf, problemOf, sampleServer, writing } from '../sample-server.ts'

/** What would run in a page that showed it unescaped. */
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&'
const article: Article = {
  id: 'a',
  title: `Mara Quill will play Silver Heron in ‘Harbour Nights’ ${SCRIPT}`,
  text: `Mara Quill will play Silver Heron in ‘Harbour Nights’. ${SCRIPT}`,
  outlet: `The Gull ${SCRIPT}`,
  author: SCRIPT,
  lang: 'en',
}
const { app, accounts } = await sampleServer({ after }, { read: [{ article, source: SCRIPT }] })

const ANSWERS: readonly (readonly [string, RequestInit?])[] = [
  ['/'],
  ['/login'],
  ['/nothing'],
  ['/api/v1/board'],
  ['/api/v1/nothing'],
  ['/api/v1/board?limit=x'],
  ['/api/v1/board', { headers: { host: 'elsewhere.example' } }],
  ['/api/v1/board', { headers: { 'if-none-match': '*' } }],
  ['/api/v1/board', { headers: { authorization: 'Bearer x' } }],
  ['/login', { method: 'POST' }],
  ['/', { method: 'POST' }],
  ['/api/v1/read', { method: 'POST', body: 'x'.repeat(3_000_000) }],
]

describe('every answer, a refusal too', () => {
  for (const [path, init] of ANSWERS)
    test(`${init?.method ?? 'GET'} ${path} ${JSON.stringify(init?.headers ?? '')} tells browsers to run nothing but our own`, async () => {
      const { headers } = await app.request(path, init)
      const csp = headers.get('content-security-policy') ?? ''
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ])
        assert.ok(csp.includes(rule), rule)
      assert.doesNotMatch(csp, /unsafe|\*|https?:/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'same-origin')
      assert.ok(headers.has('permissions-policy'))
      assert.equal(headers.get('access-control-allow-origin'), null)
      assert.equal(headers.get('x-powered-by'), null)
    })
})

describe('text of articles', () => {
  test('is data in JSON, whatever it holds', async () => {
    for (const path of ['board', 'claims?q=heron', 'names', 'sources', 'changes?since=2000-01-01']) {
      const response = await app.request(`/api/v1/${path}`)
      assert.equal(response.headers.get('content-type'), 'application/json', path)
      assert.ok((await bodyOf(response)) !== undefined)
    }
    const found = await (await app.request('/api/v1/claims?q=heron')).text()
    assert.ok(found.includes(JSON.stringify(SCRIPT).slice(1, -1)))
  })
})

describe('what is asked', () => {
  test('comes back in problems as JSON, and escaped in pages', async () => {
    const asked = encodeURIComponent(SCRIPT)
    for (const path of [
      `board?as_of=${asked}`,
      `board?status=${asked}`,
      `entities/${asked}`,
      asked,
      `propositions/${asked}`,
    ]) {
      const problem = await problemOf(await app.request(`/api/v1/${path}`))
      assert.doesNotMatch(problem.instance, /[<>"]/)
    }
    for (const path of [`/${asked}`, `/login?key=${asked}`]) {
      const page = await (await app.request(path)).text()
      assert.doesNotMatch(page, /<script>|<img/)
    }
  })
  test('reaches no file outside', async () => {
    for (const path of [
      '/static/..%2f..%2fpackage.json',
      '/static/../../package.json',
      '/static/%2e%2e/%2e%2e/package.json',
      '/static/....//package.json',
      '/static/%00',
      '/static//etc/passwd',
      '/static/..%5c..%5cpackage.json',
      '/..%2f..%2fetc%2fpasswd',
      '/api/v1/sources/..%2f..%2fpackage.json',
    ]) {
      const response = await app.request(path)
      assert.ok([400, 404].includes(response.status), `${path} ${response.status}`)
      assert.doesNotMatch(await response.text(), /dependencies|root:/)
    }
  })
  test('is no SQL', async () => {
    for (const words of [
      "'",
      "' or 1=1 --",
      '") or 1=1',
      'a" OR "b',
      'NEAR(',
      '* AND',
      '\u0000',
      'x'.repeat(200),
    ]) {
      const response = await app.request(`/api/v1/claims?${new URLSearchParams({ q: words })}`)
      assert.equal(response.status, 200, words)
      assert.equal((await app.request(`/api/v1/board?${new URLSearchParams({ name: words })}`)).status, 200)
    }
  })
})

describe('names of the server', () => {
  const status = async (host: string) => (await app.request('/api/v1/board', { headers: { host } })).status
  test('another name than its own is refused, so that no page elsewhere can lead to it', async () => {
    for (const host of [
      'elsewhere.example',
      'elsewhere.example:4114',
      'localhost.elsewhere.example',
      'localhost@evil.example',
      '127.0.0.1.evil.example',
      'a/b',
      '',
      ' ',
    ])
      assert.equal(await status(host), 421, host)
    for (const host of ['localhost', 'LOCALHOST:4114', '127.0.0.1:4114', '[::1]:4114', '192.168.1.5'])
      assert.equal(await status(host), 200, host)
  })
  test('it goes by the names that it was given', async (t) => {
    const { app } = await sampleServer(t, { names: ['Desk.example'] })
    assert.equal((await app.request('/', { headers: { host: 'desk.example:80' } })).status, 200)
  })
})

describe('bodies', () => {
  const token = accounts.addToken('desk', 'editor')
  test('that are no JSON, or too large, are problems', async () => {
    const sent = { ...writing(token, {}), body: '{"truth": tr' }
    assert.equal(
      (await problemOf(await app.request('/api/v1/propositions/a/settle', sent))).code,
      'unreadable',
    )
    for (const text of ['x'.repeat(2 * 1024 * 1024), 'ü'.repeat(1024 * 1024)]) {
      const { status } = await app.request('/api/v1/read', writing(token, { text }))
      assert.equal(status, 413)
    }
  })
  test('however deep they nest, the server answers', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const { status } = await app.request('/api/v1/read', { ...writing(token, {}), body: deep })
    assert.ok([400, 422].includes(status))
  })
})

describe('a failure that nobody foresaw', () => {
  test('says nothing of itself, and is reported in one line without what was asked', async (t) => {
    const lines: string[] = []
    const { app, ledger } = await sampleServer(t, { report: (line) => lines.push(line), read: [] })
    ledger.close()
    const problem = await problemOf(await app.request('/api/v1/board?name=secret'))
    assert.equal(problem.code, 'failed')
    assert.doesNotMatch(JSON.stringify(problem), /\bat |node:|sqlite|database/i)
    assert.equal(lines.length, 1)
    assert.match(lines[0] ?? '', /^GET \/api\/v1\/board failed: /)
    assert.doesNotMatch(lines[0] ?? '', /secret|\n/)
  })
})
