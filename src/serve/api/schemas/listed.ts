import type { z } from '@hono/zod-openapi'

/** A list that nobody changes, as answers hold them. */
export function listed<S extends z.ZodType>(schema: S) {
  return schema.array().readonly()
}
