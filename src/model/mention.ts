import { z } from 'zod'
import { EntityType } from './entity.ts'
import { Span } from './span.ts'

/** One reading of a name in its place, and why it stands where it does among the readings. */
export const Reading = z.strictObject({ name: z.string(), type: EntityType, reason: z.string() })
export type Reading = z.infer<typeof Reading>

/** A stretch of text that means an entity. `readings` are ordered, the chosen one first. */
export const Mention = z.strictObject({ span: Span, readings: z.array(Reading).min(1) })
export type Mention = z.infer<typeof Mention>

export const mentionExample: Mention = {
  span: { in: 'text', start: 3, end: 12 },
  readings: [
    { name: 'Luke Cage', type: 'work', reason: 'after "in"' },
    { name: 'Luke Cage', type: 'character', reason: 'catalogue' },
  ],
}
