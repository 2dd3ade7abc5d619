import { once } from 'node:events'
import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Ledger } from '../record/index.ts'
import type { FollowEvent } from '../retcon.ts'

/** Counts what happens while following, and tells it to Prometheus. */
export class FollowMetrics {
  readonly #registry = new Registry()
  readonly #looks: Counter<'ended'>
  readonly #problems: Counter<'code'>
  readonly #items: Counter<'became'>
  readonly #claims: Counter
  readonly #messages: Counter<'became'>

  constructor(ledger: Ledger) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    this.#looks = new Counter({
      name: 'retcon_follow_looks_total',
      help: 'Looks at feeds and pages, by how they ended.',
      labelNames: ['ended'],
      registers,
    })
    this.#problems = new Counter({
      name: 'retcon_follow_problems_total',
      help: 'Looks that failed, by the code of the reason.',
      labelNames: ['code'],
      registers,
    })
    this.#items = new Counter({
      name: 'retcon_follow_items_total',
      help: 'Items of feeds, by what became of them.',
      labelNames: ['became'],
      registers,
    })
    this.#claims = new Counter({ name: 'retcon_follow_claims_total', help: 'Claims read.', registers })
    this.#messages = new Counter({
      name: 'retcon_webhook_attempts_total',
      help: 'Attempts to deliver messages to webhooks, by what became of the message.',
      labelNames: ['became'],
      registers,
    })
    new Gauge({
      name: 'retcon_webhook_waiting_messages',
      help: 'Messages to webhooks that are still to be delivered.',
      registers,
      collect() {
        this.set(ledger.webhooks.waiting())
      },
    })
    new Gauge({
      name: 'retcon_follow_waiting_items',
      help: 'Items whose page is to be fetched yet.',
      registers,
      async collect() {
        const { n } = await ledger.queries
          .selectFrom('feed_items')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .where('state', '=', 'waiting')
          .executeTakeFirstOrThrow()
        this.set(Number(n))
      },
    })
  }

  count(event: FollowEvent): void {
    switch (event.kind) {
      case 'looked':
      case 'unchanged':
      case 'ended':
        this.#looks.inc({ ended: event.kind })
        break
      case 'failed':
        this.#looks.inc({ ended: event.kind })
        this.#problems.inc({ code: event.code })
        break
      case 'read':
        this.#items.inc({ became: event.isNew ? 'read' : 'known' })
        this.#claims.inc(event.claims)
        break
      case 'unread':
        this.#items.inc({ became: 'unread' })
        break
      case 'delivered':
        this.#messages.inc({ became: 'delivered' })
        break
      case 'undelivered':
        this.#messages.inc({ became: event.isLast ? 'put_aside' : 'waiting' })
        break
      case 'moved':
    }
  }

  /** Answers `/metrics` on this machine alone until it is closed; port 0 means any that is free. Rejects where it can't listen. */
  async listen(port: number): Promise<{ readonly url: string; readonly close: () => void }> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') {
        response.writeHead(404).end()
        return
      }
      this.#registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': this.#registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      )
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const actual = typeof address === 'object' ? address?.port : port
    return {
      url: `http://127.0.0.1:${actual}/metrics`,
      close: () => {
        server.close()
        server.closeAllConnections()
      },
    }
  }
}
