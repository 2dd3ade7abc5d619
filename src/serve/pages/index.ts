/** Pages for people: one file a page, each draws an answer of `ask/` and adds nothing to it. */
import type { Hono } from 'hono'
import type { Env, Serving } from '../serving.ts'
import { articleRoutes } from './article.ts'
import { boardRoutes } from './board.ts'
import { changesRoutes } from './changes.ts'
import { correctRoutes } from './correct.ts'
import { findRoutes } from './find.ts'
import { fleetRoutes } from './fleet.ts'
import { homeRoutes } from './home.ts'
import { inboxPageRoutes } from './inbox.ts'
import { progressRoutes } from './progress.ts'
import { propositionRoutes } from './proposition.ts'
import { readRoutes } from './read.ts'
import { reviewRoutes } from './review.ts'
import { sourceRoutes } from './source.ts'
import { sourcesRoutes } from './sources.ts'
import { staticFiles } from './static-files.ts'
import { universeRoutes } from './universe.ts'
import { watchRoutes } from './watch.ts'

const PAGES = [
  homeRoutes,
  boardRoutes,
  propositionRoutes,
  correctRoutes,
  articleRoutes,
  sourcesRoutes,
  sourceRoutes,
  changesRoutes,
  inboxPageRoutes,
  fleetRoutes,
  findRoutes,
  universeRoutes,
  watchRoutes,
  reviewRoutes,
  readRoutes,
]

/** Adds every page, and the files that pages load. */
export function pageRoutes(app: Hono<Env>, serving: Serving): void {
  for (const routes of PAGES) routes(app, serving)
  progressRoutes(app)
  staticFiles(app)
}
