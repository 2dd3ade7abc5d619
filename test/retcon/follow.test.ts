import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { POLITE_LIMITS } from '../../src/follow/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { type FollowEvent, follow, followedIn, subscribe } from '../../src/retcon.ts'
import { newLedger, TEST_DATABASE } from '../record/example.ts'
import { feed, WAYS, type Way } from './bad-server.ts'

/** Loopback too, but not the address that redirects lead to: it alone is allowed. */
const HOST = '127.0.0.2'
// A server of a database is waited for, and whoever answers meanwhile waits too.
const LIMITS = { maxBytes: 1024 * 1024, maxSeconds: TEST_DATABASE === undefined ? 5 : 12, gapSeconds: 0 }

async function serverOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://${HOST}:${(server.address() as AddressInfo).port}`
}

/** A clock that stands where it is put; waiting moves it on. */
function surroundings() {
  const clock = { now: Date.parse('2024-05-02T10:00:00Z') }
  return {
    clock,
    around: {
      now: () => clock.now,
      sleep: async (milliseconds: number, signal: AbortSignal) => {
        if (signal.aborted) return
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(milliseconds, 5))
          signal.addEventListener('abort', () => {
            clearTimeout(timer)
            resolve()
          })
        })
      },
      chance: () => 0.5,
      allowed: [HOST],
    },
  }
}

async function once(
  ledger: Ledger,
  around: ReturnType<typeof surroundings>['around'],
): Promise<FollowEvent[]> {
  const events: FollowEvent[] = []
  const { signal } = new AbortController()
  await follow(ledger, { signal, once: true, limits: LIMITS, onEvent: (e) => events.push(e) }, around)
  return events
}

const articlesIn = async (ledger: Ledger) =>
  ledger.queries.selectFrom('articles').selectAll().orderBy('title').execute()

describe('following', () => {
  test(`each of ${WAYS.length} ways to behave badly is written down, and none stops the others`, {
    timeout: 60_000,
  }, async () => {
    const ledger = newLedger()
    const byUrl = new Map<string, Way>()
    for (const way of WAYS) {
      const base = await serverOf((req, res) => {
        if (req.url === '/robots.txt') (way.robots ?? ((_, r) => r.writeHead(404).end()))(req, res)
        else way.answer(req, res)
      })
      byUrl.set(`${base}/feed`, way)
      subscribe(ledger, { url: `${base}/feed`, kind: 'feed' })
    }
    assert.ok(new Set(WAYS.map(({ name }) => name)).size >= 60)
    const { around } = surroundings()
    await once(ledger, { ...around, now: Date.now })
    const faults = (await followedIn(ledger)).flatMap(({ url, reason, read }) => {
      const way = byUrl.get(url)
      if (way === undefined) return [`${url} is nobody's`]
      const asExpected = way.expected === 'read' ? reason === null : way.expected.test(reason ?? '')
      const items = way.items ?? (way.expected === 'read' ? 1 : 0)
      return asExpected && read === items ? [] : [`${way.name}: ${reason}, ${read} read`]
    })
    assert.deepEqual(faults, [])
    const future = (await articlesIn(ledger)).find(({ title }) => title === 'News of future')
    assert.equal(future?.published, null)
  })

  test('an unchanged feed is asked for changes only, and nothing is read twice', async () => {
    const asked: (string | undefined)[] = []
    const base = await serverOf((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      asked.push(req.headers['if-none-match'])
      if (req.headers['if-none-match'] === '"one"') return void res.writeHead(304).end()
      res.writeHead(200, { etag: '"one"' }).end(feed('etag'))
    })
    const ledger = newLedger()
    subscribe(ledger, { url: `${base}/feed`, kind: 'feed' })
    const { clock, around } = surroundings()
    clock.now = Date.now()
    await once(ledger, around)
    clock.now += 25 * 3_600_000
    const events = await once(ledger, around)
    assert.deepEqual(asked, [undefined, '"one"'])
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['unchanged'],
    )
    assert.equal((await articlesIn(ledger)).length, 1)
  })
})

describe('an item of a feed', () => {
  test('the page of an item with a summary only is fetched, and tried again while its server is broken', async () => {
    let tries = 0
    const base = await serverOf((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      if (req.url === '/feed')
        return void res.end(
          feed(
            '',
            '<item><title>Short</title><link>/a</link><description>In short.</description><pubDate>02 Jan 2024</pubDate></item>',
          ),
        )
      if (++tries === 1) return void res.writeHead(503).end()
      const text =
        '<p>The studio has ordered a second season of ‘Harbour Lights’, the studio said on Monday.</p>'.repeat(
          5,
        )
      res
        .setHeader('content-type', 'text/html')
        .end(
          `<html><head><title>Short</title></head><body><article><h1>Short</h1>${text}</article></body></html>`,
        )
    })
    const ledger = newLedger()
    subscribe(ledger, { url: `${base}/feed`, kind: 'feed' })
    const { clock, around } = surroundings()
    clock.now = Date.now()
    await once(ledger, around)
    assert.deepEqual(
      (await followedIn(ledger)).map(({ waiting, read }) => [waiting, read]),
      [[1, 0]],
    )
    clock.now += 25 * 3_600_000
    await once(ledger, around)
    const [article] = await articlesIn(ledger)
    assert.deepEqual(
      (await followedIn(ledger)).map(({ waiting, read }) => [waiting, read]),
      [[0, 1]],
    )
    assert.equal(article?.published, '2024-01-02')
  })
})

describe('an item whose page is no article', () => {
  test('is not read, and the feed shows why; one that names no outlet has the feed for it', async () => {
    const items = ['a', 'b', 'gone']
      .map((n) => `<item><title>${n}</title><link>/${n}</link><description>In short.</description></item>`)
      .join('')
    const text =
      '<p>The studio has ordered a second season of ‘Harbour Lights’, it said on Monday.</p>'.repeat(5)
    const base = await serverOf((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      if (req.url === '/feed') return void res.end(feed('', items))
      res.setHeader('content-type', 'text/html')
      if (req.url === '/a') return void res.end(`<html><body><article>${text}</article></body></html>`)
      res.end(
        '<html><title>404</title><body><h1>Page not found</h1><p>Sorry, nothing is here.</p></body></html>',
      )
    })
    const ledger = newLedger()
    subscribe(ledger, { url: `${base}/feed`, kind: 'feed', title: 'The Beacon' })
    const { clock, around } = surroundings()
    clock.now = Date.now()
    await once(ledger, around)
    const [followed] = await followedIn(ledger)
    assert.deepEqual([followed?.read, followed?.unread], [1, 2])
    assert.equal(followed?.unreadBecause[0]?.items, 2)
    assert.match(followed?.unreadBecause[0]?.reason ?? '', /there is no such page/)
    assert.equal((await articlesIn(ledger))[0]?.outlet, 'The Beacon')
  })
})

describe('what is followed', () => {
  test('a permanent redirect rewrites the subscription, a temporary one does not', async () => {
    const base = await serverOf((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      if (req.url === '/old') return void res.writeHead(301, { location: '/new' }).end()
      if (req.url === '/away') return void res.writeHead(302, { location: '/new' }).end()
      res.end(feed('moved'))
    })
    const ledger = newLedger()
    for (const path of ['/old', '/away']) subscribe(ledger, { url: base + path, kind: 'feed' })
    await once(ledger, { ...surroundings().around, now: Date.now })
    assert.deepEqual((await followedIn(ledger)).map(({ url }) => url).sort(), [`${base}/away`, `${base}/new`])
  })

  test('a page that changes becomes another version of its article', async () => {
    let text = 'The studio has ordered a second season of ‘Harbour Lights’. '
    const base = await serverOf((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      res.setHeader('content-type', 'text/html')
      res.end(
        `<html><head><title>Harbour Lights</title></head><body><article><p>${text.repeat(10)}</p></article></body></html>`,
      )
    })
    const ledger = newLedger()
    subscribe(ledger, { url: `${base}/page`, kind: 'page' })
    const { clock, around } = surroundings()
    clock.now = Date.now()
    await once(ledger, around)
    text = 'The studio has not ordered a second season of ‘Harbour Lights’. '
    clock.now += 25 * 3_600_000
    await once(ledger, around)
    assert.deepEqual((await articlesIn(ledger)).map(({ version }) => version).sort(), [1, 2])
  })

  test('a host is asked one thing at a time', async () => {
    let open = 0
    let most = 0
    const base = await serverOf((_, res) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        res.end(feed('gap'))
      }, 20)
    })
    const ledger = newLedger()
    for (let n = 0; n < 8; n++) subscribe(ledger, { url: `${base}/feed${n}`, kind: 'feed' })
    await once(ledger, { ...surroundings().around, now: Date.now })
    assert.equal(most, 1)
  })

  test('it ends when told, and goes on where it was', async () => {
    const ending = new AbortController()
    const base = await serverOf((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      if (!ending.signal.aborted && req.url === '/b') ending.abort()
      res.end(feed(`end ${req.url}`))
    })
    const ledger = newLedger()
    for (const path of ['/a', '/b', '/c']) subscribe(ledger, { url: base + path, kind: 'feed' })
    const around = { ...surroundings().around, now: Date.now }
    await follow(
      ledger,
      { signal: ending.signal, once: false, limits: LIMITS, onEvent: () => undefined },
      around,
    )
    assert.equal((await articlesIn(ledger)).length, 1)
    await once(ledger, around)
    assert.equal((await articlesIn(ledger)).length, 3)
  })

  test('the limits that ship leave hosts two seconds between requests', () => {
    assert.equal(POLITE_LIMITS.gapSeconds, 2)
  })
})
