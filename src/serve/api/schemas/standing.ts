import { z } from '@hono/zod-openapi'
import { Basis, Certainty, Qualifiers, Status } from '../../../model/index.ts'
import { listed } from './listed.ts'

/** What is folded because it would spoil a work. */
export const Hidden = z.object({ work: z.string(), count: z.int().nonnegative() }).openapi('Hidden')

/** A proposition and where it stands. */
export const Standing = z
  .object({
    id: z.string(),
    sentence: z.string(),
    predicate: z.string(),
    args: listed(z.string()),
    qualifiers: Qualifiers,
    status: Status,
    probability: z.number().min(0).max(1),
    rule: z.string(),
    claim: z.string(),
    certainty: Certainty,
    basis: Basis,
    outlet: z.string().optional(),
    according_to: listed(z.string()),
    since: z.string().optional(),
    articles: z.int(),
    reports: z.int(),
  })
  .openapi('Standing')

/** One step of a proposition's story. */
export const Transition = z
  .object({ day: z.string().optional(), status: Status, rule: z.string(), cause: z.string() })
  .openapi('Transition')
