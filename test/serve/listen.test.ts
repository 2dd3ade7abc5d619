import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { listen } from '../../src/serve/index.ts'
import { bodyOf, problemOf, sampleServer } from './sample-server.ts'

const { app } = await sampleServer({ after })
const { url, close } = await listen(app, { port: 0 })
after(close)

/** What the server answers to these very bytes. */
async function raw(sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  // Whoever ends its side has left, and gets no answer that takes a moment.
  socket.write(sent.replaceAll('\n', '\r\n'))
  let answer = ''
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk
  return answer
}

describe('a listening server', () => {
  test('listens on this machine only, at any free port', async () => {
    assert.match(url, /^http:\/\/127\.0\.0\.1:[1-9]\d+$/)
    const response = await fetch(`${url}/api/v1/board?limit=1`)
    assert.equal(response.status, 200)
    assert.ok('standings' in (await bodyOf(response)))
  })
  test('breaks off a body that is too large, announced or not', async () => {
    const headers = { 'content-type': 'application/json' }
    const large = 'x'.repeat(3 * 1024 * 1024)
    const announced = await fetch(`${url}/api/v1/read`, { method: 'POST', headers, body: large })
    assert.equal((await problemOf(announced)).code, 'too-large')
    const stream = ReadableStream.from(
      Array.from({ length: 48 }, () => new TextEncoder().encode('x'.repeat(65_536))),
    )
    const chunked = await fetch(`${url}/api/v1/read`, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    })
    assert.equal(chunked.status, 413)
  })
  test('refuses a name that it doesn’t go by, and a request without one', async () => {
    assert.match(
      await raw('GET / HTTP/1.1\nHost: elsewhere.example\nConnection: close\n\n'),
      /^HTTP\/1\.1 421 /,
    )
    assert.match(await raw('GET / HTTP/1.1\nConnection: close\n\n'), /^HTTP\/1\.1 400 /)
    assert.match(
      await raw('GET http://elsewhere.example/ HTTP/1.1\nHost: elsewhere.example\nConnection: close\n\n'),
      /^HTTP\/1\.1 4(?:00|21) /,
    )
  })
  test('gives no file outside, however the path is spelt', async () => {
    for (const path of [
      '/../../etc/passwd',
      '/static/../../../package.json',
      '/static/%2e%2e/%2e%2e/package.json',
      '/static/..\\..\\package.json',
    ]) {
      const answer = await raw(`GET ${path} HTTP/1.1\nHost: localhost\nConnection: close\n\n`)
      assert.match(answer, /^HTTP\/1\.1 4\d\d /, path)
      assert.doesNotMatch(answer, /dependencies|root:/)
    }
  })
  test('takes a session’s cookie from signing in to writing', async (t) => {
    const own = await sampleServer(t)
    const server = await listen(own.app, { port: 0 })
    t.after(server.close)
    const login = await fetch(`${server.url}/login?key=${own.accounts.newKey()}`, { redirect: 'manual' })
    const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const page = await (await fetch(`${server.url}/login`, { headers: { cookie } })).text()
    const csrf = /name="csrf" value="([\w-]+)"/.exec(page)?.[1] ?? ''
    const response = await fetch(`${server.url}/api/v1/names/decisions`, {
      method: 'POST',
      headers: { cookie, origin: server.url, 'x-csrf-token': csrf, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'rename', name: 'Luke Cage', type: 'work', to: 'Cage' }),
    })
    assert.equal(response.status, 201)
  })
  test('takes it for no failure that a visitor leaves in the middle of a request', async (t) => {
    const lines: string[] = []
    const own = await sampleServer(t, { read: [], report: (line) => lines.push(line) })
    const server = await listen(own.app, { port: 0 })
    t.after(server.close)
    for (const [path, type] of [
      ['/login', 'application/x-www-form-urlencoded'],
      ['/api/v1/read', 'application/json'],
    ]) {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 10`
      socket.write(`${head}\r\n\r\nab`)
      await setTimeout(50)
      socket.destroy()
    }
    await setTimeout(50)
    assert.equal((await fetch(`${server.url}/login`)).status, 200)
    assert.deepEqual(lines, [])
  })
  test('counts attempts by the address of whoever is connected', async (t) => {
    const own = await sampleServer(t, { now: () => 0, read: [] })
    const server = await listen(own.app, { port: 0 })
    t.after(server.close)
    const statuses = new Set<number>()
    for (let n = 0; n < 11; n++)
      statuses.add(
        (await fetch(`${server.url}/login?key=x`, { headers: { 'x-forwarded-for': `10.0.0.${n}` } })).status,
      )
    assert.deepEqual([...statuses], [401, 429])
  })
})

describe('closing', () => {
  test('lets an answer that is under way come to its end, and takes no more', async (t) => {
    const own = await sampleServer(t, { read: [] })
    let begun = () => {}
    const begins = new Promise<void>((resolve) => {
      begun = resolve
    })
    own.app.get('/slow', async (c) => {
      begun()
      await setTimeout(200)
      return c.text('whole')
    })
    const server = await listen(own.app, { port: 0 })
    const slow = fetch(`${server.url}/slow`)
    await begins
    const closed = server.close()
    await assert.rejects(fetch(server.url))
    assert.equal(await (await slow).text(), 'whole')
    await closed
  })
  test('doesn’t wait for whoever never ends their request', async (t) => {
    const own = await sampleServer(t, { read: [] })
    const server = await listen(own.app, { port: 0 })
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined)
    await once(socket, 'connect')
    const type = 'Content-Type: application/x-www-form-urlencoded'
    socket.write(`POST /login HTTP/1.1\r\nHost: localhost\r\n${type}\r\nContent-Length: 10\r\n\r\n`)
    await setTimeout(50)
    const ended = await Promise.race([
      server.close().then(() => true),
      setTimeout(5000, false, { ref: false }),
    ])
    assert.ok(ended)
    socket.destroy()
  })
  test('a port that is taken is an error', async () => {
    await assert.rejects(listen(app, { port: Number(new URL(url).port) }), { code: 'EADDRINUSE' })
  })
})
