import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { changesSince } from '../../ask/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { Paged, PageQuery, pageOf } from './paging.ts'
import { listed } from './schemas/listed.ts'
import { Hidden, Standing } from './schemas/standing.ts'

export const Change = z
  .object({
    standing: Standing,
    isNew: z.boolean(),
    steps: listed(z.object({ day: z.string(), status: z.string(), because: z.string() })),
    moved: z.object({ from: z.number(), to: z.number() }).optional(),
  })
  .openapi('Change')

export const Correction = z
  .object({
    title: z.string(),
    outlet: z.string().optional(),
    url: z.string().optional(),
    version: z.int(),
    recorded: z.string(),
  })
  .openapi('Correction')

const Withdrawn = z
  .object({
    id: z.string(),
    proposition: z.string(),
    predicate: z.string(),
    sentence: z.string(),
    day: z.string(),
    source: z.object({ title: z.string(), outlet: z.string().optional(), url: z.string().optional() }),
  })
  .openapi('Withdrawn')

export const ChangesPage = Paged.extend({
  since: z.string(),
  until: z.string(),
  changes: listed(Change),
  corrections: listed(Correction),
  withdrawn: listed(Withdrawn),
  hidden: listed(Hidden),
}).openapi('Changes')

export const ChangesQuery = PageQuery.extend(ViewQuery.shape).extend({
  since: z.iso.date({ error: 'expected a day such as 2018-06-22' }),
  name: z.string().max(1000).optional(),
})

const changes = createRoute({
  method: 'get',
  path: '/api/v1/changes',
  summary: 'What changed after a day, on a name or on everything',
  request: { query: ChangesQuery },
  responses: answering(ChangesPage, 'The latest change first.'),
})

export function changeRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(changes, async (c) => {
    const { since, name, ...page } = c.req.valid('query')
    const { guard, view } = c.get('asking')
    const { changes: all, ...rest } = await changesSince(ledger, since, name, await known(), guard, view)
    const { items, paged } = pageOf(c, all, page, ({ standing }) => standing.id)
    return c.json({ ...rest, changes: items, ...paged }, 200)
  })
}
