import { createHmac, randomBytes } from 'node:crypto'

/** Before the base64 of a secret, in which Standard Webhooks writes them. */
const PREFIX = 'whsec_'
/** Bytes of a secret; Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32

/** A new secret, to be shown once to whoever receives the messages. */
export function newSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64')
}

/**
 * The headers of an attempt to deliver a message, as in Standard Webhooks 1.0: its id, which stays the same at each attempt; the attempt's time
 * in seconds since 1970; and HMAC-SHA256 over `id.time.body`.
 */
export function signedHeaders(
  message: { readonly id: string; readonly body: string },
  secret: string,
  seconds: number,
): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${message.id}.${seconds}.${message.body}`)
  return {
    'content-type': 'application/json',
    'webhook-id': message.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature.digest('base64')}`,
  }
}
