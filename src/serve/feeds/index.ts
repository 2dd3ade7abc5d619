/** What changed, for feed readers: Atom. */
import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Env, Serving } from '../serving.ts'
import { changesFeed } from './changes-feed.ts'
import { chosenFeeds } from './chosen-feeds.ts'
import { ALL_CHANGES } from './feed-paths.ts'

export { ALL_CHANGES, feedPath } from './feed-paths.ts'

/** Adds every feed; who has the same already is told so (304). */
export function feedRoutes(app: Hono<Env>, serving: Serving): void {
  app.use(ALL_CHANGES, etag())
  app.use('/feeds/*', etag())
  changesFeed(app, serving)
  chosenFeeds(app, serving)
}
