import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { sourcesIn } from '../../ask/index.ts'
import { foldName } from '../../model/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { Paged, PageQuery, pageOf } from './paging.ts'
import { listed } from './schemas/listed.ts'

const Rate = z.object({
  right: z.int(),
  wrong: z.int(),
  rate: z.number(),
  low: z.number(),
  high: z.number(),
})

export const Source = Rate.extend({
  source: z.string(),
  reports: z.int(),
  settled: z.int(),
  copies: z.int(),
  follows: z.number(),
  firsts: z.int(),
  daysAhead: z.number().optional(),
  brier: z.number().optional(),
  logScore: z.number().optional(),
  crowdBrier: z.number().optional(),
  crowdLogScore: z.number().optional(),
  byPredicate: z.record(z.string(), Rate).readonly(),
  byBasis: z.record(z.string(), Rate).readonly(),
  reliability: listed(z.object({ count: z.int(), stated: z.number(), came: z.number() })),
  ranked: z.boolean(),
  corrections: z.int(),
}).openapi('Source')

export const SourcesPage = Paged.extend({
  until: z.string(),
  settled: z.int(),
  sources: listed(Source),
  reliability: listed(z.object({ count: z.int(), stated: z.number(), came: z.number() })),
}).openapi('Sources')

const all = createRoute({
  method: 'get',
  path: '/api/v1/sources',
  summary: 'What each source’s word has been worth',
  request: { query: PageQuery.extend(ViewQuery.shape) },
  responses: answering(SourcesPage, 'The ranked ones first, the best first.'),
})

const one = createRoute({
  method: 'get',
  path: '/api/v1/sources/{name}',
  summary: 'What one source’s word has been worth',
  request: { params: z.object({ name: z.string().max(1000) }), query: ViewQuery },
  responses: answering(Source, 'Its record.'),
})

export function sourceRoutes(app: OpenAPIHono<Env>, { ledger }: Serving): void {
  app.openapi(all, async (c) => {
    const { sources, ...rest } = await sourcesIn(ledger, c.get('asking').view)
    const { items, paged } = pageOf(c, sources, c.req.valid('query'), ({ source }) => source)
    return c.json({ ...rest, sources: items, ...paged }, 200)
  })

  app.openapi(one, async (c) => {
    const { name } = c.req.valid('param')
    const { sources } = await sourcesIn(ledger, c.get('asking').view)
    const found = sources.find(({ source }) => foldName(source) === foldName(name))
    if (found === undefined)
      throw new Refusal('unknown-name', `${name} is no source of the record: /api/v1/sources lists them`)
    return c.json(found, 200)
  })
}
