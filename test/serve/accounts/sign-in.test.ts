import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { cookieOf, sampleServer } from '../sample-server.ts'

const PASSWORD = 'correct horse battery staple'
const { app, accounts } = await sampleServer({ after }, { read: [] })
await accounts.addAccount('ada', 'reader', PASSWORD)
const signIn = (name: string, password: string, url = '/login') =>
  app.request(url, { method: 'POST', body: new URLSearchParams({ name, password }) })

describe('signing in', () => {
  test('by name and password gives a cookie that scripts and other sites don’t get', async () => {
    const response = await signIn('ada', PASSWORD)
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/')
    const cookie = response.headers.get('set-cookie') ?? ''
    assert.match(cookie, /^retcon_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const page = await (await app.request('/login', { headers: { cookie: cookieOf(response) } })).text()
    assert.match(page, /Sign out/)
  })
  test('off this machine the cookie goes over TLS only', async () => {
    for (const url of ['http://192.168.1.5/login', 'https://localhost/login'])
      assert.match((await signIn('ada', PASSWORD, url)).headers.get('set-cookie') ?? '', /; Secure/, url)
    const proxied = await app.request(`/login?key=${accounts.newKey()}`, {
      headers: { 'x-forwarded-proto': 'https' },
    })
    assert.match(proxied.headers.get('set-cookie') ?? '', /; Secure/)
  })
  test('wrongly says the same for every reason, and gives no cookie', async () => {
    const answers = [await signIn('ada', 'wrong'), await signIn('nobody', PASSWORD), await signIn('', '')]
    const pages = await Promise.all(answers.map((answer) => answer.text()))
    assert.equal(new Set(pages).size, 1)
    for (const answer of answers) {
      assert.equal(answer.status, 401)
      assert.equal(answer.headers.get('set-cookie'), null)
    }
    assert.match(pages[0] ?? '', /role="alert"/)
  })
  test('by the owner’s link works once', async () => {
    const link = `/login?key=${accounts.newKey()}`
    const first = await app.request(link)
    assert.equal(first.status, 303)
    assert.equal(first.headers.get('location'), '/')
    assert.equal(first.headers.get('cache-control'), 'no-store')
    const again = await app.request(link)
    assert.equal(again.status, 401)
    assert.match(await again.text(), /used already/)
  })
  test('each time gives another session, so that none can be put upon a visitor', async () => {
    const fixed = { cookie: 'retcon_session=mine' }
    const response = await app.request(`/login?key=${accounts.newKey()}`, { headers: fixed })
    assert.notEqual(cookieOf(response), fixed.cookie)
    assert.equal((await app.request('/', { headers: fixed })).status, 200)
  })
})

test('signing out ends the session on the server', async () => {
  const cookie = cookieOf(await signIn('ada', PASSWORD))
  const page = await (await app.request('/login', { headers: { cookie } })).text()
  const csrf = /name="csrf" value="([\w-]+)"/.exec(page)?.[1] ?? ''
  const out = await app.request('/logout', {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ csrf }),
  })
  assert.match(out.headers.get('set-cookie') ?? '', /^retcon_session=; Max-Age=0/)
  assert.doesNotMatch(await (await app.request('/login', { headers: { cookie } })).text(), /Sign out/)
})
