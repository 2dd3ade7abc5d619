import { z } from 'zod'

/**
 * A stretch of an article: UTF-16 code units, half-open, in its headline or in its text.
 * `article[span.in].slice(span.start, span.end)` is the verbatim evidence, always.
 */
export const Span = z.strictObject({
  in: z.enum(['title', 'text']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = z.infer<typeof Span>

/** `{ in: 'text', start: 4, end: 13 }` of "The Defenders" in a text is "Defenders". */
export const spanExample: Span = { in: 'text', start: 4, end: 13 }
