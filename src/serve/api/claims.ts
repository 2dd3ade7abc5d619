import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findingsOf, whyOf } from '../../ask/index.ts'
import { correct, judge } from '../../retcon.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering, EDITORS, recording, taking } from './answering.ts'
import { refusalOf } from './decisions.ts'
import { reasonsOf } from './reasons.ts'
import { FoundClaim } from './schemas/claim.ts'
import { Because, Made, MadeOnClaim, WantedReading } from './schemas/decision.ts'
import { listed } from './schemas/listed.ts'
import { Hidden } from './schemas/standing.ts'

export const FoundArticle = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    excerpt: listed(z.object({ text: z.string(), found: z.boolean() })),
  })
  .openapi('FoundArticle')

export const Findings = z
  .object({
    claims: listed(FoundClaim),
    articles: listed(FoundArticle),
    hidden: listed(Hidden),
    hiddenArticles: z.int(),
  })
  .openapi('Findings')

const find = createRoute({
  method: 'get',
  path: '/api/v1/claims',
  summary: 'Claims and articles that hold all the words, twenty of each at the most, the best first',
  request: { query: ViewQuery.extend({ q: z.string().min(1).max(200) }) },
  responses: answering(Findings, 'Full text over the whole record, or over what is dated by `as_of`.'),
})

const OfClaim = z.object({
  id: z.string().max(64).openapi({ description: 'Its id, or how that begins.' }),
})

const approve = createRoute({
  method: 'post',
  path: '/api/v1/claims/{id}/approve',
  summary: 'Says that a claim was read right: with its article it becomes an example for the evaluation',
  security: EDITORS,
  request: {
    params: OfClaim,
    body: taking(Because),
  },
  responses: recording(Made, 'The decision’s id.'),
})

const dismiss = createRoute({
  method: 'post',
  path: '/api/v1/claims/{id}/dismiss',
  summary: 'Says that a claim was misread: it counts no more, and never against its source',
  security: EDITORS,
  request: {
    params: OfClaim,
    body: taking(Because),
  },
  responses: recording(Made, 'The decision’s id.'),
})

const correctRoute = createRoute({
  method: 'post',
  path: '/api/v1/claims/{id}/correct',
  summary: 'Says what a misread claim says: it counts so from now on, and the misreading against nobody',
  security: EDITORS,
  request: { params: OfClaim, body: taking(WantedReading) },
  responses: recording(MadeOnClaim, 'The decision, with its names as the record writes them.'),
})

export function claimRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(find, async (c) => {
    const { q } = c.req.valid('query')
    const { guard, view } = c.get('asking')
    return c.json(await findingsOf(ledger, q, guard, view), 200)
  })

  app.openapi(approve, async (c) => {
    const claim = await claimMeant(c.req.valid('param').id)
    return c.json({ event: await judge(ledger, { kind: 'approve', claim, ...c.req.valid('json') }) }, 201)
  })

  app.openapi(dismiss, async (c) => {
    const claim = await claimMeant(c.req.valid('param').id)
    return c.json({ event: await judge(ledger, { kind: 'dismiss', claim, ...c.req.valid('json') }) }, 201)
  })

  app.openapi(correctRoute, async (c) => {
    const wanted = { claim: c.req.valid('param').id, ...c.req.valid('json') }
    const answer = await correct(ledger, wanted, await known())
    if ('problem' in answer) throw refusalOf(answer.problem)
    return c.json(answer.decision, 201)
  })

  async function claimMeant(id: string): Promise<string> {
    const { claims } = reasonsOf(id, await whyOf(ledger, id))
    const claim = claims.find((one) => one.id.startsWith(id.toLowerCase()))
    if (claim === undefined) throw new Refusal('unknown-name', `${id} is a proposition, expected a claim`)
    return claim.id
  }
}
