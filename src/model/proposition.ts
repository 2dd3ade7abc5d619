import { z } from 'zod'
import { Qualifiers } from './claim.ts'

/** Where a proposition stands, by the claims on it so far. */
export const STATUSES = [
  'open',
  'rumoured',
  'reported',
  'confirmed',
  'released',
  'denied',
  'disputed',
  'debunked',
  'lapsed',
] as const
export const Status = z.enum(STATUSES)
export type Status = z.infer<typeof Status>

/**
 * What the claims of several articles have in common: predicate, arguments and the qualifiers that tell one
 * proposition from another. Its id is a hash of those and of nothing else.
 */
export const Proposition = z.strictObject({
  id: z.string(),
  predicate: z.string(),
  args: z.array(z.string()),
  qualifiers: Qualifiers,
})
export type Proposition = z.infer<typeof Proposition>

export const propositionExample: Proposition = {
  id: '5f0c2a9b1d3e',
  predicate: 'appears',
  args: ['Iron Fist', 'Luke Cage S2'],
  qualifiers: {},
}
