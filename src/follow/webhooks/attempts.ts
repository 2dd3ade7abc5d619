/** Attempts to deliver a message before it is put aside: some 15 hours. */
export const MOST_ATTEMPTS = 8
/** Milliseconds until the second attempt; each further wait is four times as long. */
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 6 * 3_600_000
/** What a server may ask to wait for at the most. */
const LONGEST_ASKED = 24 * 3_600_000

/**
 * Milliseconds until a message is tried again that failed `failures` times: exponential back-off, half of it by `chance` in [0, 1) (equal jitter),
 * and never less than the server asks for in Retry-After.
 */
export function waitAfterAttempts(failures: number, retryAfter: number | undefined, chance: number): number {
  const whole = Math.min(FIRST_WAIT * 4 ** (failures - 1), LONGEST_WAIT)
  return Math.max(whole / 2 + (whole / 2) * chance, Math.min(retryAfter ?? 0, LONGEST_ASKED))
}
