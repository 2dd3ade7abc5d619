/** Slots that are looked at before a text counts as unknown: no made-up words can make a look-up slow. */
const MOST_PROBES = 24
const FIRST_SLOTS = 1 << 14

/**
 * Values by short pieces of longer texts, found without cutting the piece out: the reader of a text sums up a piece's hash as it goes
 * (`hashed`, from `NO_HASH` on). Open addressing, linear probing. Forgets everything when it holds `most`: what is common is soon back.
 */
export class PieceTable<T> {
  readonly #most: number
  #hashes = new Int32Array(FIRST_SLOTS)
  #keys = new Array<string | undefined>(FIRST_SLOTS)
  #values = new Array<T | undefined>(FIRST_SLOTS)
  #held = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The value of what stands in `text` at `from` up to `to`, undefined where it isn't known. */
  at(text: string, from: number, to: number, hash: number): T | undefined {
    const mask = this.#hashes.length - 1
    for (let probe = 0, slot = hash & mask; probe < MOST_PROBES; probe++, slot = (slot + 1) & mask) {
      const key = this.#keys[slot]
      if (key === undefined) return undefined
      if (this.#hashes[slot] === hash && key.length === to - from && text.startsWith(key, from))
        return this.#values[slot]
    }
    return undefined
  }

  /** Keeps a value for `key`, whose hash is `hash`; a few of very many are not kept. */
  set(key: string, hash: number, value: T): void {
    if (this.#held >= this.#most) this.#empty(FIRST_SLOTS)
    else if (this.#held * 2 >= this.#hashes.length) this.#grow()
    this.#put(key, hash, value)
  }

  #put(key: string, hash: number, value: T | undefined): void {
    const mask = this.#hashes.length - 1
    for (let probe = 0, slot = hash & mask; probe < MOST_PROBES; probe++, slot = (slot + 1) & mask) {
      if (this.#keys[slot] !== undefined) continue
      this.#hashes[slot] = hash
      this.#keys[slot] = key
      this.#values[slot] = value
      this.#held++
      return
    }
  }

  #grow(): void {
    const [hashes, keys, values] = [this.#hashes, this.#keys, this.#values]
    this.#empty(hashes.length * 2)
    keys.forEach((key, n) => {
      if (key !== undefined) this.#put(key, hashes[n] ?? 0, values[n])
    })
  }

  #empty(slots: number): void {
    this.#hashes = new Int32Array(slots)
    this.#keys = new Array<string | undefined>(slots)
    this.#values = new Array<T | undefined>(slots)
    this.#held = 0
  }
}

export const NO_HASH = 0x811c9dc5 | 0

/** The hash of a piece with one more code unit (FNV-1a, with its high bits mixed into the low ones that choose the slot). */
export function hashed(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193)
  return mixed ^ (mixed >>> 15)
}
