import type { Webhook, WebhookChange, WebhookPayload } from '../../model/index.ts'
import { discordMessage, discordNote } from './discord.ts'
import { slackMessage, slackNote } from './slack.ts'

/** Changes of one message in our own format. */
const MOST_CHANGES = 100

/** What is sent, and the ids of the changes that it tells. */
export interface Body {
  readonly body: string
  readonly changes: readonly string[]
}

type Format = Webhook['format']

/** Messages that tell changes, each once and in their order, no longer than the receiver takes. `now` is an ISO instant. */
export function bodiesOf(format: Format, changes: readonly WebhookChange[], now: string): Body[] {
  const bodies: Body[] = []
  for (let from = 0; from < changes.length; ) {
    const { taken, message } = WRITERS[format](changes.slice(from, from + MOST_CHANGES), now)
    const told = changes.slice(from, from + taken)
    bodies.push({ body: JSON.stringify(message), changes: told.map(({ id }) => id) })
    from += taken
  }
  return bodies
}

/** A message by which a person sees that messages arrive. */
export function testBody(format: Format, now: string): string {
  const words = `Retcon can tell this channel what changes: tried at ${now}`
  if (format === 'discord') return JSON.stringify(discordNote(words))
  if (format === 'slack') return JSON.stringify(slackNote(words))
  return JSON.stringify({
    type: 'retcon.test',
    timestamp: now,
    data: { changes: [] },
  } satisfies WebhookPayload)
}

type Writer = (changes: readonly WebhookChange[], now: string) => { taken: number; message: object }

const WRITERS: Readonly<Record<Format, Writer>> = {
  discord: discordMessage,
  slack: slackMessage,
  json: (changes, now) => ({
    taken: changes.length,
    message: {
      type: 'retcon.changes',
      timestamp: now,
      data: { changes: [...changes] },
    } satisfies WebhookPayload,
  }),
}
