/**
 * The JSON API, one file a resource: each draws an answer of `ask/` and adds nothing to it but paging. Its schemas check what comes in, type
 * what goes out, and are its description.
 */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { boardRoutes } from './board.ts'
import { changeRoutes } from './changes.ts'
import { claimRoutes } from './claims.ts'
import { decisionRoutes } from './decisions.ts'
import { descriptionRoutes } from './description.ts'
import { entityRoutes } from './entities.ts'
import { exportRoutes } from './exports.ts'
import { inboxRoutes } from './inbox.ts'
import { nameRoutes } from './names.ts'
import { pathRoutes } from './paths.ts'
import { propositionRoutes } from './propositions.ts'
import { readRoutes } from './read.ts'
import { sourceRoutes } from './sources.ts'
import { universeRoutes } from './universes.ts'
import { watchRoutes } from './watch.ts'

const RESOURCES = [
  boardRoutes,
  propositionRoutes,
  claimRoutes,
  sourceRoutes,
  changeRoutes,
  inboxRoutes,
  nameRoutes,
  decisionRoutes,
  entityRoutes,
  universeRoutes,
  pathRoutes,
  watchRoutes,
  exportRoutes,
  readRoutes,
]

/** Adds every resource, with its description in OpenAPI 3.1. */
export function apiRoutes(app: OpenAPIHono<Env>, serving: Serving): void {
  app.use('/api/*', etag(), jsonOnly)
  for (const routes of RESOURCES) routes(app, serving)
  descriptionRoutes(app)
}

/** A form of another site can't send JSON unasked. */
const jsonOnly: MiddlewareHandler<Env> = async (c, next) => {
  const hasBody = c.req.raw.body !== null
  const type = c.req.header('content-type') ?? ''
  if (hasBody && !/^application\/json\s*(?:;|$)/i.test(type))
    throw new Refusal('not-json', `${type === '' ? 'a body of no type' : type}, expected application/json`)
  await next()
}
