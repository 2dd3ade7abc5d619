import { z } from '@hono/zod-openapi'
import { Certainty, EntityType, Event } from '../../../model/index.ts'

const name = z.string().min(1).max(1000)
const because = z.string().max(2000).optional()
const type = EntityType.optional()

/** A decision on names as a person words it; `type` where a name belongs to several. */
export const Wanted = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['accept', 'reject']), name, type, because }),
    z.strictObject({ kind: z.literal('merge'), name, into: name, type, because }),
    z.strictObject({ kind: z.literal('split'), name, alias: name, type, because }),
    z.strictObject({ kind: z.literal('rename'), name, to: name, type, because }),
  ])
  .openapi('WantedDecision')

/** What an editor may say of a reason. */
export const Because = z.strictObject({ because })

export const Settled = z.strictObject({ truth: z.boolean(), because })

/** What a claim says, as an editor corrects it; what is left out stays as it was read. */
export const WantedReading = z
  .strictObject({
    predicate: z.string().max(100).optional(),
    args: z.array(name).min(1).max(3).optional(),
    qualifiers: z.record(z.string().max(100), z.string().max(100)).optional(),
    certainty: Certainty.optional(),
    because,
  })
  .openapi('WantedReading')

/** A decision that was written down. */
export const Made = z.object({ event: z.string() }).openapi('MadeDecision')

export const MadeOnNames = z.object({ id: z.string(), event: Event }).openapi('MadeDecisionOnNames')

export const MadeOnClaim = z.object({ id: z.string(), event: Event }).openapi('MadeDecisionOnClaim')

export const PastDecision = MadeOnNames.extend({ recorded_at: z.string(), undone: z.boolean() }).openapi(
  'PastDecision',
)
