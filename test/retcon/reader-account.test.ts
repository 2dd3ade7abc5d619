import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { opmlOf } from '../../src/read/feeds/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { type FollowEvent, follow, followedIn, subscribeAccount, subscriptionsOf } from '../../src/retcon.ts'
import { newLedger } from '../record/example.ts'

const HOST = '127.0.0.2'
const LIMITS = { maxBytes: 1024 * 1024, maxSeconds: 1.5, gapSeconds: 0 }
const USER = 'keeper'
const PASSWORD = 'salt & fog@9'
const TOKEN = 'keeper/8e6845e089457af25303abc6f53356eb60bdb5f8'
const ACTION = 'action-token'
const NOW = Date.parse('2024-05-02T10:00:00Z')

interface Asked {
  readonly path: string
  readonly query: URLSearchParams
  readonly form: URLSearchParams
}
type Answer = (asked: Asked, res: ServerResponse) => void

const TEXT =
  '<p>The studio has ordered a second season of ‘Harbour Lights’, the studio said on Monday.</p>'.repeat(9)
const item = (n: number) => ({
  id: `tag:google.com,2005:reader/item/${n.toString(16).padStart(16, '0')}`,
  title: `News ${n}`,
  published: Math.floor(NOW / 1000) - n * 3600,
  author: 'Ana Reyes',
  canonical: [{ href: `https://gull.example/news/${n}` }],
  alternate: [{ href: `https://gull.example/news/${n}`, type: 'text/html' }],
  summary: { direction: 'ltr', content: TEXT },
  origin: { streamId: 'feed/1', title: 'The Evening Gull', htmlUrl: 'https://gull.example/' },
})

/** A server that speaks the Google Reader API as FreshRSS and Miniflux do; `other` answers what a test has behave otherwise. */
async function readerOf(other: Readonly<Record<string, Answer>> = {}, count = 3) {
  const asked: Asked[] = []
  const answers: Record<string, Answer> = {
    'accounts/ClientLogin': ({ form }, res) =>
      form.get('Email') === USER && form.get('Passwd') === PASSWORD
        ? res.end(`SID=${TOKEN}\nLSID=null\nAuth=${TOKEN}\n`)
        : res.writeHead(401).end('Error=BadAuthentication'),
    'reader/api/0/token': (_, res) => res.end(`${ACTION}\n`),
    'reader/api/0/subscription/list': (_, res) =>
      res.end(JSON.stringify({ subscriptions: [{ id: 'feed/1', title: 'The Evening Gull' }] })),
    'reader/api/0/stream/items/ids': ({ query }, res) => {
      const from = Number(query.get('c') ?? 0)
      const ids = Array.from({ length: count }, (_, n) => n + 1).slice(from, from + 2)
      const more = from + 2 < count ? { continuation: String(from + 2) } : {}
      res.end(JSON.stringify({ itemRefs: ids.map((id) => ({ id: String(id) })), ...more }))
    },
    'reader/api/0/stream/items/contents': ({ form }, res) =>
      form.get('T') === ACTION
        ? res.end(JSON.stringify({ id: 'x', items: form.getAll('i').map((id) => item(Number(id))) }))
        : res.writeHead(401).end(),
    ...other,
  }
  const server = createServer((req, res) => void answer(req, res))
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url ?? '', 'http://reader')
    let body = ''
    for await (const chunk of req) body += String(chunk)
    const path = url.pathname.replace('/api/greader.php/', '')
    const one = { path, query: url.searchParams, form: new URLSearchParams(body) }
    asked.push(one)
    const isIn = path === 'accounts/ClientLogin' || req.headers.authorization === `GoogleLogin auth=${TOKEN}`
    if (!isIn) return void res.writeHead(401).end()
    const found = answers[path]
    if (found === undefined) res.writeHead(404).end()
    else found(one, res)
  }
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, url: `http://${HOST}:${(server.address() as AddressInfo).port}/api/greader.php` }
}

/** Waiting takes no time to speak of, but lets others have their turn. */
const sleep = async (milliseconds: number) => {
  await setTimeout(Math.min(milliseconds, 5))
}

async function looked(ledger: Ledger, now = Date.now()): Promise<FollowEvent[]> {
  const events: FollowEvent[] = []
  const around = { now: () => now, sleep, chance: () => 0.5, allowed: [HOST] }
  const { signal } = new AbortController()
  await follow(ledger, { signal, once: true, limits: LIMITS, onEvent: (e) => events.push(e) }, around)
  return events
}

function following(url: string, password = PASSWORD): Ledger {
  const ledger = newLedger()
  subscribeAccount(ledger, { url, kind: 'reader' }, { user: USER, password })
  return ledger
}

describe('the account of a feed reader', () => {
  test('is read page by page, each item once, under the names of its feeds', async () => {
    const { url, asked } = await readerOf()
    const ledger = following(url)
    await looked(ledger)
    const articles = await ledger.queries.selectFrom('articles').selectAll().orderBy('title').execute()
    assert.deepEqual(
      articles.map(({ title, outlet, author, published }) => [title, outlet, author, published]),
      [1, 2, 3].map((n) => [`News ${n}`, 'The Evening Gull', 'Ana Reyes', '2024-05-02']),
    )
    const ids = asked.filter(({ path }) => path.endsWith('/ids'))
    assert.deepEqual(
      ids.map(({ query }) => query.get('c')),
      [null, '2'],
    )
    assert.ok(Number(ids[0]?.query.get('ot')) < Number(ids[0]?.query.get('nt')))
    const events = await looked(ledger, Date.now() + 25 * 3_600_000)
    assert.deepEqual(
      events.map((event) => (event.kind === 'looked' ? event.fresh : event.kind)),
      [0],
    )
  })

  test('is only read: nothing is asked that changes it, and its password goes nowhere but into the login', async () => {
    const { url, asked } = await readerOf()
    await looked(following(url))
    const paths = new Set(asked.map(({ path }) => path.replace('reader/api/0/', '')))
    assert.deepEqual([...paths].toSorted(), [
      'accounts/ClientLogin',
      'stream/items/contents',
      'stream/items/ids',
      'subscription/list',
      'token',
    ])
    const others = asked.filter(({ path }) => path !== 'accounts/ClientLogin')
    assert.ok(others.every(({ query, form }) => !`${query}${form}`.includes('salt')))
  })

  test('is told from others of its server by what is behind “#”, which nobody is asked for', async () => {
    const { url, asked } = await readerOf()
    const ledger = following(`${url}#second`)
    subscribeAccount(ledger, { url, kind: 'reader' }, { user: 'nobody', password: PASSWORD })
    await looked(ledger)
    const followed = await followedIn(ledger)
    assert.deepEqual(followed.map(({ read, reason }) => [read, reason === null]).toSorted(), [
      [0, false],
      [3, true],
    ])
    assert.ok(asked.every(({ path }) => !path.includes('second')))
  })

  test('keeps its login out of all that is shown or given away, and forgets it when removed', async () => {
    const { url } = await readerOf({}, 0)
    const ledger = following(url, 'wrong')
    const events = await looked(ledger)
    const shown = JSON.stringify([events, await followedIn(ledger), opmlOf(await subscriptionsOf(ledger))])
    assert.doesNotMatch(shown, /wrong|keeper/)
    assert.match(shown, /refuses the name or the password/)
    ledger.subscriptions.remove(url)
    assert.equal(ledger.subscriptions.loginOf(url), undefined)
  })
})

const BAD: readonly {
  name: string
  other: Readonly<Record<string, Answer>>
  reason: RegExp
  read?: number
}[] = [
  {
    name: 'answers 500',
    other: { 'reader/api/0/stream/items/ids': (_, res) => res.writeHead(500).end() },
    reason: /answers 500/,
  },
  {
    name: 'gives JSON that breaks off',
    other: { 'reader/api/0/stream/items/ids': (_, res) => res.end('{"itemRefs":[{"id":') },
    reason: /something else than the Google Reader API/,
  },
  {
    name: 'gives contents that break off',
    other: { 'reader/api/0/stream/items/contents': (_, res) => res.end('{"items":[') },
    reason: /something else than the Google Reader API/,
  },
  {
    name: 'answers the login with a web page',
    other: { 'accounts/ClientLogin': (_, res) => res.end('<html>Welcome</html>') },
    reason: /something else than the Google Reader API/,
  },
  {
    name: 'redirects the login to another host',
    other: {
      'accounts/ClientLogin': (_, res) => res.writeHead(307, { location: 'http://127.0.0.1/' }).end(),
    },
    reason: /redirects what it was sent/,
  },
  {
    name: 'goes on for ever with the same items',
    other: {
      'reader/api/0/stream/items/ids': ({ query }, res) =>
        res.end(
          JSON.stringify({ itemRefs: [{ id: '1' }], continuation: String(Number(query.get('c') ?? 0) + 1) }),
        ),
    },
    reason: /^$/,
    read: 1,
  },
  {
    name: 'goes on for ever with new items',
    other: {
      'reader/api/0/stream/items/ids': ({ query }, res) => {
        const from = Number(query.get('c') ?? 0)
        const itemRefs = Array.from({ length: 250 }, (_, n) => ({ id: String(from + n + 1) }))
        res.end(JSON.stringify({ itemRefs, continuation: String(from + 250) }))
      },
      'reader/api/0/stream/items/contents': (_, res) => res.end(JSON.stringify({ items: [item(1)] })),
    },
    reason: /more than 1000 new items/,
    read: 1,
  },
  {
    name: 'never ends an answer',
    other: { 'reader/api/0/subscription/list': (_, res) => void res.write('{') },
    reason: /not complete after/,
  },
]

describe('a reader’s server that', () => {
  for (const { name, other, reason, read = 0 } of BAD)
    test(`${name} is written down`, async () => {
      const { url } = await readerOf(other)
      const ledger = following(url)
      await looked(ledger)
      const [followed] = await followedIn(ledger)
      assert.match(followed?.reason ?? '', reason)
      assert.equal(followed?.read, read)
    })
})
