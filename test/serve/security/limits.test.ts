import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { RateLimit } from '../../../src/serve/security/rate-limit.ts'
import { problemOf, sampleServer } from '../sample-server.ts'

describe('a limit of ten a minute', () => {
  test('gives ten at once, then one every six seconds', () => {
    let now = 0
    const limit = new RateLimit(10, 60, () => now)
    for (let n = 0; n < 10; n++) assert.equal(limit.take('a'), 0)
    assert.equal(limit.take('a'), 6)
    assert.equal(limit.take('b'), 0)
    now = 5999
    assert.equal(limit.take('a'), 1)
    now = 6000
    assert.equal(limit.take('a'), 0)
    assert.ok(limit.take('a') > 0)
  })
  test('never gives more than ten and what a minute fills, however one asks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 300 }), (pauses) => {
        let now = 0
        let taken = 0
        const limit = new RateLimit(10, 60, () => now)
        for (const pause of pauses) {
          now += pause
          if (limit.take('a') === 0) taken++
          assert.ok(taken <= 10 + now / 6000 + 1e-6)
        }
      }),
    )
  })
  test('whoever waits as long as was said gets one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 60 }), (pauses) => {
        let now = 0
        const limit = new RateLimit(10, 60, () => now)
        for (const pause of pauses) {
          now += pause
          const wait = limit.take('a')
          if (wait === 0) continue
          now += wait * 1000
          assert.equal(limit.take('a'), 0)
        }
      }),
    )
  })
})

describe('the server', () => {
  test('lets nobody try passwords for long, and says when to come again', async (t) => {
    const { app, accounts } = await sampleServer(t, { now: () => 0, read: [] })
    await accounts.addAccount('ada', 'editor', 'a password of length')
    const attempt = () =>
      app.request('/login', { method: 'POST', body: new URLSearchParams({ name: 'ada', password: 'wrong' }) })
    for (let n = 0; n < 10; n++) assert.equal((await attempt()).status, 401)
    const refused = await attempt()
    assert.equal(refused.status, 429)
    assert.ok(Number(refused.headers.get('retry-after')) > 0)
    assert.equal((await app.request('/login?key=x')).status, 429)
  })
  test('takes no more than so many writes a minute', async (t) => {
    const { app } = await sampleServer(t, { now: () => 0, read: [] })
    const write = () => app.request('/api/v1/decisions/x/undo', { method: 'POST' })
    for (let n = 0; n < 120; n++) assert.equal((await write()).status, 401)
    const refused = await write()
    assert.equal(refused.headers.get('retry-after'), '1')
    assert.equal((await problemOf(refused)).code, 'too-many')
    assert.equal((await app.request('/api/v1/board')).status, 200)
  })
})
