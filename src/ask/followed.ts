import type { Subscription } from '../model/index.ts'
import type { Ledger, Rows } from '../record/index.ts'

/** What is followed, and how many of its items were read, were not, and wait for their turn. */
export type Followed = Rows['subscriptions'] & {
  readonly read: number
  readonly unread: number
  readonly waiting: number
  /** Why items were not read, the commonest reason first. */
  readonly unreadBecause: readonly { readonly reason: string; readonly items: number }[]
}

/** Everything that is followed, by folder, title and address. */
export async function followedIn(ledger: Ledger): Promise<Followed[]> {
  const subscriptions = await ledger.queries
    .selectFrom('subscriptions')
    .selectAll()
    .orderBy('folder')
    .orderBy('title')
    .orderBy('url')
    .execute()
  const counts = await ledger.queries
    .selectFrom('feed_items')
    .select(({ fn }) => ['subscription', 'state', fn.countAll<number>().as('n')])
    .groupBy(['subscription', 'state'])
    .execute()
  const reasons = await ledger.queries
    .selectFrom('feed_items')
    .select(({ fn }) => ['subscription', 'reason', fn.countAll<number>().as('n')])
    .where('state', '=', 'unread')
    .groupBy(['subscription', 'reason'])
    .orderBy('n', 'desc')
    .orderBy('reason')
    .execute()
  const count = (url: string, state: Rows['feed_items']['state']) =>
    counts.find((row) => row.subscription === url && row.state === state)?.n ?? 0
  return subscriptions.map((row) => ({
    ...row,
    read: count(row.url, 'read'),
    unread: count(row.url, 'unread'),
    waiting: count(row.url, 'waiting'),
    unreadBecause: reasons
      .filter(({ subscription }) => subscription === row.url)
      .map(({ reason, n }) => ({ reason: reason ?? '', items: n })),
  }))
}

/** Everything that is followed, as it was subscribed to: for other feed readers. */
export async function subscriptionsOf(ledger: Ledger): Promise<Subscription[]> {
  return (await followedIn(ledger)).map(({ url, kind, title, folder }) => ({
    url,
    kind,
    ...(title === null ? {} : { title }),
    ...(folder === null ? {} : { folder }),
  }))
}
