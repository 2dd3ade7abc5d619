/** Addresses of the feeds: what a page links to with `rel=alternate`. */
export const ALL_CHANGES = '/changes.atom'

/** What a feed may be of. */
export const FEED_KINDS = ['name', 'universe', 'predicate', 'status'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** The feed of one name, universe, predicate or status: `/feeds/name/Iron%20Fist.atom`. */
export function feedPath(kind: FeedKind, value: string): string {
  return `/feeds/${kind}/${encodeURIComponent(value)}.atom`
}
