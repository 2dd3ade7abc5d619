import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { watchBefore } from '../../ask/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { unnamed } from './named.ts'
import { listed } from './schemas/listed.ts'

export const WatchList = z
  .object({
    target: z.string(),
    lines: listed(
      z.object({
        work: z.string(),
        released: z.string().optional(),
        hours: z.number().optional(),
        reasons: listed(z.object({ reason: z.string(), for: z.string() })),
        hiddenReasons: z.int(),
        sources: listed(z.string()),
      }),
    ),
    hours: z.number(),
    unknownLengths: z.int(),
    circle: listed(z.string()),
  })
  .openapi('WatchList')

const watch = createRoute({
  method: 'get',
  path: '/api/v1/watch',
  summary: 'What to see before a work, and why',
  request: {
    query: ViewQuery.extend({
      before: z.string().min(1).max(1000).openapi({ description: 'A work, or a character.' }),
      list: z.enum(['essential', 'complete']).default('essential'),
      order: z.enum(['release', 'story']).default('release'),
    }),
  },
  responses: answering(
    WatchList,
    'The shortest list that gives what the work takes for known, or all of it.',
  ),
})

export function watchRoutes(app: OpenAPIHono<Env>, { ledger }: Serving): void {
  app.openapi(watch, async (c) => {
    const { before, list, order } = c.req.valid('query')
    const { guard, progress } = c.get('asking')
    const answer = await watchBefore(ledger, before, { list, order }, guard, progress)
    if (answer.found !== 'list') throw unnamed(before, answer)
    return c.json(answer.watch, 200)
  })
}
