import type { FollowSurroundings } from '../follow/index.ts'
import type { Ledger } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'

/** Times as long as it took to weigh, for which nothing is weighed after that: what many report takes long, and feeds come in meanwhile. */
const REST = 4

/** Weighs what is read while it is being read, one thing at a time and a fifth of the time at the most; what came in between is weighed together. */
export class Weigher {
  readonly #ledger: Ledger
  readonly #around: FollowSurroundings
  readonly #ending = new AbortController()
  readonly #signal: AbortSignal
  #isAsked = false
  #weighing: Promise<void> | undefined
  #failure: { readonly cause: unknown } | undefined

  constructor(ledger: Ledger, around: FollowSurroundings, signal: AbortSignal) {
    this.#ledger = ledger
    this.#around = around
    this.#signal = AbortSignal.any([signal, this.#ending.signal])
  }

  /** Something was read. Throws where weighing has failed before. */
  ask(): void {
    if (this.#failure !== undefined) throw this.#failure.cause
    this.#isAsked = true
    this.#weighing ??= this.#weigh()
      .catch((cause: unknown) => {
        this.#failure = { cause }
      })
      .finally(() => {
        this.#weighing = undefined
      })
  }

  async #weigh(): Promise<void> {
    while (this.#isAsked && !this.#signal.aborted) {
      this.#isAsked = false
      const begun = this.#around.now()
      await bringUpToDate(this.#ledger)
      await this.#around.sleep((this.#around.now() - begun) * REST, this.#signal)
    }
  }

  /** Weighs nothing more; gives whether something is left to weigh. */
  async end(): Promise<boolean> {
    this.#ending.abort()
    await this.#weighing
    if (this.#failure !== undefined) throw this.#failure.cause
    return this.#isAsked
  }
}
