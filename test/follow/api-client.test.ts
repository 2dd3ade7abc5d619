import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ApiClient, type Service } from '../../src/follow/index.ts'
import { problemLine } from '../../src/model/index.ts'
import { inTurn, json, serviceOf, status, surroundingsIn } from './local-service.ts'

/** A client of a local service with that one answer, and its surroundings. */
async function asking(t: TestContext, answer: RequestListener | object, more: Partial<Service> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-client-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const { base, asked } = await serviceOf({ '/thing': answer, '/lost': status(404) })
  const service: Service = { name: 'Beacon', base, perSecond: 2, keptSeconds: 3600, ...more }
  const world = surroundingsIn(folder)
  const client = new ApiClient(service, world.around)
  const said = async (path = '/thing') => {
    const got = await client.answer(path)
    return 'problem' in got ? problemLine(got.problem).replace(base, '') : got
  }
  return { client, said, asked, base, folder, service, ...world }
}

describe('an answer', () => {
  test('comes with the day of its Date header, once it is asked for politely', async (t) => {
    const { said, asked, base } = await asking(t, { a: 1 })
    assert.deepEqual(await said(), { body: { a: 1 }, day: '2024-05-02', address: `${base}/thing` })
    assert.match(asked[0]?.headers['user-agent'] ?? '', /^retcon\/\d/)
  })

  test('without a sound Date header is of the day of the clock', async (t) => {
    const undated: RequestListener = (_, res) => res.setHeader('date', 'today').end('[]')
    const { said, base } = await asking(t, undated)
    assert.deepEqual(await said(), { body: [], day: '2024-05-02', address: `${base}/thing` })
  })

  test('that there is no such thing is an answer', async (t) => {
    const { said, slept } = await asking(t, {})
    assert.deepEqual(await said('/lost'), { isAbsent: true })
    assert.deepEqual(slept, [])
  })

  test('is asked for no more often than the service allows', async (t) => {
    const { said, slept } = await asking(t, {})
    for (let n = 0; n < 4; n++) await said('/lost')
    assert.deepEqual(slept, [500, 500, 500])
  })
})

describe('a server that is busy or broken for a moment', () => {
  test('is asked again after as long as it says', async (t) => {
    const busy = status(429, { 'retry-after': '7' })
    const { said, slept, asked } = await asking(t, inTurn(busy, json({ a: 1 })))
    assert.notEqual(typeof (await said()), 'string')
    assert.equal(asked.length, 2)
    assert.deepEqual(slept, [7000])
  })

  test('may say it as a date', async (t) => {
    const busy = status(503, { 'retry-after': 'Thu, 02 May 2024 12:00:09 GMT' })
    const { said, slept } = await asking(t, inTurn(busy, json({ a: 1 })))
    assert.notEqual(typeof (await said()), 'string')
    assert.deepEqual(slept, [9000])
  })

  test('that asks for longer than anybody waits is left alone', async (t) => {
    const { said, slept, asked } = await asking(t, status(429, { 'retry-after': '3600' }))
    assert.equal(await said(), '/thing asks to be left alone for 60 minutes: try again then (beacon/busy)')
    assert.equal(asked.length, 1)
    assert.deepEqual(slept, [])
  })

  test('is asked five times, later and later, and then given up', async (t) => {
    const { said, slept, asked } = await asking(t, status(500))
    assert.match(String(await said()), /answers 500 .* after 5 tries, expected data: try again later/)
    assert.equal(asked.length, 5)
    assert.deepEqual(slept, [750, 1500, 3000, 6000])
  })

  test('may break the connection', async (t) => {
    const { said, asked } = await asking(
      t,
      inTurn((req) => void req.socket.destroy(), json({ a: 1 })),
    )
    assert.notEqual(typeof (await said()), 'string')
    assert.equal(asked.length, 2)
  })
})

describe('an answer that is of no use', () => {
  const elsewhere = (location: string) => status(302, { location })
  const cases: readonly [string, RequestListener, RegExp][] = [
    ['is not JSON', (_, res) => res.end('<p>Maintenance'), /is not JSON, expected data/],
    [
      'is larger than any',
      (_, res) =>
        res.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(34 * 1024 * 1024), { level: 1 })),
      /longer than 32 MB/,
    ],
    ['is at a private address', elsewhere('http://10.0.0.1/'), /10\.0\.0\.1 is not a public address/],
    ['is at a metadata address', elsewhere('http://[::ffff:169.254.169.254]/'), /is not a public address/],
    ['is in a file', elsewhere('file:///etc/passwd'), /redirects to file:/],
    ['is nowhere', elsewhere('http://['), /redirects to no address/],
    ['is no data', status(204), /answers 204 .*expected data/],
    ['is a refusal', status(401), /answers 401 .*: show another pass/],
  ]
  for (const [name, answer, sentence] of cases) {
    test(`${name}: one clear problem at the first try`, async (t) => {
      const { said, asked } = await asking(t, answer, { keyAdvice: 'show another pass' })
      assert.match(String(await said()), sentence)
      assert.equal(asked.length, 1)
    })
  }

  test('is at a server of this machine, unless the operator allows it', async (t) => {
    const { service, around } = await asking(t, {})
    const got = await new ApiClient(service, { ...around, allowed: [] }).answer('/thing')
    assert.match('problem' in got ? got.problem.sentence : '', /127\.0\.0\.1 is not a public address/)
  })

  test('has an address that is none', async (t) => {
    const { said } = await asking(t, {}, { base: 'beacon' })
    assert.match(String(await said()), /beacon\/thing not an address, expected https:/)
  })
})

describe('a key', () => {
  const SECRET = 'b3acab3acab3acab3acab3acab3acab3'
  test('goes into its header or parameter, and into no problem and no file', async (t) => {
    const keys: readonly NonNullable<Service['key']>[] = [
      { header: `Bearer ${SECRET}` },
      { parameter: ['api_key', SECRET] },
    ]
    for (const key of keys) {
      const circle: RequestListener = (req, res) => void res.writeHead(302, { location: req.url ?? '' }).end()
      const { said, asked } = await asking(t, inTurn(json({ a: 1 }), circle, status(401)), {
        key,
        keptSeconds: 0,
      })
      const all = [await said(), await said(), await said()]
      assert.ok(asked.every((one) => `${one.url}${one.headers.authorization}`.includes(SECRET)))
      assert.match(String(all[1]), /redirects in a circle/)
      assert.doesNotMatch(JSON.stringify(all), new RegExp(SECRET))
    }
  })

  test('goes to nobody else whom the service redirects to', async (t) => {
    const other = await serviceOf({ '/elsewhere': { a: 1 } })
    const { said, asked } = await asking(t, status(302, { location: `${other.base}/elsewhere` }), {
      key: { header: `Bearer ${SECRET}` },
    })
    assert.notEqual(typeof (await said()), 'string')
    assert.match(asked[0]?.headers.authorization ?? '', new RegExp(SECRET))
    assert.equal(other.asked[0]?.headers.authorization, undefined)
  })
})
