import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { inboxOf } from '../../ask/index.ts'
import { NewsStatus } from '../../model/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { Paged, PageQuery, pageOf } from './paging.ts'
import { listed } from './schemas/listed.ts'
import { Hidden, Standing } from './schemas/standing.ts'

export const News = z
  .object({
    id: z.string(),
    proposition: z.string(),
    sentence: z.string(),
    predicate: z.string(),
    args: listed(z.string()),
    standing: Standing.optional(),
    status: NewsStatus,
    day: z.string().optional(),
    because: z.string(),
    isNew: z.boolean(),
    learned: z.string(),
    source: z
      .object({ title: z.string(), outlet: z.string().optional(), url: z.string().optional() })
      .optional(),
  })
  .openapi('News')

export const InboxPage = Paged.extend({
  names: listed(z.string()),
  seen: z.string().optional(),
  news: listed(News),
  hidden: listed(Hidden),
}).openapi('Inbox')

export const InboxQuery = PageQuery.extend(ViewQuery.shape).extend({
  since: z.iso
    .datetime({ error: 'expected an instant such as 2018-06-22T00:00:00Z' })
    .optional()
    .openapi({ description: 'In place of the last time.' }),
})

const inbox = createRoute({
  method: 'get',
  path: '/api/v1/inbox',
  summary: 'What the record learned since last time on the names that its owner follows',
  request: { query: InboxQuery },
  responses: answering(InboxPage, 'The latest first; asking leaves the inbox as it is.'),
})

export function inboxRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(inbox, async (c) => {
    const { since, ...page } = c.req.valid('query')
    const { guard, view } = c.get('asking')
    const { news, ...rest } = await inboxOf(ledger, await known(), guard, view, since)
    const { items, paged } = pageOf(c, news, page, ({ id }) => id)
    return c.json({ ...rest, news: items, ...paged }, 200)
  })
}
