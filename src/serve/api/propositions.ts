import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { whyOf } from '../../ask/index.ts'
import { judge } from '../../retcon.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering, EDITORS, recording, taking } from './answering.ts'
import { reasonsOf } from './reasons.ts'
import { Reason } from './schemas/claim.ts'
import { Made, Settled } from './schemas/decision.ts'
import { listed } from './schemas/listed.ts'
import { Standing, Transition } from './schemas/standing.ts'

export const Reasons = z
  .object({
    standing: Standing.optional(),
    rule: z.string().optional(),
    history: listed(Transition),
    sum: z.object({ base: z.number(), constant: z.number(), bounded: z.boolean() }).optional(),
    claims: listed(Reason),
  })
  .openapi('Reasons')

export const History = z
  .object({
    proposition: z.string().optional(),
    sentence: z.string().optional(),
    history: listed(Transition),
  })
  .openapi('History')

const params = z.object({
  id: z.string().max(64).openapi({ description: 'An id, or how it begins.', example: '122f379205' }),
})

const why = createRoute({
  method: 'get',
  path: '/api/v1/propositions/{id}',
  summary: 'Why a proposition stands where it stands, with every sentence behind it; or why a claim was read',
  request: { params, query: ViewQuery },
  responses: answering(Reasons, 'The deciding claim first, then by date.'),
})

const history = createRoute({
  method: 'get',
  path: '/api/v1/propositions/{id}/history',
  summary: 'How a proposition came to stand where it stands',
  request: { params, query: ViewQuery },
  responses: answering(History, 'Each change with its day, rule and cause.'),
})

const settle = createRoute({
  method: 'post',
  path: '/api/v1/propositions/{id}/settle',
  summary: 'An editor’s verdict on what came of a proposition',
  security: EDITORS,
  request: { params, body: taking(Settled) },
  responses: recording(Made, 'The decision’s id.'),
})

export function propositionRoutes(app: OpenAPIHono<Env>, { ledger }: Serving): void {
  app.openapi(why, async (c) => {
    const { id } = c.req.valid('param')
    const { guard, view } = c.get('asking')
    return c.json(reasonsOf(id, await whyOf(ledger, id, guard, view)), 200)
  })

  app.openapi(history, async (c) => {
    const { id } = c.req.valid('param')
    const { guard, view } = c.get('asking')
    const { standing, history } = reasonsOf(id, await whyOf(ledger, id, guard, view))
    return c.json({ proposition: standing?.id, sentence: standing?.sentence, history }, 200)
  })

  app.openapi(settle, async (c) => {
    const { id } = c.req.valid('param')
    const { truth, because } = c.req.valid('json')
    const { standing } = reasonsOf(id, await whyOf(ledger, id))
    if (standing === undefined)
      throw new Refusal('undecidable', `${id} is said no longer: there is nothing to settle`)
    const reason = because === undefined ? {} : { because }
    const event = await judge(ledger, { kind: 'settle', proposition: standing.id, truth, ...reason })
    return c.json({ event }, 201)
  })
}
