import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Catalogue } from '../../find/index.ts'
import { Claim, EntityType, Quote } from '../../model/index.ts'
import { readText } from '../../retcon.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { answering, taking } from './answering.ts'
import { listed } from './schemas/listed.ts'

const about = {
  title: z.string().max(1000).optional(),
  outlet: z.string().min(1).max(200).optional(),
  published: z.iso.date({ error: 'expected a day such as 2018-06-22' }).optional(),
}

export const Pasted = z
  .union([
    z.strictObject({ text: z.string().min(1), ...about }),
    z.strictObject({ html: z.string().min(1), ...about }),
  ])
  .openapi('Pasted')

export const TextReading = z
  .object({
    article: z.object({
      title: z.string(),
      text: z.string(),
      outlet: z.string().optional(),
      author: z.string().optional(),
      url: z.string().optional(),
      published: z.string().optional(),
    }),
    entities: listed(z.object({ name: z.string(), type: EntityType, aliases: listed(z.string()) })),
    claims: listed(Claim),
    quotes: listed(Quote),
  })
  .openapi('Reading')

const read = createRoute({
  method: 'post',
  path: '/api/v1/read',
  summary: 'What Retcon reads in a text or a page; nothing is recorded',
  request: { body: taking(Pasted) },
  responses: answering(TextReading, 'The article as it was read, and its claims with spans into it.'),
})

export function readRoutes(app: OpenAPIHono<Env>, { known }: Serving): void {
  app.openapi(read, async (c) => {
    const { title, outlet, published, ...pasted } = c.req.valid('json')
    const told = {
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
    }
    const answer = await readText(pasted, told, new Catalogue(await known()))
    if ('problem' in answer) throw new Refusal('invalid', answer.problem.sentence)
    const { id: _, lang: __, ...article } = answer.article
    return c.json({ article, ...answer.extraction }, 200)
  })
}
