import { z } from '@hono/zod-openapi'
import { listed } from './schemas/listed.ts'

/** Problem details (RFC 9457), the body of every refusal; `code` is the fragment of `type`. */
export const ProblemDetails = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    /** Of `invalid`: what is refused, and what was expected there. */
    places: listed(z.object({ place: z.string(), expected: z.string() })).optional(),
    /** Of `ambiguous`: what to choose from. */
    ids: listed(z.string()).optional(),
    things: listed(z.object({ id: z.string(), name: z.string(), type: z.string() })).optional(),
    /** Of `unknown-name`: names that come near. */
    near: listed(z.string()).optional(),
    /** Of `spoiler`: the work. */
    work: z.string().optional(),
  })
  .openapi('ProblemDetails')

/** The answer of every route where there is none. */
export const REFUSED = {
  description: 'Why there is no answer.',
  content: { 'application/problem+json': { schema: ProblemDetails } },
} as const

/** The answers of a route that gives this when all is well, and problem details otherwise. */
export function answering<S extends z.ZodType>(schema: S, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } }, default: REFUSED } as const
}

/** The same of a route that writes something down. */
export function recording<S extends z.ZodType>(schema: S, description: string) {
  return { 201: { description, content: { 'application/json': { schema } } }, default: REFUSED } as const
}

/** Who may use a route that writes. */
export const EDITORS = [{ token: [] }, { session: [] }]

/** A body in JSON, which must be there. */
export function taking<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const
}
