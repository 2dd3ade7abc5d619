/**
 * Feeds, lists of feeds and where pages name theirs. Beside the room's own index, since its libraries are needed by nobody who reads articles, and take long to
 * load.
 */

export type { Feed, FeedItem, FeedKind } from './feed.ts'
export { articleOfItem, feedIn } from './feed-in.ts'
export { type FeedLink, feedLinksIn } from './feed-links.ts'
export { opmlOf, type SubscriptionList, subscriptionsIn } from './opml.ts'
export { feedsOfReader } from './reader-feeds.ts'
