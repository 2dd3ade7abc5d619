import { bandsOf, containment, type Signature } from './minhash.ts'

/** A text and when it came out. */
export interface Dated {
  readonly id: string
  readonly day?: string | undefined
  readonly signature: Signature
}

/**
 * Share of the shorter text from which two are one story: a syndicated copy with a new head and a cut tail keeps more, a follow-up
 * that repeats a few paragraphs of background has less.
 */
export const COPY = 0.6

/** Shingles below which two texts may share their words by chance: a line or two. */
const LEAST_SHINGLES = 25

/**
 * Whose copy each text is: the earliest of those that it shares most of its words with, or itself. Texts may be added one by one in any
 * order of arrival; each is compared only with those that share a band with it.
 */
export class NearCopies {
  readonly #texts = new Map<string, Dated>()
  readonly #bands = new Map<string, string[]>()
  /** A text of the same story as each, nearer to its earliest; the earliest itself leads no further (Tarjan's disjoint sets). */
  readonly #towards = new Map<string, string>()

  /** Adds a text and gives the ids of those it is a near copy of, or they of it. */
  add(text: Dated): readonly string[] {
    const met = new Set<string>()
    for (const band of bandsOf(text.signature)) {
      const there = this.#bands.get(band)
      if (there === undefined) this.#bands.set(band, [text.id])
      else {
        for (const id of there) met.add(id)
        there.push(text.id)
      }
    }
    this.#texts.set(text.id, text)
    const copies = [...met].filter((id) => {
      const other = this.#texts.get(id)
      return (
        other !== undefined &&
        Math.min(text.signature.shingles, other.signature.shingles) >= LEAST_SHINGLES &&
        containment(text.signature, other.signature) >= COPY
      )
    })
    for (const id of copies) this.#join(text.id, id)
    return copies.sort()
  }

  /** The earliest of the texts that say the same, over any number of steps from copy to copy. */
  originOf(id: string): string {
    let origin = id
    for (let next = this.#towards.get(origin); next !== undefined; next = this.#towards.get(origin))
      origin = next
    for (let at = id; at !== origin; ) {
      const next = this.#towards.get(at) ?? origin
      this.#towards.set(at, origin)
      at = next
    }
    return origin
  }

  #join(a: string, b: string): void {
    const [first, second] = [this.originOf(a), this.originOf(b)]
    if (first === second) return
    const order = compared(this.#dayOf(first), this.#dayOf(second)) || compared(first, second)
    if (order < 0) this.#towards.set(second, first)
    else this.#towards.set(first, second)
  }

  #dayOf(id: string): string {
    return this.#texts.get(id)?.day ?? '9999'
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
