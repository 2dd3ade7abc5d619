import type { OpenAPIHono } from '@hono/zod-openapi'
import { REFUSALS } from '../refusal.ts'
import { PROBLEMS_PATH } from '../refused.ts'
import { SESSION_COOKIE } from '../security/index.ts'
import type { Env } from '../serving.ts'

/** The API's description of itself, in OpenAPI 3.1 and from the schemas that check its requests, and its kinds of refusal. */
export function descriptionRoutes(app: OpenAPIHono<Env>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
  })
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Retcon',
      version: '1',
      description:
        'The record of shared fictional universes: who appears where, who says so, how sure that is.',
    },
  })
  app.get(PROBLEMS_PATH, (c) => c.json(REFUSALS))
}
