import { z } from 'zod'
import type { WebhookChange } from '../../model/index.ts'
import { linkIn, oneLine, unlinked } from './plain-text.ts'

/** Slack's limits of a message (Slack API, “Reference: Block Kit” and “chat.postMessage”), in characters, blocks and elements. */
const TEXT = 3000
const BLOCKS = 50
/** Changes of one message: each is two blocks. */
const MOST_CHANGES = BLOCKS / 2
/** Of ours, so that a message can be read. */
const SHORT = 200

const Plain = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string().min(1).max(TEXT),
  emoji: z.literal(false),
})
/** Slack's own markup: we write nothing in it but a link. */
const Marked = z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(TEXT) })

/** A message as Slack's incoming webhooks take it: blocks, and a text for notifications. */
export const SlackMessage = z.strictObject({
  text: z.string().min(1).max(TEXT),
  mrkdwn: z.literal(false),
  blocks: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('section'), text: Plain }),
        z.strictObject({
          type: z.literal('context'),
          elements: z
            .array(z.union([Plain, Marked]))
            .min(1)
            .max(10),
        }),
      ]),
    )
    .max(BLOCKS)
    .optional(),
})
export type SlackMessage = z.infer<typeof SlackMessage>

/** As many changes as fit one message, in their order, and the message. */
export function slackMessage(changes: readonly WebhookChange[]): { taken: number; message: SlackMessage } {
  const taken = changes.slice(0, MOST_CHANGES)
  const [first] = taken
  const others = taken.length > 1 ? ` (and ${taken.length - 1} more)` : ''
  const text = first === undefined ? 'Nothing changed' : `${headOf(first)}${others}`
  return {
    taken: taken.length,
    message: { text: escaped(text), mrkdwn: false, blocks: taken.flatMap(blocksOf) },
  }
}

/** A message that only says something. */
export function slackNote(words: string): SlackMessage {
  return { text: escaped(oneLine(words, TEXT / 6)), mrkdwn: false }
}

const headOf = ({ status, sentence }: WebhookChange) => `${status}: ${oneLine(sentence, SHORT)}`

function blocksOf(change: WebhookChange): NonNullable<SlackMessage['blocks']> {
  const { day, because, isNew, source } = change
  const from =
    source === undefined
      ? ''
      : ` · ${oneLine(source.title, SHORT)} (${oneLine(source.outlet ?? 'an unnamed outlet', SHORT)})`
  const told = `${isNew ? 'New. ' : ''}${day === undefined ? '' : `${day}: `}${oneLine(because, SHORT)}${from}`
  const url = linkIn(source?.url, 2000)
  return [
    { type: 'section', text: plain(headOf(change)) },
    {
      type: 'context',
      elements: [
        plain(told),
        ...(url === undefined ? [] : [{ type: 'mrkdwn' as const, text: `<${ampersands(url)}|Article>` }]),
      ],
    },
  ]
}

const plain = (text: string) => ({ type: 'plain_text' as const, text: escaped(text), emoji: false as const })

/** Slack takes `&`, `<` and `>` for control characters everywhere (“Formatting text for app surfaces”, “Escaping text”). */
function escaped(line: string): string {
  return unlinked(ampersands(line).replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
}

const ampersands = (text: string) => text.replaceAll('&', '&amp;')
