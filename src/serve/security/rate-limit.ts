/** Keys that are remembered at once, at the most; then the one that was first seen is forgotten. */
const MOST_KEYS = 10_000

/**
 * A token bucket for each key (an address, an account): `most` at once, and `most` again over `seconds`. `now` gives milliseconds that only
 * grow.
 */
export class RateLimit {
  readonly #most: number
  readonly #perSecond: number
  readonly #now: () => number
  readonly #buckets = new Map<string, { readonly left: number; readonly at: number }>()

  constructor(most: number, seconds: number, now: () => number) {
    this.#most = most
    this.#perSecond = most / seconds
    this.#now = now
  }

  /** Takes one from the key's bucket: 0, or the seconds after which there is one again. */
  take(key: string): number {
    const now = this.#now()
    const { left, at } = this.#buckets.get(key) ?? { left: this.#most, at: now }
    const filled = Math.min(this.#most, left + ((now - at) / 1000) * this.#perSecond)
    const [oldest] = this.#buckets.keys()
    if (!this.#buckets.has(key) && this.#buckets.size >= MOST_KEYS && oldest !== undefined)
      this.#buckets.delete(oldest)
    this.#buckets.set(key, { left: filled < 1 ? filled : filled - 1, at: now })
    return filled < 1 ? Math.ceil((1 - filled) / this.#perSecond) : 0
  }
}
