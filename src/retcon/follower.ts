import {
  type FollowSurroundings,
  isPassingFault,
  type Look,
  lookAt,
  MOST_TRIES,
  nextMinutes,
  type PoliteGet,
  readerItems,
  waitAfterFailures,
} from '../follow/index.ts'
import type { Problem } from '../model/index.ts'
import { articleOfItem, type Feed, type FeedItem, feedIn } from '../read/feeds/index.ts'
import { type Input, type ReadItem, read } from '../read/index.ts'
import type { Ledger, Rows } from '../record/index.ts'
import type { FollowEvent } from './follow-events.ts'
import { instantOf } from './instant.ts'
import { datedBy, itemIdOf, undatedIfAhead } from './item-article.ts'
import type { Recorder } from './recorder.ts'

type SubscriptionRow = Rows['subscriptions']
type ItemRow = Rows['feed_items']

/** Beside the record and the network, what a follower works with. */
interface FollowerParts {
  readonly signal: AbortSignal
  readonly onEvent: (event: FollowEvent) => void
  /** Who takes what is read, by the names that the record knows at the moment. */
  readonly recorder: () => Promise<Recorder>
}

/**
 * Looks at subscriptions and fetches the pages of their items, one thing at a time as it is told, and writes down how each ended. What was
 * read is recorded before it is marked as read, and ids are hashes of the content: killed in between, it is looked at again and nothing is
 * there twice.
 */
export class Follower {
  readonly #ledger: Ledger
  readonly #polite: PoliteGet
  readonly #around: FollowSurroundings
  readonly #signal: AbortSignal
  readonly #tell: (event: FollowEvent) => void
  readonly #recorder: () => Promise<Recorder>

  constructor(
    ledger: Ledger,
    polite: PoliteGet,
    around: FollowSurroundings,
    { signal, onEvent, recorder }: FollowerParts,
  ) {
    this.#ledger = ledger
    this.#polite = polite
    this.#around = around
    this.#signal = signal
    this.#tell = onEvent
    this.#recorder = recorder
  }

  /** One look at a feed, a page or an account. */
  async look(row: SubscriptionRow): Promise<void> {
    const begun = this.#around.now()
    if (row.kind === 'reader') return this.#account(row, begun)
    const validators = { etag: row.etag ?? undefined, lastModified: row.last_modified ?? undefined }
    const look = await lookAt(row.url, validators, this.#polite, this.#around.now)
    if (this.#signal.aborted) return
    const { subscriptions } = this.#ledger
    if (look.found === 'gone') {
      subscriptions.change(row.url, 'ended', look.sentence, this.#instant())
      this.#tell({ kind: 'ended', url: row.url, sentence: look.sentence })
      return
    }
    if (look.found === 'fault') return this.#failed(row, look, begun)
    const here = this.#moved(row, look)
    if (look.found === 'unchanged') {
      this.#looked(here, { fresh: 0 })
      this.#tell({ kind: 'unchanged', url: here.url, milliseconds: this.#around.now() - begun })
      return
    }
    const brought =
      row.kind === 'page' ? await this.#page(here, look.input) : await this.#feed(here, look.input)
    if ('problem' in brought) {
      const { code, sentence } = brought.problem
      this.#failed(here, { code, sentence }, begun)
      return
    }
    this.#looked({ ...here, etag: look.etag ?? null, last_modified: look.lastModified ?? null }, brought)
    const milliseconds = this.#around.now() - begun
    this.#tell({ kind: 'looked', url: here.url, fresh: brought.fresh, milliseconds })
  }

  /** What is new in the account of a feed reader. */
  async #account(row: SubscriptionRow, begun: number): Promise<void> {
    const login = this.#ledger.subscriptions.loginOf(row.url)
    if (login === undefined) return this.#failed(row, NO_LOGIN, begun)
    const now = begun
    const since =
      row.failures > 0 || row.looked_at === null ? now - FIRST_SPAN : Date.parse(row.looked_at) - OVERLAP
    const look = await readerItems({ url: row.url, ...login }, this.#polite, { since, now })
    if (this.#signal.aborted) return
    if (look.found === 'fault') return this.#failed(row, look, begun)
    const note = look.note ?? look.feeds.flatMap(({ problems }) => problems)[0]?.sentence
    const recorder = await this.#recorder()
    let fresh = 0
    for (const feed of look.feeds) {
      const taken = await this.#takeNew(row, recorder, feed)
      if (taken === undefined) return
      fresh += taken
    }
    this.#looked(row, { fresh, ...(note === undefined ? {} : { note }) })
    this.#tell({ kind: 'looked', url: row.url, fresh, milliseconds: this.#around.now() - begun })
  }

  /** One try at the page of an item. */
  async fetch(item: ItemRow): Promise<void> {
    const url = item.url ?? ''
    const look = await lookAt(url, {}, this.#polite, this.#around.now)
    if (this.#signal.aborted) return
    if (look.found === 'document') {
      await this.#readPage(item, look.input)
      return
    }
    const sentence = look.found === 'unchanged' ? 'answers without a page' : look.sentence
    const tries = item.tries + 1
    const passes = look.found === 'fault' && isPassingFault(look) && tries < MOST_TRIES
    const wait = waitAfterFailures(
      tries,
      look.found === 'fault' ? look.retryAfter : undefined,
      this.#around.chance(),
    )
    this.#ledger.subscriptions.tried({
      id: item.id,
      state: passes ? 'waiting' : 'unread',
      reason: sentence,
      tries,
      next_try: this.#instant(wait),
    })
    if (!passes) this.#tell({ kind: 'unread', url, title: item.title, sentence })
  }

  async #readPage(item: ItemRow, input: Input): Promise<void> {
    const recorder = await this.#recorder()
    let reason: string | undefined
    const outlet = this.#ledger.subscriptions.titleOf(item.subscription)
    for await (const one of read({ ...input, ...(outlet === undefined ? {} : { outlet }) })) {
      const dated = 'article' in one ? { article: datedBy(one.article, item.published) } : one
      const recorded = await this.#record(recorder, dated, { url: item.url ?? '', title: item.title })
      reason = recorded.reason ?? reason
    }
    this.#ledger.subscriptions.tried({
      ...item,
      state: reason === undefined ? 'read' : 'unread',
      reason: reason ?? null,
      tries: item.tries + 1,
    })
  }

  async #page(row: SubscriptionRow, input: Input): Promise<Brought> {
    const recorder = await this.#recorder()
    let fresh = 0
    for await (const one of read(input)) {
      if ('problem' in one) return one
      const { reason, isNew } = await this.#record(recorder, one, { url: row.url, title: one.article.title })
      if (reason !== undefined)
        return { problem: { code: 'read/failed', sentence: reason, where: { source: row.url } } }
      if (isNew) fresh++
    }
    return { fresh }
  }

  /** What a feed holds whole is read at once; pages of other items wait for their turn. */
  async #feed(row: SubscriptionRow, input: Input): Promise<Brought> {
    const result = await feedIn(input)
    if ('problem' in result) return result
    const { feed } = result
    const recorder = await this.#recorder()
    const fresh = await this.#takeNew(row, recorder, feed)
    if (fresh === undefined) return { problem: STOPPED }
    const note = feed.problems[0]?.sentence
    return {
      fresh,
      ...(feed.title === undefined || feed.title === '' ? {} : { title: feed.title.slice(0, 500) }),
      ...(feed.minutesBetween === undefined ? {} : { minutesBetween: feed.minutesBetween }),
      ...(note === undefined ? {} : { note }),
    }
  }

  /** Takes the items that aren't known; gives how many, or undefined where the program ended meanwhile. */
  async #takeNew(row: SubscriptionRow, recorder: Recorder, feed: Feed): Promise<number | undefined> {
    let fresh = 0
    for (const item of feed.items) {
      if (this.#signal.aborted) return undefined
      const id = itemIdOf(item)
      if (this.#ledger.subscriptions.knows(id)) continue
      if (await this.#take(row, recorder, { feed, item, id })) fresh++
    }
    return fresh
  }

  async #take(
    row: SubscriptionRow,
    recorder: Recorder,
    { feed, item, id }: { readonly feed: Feed; readonly item: FeedItem; readonly id: string },
  ): Promise<boolean> {
    const noted = {
      id,
      subscription: row.url,
      url: item.url ?? null,
      title: item.title,
      published: item.published ?? null,
      next_try: this.#instant(),
    }
    const { subscriptions } = this.#ledger
    if (!item.isWhole && item.url !== undefined)
      return subscriptions.note({ ...noted, state: 'waiting', reason: null })
    const read: ReadItem = item.isWhole ? articleOfItem(item, feed) : { problem: nothingIn(row.url) }
    const { reason } = await this.#record(recorder, read, { url: item.url ?? row.url, title: item.title })
    return subscriptions.note({
      ...noted,
      state: reason === undefined ? 'read' : 'unread',
      reason: reason ?? null,
    })
  }

  /** Records an article; gives the reason where it isn't read. */
  async #record(
    recorder: Recorder,
    one: ReadItem,
    item: { readonly url: string; readonly title: string },
  ): Promise<{ readonly reason?: string; readonly isNew: boolean }> {
    const recorded =
      'problem' in one
        ? one
        : await recorder.add(undatedIfAhead(one.article, this.#instant()), item.url, this.#instant())
    if ('problem' in recorded) {
      const { sentence } = recorded.problem
      this.#tell({ kind: 'unread', ...item, sentence })
      return { reason: sentence, isNew: false }
    }
    this.#tell(
      'isForOthers' in recorded ? { kind: 'enqueued', ...item } : { kind: 'read', ...item, ...recorded },
    )
    return { isNew: recorded.isNew }
  }

  #looked(row: SubscriptionRow, { fresh, title, minutesBetween, note }: Fresh): void {
    const minutes = nextMinutes(row.minutes, fresh, minutesBetween)
    const { etag, last_modified } = row
    this.#ledger.subscriptions.looked(row.url, {
      ...(title === undefined ? {} : { title }),
      etag,
      last_modified,
      reason: note ?? null,
      looked_at: this.#instant(),
      next_look: this.#instant(minutes * 60_000),
      minutes,
      failures: 0,
    })
  }

  #failed(row: SubscriptionRow, { code, sentence, retryAfter }: Failure, begun: number): void {
    const failures = row.failures + 1
    const wait = waitAfterFailures(failures, retryAfter, this.#around.chance())
    const { minutes, etag, last_modified } = row
    this.#ledger.subscriptions.looked(row.url, {
      minutes,
      etag,
      last_modified,
      reason: `${sentence} (${code})`,
      looked_at: this.#instant(),
      next_look: this.#instant(wait),
      failures,
    })
    const milliseconds = this.#around.now() - begun
    this.#tell({ kind: 'failed', url: row.url, code, sentence, milliseconds })
  }

  #moved(row: SubscriptionRow, { movedTo }: Extract<Look, { readonly movedTo?: string }>): SubscriptionRow {
    if (movedTo === undefined || movedTo === row.url) return row
    this.#ledger.subscriptions.move(row.url, movedTo)
    this.#tell({ kind: 'moved', url: row.url, to: movedTo })
    return { ...row, url: movedTo }
  }

  /** The instant so many milliseconds from now. */
  #instant(later = 0): string {
    return instantOf(this.#around.now() + later)
  }
}

interface Fresh {
  /** Items that weren't known. */
  readonly fresh: number
  readonly title?: string
  readonly minutesBetween?: number
  /** What of it could not be read. */
  readonly note?: string
}
type Brought = Fresh | { readonly problem: Problem }
interface Failure {
  readonly code: string
  readonly sentence: string
  readonly retryAfter?: number
}

const nothingIn = (source: string): Problem => ({
  code: 'follow/empty-item',
  sentence: 'has neither a text nor an address: nothing of it can be read',
  where: { source },
})

const NO_LOGIN = {
  code: 'follow/reader-login',
  sentence: 'has no name and password kept: remove it, and add it anew with them',
}

/** Milliseconds back to which the first look at an account goes, and by which later ones overlap: servers fetch late. */
const FIRST_SPAN = 30 * 86_400_000
const OVERLAP = 86_400_000

const STOPPED: Problem = {
  code: 'follow/stopped',
  sentence: 'not read to its end, since the program ended: it is looked at again next time',
  where: { source: '' },
}
