import { type FollowSurroundings, USER_AGENT } from '../follow/index.ts'
import { guardedPost, newSecret, signedHeaders, testBody } from '../follow/webhooks/index.ts'
import { Webhook } from '../model/index.ts'
import { identityOf, type Ledger, type Rows } from '../record/index.ts'
import { FOLLOW_SURROUNDINGS } from './follow-surroundings.ts'
import { instantOf } from './instant.ts'

/** A webhook of the record without its secret; of its address, which may be a key, the host alone. */
export interface KnownWebhook extends Omit<Webhook, 'url'> {
  readonly id: string
  readonly host: string
  readonly state: Rows['webhooks']['state']
  readonly reason?: string
  readonly created: string
}

/** A message that was put aside since it never arrived. */
export interface FailedMessage {
  readonly id: string
  readonly webhook: string
  readonly tries: number
  readonly reason: string
  readonly created: string
}

/** Seconds that a receiver has to answer. */
const MAX_SECONDS = 15

/** Tells a webhook what changes from now on; gives its id, and the secret by which messages are signed, which nobody is shown again. */
export function addWebhook(
  ledger: Ledger,
  webhook: Webhook,
  around: Pick<FollowSurroundings, 'now'> = FOLLOW_SURROUNDINGS,
): { readonly id: string; readonly secret: string } {
  const now = instantOf(around.now())
  const id = identityOf(['webhook', webhook.url, now]).slice(0, ID_DIGITS)
  const secret = newSecret()
  ledger.webhooks.add({
    id,
    webhook_json: JSON.stringify(webhook),
    secret,
    state: 'active',
    reason: null,
    created_at: now,
    looked_until: now,
  })
  return { id, secret }
}

const ID_DIGITS = 10

/** In the order in which they were added. */
export function webhooksIn(ledger: Ledger): KnownWebhook[] {
  return ledger.webhooks.all().map(({ id, webhook_json, state, reason, created_at }) => {
    const { url, ...webhook } = webhookIn(webhook_json)
    const known = { id, host: hostOf(url), ...webhook, state, created: created_at }
    return reason === null ? known : { ...known, reason }
  })
}

export function failedMessagesIn(ledger: Ledger): FailedMessage[] {
  return ledger.webhooks.failed().map(({ id, webhook, tries, reason, created_at }) => ({
    id,
    webhook,
    tries,
    reason: reason ?? 'unknown',
    created: created_at,
  }))
}

/** Has messages that were put aside tried again, all of them without ids; gives those that are: none of a webhook that has ended. */
export function retryMessages(
  ledger: Ledger,
  ids: readonly string[],
  around: Pick<FollowSurroundings, 'now'> = FOLLOW_SURROUNDINGS,
): string[] {
  const wanted = ids.length === 0 ? ledger.webhooks.failed().map(({ id }) => id) : ids
  const now = instantOf(around.now())
  return wanted.filter((id) => ledger.webhooks.retry(id, now))
}

/** Sends a webhook a message of no change; gives why it did not arrive, or undefined where it did. */
export async function tryWebhook(
  row: Rows['webhooks'],
  around: FollowSurroundings = FOLLOW_SURROUNDINGS,
): Promise<string | undefined> {
  const now = around.now()
  const { url, format } = webhookIn(row.webhook_json)
  const body = testBody(format, instantOf(now))
  const message = { id: `msg_${identityOf(['test', row.id, now])}`, body }
  const answer = await post({ url, secret: row.secret }, message, around, new AbortController().signal)
  if ('fault' in answer) return answer.fault
  return answer.status >= 200 && answer.status < 300 ? undefined : `answers ${answer.statusLine}`
}

/** One attempt to deliver a message. */
export async function post(
  { url, secret }: { readonly url: string; readonly secret: string },
  message: { readonly id: string; readonly body: string },
  around: FollowSurroundings,
  signal: AbortSignal,
): ReturnType<typeof guardedPost> {
  const headers = {
    'user-agent': USER_AGENT,
    ...signedHeaders(message, secret, Math.floor(around.now() / 1000)),
  }
  const { allowed, now } = around
  return guardedPost(url, message.body, { allowed, now, maxSeconds: MAX_SECONDS, headers, signal })
}

/** What this program wrote itself. */
export function webhookIn(json: string): Webhook {
  return Webhook.parse(JSON.parse(json))
}

export const hostOf = (url: string) => URL.parse(url)?.host ?? 'unknown'
