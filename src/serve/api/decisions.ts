import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Wanted as Decision, decisionsIn } from '../../ask/index.ts'
import type { Problem } from '../../model/index.ts'
import { decide, undo } from '../../retcon.ts'
import { Refusal, type RefusalCode } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering, EDITORS, recording, taking } from './answering.ts'
import { Paged, PageQuery, pageOf } from './paging.ts'
import { MadeOnNames, PastDecision, Wanted } from './schemas/decision.ts'
import { listed } from './schemas/listed.ts'

export const DecisionsPage = Paged.extend({ decisions: listed(PastDecision) }).openapi('Decisions')

const all = createRoute({
  method: 'get',
  path: '/api/v1/decisions',
  summary: 'Every decision on names and every undoing of one',
  request: { query: PageQuery.extend(ViewQuery.shape) },
  responses: answering(DecisionsPage, 'The oldest first.'),
})

const make = createRoute({
  method: 'post',
  path: '/api/v1/names/decisions',
  summary: 'Accepts, rejects, merges, splits or renames; claims follow',
  security: EDITORS,
  request: { body: taking(Wanted) },
  responses: recording(MadeOnNames, 'The decision, with its names as the record writes them.'),
})

const takeBack = createRoute({
  method: 'post',
  path: '/api/v1/decisions/{id}/undo',
  summary: 'Takes a decision back: claims are what they were before it',
  security: EDITORS,
  request: {
    params: z.object({
      id: z.string().min(1).max(64).openapi({ description: 'Its id, or how that begins.' }),
    }),
  },
  responses: recording(PastDecision, 'The decision that counts no more.'),
})

export function decisionRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(all, async (c) => {
    const { items, paged } = pageOf(c, await decisionsIn(ledger), c.req.valid('query'), ({ id }) => id)
    return c.json({ decisions: items, ...paged }, 200)
  })

  app.openapi(make, async (c) => {
    const answer = await decide(ledger, c.req.valid('json') as Decision, await known())
    if ('problem' in answer) throw refusalOf(answer.problem)
    return c.json(answer.decision, 201)
  })

  app.openapi(takeBack, async (c) => {
    const answer = await undo(ledger, c.req.valid('param').id)
    if ('problem' in answer) throw refusalOf(answer.problem)
    return c.json({ ...answer.decision, undone: true }, 201)
  })
}

/** What is wrong with a decision, in the words that the command line has for it. */
export function refusalOf({ code, sentence, where }: Problem): Refusal {
  return new Refusal(CODES[code] ?? 'undecidable', `${where.source} ${sentence}`)
}

const CODES: Readonly<Record<string, RefusalCode>> = {
  'names/unknown': 'unknown-name',
  'claims/unknown': 'unknown-name',
  'claims/reading': 'invalid',
}
