import { z } from '@hono/zod-openapi'

const day = z.iso.date({ error: 'expected a day such as 2018-06-22' })

/** What every question may be asked with. */
export const ViewQuery = z.object({
  as_of: day.optional().openapi({ description: 'What the public reports said by that day.' }),
  as_recorded: day.optional().openapi({ description: 'What this record held at the end of that day.' }),
  spoilers: z
    .enum(['show', 'hide'])
    .optional()
    .openapi({ description: '`show` gives also what would spoil works beyond the viewer’s progress.' }),
})
