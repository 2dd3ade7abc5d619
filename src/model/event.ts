import { z } from 'zod'
import { Certainty, Claim, Qualifiers } from './claim.ts'
import { EntityType } from './entity.ts'

/** A name of the record: its type, and the name as it is written. */
export const Name = z.strictObject({ type: EntityType, name: z.string().min(1).max(1000) })
export type Name = z.infer<typeof Name>

/** What every decision may say of its reason. */
const because = z.string().max(2000).optional()

/** What a claim says, apart from how and where its article says it. */
export const Reading = z.strictObject({
  predicate: Claim.shape.predicate,
  args: Claim.shape.args,
  qualifiers: Qualifiers,
  certainty: Certainty,
})
export type Reading = z.infer<typeof Reading>

/** What a person decided, as the record keeps it. */
export const Event = z.discriminatedUnion('kind', [
  /** The discovered name is somebody or something: it joins the catalogue. */
  z.strictObject({ kind: z.literal('accept'), name: Name, because }),
  /** The discovered name is nobody and nothing. */
  z.strictObject({ kind: z.literal('reject'), name: Name, because }),
  /** Both names mean one, which goes by the second from now on. */
  z.strictObject({ kind: z.literal('merge'), name: Name, into: Name, because }),
  /** The alias means somebody else than the one whose alias it is. */
  z.strictObject({ kind: z.literal('split'), name: Name, alias: z.string().min(1).max(1000), because }),
  /** It goes by another name from now on, and the old one is an alias. */
  z.strictObject({ kind: z.literal('rename'), name: Name, to: z.string().min(1).max(1000), because }),
  /** The viewer has seen the work up to there: `S1E8`, `S2`, `all` or `none`. */
  z.strictObject({
    kind: z.literal('progress'),
    work: z.string().min(1).max(1000),
    seen: z.string().max(20),
  }),
  /** The record's owner wants to be told what is new on the name, or no longer. */
  z.strictObject({ kind: z.enum(['follow', 'unfollow']), name: z.string().min(1).max(1000) }),
  /** The owner has seen all that the record had learned up to that instant on the names that are followed. */
  z.strictObject({ kind: z.literal('seen'), until: z.iso.datetime() }),
  /** What came of a proposition, by an editor's verdict. */
  z.strictObject({ kind: z.literal('settle'), proposition: z.string(), truth: z.boolean(), because }),
  /** The claim was read right: it may be an example for the evaluation. */
  z.strictObject({ kind: z.literal('approve'), claim: z.string(), because }),
  /** The claim was misread: it says this, and counts so. */
  z.strictObject({ kind: z.literal('correct'), claim: z.string(), reading: Reading, because }),
  /** The claim was misread: it is none, and nobody's word. */
  z.strictObject({ kind: z.literal('dismiss'), claim: z.string(), because }),
  /** The event with that id no longer counts. */
  z.strictObject({ kind: z.literal('undo'), event: z.string(), because }),
])
export type Event = z.infer<typeof Event>

/** An editor's verdict on how a claim was read. */
export type ClaimVerdict = Extract<Event, { kind: 'approve' | 'correct' | 'dismiss' }>

export const EVENT_KINDS = [
  'accept',
  'reject',
  'merge',
  'split',
  'rename',
  'progress',
  'follow',
  'unfollow',
  'seen',
  'settle',
  'approve',
  'correct',
  'dismiss',
  'undo',
] as const

export const eventExample: Event = { kind: 'progress', work: 'The Defenders', seen: 'S1E8' }
