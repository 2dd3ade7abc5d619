import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Bytes of chance in every secret: twice the 128 bits that OWASP asks of session ids. */
const BYTES = 32

/** A secret that nobody can guess, as text of an address. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url')
}

/** What may be kept of a secret: it can't be guessed, so that one pass of SHA-256 does not help to find it. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Whether two texts are one, in a time that tells nothing of where they differ. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(bytesOf(a), bytesOf(b))
}

/** Digests have one length, as `timingSafeEqual` needs it. */
function bytesOf(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}
