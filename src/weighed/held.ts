import type { Ledger } from '../record/index.ts'
import { othersWeigh } from './bring-up-to-date.ts'

/** Milliseconds after which something is made anew of a large record that other programs write to all the time: an article more or less changes little. */
const HOLDS = 60_000

/** Milliseconds after which whoever asks waits for it, in place of being given the older one meanwhile. */
const TOO_OLD = 600_000

/** Keys of which something is held for a record, at the most: days as of which it is seen. */
const MOST = 8

interface Made<T> {
  /** That of the record before it was made. */
  readonly state: string
  /** Milliseconds of this process. */
  readonly at: number
  readonly value: Promise<T>
  isMadeAnew: boolean
}

/**
 * What is made of a whole record and asked for again and again: made once while nothing is written, and whoever asks meanwhile waits for the same. In a large record that others write
 * to all the time it is made once a minute, behind whoever asks: on each of their transactions it would take longer than what it is for.
 */
export class Held<T> {
  readonly #made = new WeakMap<Ledger, Map<string, Made<T>>>()

  async of(ledger: Ledger, key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(ledger)?.get(key)
    if (known === undefined) return this.#anew(ledger, key, make)
    if (!(await othersWeigh(ledger)))
      return known.state === ledger.state ? known.value : this.#anew(ledger, key, make)
    const age = performance.now() - known.at
    if (age > TOO_OLD) return this.#anew(ledger, key, make)
    if (age > HOLDS && !known.isMadeAnew) {
      known.isMadeAnew = true
      this.#behind(ledger, key, make, known)
    }
    return known.value
  }

  #anew(ledger: Ledger, key: string, make: () => Promise<T>): Promise<T> {
    // Asked before it is made, so that what is written meanwhile makes another.
    const { state } = ledger
    const value = make()
    const made = { state, at: performance.now(), value, isMadeAnew: false }
    const all = this.#keep(ledger, key, made)
    // What failed is made again.
    value.catch(() => all.get(key) === made && all.delete(key))
    return value
  }

  #behind(ledger: Ledger, key: string, make: () => Promise<T>, known: Made<T>): void {
    const { state } = ledger
    make().then(
      (value) =>
        this.#keep(ledger, key, {
          state,
          at: performance.now(),
          value: Promise.resolve(value),
          isMadeAnew: false,
        }),
      () => {
        known.isMadeAnew = false
      },
    )
  }

  #keep(ledger: Ledger, key: string, made: Made<T>): Map<string, Made<T>> {
    const all = this.#made.get(ledger) ?? new Map<string, Made<T>>()
    this.#made.set(ledger, all)
    all.delete(key)
    if (all.size >= MOST) all.delete(all.keys().next().value ?? '')
    return all.set(key, made)
  }
}
