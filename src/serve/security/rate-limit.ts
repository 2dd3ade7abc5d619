/** Keys that are remembered at once, at the most; then the one that was first seen is forgotten. */
const MOST_KEYS = 10_000

/**
 * A limit for each key (an address, an account): `most` at once, and `most` again over `seconds`. The generic cell rate algorithm (ITU-T
 * I.371, 1996): of each key only the time at which it would be even is kept. `now` gives milliseconds that only grow.
 */
export class RateLimit {
  readonly #interval: number
  readonly #tolerance: number
  readonly #now: () => number
  readonly #evenAt = new Map<string, number>()

  constructor(most: number, seconds: number, now: () => number) {
    this.#interval = (seconds * 1000) / most
    this.#tolerance = this.#interval * (most - 1)
    this.#now = now
  }

  /** Takes one of the key's: 0, or the whole seconds after which there is one again. */
  take(key: string): number {
    const now = this.#now()
    const evenAt = Math.max(this.#evenAt.get(key) ?? now, now)
    const early = evenAt - now - this.#tolerance
    if (early > 0) return Math.ceil(early / 1000)
    const [oldest] = this.#evenAt.keys()
    if (!this.#evenAt.has(key) && this.#evenAt.size >= MOST_KEYS && oldest !== undefined)
      this.#evenAt.delete(oldest)
    this.#evenAt.set(key, evenAt + this.#interval)
    return 0
  }
}
