import type { Subscription } from '../model/index.ts'
import type { Database, Statement } from './database.ts'
import type { Rows } from './schema.ts'

/** How a look at a subscription ended, and when to look again; times are ISO instants. */
export type Looked = Pick<
  Rows['subscriptions'],
  'reason' | 'looked_at' | 'next_look' | 'minutes' | 'failures' | 'etag' | 'last_modified'
> & { readonly title?: string }

/** A name and password; shown nowhere. */
export interface Login {
  readonly user: string
  readonly password: string
}

/**
 * What is followed and how far that has come. It says how the record is kept up, not what was said, so unlike the ledger it is changed in
 * place; whatever is lost of it costs another look.
 */
export class Subscriptions {
  readonly #db: Database
  readonly #add: Statement
  readonly #due: Statement
  readonly #looked: Statement
  readonly #note: Statement
  readonly #waiting: Statement
  readonly #tried: Statement
  readonly #next: Statement

  constructor(db: Database) {
    this.#db = db
    this.#add = db.prepare(ADD)
    this.#due = db.prepare(DUE)
    this.#looked = db.prepare(LOOKED)
    this.#note = db.prepare(NOTE)
    this.#waiting = db.prepare(WAITING)
    this.#tried = db.prepare(
      'update feed_items set state = ?, reason = ?, tries = ?, next_try = ? where id = ?',
    )
    this.#next = db.prepare(NEXT)
  }

  /** Adds one that is due at `now`; `minutes` is the first guess of its rhythm. False where it is there already. */
  add({ url, kind, title, folder }: Subscription, now: string, minutes: number): boolean {
    return Number(this.#add.run(url, kind, title ?? null, folder ?? null, now, minutes).changes) > 0
  }

  /** Removes one with the items that still wait; false where there is none. */
  remove(url: string): boolean {
    this.#db.prepare("delete from feed_items where subscription = ? and state = 'waiting'").run(url)
    this.#db.prepare('delete from reader_accounts where url = ?').run(url)
    return Number(this.#db.prepare('delete from subscriptions where url = ?').run(url).changes) > 0
  }

  /** Pauses, resumes or ends one; false where there is none. A resumed one is due at `now`, as if nothing had failed. */
  change(url: string, state: Rows['subscriptions']['state'], reason: string | null, now: string): boolean {
    const change = this.#db.prepare(
      'update subscriptions set state = ?, reason = ?, next_look = ?, failures = 0 where url = ?',
    )
    return Number(change.run(state, reason, now, url).changes) > 0
  }

  /** Follows a subscription to its new address; where that is subscribed to already, the two become one. */
  move(from: string, to: string): void {
    this.#db.prepare(MOVE).run(to, from)
    this.#db.prepare('update feed_items set subscription = ? where subscription = ?').run(to, from)
    this.#db.prepare('delete from subscriptions where url = ?').run(from)
  }

  /** The active ones whose time has come, the longest due first. */
  due(now: string): Rows['subscriptions'][] {
    return this.#due.all(now) as unknown as Rows['subscriptions'][]
  }

  looked(
    url: string,
    { title, reason, looked_at, next_look, minutes, failures, etag, last_modified }: Looked,
  ): void {
    this.#looked.run(title ?? null, reason, looked_at, next_look, minutes, failures, etag, last_modified, url)
  }

  /** Notes an item, unless it is known; gives whether it was new. */
  note({
    id,
    subscription,
    url,
    title,
    published,
    state,
    reason,
    next_try,
  }: Omit<Rows['feed_items'], 'tries'>): boolean {
    return (
      Number(this.#note.run(id, subscription, url, title, published, state, reason, next_try).changes) > 0
    )
  }

  /** What a subscription is called; undefined where it is called nothing, or has items of many outlets. */
  titleOf(url: string): string | undefined {
    const title = this.#db
      .prepare("select title from subscriptions where url = ? and kind = 'feed'")
      .get(url)?.title
    return typeof title === 'string' ? title : undefined
  }

  /** Keeps how to log in to the account of a feed reader, in the place of what was kept. */
  keepLogin(url: string, { user, password }: Login): void {
    this.#db.prepare('delete from reader_accounts where url = ?').run(url)
    this.#db
      .prepare('insert into reader_accounts (url, username, password) values (?, ?, ?)')
      .run(url, user, password)
  }

  /** How to log in to an account; undefined where that was removed. */
  loginOf(url: string): Login | undefined {
    const row = this.#db.prepare('select username, password from reader_accounts where url = ?').get(url)
    return row === undefined ? undefined : { user: String(row.username), password: String(row.password) }
  }

  knows(id: string): boolean {
    return this.#db.prepare('select 1 from feed_items where id = ?').get(id) !== undefined
  }

  /** Items whose page is to be fetched now, of active subscriptions. */
  waiting(now: string): Rows['feed_items'][] {
    return this.#waiting.all(now) as unknown as Rows['feed_items'][]
  }

  /** What became of an item, or when it is tried again. */
  tried({
    id,
    state,
    reason,
    tries,
    next_try,
  }: Pick<Rows['feed_items'], 'id' | 'state' | 'reason' | 'tries' | 'next_try'>): void {
    this.#tried.run(state, reason, tries, next_try, id)
  }

  /** The instant at which something is due next; undefined where nothing is followed. */
  nextDue(): string | undefined {
    const next = this.#next.get()?.next
    return typeof next === 'string' ? next : undefined
  }
}

const ADD = `insert into subscriptions (url, kind, title, folder, state, next_look, minutes, failures)
values (?, ?, ?, ?, 'active', ?, ?, 0) on conflict do nothing`
const DUE = `select * from subscriptions where state = 'active' and next_look <= ? order by next_look, url`
const MOVE = `update subscriptions set url = ?1 where url = ?2
and not exists (select 1 from subscriptions there where there.url = ?1)`
const LOOKED = `update subscriptions set title = coalesce(title, ?), reason = ?, looked_at = ?, next_look = ?, minutes = ?,
failures = ?, etag = ?, last_modified = ? where url = ?`
const NOTE = `insert into feed_items (id, subscription, url, title, published, state, reason, tries, next_try)
values (?, ?, ?, ?, ?, ?, ?, 0, ?) on conflict do nothing`
const WAITING = `select feed_items.* from feed_items join subscriptions on subscriptions.url = feed_items.subscription
where feed_items.state = 'waiting' and feed_items.next_try <= ? and subscriptions.state = 'active'
order by feed_items.next_try, feed_items.id limit 2000`
const NEXT = `select min(next) as next from (
select min(next_look) as next from subscriptions where state = 'active'
union all select min(feed_items.next_try) from feed_items join subscriptions on subscriptions.url = feed_items.subscription
where feed_items.state = 'waiting' and subscriptions.state = 'active') as looks`
