/** Tries for one answer, the first included. */
export const MAX_TRIES = 5
/** Milliseconds before the second try; each further wait is twice as long. */
const FIRST_WAIT = 1000
/** Milliseconds that a server may ask to wait; whoever asks for more is asked another day. */
const MAX_WAIT = 60_000

/** A server that is too busy, or broken for a moment. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500
}

/**
 * Milliseconds to wait before trying again after the `tried`th try, or undefined where the server asks for longer than anybody waits.
 * Exponential back-off with equal jitter (Brooker, “Exponential Backoff and Jitter”, AWS Architecture Blog, 2015): half the wait is
 * certain, half is by `chance` in [0, 1). What the server asks for in Retry-After is never undercut.
 */
export function waitAfter(tried: number, retryAfter: number | undefined, chance: number): number | undefined {
  if (retryAfter !== undefined && retryAfter > MAX_WAIT) return undefined
  const whole = Math.min(FIRST_WAIT * 2 ** (tried - 1), MAX_WAIT)
  return Math.max(whole / 2 + (whole / 2) * chance, retryAfter ?? 0)
}

/** Milliseconds that a Retry-After header asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where there is none. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(at - now, 0)
}

/** Numbers in [0, 1), the same for the same seed: Mulberry32 by Tommy Ettinger (2017). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
