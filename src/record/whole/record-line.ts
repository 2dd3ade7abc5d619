import { z } from 'zod'
import {
  Article,
  Event,
  Extraction,
  Fact,
  SUBSCRIPTION_KINDS,
  SUBSCRIPTION_STATES,
  Subscription,
} from '../../model/index.ts'

/** Raised when lines change so that an older program would misread them. */
export const LINES_VERSION = 1

const Instant = z.iso.datetime()

/**
 * One line of a whole record in JSON Lines: the first says what the file is and the last how many came before it, so that a file that was
 * cut is known to be. What follows from the rest (propositions, weighings) is not in it.
 */
export const RecordLine = z.discriminatedUnion('line', [
  z.strictObject({ line: z.literal('record'), of: z.literal('retcon'), version: z.int().positive() }),
  z.strictObject({ line: z.literal('fact'), fact: Fact, recorded_at: Instant }),
  /** `id` is what an undoing calls it by. */
  z.strictObject({ line: z.literal('event'), id: z.string(), event: Event, recorded_at: Instant }),
  /** One version of an article with all that was read in it, by whichever reader; its `id` is the record's own. */
  z.strictObject({
    line: z.literal('article'),
    article: Article,
    ...Extraction.shape,
    readings: z.array(z.strictObject({ reader: z.string().min(1).max(200), recorded_at: Instant })),
    recorded_at: Instant,
  }),
  z.strictObject({
    line: z.literal('subscription'),
    subscription: z.strictObject({ ...Subscription.shape, kind: z.enum(SUBSCRIPTION_KINDS) }),
    state: z.enum(SUBSCRIPTION_STATES),
    reason: z.string().max(2000).nullable(),
    minutes: z.int().positive(),
  }),
  z.strictObject({ line: z.literal('end'), lines: z.int().nonnegative() }),
])
export type RecordLine = z.infer<typeof RecordLine>

/** The line of that kind. */
export type LineOf<K extends RecordLine['line']> = Extract<RecordLine, { readonly line: K }>
