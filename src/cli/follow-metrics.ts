import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Ledger } from '../record/index.ts'
import type { FollowEvent } from '../retcon/follow-events.ts'

/** Upper bounds of the classes of durations, in seconds: a look is broken off after 20. */
const BUCKETS = [0.05, 0.2, 0.5, 1, 2, 5, 10, 20, 60]

/** Counts what happens while following, and tells it to Prometheus. */
export class FollowMetrics {
  readonly #registry = new Registry()
  readonly #looks: Counter<'ended'>
  readonly #durations: Histogram
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
    this.#durations = new Histogram({
      name: 'retcon_follow_look_duration_seconds',
      help: 'Seconds that a look took, with the wait for its host and the reading of what was new.',
      buckets: BUCKETS,
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
      name: 'retcon_follow_due_subscriptions',
      help: 'Feeds and pages whose time to be looked at has come.',
      registers,
      collect() {
        this.set(ledger.subscriptions.due(new Date().toISOString()).length)
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
    if ('milliseconds' in event) this.#durations.observe(event.milliseconds / 1000)
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
      case 'enqueued':
        this.#items.inc({ became: event.kind })
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

  /** All figures as Prometheus reads them, and under what type. */
  async text(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }
}
