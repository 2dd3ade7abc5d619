import type { Ledger } from '../record/index.ts'

/** Milliseconds without any event, while something has been due for as long, after which following stands still. */
const STILL = 15 * 60_000

/** What `/healthz` answers. */
export interface FollowHealth {
  readonly status: 'ok' | 'stalled'
  /** Feeds and pages whose time to be looked at has come. */
  readonly due: number
  /** Messages to webhooks that are still to be delivered. */
  readonly messages: number
}

/** Tells whoever keeps a following running whether it goes on. */
export class FollowPulse {
  readonly #ledger: Ledger
  readonly #now: () => number
  #last: number

  constructor(ledger: Ledger, now: () => number = Date.now) {
    this.#ledger = ledger
    this.#now = now
    this.#last = now()
  }

  /** Something happened. */
  beat(): void {
    this.#last = this.#now()
  }

  /** Throws where the record can't be read. */
  health(): FollowHealth {
    const now = this.#now()
    const due = this.#ledger.subscriptions.due(new Date(now).toISOString())
    const isLate = due.some(({ next_look }) => now - Date.parse(next_look) > STILL)
    return {
      status: isLate && now - this.#last > STILL ? 'stalled' : 'ok',
      due: due.length,
      messages: this.#ledger.webhooks.waiting(),
    }
  }
}
