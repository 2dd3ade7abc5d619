import { type Entity, foldName } from '../model/index.ts'
import { eventsIn, type Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import type { View } from '../weighed/index.ts'
import type { Hidden } from './guarded.ts'
import { type News, newsSince } from './news.ts'

/** A name that the record's owner follows, as it was typed, and since when. */
export interface FollowedName {
  readonly name: string
  readonly since: string
}

/** What is new on the followed names. */
export interface Inbox {
  readonly names: readonly string[]
  /** The instant up to which everything was seen; absent where the inbox was never opened. */
  readonly seen?: string
  readonly news: readonly News[]
  readonly hidden: readonly Hidden[]
}

/** The names that are followed, in the order in which they were told. */
export async function namesFollowed(ledger: Ledger): Promise<FollowedName[]> {
  const followed = new Map<string, FollowedName>()
  for (const { event, recorded_at } of await eventsIn(ledger)) {
    if (event.kind === 'unfollow') followed.delete(foldName(event.name))
    else if (event.kind === 'follow' && !followed.has(foldName(event.name)))
      followed.set(foldName(event.name), { name: event.name, since: recorded_at })
  }
  return [...followed.values()]
}

/**
 * What the record learned on the followed names since the inbox was last seen, of each name since it is followed; `since`, an ISO instant, takes
 * the place of both. The same record gives the same inbox.
 */
export async function inboxOf(
  ledger: Ledger,
  known: readonly Entity[],
  guard: SpoilerGuard | undefined,
  view: View,
  since?: string,
): Promise<Inbox> {
  const followed = await namesFollowed(ledger)
  const seen = await seenUpTo(ledger)
  const news = new Map<string, News>()
  const hidden = new Map<string, number>()
  const from = (name: FollowedName) => since ?? (seen !== undefined && seen > name.since ? seen : name.since)
  for (const [start, names] of Map.groupBy(followed, from)) {
    const answer = await newsSince(
      ledger,
      start,
      names.map(({ name }) => name),
      known,
      guard,
      view,
    )
    for (const one of answer.news) news.set(one.id, one)
    for (const { work, count } of answer.hidden) hidden.set(work, Math.max(hidden.get(work) ?? 0, count))
  }
  return {
    names: followed.map(({ name }) => name),
    ...(seen === undefined ? {} : { seen }),
    news: [...news.values()].sort((a, b) =>
      a.learned === b.learned ? (a.id < b.id ? -1 : 1) : a.learned < b.learned ? 1 : -1,
    ),
    hidden: [...hidden].map(([work, count]) => ({ work, count })),
  }
}

/** The instant up to which the inbox was seen, by the last word on it. */
async function seenUpTo(ledger: Ledger): Promise<string | undefined> {
  const seen = (await eventsIn(ledger)).flatMap(({ event }) => (event.kind === 'seen' ? [event.until] : []))
  return seen.at(-1)
}
