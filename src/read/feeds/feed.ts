import type { Problem } from '../../model/index.ts'

export type FeedKind = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'

/** One entry of a feed, as text and addresses; nothing in it is guessed. */
export interface FeedItem {
  /** What the feed calls it; else its address, or its title and day. */
  readonly id: string
  /** http or https, absolute. */
  readonly url?: string
  /** Without markup. */
  readonly title: string
  /** `YYYY-MM-DD`, as written in its own time zone. */
  readonly published?: string
  readonly author?: string
  readonly html?: string
  /** The feed carries the article and not only a summary: its page need not be fetched. */
  readonly isWhole: boolean
}

/** A feed, in whatever form it came. */
export interface Feed {
  readonly kind: FeedKind
  readonly title?: string
  /** The site that it belongs to. */
  readonly site?: string
  /** What it says of its own rhythm. */
  readonly minutesBetween?: number
  /** In the feed's order, each id once. */
  readonly items: readonly FeedItem[]
  /** What of it can't be used, and why. */
  readonly problems: readonly Problem[]
}
