import { guardOf, knownNames, type News, newsSince } from '../ask/index.ts'
import type { FollowSurroundings } from '../follow/index.ts'
import { bodiesOf, isQuiet, MOST_ATTEMPTS, tellingTime, waitAfterAttempts } from '../follow/webhooks/index.ts'
import { type Webhook, WebhookChange } from '../model/index.ts'
import { identityOf, type Ledger, type Rows } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import type { FollowEvent } from './follow-events.ts'
import { instantOf } from './instant.ts'
import { hostOf, post, webhookIn } from './webhooks.ts'

/** Milliseconds before the last look that are looked at again: what another program was writing then came after it. */
const LOOK_BACK = 600_000

/** Milliseconds for which a message is this program's alone to send: longer than an answer may take. */
const TAKEN = 60_000

/** Days after which what happened is news to nobody, though the record learns of it only now, as out of an archive. */
const OLD = 30

interface Hook {
  readonly row: Rows['webhooks']
  readonly webhook: Webhook
}

/**
 * Tells webhooks what the record learns: notes each change for whoever is to be told, puts changes into messages when their time has come, and
 * delivers the messages. Each step is in the record before the next begins. Killed in between, a message may be sent again, with the same id.
 * Several programs may tell the webhooks of one record: each message is one's alone for a minute, and another's only if that one died.
 */
export class Courier {
  readonly #ledger: Ledger
  readonly #around: FollowSurroundings
  readonly #signal: AbortSignal
  readonly #tell: (event: FollowEvent) => void
  /** What the record knew when each was looked at last. */
  readonly #looked = new Map<string, string>()

  constructor(
    ledger: Ledger,
    around: FollowSurroundings,
    signal: AbortSignal,
    tell: (event: FollowEvent) => void,
  ) {
    this.#ledger = ledger
    this.#around = around
    this.#signal = signal
    this.#tell = tell
  }

  /** Does all that is due now. Webhooks don't wait for each other. */
  async round(): Promise<void> {
    const hooks = this.#ledger.webhooks
      .all()
      .filter(({ state }) => state === 'active')
      .map((row): Hook => ({ row, webhook: webhookIn(row.webhook_json) }))
    if (hooks.length === 0) return
    await this.#look(hooks)
    for (const hook of hooks) this.#compose(hook)
    await Promise.all(hooks.map((hook) => this.#deliver(hook)))
  }

  async #look(hooks: readonly Hook[]): Promise<void> {
    const now = this.#around.now()
    const today = instantOf(now).slice(0, 10)
    const knows = `${today} ${this.#ledger.webhooks.learnedSoFar()}`
    const behind = hooks.filter(({ row }) => this.#looked.get(row.id) !== knows)
    if (behind.length === 0) return
    await bringUpToDate(this.#ledger)
    const known = await knownNames(this.#ledger)
    const guard = await guardOf(this.#ledger)
    for (const { row, webhook } of behind) {
      if (this.#signal.aborted) return
      const since = Math.max(Date.parse(row.looked_until) - LOOK_BACK, Date.parse(row.created_at))
      const names = webhook.names.length === 0 ? undefined : webhook.names
      const own = webhook.spoilers ? undefined : guard
      const { news } = await newsSince(this.#ledger, instantOf(since), names, known, own, { today })
      const changes = news.filter(isRecent).map((one) => ({
        webhook: row.id,
        change: one.id,
        learned: one.learned,
        change_json: JSON.stringify(changeOf(one)),
        message: null,
      }))
      this.#ledger.webhooks.note(row.id, changes, instantOf(now))
      this.#looked.set(row.id, knows)
    }
  }

  #compose({ row, webhook }: Hook): void {
    const now = this.#around.now()
    if (isQuiet(webhook, now)) return
    const untold = this.#ledger.webhooks.untold(row.id)
    const [first] = untold
    if (first === undefined || tellingTime(webhook, Date.parse(first.learned)) > now) return
    const changes = untold.map(({ change_json }) => WebhookChange.parse(JSON.parse(change_json ?? '')))
    const at = instantOf(now)
    for (const { body, changes: told } of bodiesOf(webhook.format, changes, at)) {
      const id = `msg_${identityOf([row.id, told])}`
      this.#ledger.webhooks.compose(
        { id, webhook: row.id, body, state: 'waiting', reason: null, tries: 0, next_try: at, created_at: at },
        told,
      )
    }
  }

  async #deliver({ row, webhook }: Hook): Promise<void> {
    const { webhooks } = this.#ledger
    if (isQuiet(webhook, this.#around.now())) return
    for (const message of webhooks.due(row.id, instantOf(this.#around.now()))) {
      if (this.#signal.aborted) return
      if (!webhooks.take(message, instantOf(this.#around.now() + TAKEN))) continue
      const answer = await post({ url: webhook.url, secret: row.secret }, message, this.#around, this.#signal)
      // Whoever was broken off is told again next time.
      if (this.#signal.aborted && 'fault' in answer) return webhooks.tried(message)
      const host = hostOf(webhook.url)
      if ('status' in answer && answer.status >= 200 && answer.status < 300) {
        webhooks.delivered(message.id)
        this.#tell({ kind: 'delivered', webhook: row.id, host, message: message.id })
        continue
      }
      const sentence = 'fault' in answer ? answer.fault : `answers ${answer.statusLine}`
      if ('status' in answer && answer.status === GONE) {
        webhooks.end(row.id, `${sentence}: it is told nothing more`)
        this.#tell({
          kind: 'undelivered',
          webhook: row.id,
          host,
          message: message.id,
          sentence,
          isLast: true,
        })
        return
      }
      this.#failed(message, sentence, 'status' in answer ? answer.retryAfter : undefined)
      const isLast = message.tries + 1 >= MOST_ATTEMPTS
      this.#tell({ kind: 'undelivered', webhook: row.id, host, message: message.id, sentence, isLast })
      // Its other messages would fare no better now.
      return
    }
  }

  #failed(message: Rows['webhook_messages'], reason: string, retryAfter: number | undefined): void {
    const tries = message.tries + 1
    const wait = waitAfterAttempts(tries, retryAfter, this.#around.chance())
    this.#ledger.webhooks.tried({
      id: message.id,
      state: tries >= MOST_ATTEMPTS ? 'failed' : 'waiting',
      reason,
      tries,
      next_try: instantOf(this.#around.now() + wait),
    })
  }
}

/** An undated article may be of any day: what it says is told. */
function isRecent({ day, learned }: News): boolean {
  if (day === undefined) return true
  return day >= Temporal.PlainDate.from(learned.slice(0, 10)).subtract({ days: OLD }).toString()
}

/** RFC 9110, 15.5.11. */
const GONE = 410

function changeOf({ standing, args, ...news }: News): WebhookChange {
  return {
    ...news,
    args: [...args],
    ...(standing === undefined ? {} : { probability: standing.probability }),
  }
}
