import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type PathAnswer, pathIn } from '../../ask/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { several } from './named.ts'
import { listed } from './schemas/listed.ts'
import { Hidden } from './schemas/standing.ts'

const End = z.object({ id: z.string(), name: z.string(), type: z.string() })

export const Path = z
  .discriminatedUnion('found', [
    z.object({
      found: z.literal('path'),
      from: End,
      to: End,
      steps: listed(
        z.object({
          from: z.string(),
          to: z.string(),
          reason: z.enum(['meeting', 'shared']),
          work: z.string(),
          release: z.string().optional(),
          sources: listed(z.string()),
        }),
      ),
      hidden: listed(Hidden),
    }),
    z.object({ found: z.literal('no-path'), from: End, to: End }),
  ])
  .openapi('Path')

const path = createRoute({
  method: 'get',
  path: '/api/v1/paths',
  summary: 'The shortest chain of shared works and meetings between two characters or two people',
  request: {
    query: ViewQuery.extend({ from: z.string().min(1).max(1000), to: z.string().min(1).max(1000) }),
  },
  responses: answering(Path, 'By the catalogue; `no-path` where nothing joins the two.'),
})

export function pathRoutes(app: OpenAPIHono<Env>, { ledger }: Serving): void {
  app.openapi(path, async (c) => {
    const { from, to } = c.req.valid('query')
    const answer = await pathIn(ledger, from, to, c.get('asking').guard)
    if (answer.found !== 'path' && answer.found !== 'no-path') throw whyNot(answer)
    return c.json(answer, 200)
  })
}

function whyNot(answer: Exclude<PathAnswer, { found: 'path' | 'no-path' }>): Refusal {
  if (answer.found === 'several') return several(answer.name, answer.named)
  if (answer.found === 'unlike') {
    const { from, to } = answer
    return new Refusal(
      'invalid',
      `${from.name} is a ${from.type} and ${to.name} a ${to.type}: ask for two of one kind`,
    )
  }
  return new Refusal('unknown-name', `no character or person in the catalogue is called ${answer.name}`)
}
