import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { whoIs } from '../../ask/index.ts'
import { Credit } from '../../model/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { unnamed } from './named.ts'
import { listed } from './schemas/listed.ts'
import { Hidden, Standing } from './schemas/standing.ts'

const released = z.string().optional()

export const Profile = z
  .object({
    name: z.string(),
    type: z.string(),
    aliases: listed(z.string()),
    first: z.string().optional(),
    parts: listed(
      z.object({
        work: z.string(),
        released,
        credit: Credit.optional(),
        episodes: z.int().optional(),
        with: z.string().optional(),
        source: z.string(),
      }),
    ),
    teams: listed(z.string()),
    members: listed(z.string()),
    met: listed(z.object({ name: z.string(), times: z.int(), first: z.string(), released })),
    together: listed(z.object({ work: z.string(), released })).optional(),
    claimed: listed(Standing),
    hidden: listed(Hidden),
  })
  .openapi('Profile')

const who = createRoute({
  method: 'get',
  path: '/api/v1/entities/{name}',
  summary: 'A character, person or team: names, parts, first appearance, whom they met',
  request: {
    params: z.object({ name: z.string().max(1000) }),
    query: ViewQuery.extend({
      with: z.string().max(1000).optional().openapi({ description: 'Tells also where the two meet.' }),
    }),
  },
  responses: answering(Profile, 'By the catalogue; what articles claim is in `claimed`.'),
})

export function entityRoutes(app: OpenAPIHono<Env>, { ledger }: Serving): void {
  app.openapi(who, async (c) => {
    const { name } = c.req.valid('param')
    const { with: other } = c.req.valid('query')
    const answer = await whoIs(ledger, name, other, c.get('asking').guard)
    if (answer.found !== 'profile') throw unnamed(name, answer)
    return c.json(answer.profile, 200)
  })
}
