/** Minutes between two looks, at the least and at the most. */
export const SHORTEST_MINUTES = 15
export const LONGEST_MINUTES = 24 * 60
/** The rhythm of a subscription that nothing is known of yet. */
export const FIRST_MINUTES = 60
/** Tries for a page of a feed's item before it is given up. */
export const MOST_TRIES = 5

/** A look that brought something new comes sooner the next time, one that brought nothing later. */
const SOONER = 0.7
const LATER = 1.4

/**
 * The minutes until the next look: what they were, shorter where items were new and longer where none was, so that they settle where
 * about every second look brings something; never more often than the feed itself says it changes.
 */
export function nextMinutes(minutes: number, fresh: number, ofFeed: number | undefined): number {
  const least = Math.min(Math.max(ofFeed ?? 0, SHORTEST_MINUTES), LONGEST_MINUTES)
  return Math.round(Math.min(Math.max(minutes * (fresh > 0 ? SOONER : LATER), least), LONGEST_MINUTES))
}

/** Milliseconds that a server may ask to wait for; whoever asks for more is asked after this. */
const LONGEST_WAIT = 7 * 24 * 3_600_000

/**
 * Milliseconds until something is tried again that failed `failures` times in a row: twice as long each time up to a day, half of it by
 * `chance` in [0, 1) (equal jitter, as in `retries.ts`), and never less than the server asks for in Retry-After.
 */
export function waitAfterFailures(failures: number, retryAfter: number | undefined, chance: number): number {
  const whole = Math.min(SHORTEST_MINUTES * 2 ** Math.min(failures - 1, 10), LONGEST_MINUTES) * 60_000
  return Math.max(whole / 2 + (whole / 2) * chance, Math.min(retryAfter ?? 0, LONGEST_WAIT))
}
