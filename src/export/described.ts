/** Names that are remembered at the most, some 100 bytes each. */
const REMEMBERED = 50_000

/**
 * Who and what has been described already, in constant memory: after very many it begins anew, and something may be described twice, in
 * the same words.
 */
export class Described {
  readonly #keys = new Set<string>()

  /** Whether it is to be described now. */
  isFirst(key: string): boolean {
    if (this.#keys.has(key)) return false
    if (this.#keys.size >= REMEMBERED) this.#keys.clear()
    this.#keys.add(key)
    return true
  }
}
