import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/**
 * scrypt at N = 2^15, r = 8, p = 3: of the settings of equal strength in the OWASP Password Storage Cheat Sheet the one with 32 MiB, so that
 * several people can sign in at once on a small machine. Kept with each hash, so that a stronger setting can follow.
 */
const SETTING = { n: 2 ** 15, r: 8, p: 3 } as const

const SALT_BYTES = 16
const HASH_BYTES = 32

/** Characters of a password: the fewest by NIST SP 800-63B-4, 3.1.1.2, where nothing else is asked for, and the most that are hashed. */
export const FEWEST = 15
export const MOST = 1024

const bytes = z.string().regex(/^[\w-]{20,100}$/, 'expected base64url')

/** What is kept of a password. */
export const PasswordHash = z.strictObject({
  scheme: z.literal('scrypt'),
  n: z
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.int().min(1).max(32),
  p: z.int().min(1).max(16),
  salt: bytes,
  hash: bytes,
})
export type PasswordHash = z.infer<typeof PasswordHash>

/** What to keep of a new password. */
export async function hashOf(password: string): Promise<PasswordHash> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derived(password, salt, SETTING)
  return {
    scheme: 'scrypt',
    ...SETTING,
    salt: salt.toString('base64url'),
    hash: Buffer.from(hash).toString('base64url'),
  }
}

/** Whether it is the password; without a hash it takes as long and is never, so that time tells nobody which accounts there are. */
export async function isPassword(password: string, kept: PasswordHash | undefined): Promise<boolean> {
  const { n, r, p, salt } = kept ?? { ...SETTING, salt: '' }
  const hash = await derived(password.slice(0, MOST), Buffer.from(salt, 'base64url'), { n, r, p })
  const expected = Buffer.from(kept?.hash ?? '', 'base64url')
  return expected.length === hash.length && timingSafeEqual(hash, expected)
}

/** NFC, so that a password typed on another keyboard is the same (NIST SP 800-63B-4, 3.1.1.2). */
function derived(
  password: string,
  salt: Uint8Array,
  { n, r, p }: Pick<PasswordHash, 'n' | 'r' | 'p'>,
): Promise<Buffer> {
  // Node asks for more than the 128·N·r bytes that scrypt takes.
  const options: ScryptOptions = { N: n, r, p, maxmem: 256 * n * r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
