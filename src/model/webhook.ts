import { z } from 'zod'
import { STATUSES } from './proposition.ts'

/** Whose words a message is in: a Discord or Slack channel's, or ours. */
export const WEBHOOK_FORMATS = ['json', 'discord', 'slack'] as const
/** How long changes wait for others to be told with them. */
export const DIGESTS = ['hourly', 'daily'] as const
/** An ended one said itself that it is gone. */
export const WEBHOOK_STATES = ['active', 'ended'] as const

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** An address that is told what changes, and how. */
export const Webhook = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  /** On whom or what; on everything where there is none. */
  names: z.array(z.string().min(1).max(1000)).max(100),
  format: z.enum(WEBHOOK_FORMATS),
  digest: z.enum(DIGESTS).optional(),
  /** Hours in which nothing is sent, from the first up to the second, which may be of the next day. */
  quiet: z.strictObject({ from: Clock, until: Clock }).optional(),
  /** The time zone of the quiet hours and digests, by its IANA name. */
  zone: z.string().min(1).max(100),
  /** Whether it is told what would spoil a work for the record's viewer. */
  spoilers: z.boolean(),
})
export type Webhook = z.infer<typeof Webhook>

/** The status that a proposition took; `withdrawn` where a correction took back what nobody else says. */
export const NewsStatus = z.enum([...STATUSES, 'withdrawn'])
export type NewsStatus = z.infer<typeof NewsStatus>

/** A step of a proposition as webhooks tell it. */
export const WebhookChange = z.strictObject({
  /** The same for the same step of the same proposition, for ever. */
  id: z.string(),
  proposition: z.string(),
  sentence: z.string(),
  predicate: z.string(),
  args: z.array(z.string()),
  /** The status that it took or, after a correction, has; the day (absent where nothing is dated) and why. */
  status: NewsStatus,
  day: z.string().optional(),
  because: z.string(),
  /** Nobody had spoken of the proposition before. */
  isNew: z.boolean(),
  /** How probable the proposition was when the message was made; 0 or 1 once it is settled; absent where it is withdrawn. */
  probability: z.number().min(0).max(1).optional(),
  /** When the record learned of it, an ISO instant. */
  learned: z.string(),
  /** The article whose claim made it, or its correction that took one back. */
  source: z
    .strictObject({ title: z.string(), outlet: z.string().optional(), url: z.string().optional() })
    .optional(),
})
export type WebhookChange = z.infer<typeof WebhookChange>

/** The body of a message in our own format. */
export const WebhookPayload = z.strictObject({
  type: z.enum(['retcon.changes', 'retcon.test']),
  /** When the message was made; an attempt's own time is in the header `webhook-timestamp`. */
  timestamp: z.string(),
  data: z.strictObject({ changes: z.array(WebhookChange) }),
})
export type WebhookPayload = z.infer<typeof WebhookPayload>

export const webhookExample: Webhook = {
  url: 'https://desk.example/hooks/retcon',
  names: ['Iron Fist'],
  format: 'json',
  quiet: { from: '22:00', until: '07:00' },
  zone: 'Europe/London',
  spoilers: false,
}
