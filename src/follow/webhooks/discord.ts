import { z } from 'zod'
import type { WebhookChange } from '../../model/index.ts'
import { linkIn, oneLine, unlinked } from './plain-text.ts'

/** Discord's limits of a message (Discord Developer Documentation, “Embed limits” and “Execute Webhook”), in characters. */
const CONTENT = 2000
const TITLE = 256
const DESCRIPTION = 4096
const EMBEDS = 10
const TOGETHER = 6000
/** Of ours, so that a message can be read. */
const SHORT = 200

const Embed = z.strictObject({
  title: z.string().min(1).max(TITLE),
  description: z.string().max(DESCRIPTION),
  url: z.url({ protocol: /^https?$/ }).optional(),
})

/** A message as Discord's “Execute Webhook” takes it; it mentions nobody, whatever its text says. */
export const DiscordMessage = z.strictObject({
  content: z.string().max(CONTENT),
  embeds: z.array(Embed).max(EMBEDS).optional(),
  allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
})
export type DiscordMessage = z.infer<typeof DiscordMessage>

/** As many changes as fit one message, in their order, and the message. */
export function discordMessage(changes: readonly WebhookChange[]): {
  taken: number
  message: DiscordMessage
} {
  const embeds: z.infer<typeof Embed>[] = []
  let characters = 0
  for (const change of changes) {
    const embed = embedOf(change)
    characters += embed.title.length + embed.description.length
    if (embeds.length === EMBEDS || characters > TOGETHER) break
    embeds.push(embed)
  }
  return { taken: embeds.length, message: { content: '', embeds, allowed_mentions: { parse: [] } } }
}

/** A message that only says something. */
export function discordNote(words: string): DiscordMessage {
  return { content: escaped(oneLine(words, CONTENT / 2)).slice(0, CONTENT), allowed_mentions: { parse: [] } }
}

function embedOf({ sentence, status, day, because, isNew, source }: WebhookChange): z.infer<typeof Embed> {
  const url = linkIn(source?.url, 2000)
  const from =
    source === undefined
      ? []
      : [`${oneLine(source.title, SHORT)} (${oneLine(source.outlet ?? 'an unnamed outlet', SHORT)})`]
  const told = [
    `${isNew ? 'New. ' : ''}${day === undefined ? '' : `${day}: `}${oneLine(because, SHORT)}`,
    ...from,
  ]
  return {
    title: escapedWithin(`${status}: ${oneLine(sentence, SHORT)}`, TITLE),
    description: escapedWithin(told.join('\n'), DESCRIPTION),
    ...(url === undefined ? {} : { url }),
  }
}

/** A backslash before what Discord's Markdown gives a meaning to. */
function escaped(line: string): string {
  return unlinked(line.replace(/[\\*_~`|>#[\]()<+-]/g, '\\$&'))
}

/** Escaped, and cut before it is longer than `most`; never between a backslash and its mark. */
function escapedWithin(text: string, most: number): string {
  const whole = escaped(text)
  if (whole.length <= most) return whole
  return `${whole.slice(0, most - 1).replace(/\\+$/, '')}…`
}
