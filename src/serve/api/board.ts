import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { drawnBoardOf, narrowed, withdrawnOn } from '../../ask/index.ts'
import { Status } from '../../model/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { Paged, PageQuery, pageOf } from './paging.ts'
import { FoundClaim } from './schemas/claim.ts'
import { listed } from './schemas/listed.ts'
import { Hidden, Standing } from './schemas/standing.ts'

export const BoardPage = Paged.extend({
  name: z.string().optional(),
  standings: listed(Standing),
  hidden: listed(Hidden),
  withdrawn: listed(FoundClaim),
}).openapi('Board')

export const BoardQuery = PageQuery.extend(ViewQuery.shape).extend({
  name: z.string().max(1000).optional(),
  status: Status.optional(),
  predicate: z.string().max(100).optional(),
  q: z.string().max(200).optional().openapi({ description: 'Words that the sentence holds.' }),
})

const board = createRoute({
  method: 'get',
  path: '/api/v1/board',
  summary: 'Every proposition on a name, or on everything, and where each stands',
  request: { query: BoardQuery },
  responses: answering(BoardPage, 'By status, then date, then sentence.'),
})

export function boardRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(board, async (c) => {
    const { name, status, predicate, q, ...page } = c.req.valid('query')
    const { guard, view } = c.get('asking')
    const { board: whole, onName } = await drawnBoardOf(ledger, name, await known(), guard, view)
    const { standings, ...rest } = narrowed(whole, { status, predicate, words: q })
    const { items, paged } = pageOf(c, standings, page, ({ id }) => id)
    const withdrawn = await withdrawnOn(ledger, onName, guard, view)
    return c.json({ ...rest, standings: items, withdrawn: [...withdrawn], ...paged }, 200)
  })
}
