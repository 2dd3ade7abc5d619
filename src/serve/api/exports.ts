import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { articlesTold, everythingTold } from '../../ask/index.ts'
import { DEFAULT_BASE, formats, irisOf, TABLES } from '../../export/index.ts'
import type { Env, Serving } from '../serving.ts'
import { ViewQuery } from '../view-query.ts'
import { REFUSED } from './answering.ts'

const FORMATS = formats.map(({ name }) => name)

/** Of one name, so that an answer is as large as its board; the whole record is the command line's to give away. */
const exported = createRoute({
  method: 'get',
  path: '/api/v1/exports/{format}',
  summary: 'What a board of the name has, as a file in another format',
  request: {
    params: z.object({ format: z.enum(FORMATS) }),
    query: ViewQuery.extend({
      name: z.string().min(1).max(1000),
      table: z.enum(TABLES).default('claims').openapi({ description: 'Of csv and parquet.' }),
    }),
  },
  responses: {
    default: REFUSED,
    200: {
      description: 'The file, in its own media type.',
      content: Object.fromEntries(
        formats.map(({ mediaType }) => [mediaType, { schema: z.string().openapi({ format: 'binary' }) }]),
      ),
    },
  },
})

export function exportRoutes(app: OpenAPIHono<Env>, { ledger, known }: Serving): void {
  app.openapi(exported, async (c) => {
    const { format: wanted } = c.req.valid('param')
    const { name, table } = c.req.valid('query')
    const { guard, view } = c.get('asking')
    const format = formats.find((one) => one.name === wanted)
    const asked = { name, guard, view, known: await known() }
    const chunks = format?.write({
      propositions: () => everythingTold(ledger, asked),
      articles: () => articlesTold(ledger, asked),
      iris: irisOf(DEFAULT_BASE),
      table,
    })
    const parts = await Array.fromAsync(chunks ?? [], (chunk) => Buffer.from(chunk))
    return c.body(new Uint8Array(Buffer.concat(parts)), 200, {
      'content-type': format?.mediaType ?? '',
      'content-disposition': `attachment; filename="retcon.${format?.ending}"`,
    })
  })
}
