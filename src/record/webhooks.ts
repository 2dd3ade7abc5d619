import type { Database } from './database.ts'
import type { Rows } from './schema.ts'

type HookRow = Rows['webhooks']
type ChangeRow = Rows['webhook_changes']
type MessageRow = Rows['webhook_messages']

/**
 * Who is told of changes, and how far that has come. It says how the record is used, not what was said, so unlike the ledger it is changed in
 * place. Which change was told to whom is kept for ever, so that nobody is told twice.
 */
export class Webhooks {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** False where one of that id is there already. */
  add(row: HookRow): boolean {
    return this.#db.insert('webhooks', [row]) > 0
  }

  /** Removes one with all that waits for it; false where there is none. */
  remove(id: string): boolean {
    return this.#db.transaction('adds', () => {
      for (const table of ['webhook_messages', 'webhook_changes'])
        this.#db.prepare(`delete from ${table} where webhook = ?`).run(id)
      return Number(this.#db.prepare('delete from webhooks where id = ?').run(id).changes) > 0
    })
  }

  /** Ends one that said itself that it is gone; what waits for it is put aside. */
  end(id: string, reason: string): void {
    this.#db.transaction('adds', () => {
      this.#db.prepare("update webhooks set state = 'ended', reason = ? where id = ?").run(reason, id)
      this.#db
        .prepare(
          "update webhook_messages set state = 'failed', reason = ? where webhook = ? and state = 'waiting'",
        )
        .run(reason, id)
    })
  }

  /** In the order in which they were added. */
  all(): HookRow[] {
    return this.#db.prepare('select * from webhooks order by created_at, id').all() as unknown as HookRow[]
  }

  /** Notes changes that the webhook is to be told of, each once, and that all up to an instant were looked at. */
  note(id: string, changes: readonly ChangeRow[], lookedUntil: string): void {
    this.#db.transaction('adds', () => {
      this.#db.insert('webhook_changes', changes)
      this.#db.prepare('update webhooks set looked_until = ? where id = ?').run(lookedUntil, id)
    })
  }

  /** Changes that are in no message yet, the oldest first. */
  untold(id: string): ChangeRow[] {
    return this.#db.prepare(UNTOLD).all(id) as unknown as ChangeRow[]
  }

  /** Puts changes into a message that waits to be delivered, all or none: none where another program has put one of them into its own meanwhile. */
  compose(message: MessageRow, changes: readonly string[]): void {
    const { words } = this.#db
    const stillUntold = this.#db.prepare(
      `select change from webhook_changes where webhook = ? and message is null and change in ${words.listed} order by change${words.locked}`,
    )
    this.#db.transaction('adds', () => {
      if (stillUntold.all(message.webhook, JSON.stringify(changes)).length < changes.length) return
      this.#db.insert('webhook_messages', [message])
      const told = this.#db.prepare(TOLD)
      for (const change of changes) told.run(message.id, message.webhook, change)
    })
  }

  /** Messages that may be sent now, the oldest first. */
  due(id: string, now: string): MessageRow[] {
    return this.#db.prepare(DUE).all(id, now) as unknown as MessageRow[]
  }

  /** Takes a message that is due to send it, and keeps other programs off it up to an instant; false where another was first. */
  take({ id, next_try }: MessageRow, until: string): boolean {
    return Number(this.#db.prepare(TAKE).run(until, id, next_try).changes) > 0
  }

  /** A message has arrived: nothing more of it is kept than which changes it told. */
  delivered(message: string): void {
    this.#db.prepare('delete from webhook_messages where id = ?').run(message)
  }

  /** A message has not arrived: when it is tried again, or that it is put aside. */
  tried({ id, state, reason, tries, next_try }: Omit<MessageRow, 'webhook' | 'body' | 'created_at'>): void {
    this.#db
      .prepare('update webhook_messages set state = ?, reason = ?, tries = ?, next_try = ? where id = ?')
      .run(state, reason, tries, next_try, id)
  }

  /** Messages that were put aside, the oldest first. */
  failed(): MessageRow[] {
    return this.#db
      .prepare("select * from webhook_messages where state = 'failed' order by created_at, id")
      .all() as unknown as MessageRow[]
  }

  /** Messages that still wait to be delivered, of all webhooks. */
  waiting(): number {
    return Number(
      this.#db.prepare("select count(*) as n from webhook_messages where state = 'waiting'").get()?.n,
    )
  }

  /** A message that was put aside is due again at `now`, as if it had never been tried; false where there is none, or its webhook has ended. */
  retry(id: string, now: string): boolean {
    return Number(this.#db.prepare(RETRY).run(now, id).changes) > 0
  }

  /** The same after anything but these tables and what is followed has changed: another value. */
  learnedSoFar(): string {
    return JSON.stringify(this.#db.prepare(LEARNED).get())
  }
}

const UNTOLD = `select * from webhook_changes where webhook = ? and message is null order by learned, change limit 1000`
const TOLD = 'update webhook_changes set message = ?, change_json = null where webhook = ? and change = ?'
const DUE = `select * from webhook_messages where webhook = ? and state = 'waiting' and next_try <= ?
order by created_at, id limit 50`
const TAKE = `update webhook_messages set next_try = ? where id = ? and state = 'waiting' and next_try = ?`
const RETRY = `update webhook_messages set state = 'waiting', reason = null, tries = 0, next_try = ?
where id = ? and state = 'failed'
and exists (select 1 from webhooks where webhooks.id = webhook_messages.webhook and webhooks.state = 'active')`
const LEARNED = `select (select max(recorded_at) from articles) as told, (select count(*) from events) as decided,
(select count(*) from facts) as known, (select count(*) from readings) as readings`
