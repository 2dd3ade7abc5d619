import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { type Webhook, WebhookPayload } from '../../src/model/index.ts'
import { articleRows, type Ledger } from '../../src/record/index.ts'
import {
  addWebhook,
  type FollowEvent,
  failedMessagesIn,
  follow,
  retryMessages,
  webhooksIn,
} from '../../src/retcon.ts'
import { joins, newLedger, renewed, type Statement, storyOf } from '../record/example.ts'

/** Loopback too, but not the address that everything is refused from unless it is allowed. */
const HOST = '127.0.0.2'

interface Received {
  readonly id: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

/** A receiver that answers as it is told. */
async function receiver(answer: (res: ServerResponse, n: number) => void) {
  const received: Received[] = []
  const server = createServer(async (req, res) => {
    const parts: Buffer[] = []
    for await (const part of req) parts.push(part)
    received.push({
      id: String(req.headers['webhook-id']),
      body: Buffer.concat(parts).toString(),
      headers: req.headers,
    })
    answer(res, received.length)
  })
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}/hook/secret-part`, received }
}

/** A record on a clock of its own, and a way to have everything done that is due. */
function surroundings(t: { after: (end: () => void) => void }, allowed: readonly string[] = [HOST]) {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const clock = { now: Date.parse('2024-05-02T10:00:00Z') }
  const around = { now: () => clock.now, sleep: async () => undefined, chance: () => 1, allowed }
  const run = async () => {
    const events: FollowEvent[] = []
    const { signal } = new AbortController()
    await follow(ledger, { signal, once: true, onEvent: (event) => events.push(event) }, around)
    return events
  }
  return { ledger, clock, around, run }
}

const WEBHOOK = { names: [], format: 'json', zone: 'UTC', spoilers: false } as const
const add = (ledger: Ledger, clock: { now: number }, webhook: Pick<Webhook, 'url'> & Partial<Webhook>) =>
  addWebhook(ledger, { ...WEBHOOK, ...webhook, names: [...(webhook.names ?? [])] }, { now: () => clock.now })

/** An article that the record learns of now. */
function learn(ledger: Ledger, { now }: { readonly now: number }, statement: Statement) {
  const at = new Date(now).toISOString()
  const story = storyOf({ title: `Of ${at}`, published: at.slice(0, 10), outlet: 'Gull' }, [statement])
  ledger.append([articleRows(story.article, story.extraction, at)])
}
const changesIn = (received: readonly Received[]) =>
  received.flatMap(({ body }) => WebhookPayload.parse(JSON.parse(body)).data.changes)
const MINUTE = 60_000
const instant = (milliseconds: number) => new Date(milliseconds).toISOString()
const HOUR = 60 * MINUTE

describe('a webhook', () => {
  test('is told each change once, signed, of what comes after it was added', async (t) => {
    const { url, received } = await receiver((res) => res.writeHead(204).end())
    const { ledger, clock, run } = surroundings(t)
    learn(ledger, clock, joins)
    clock.now += MINUTE
    const { secret } = add(ledger, clock, { url })
    await run()
    assert.equal(received.length, 0)
    clock.now += MINUTE
    learn(ledger, clock, renewed)
    for (let n = 0; n < 3; n++) {
      await run()
      clock.now += MINUTE
    }
    assert.equal(received.length, 1)
    const [only] = received
    const [change] = changesIn(received)
    assert.deepEqual([change?.sentence, change?.isNew], ['Harbour Nights S2 is ordered', true])
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const { 'webhook-timestamp': time, 'webhook-signature': signature } = only?.headers ?? {}
    assert.equal(time, String(Date.parse('2024-05-02T10:02:00Z') / 1000))
    const signed = createHmac('sha256', key).update(`${only?.id}.${time}.${only?.body}`).digest('base64')
    assert.equal(signature, `v1,${signed}`)
  })

  test('is told nothing of what is long past, though the record learns of it only now', async (t) => {
    const { url, received } = await receiver((res) => res.end())
    const { ledger, clock, run } = surroundings(t)
    add(ledger, clock, { url })
    const at = new Date(clock.now + MINUTE).toISOString()
    for (const [published, statement] of [
      ['2024-03-01', joins],
      ['2024-04-20', renewed],
    ] as const) {
      const { article, extraction } = storyOf({ title: published, published, outlet: 'Gull' }, [statement])
      ledger.append([articleRows(article, extraction, at)])
    }
    clock.now += 2 * MINUTE
    await run()
    assert.deepEqual(
      changesIn(received).map(({ day }) => day),
      ['2024-04-20'],
    )
  })

  test('of a name is told what is new on it, and nothing else', async (t) => {
    const { url, received } = await receiver((res) => res.end())
    const { ledger, clock, run } = surroundings(t)
    add(ledger, clock, { url, names: ['Nightjar'] })
    clock.now += MINUTE
    learn(ledger, clock, renewed)
    learn(ledger, clock, joins)
    await run()
    assert.deepEqual(
      changesIn(received).map(({ sentence }) => sentence),
      ['Nightjar appears in Harbour Nights S2'],
    )
  })
})

describe('a webhook that fails', () => {
  test('is tried again, later each time and with the same message, and then put aside', async (t) => {
    const { url, received } = await receiver((res, n) => res.writeHead(n > 8 ? 200 : 500).end())
    const { ledger, clock, around, run } = surroundings(t)
    add(ledger, clock, { url })
    clock.now += MINUTE
    learn(ledger, clock, joins)
    const started = clock.now
    const times: number[] = []
    for (let n = 0; n < 2000 && ledger.webhooks.failed().length === 0; n++) {
      const before = received.length
      const events = await run()
      if (received.length > before) times.push((clock.now - started) / 1000)
      assert.ok(!JSON.stringify(events).includes('secret-part'))
      clock.now += times.length < 3 ? 30_000 : 10 * MINUTE
    }
    assert.deepEqual(times.slice(0, 3), [0, 30, 150])
    assert.equal(times.length, 8)
    assert.equal(new Set(received.map(({ id, body }) => id + body)).size, 1)
    const [failed] = failedMessagesIn(ledger)
    assert.match(failed?.reason ?? '', /answers 500/)
    assert.deepEqual(retryMessages(ledger, ['msg_x'], around), [])
    assert.deepEqual(retryMessages(ledger, [], around), [failed?.id])
    await run()
    assert.deepEqual([received.length, failedMessagesIn(ledger)], [9, []])
  })

  test('and asks for time is given it', async (t) => {
    const { url, received } = await receiver((res, n) =>
      res.writeHead(n === 1 ? 429 : 200, { 'retry-after': '7200' }).end(),
    )
    const { ledger, clock, run } = surroundings(t)
    add(ledger, clock, { url })
    clock.now += MINUTE
    learn(ledger, clock, joins)
    await run()
    clock.now += 2 * HOUR - 1
    await run()
    assert.equal(received.length, 1)
    clock.now += 1
    await run()
    assert.equal(received.length, 2)
  })

  test('since it is gone is told nothing more', async (t) => {
    const { url, received } = await receiver((res) => res.writeHead(410).end())
    const { ledger, clock, around, run } = surroundings(t)
    add(ledger, clock, { url })
    clock.now += MINUTE
    learn(ledger, clock, joins)
    await run()
    clock.now += 24 * HOUR
    learn(ledger, clock, renewed)
    await run()
    assert.equal(received.length, 1)
    const [{ state, reason } = { state: '', reason: '' }] = webhooksIn(ledger)
    assert.deepEqual([state, /answers 410/.test(reason ?? '')], ['ended', true])
    assert.equal(failedMessagesIn(ledger).length, 1)
    assert.deepEqual(retryMessages(ledger, [], around), [])
  })
})

describe('a webhook with a time of its own', () => {
  test('is not told in its quiet hours, and all that came in them together', async (t) => {
    const { url, received } = await receiver((res) => res.end())
    const { ledger, clock, run } = surroundings(t)
    add(ledger, clock, { url, quiet: { from: '10:00', until: '11:30' }, zone: 'UTC' })
    clock.now += MINUTE
    learn(ledger, clock, joins)
    await run()
    clock.now += HOUR
    learn(ledger, clock, renewed)
    await run()
    assert.deepEqual(received, [])
    clock.now += HOUR
    await run()
    assert.deepEqual([received.length, changesIn(received).length], [1, 2])
  })

  test('with a digest is told all of an hour together', async (t) => {
    const { url, received } = await receiver((res) => res.end())
    const { ledger, clock, run } = surroundings(t)
    add(ledger, clock, { url, digest: 'hourly' })
    for (const statement of [joins, renewed]) {
      clock.now += 20 * MINUTE
      learn(ledger, clock, statement)
      await run()
    }
    assert.deepEqual(received, [])
    clock.now = Date.parse('2024-05-02T11:00:00Z')
    await run()
    assert.deepEqual([received.length, changesIn(received).length], [1, 2])
  })
})

describe('a webhook among others', () => {
  test('at a private address, or that redirects, gets nothing', async (t) => {
    const { url, received } = await receiver((res) => res.end())
    const moved = await receiver((res) => res.writeHead(302, { location: url }).end())
    for (const [address, allowed, why] of [
      [url, [], /not a public address/],
      [moved.url, [HOST], /answers 302/],
    ] as const) {
      const { ledger, clock, run } = surroundings(t, allowed)
      add(ledger, clock, { url: address })
      clock.now += MINUTE
      learn(ledger, clock, joins)
      const [event] = await run()
      assert.match(event?.kind === 'undelivered' ? event.sentence : '', why)
    }
    assert.deepEqual(received, [])
  })

  test('doesn’t keep the others waiting', async (t) => {
    const slow = await receiver(() => undefined)
    const { url, received } = await receiver((res) => res.end())
    const { ledger, clock, around } = surroundings(t)
    add(ledger, clock, { url: slow.url })
    add(ledger, clock, { url })
    clock.now += MINUTE
    learn(ledger, clock, joins)
    const ending = new AbortController()
    const done = follow(
      ledger,
      { signal: ending.signal, once: true, onEvent: ({ kind }) => kind === 'delivered' && ending.abort() },
      around,
    )
    await done
    assert.equal(received.length, 1)
    // What was broken off is neither lost nor counted as failed.
    const waiting = await ledger.queries.selectFrom('webhook_messages').select(['state', 'tries']).execute()
    assert.deepEqual(
      waiting.map(({ state, tries }) => [state, tries]),
      [['waiting', 0]],
    )
    assert.deepEqual(failedMessagesIn(ledger), [])
  })
})

describe('webhooks that several programs tell', () => {
  test('are told each change once', async (t) => {
    const { url, received } = await receiver((res) => setTimeout(() => res.writeHead(204).end(), 50))
    const { ledger, clock, run } = surroundings(t)
    add(ledger, clock, { url })
    clock.now += MINUTE
    learn(ledger, clock, joins)
    learn(ledger, { now: clock.now + 1 }, renewed)
    const events = (await Promise.all([run(), run(), run()])).flat()
    const ids = changesIn(received).map(({ id }) => id)
    assert.ok(ids.length >= 2)
    assert.equal(new Set(ids).size, ids.length)
    assert.equal(events.filter(({ kind }) => kind === 'delivered').length, received.length)
  })

  test('are told by another what one took and died of', async (t) => {
    const { url, received } = await receiver((res) => res.writeHead(204).end())
    const { ledger, clock, run } = surroundings(t)
    const { id } = add(ledger, clock, { url })
    clock.now += MINUTE
    const at = instant(clock.now)
    const message = {
      id: 'msg_taken',
      webhook: id,
      body: '{}',
      state: 'waiting',
      reason: null,
      tries: 0,
    } as const
    ledger.webhooks.compose({ ...message, next_try: at, created_at: at }, [])
    const [due] = ledger.webhooks.due(id, at)
    assert.ok(due !== undefined && ledger.webhooks.take(due, instant(clock.now + MINUTE)))
    assert.ok(!ledger.webhooks.take(due, instant(clock.now + MINUTE)))
    await run()
    assert.equal(received.length, 0)
    clock.now += MINUTE
    await run()
    assert.deepEqual(
      received.map((one) => one.id),
      ['msg_taken'],
    )
  })

  test('are told of a change in no second message', (t) => {
    const { ledger, clock } = surroundings(t)
    const { id } = add(ledger, clock, { url: 'https://gull.example/hook' })
    const at = instant(clock.now)
    const change = { webhook: id, learned: at, change_json: '{}', message: null }
    ledger.webhooks.note(
      id,
      [
        { ...change, change: 'a' },
        { ...change, change: 'b' },
      ],
      at,
    )
    const message = {
      webhook: id,
      body: '{}',
      state: 'waiting',
      reason: null,
      tries: 0,
      next_try: at,
      created_at: at,
    } as const
    ledger.webhooks.compose({ ...message, id: 'msg_a' }, ['a'])
    ledger.webhooks.compose({ ...message, id: 'msg_ab' }, ['a', 'b'])
    assert.deepEqual(
      ledger.webhooks.due(id, at).map((one) => one.id),
      ['msg_a'],
    )
    assert.deepEqual(
      ledger.webhooks.untold(id).map((one) => one.change),
      ['b'],
    )
  })
})
