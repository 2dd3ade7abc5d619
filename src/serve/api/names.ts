import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { namesIn } from '../../ask/index.ts'
import { EntityType } from '../../model/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { Paged, PageQuery, pageOf } from './paging.ts'
import { listed } from './schemas/listed.ts'

const KnownName = z
  .object({
    type: EntityType,
    name: z.string(),
    aliases: listed(z.string()),
    articles: z.int(),
    discovered: z.boolean(),
  })
  .openapi('KnownName')

export const NamesPage = Paged.extend({ names: listed(KnownName) }).openapi('Names')

const names = createRoute({
  method: 'get',
  path: '/api/v1/names',
  summary: 'Whom and what the record knows, and what it discovered',
  request: { query: PageQuery.extend(ViewQuery.shape) },
  responses: answering(NamesPage, 'By type, then by how many articles name it.'),
})

export function nameRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(names, async (c) => {
    const all = await namesIn(ledger, await known())
    const { items, paged } = pageOf(c, all, c.req.valid('query'), ({ type, name }) => `${type} ${name}`)
    return c.json({ names: items, ...paged }, 200)
  })
}
