import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type CrossoversAnswer, crossoversIn, worksOfUniverse } from '../../ask/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { answering } from './answering.ts'
import { several, unnamed } from './named.ts'
import { listed } from './schemas/listed.ts'
import { Hidden } from './schemas/standing.ts'

export const UniverseWorks = z
  .object({
    universe: z.string(),
    releaseOrder: listed(
      z.object({
        work: z.string(),
        series: z.string(),
        released: z.string().optional(),
        until: z.string().optional(),
        hours: z.number().optional(),
        networks: listed(z.string()),
        introduces: listed(z.string()),
        hiddenNames: z.int(),
      }),
    ),
    storyOrder: listed(z.string()),
    circle: listed(z.string()),
    hidden: listed(Hidden),
  })
  .openapi('Universe')

export const Crossovers = z
  .object({
    universe: z.string(),
    crossovers: z.object({
      works: listed(
        z.object({
          id: z.string(),
          name: z.string(),
          release: z.string().optional(),
          characters: z.int(),
          community: z.int().optional(),
        }),
      ),
      links: listed(
        z.object({ works: z.tuple([z.string(), z.string()]).readonly(), shared: listed(z.string()) }),
      ),
      pairs: z.int(),
    }),
    hidden: listed(Hidden),
  })
  .openapi('Crossovers')

const params = z.object({ name: z.string().max(1000) })

const works = createRoute({
  method: 'get',
  path: '/api/v1/universes/{name}',
  summary: 'The works of a universe or series, as they came out and as the story goes',
  request: { params, query: ViewQuery },
  responses: answering(UniverseWorks, 'By the catalogue.'),
})

const crossovers = createRoute({
  method: 'get',
  path: '/api/v1/universes/{name}/crossovers',
  summary: 'Which works of a universe share which characters, and their communities',
  request: {
    params,
    query: ViewQuery.extend({
      by: z.enum(['series', 'season']).default('series').openapi({ description: 'What stands for itself.' }),
    }),
  },
  responses: answering(Crossovers, 'By the catalogue.'),
})

export function universeRoutes(app: OpenAPIHono<Env>, { ledger }: Serving): void {
  app.openapi(works, async (c) => {
    const { name } = c.req.valid('param')
    const answer = await worksOfUniverse(ledger, name, c.get('asking').guard)
    if (answer.found !== 'universe') throw unnamed(name, answer)
    return c.json(answer.works, 200)
  })

  app.openapi(crossovers, async (c) => {
    const { name } = c.req.valid('param')
    const bySeason = c.req.valid('query').by === 'season'
    const answer = await crossoversIn(ledger, name, { bySeason }, c.get('asking').guard)
    if (answer.found !== 'one') throw noUniverse(name, answer)
    const { universe, crossovers, hidden } = answer
    return c.json({ universe, crossovers, hidden }, 200)
  })
}

function noUniverse(
  name: string,
  { found, universes }: Exclude<CrossoversAnswer, { readonly found: 'one' }>,
): Refusal {
  if (found === 'several') return several(name, universes)
  return new Refusal('unknown-name', `the catalogue knows no universe ${name}`, {
    members: { near: universes.map((universe) => universe.name) },
  })
}
