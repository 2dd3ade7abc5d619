import { Numbers } from './numbers.ts'

const BITS = 8
/** Texts in one string. */
const PACK = 1 << BITS

/** Many texts in few strings: a million of the engine's take some 80 MB, and time whenever it collects garbage. */
export class Texts {
  readonly #packs: string[] = []
  /** Where each text of the packs ends in its own. */
  readonly #ends = new Numbers()
  /** Those that don't fill a pack yet. */
  #open: string[] = []

  /** Keeps a text; gives its number. */
  push(text: string): number {
    const number = this.#packs.length * PACK + this.#open.push(text) - 1
    if (this.#open.length === PACK) this.#close()
    return number
  }

  #close(): void {
    let end = 0
    for (const { length } of this.#open) {
      end += length
      this.#ends.push(end)
    }
    this.#packs.push(this.#open.join(''))
    this.#open = []
  }

  at(number: number): string {
    const place = number % PACK
    const pack = this.#packs[number >> BITS]
    if (pack === undefined) return this.#open[place] ?? ''
    return pack.slice(place === 0 ? 0 : this.#ends.at(number - 1), this.#ends.at(number))
  }
}
