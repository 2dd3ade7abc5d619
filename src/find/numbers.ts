const BITS = 14
const BLOCK = 1 << BITS
const FIRST = 16

/** Whole numbers one behind another, in blocks of memory: an array takes twice as much, and more while it grows. */
export class Numbers {
  readonly #blocks: Int32Array[] = []
  length = 0

  push(value: number): void {
    const number = this.length >> BITS
    const place = this.length & (BLOCK - 1)
    let block = this.#blocks[number] ?? new Int32Array(number === 0 ? FIRST : BLOCK)
    if (place === block.length) {
      const grown = new Int32Array(block.length * 2)
      grown.set(block)
      block = grown
    }
    this.#blocks[number] = block
    block[place] = value
    this.length++
  }

  /** The number at a place below `length`. */
  at(place: number): number {
    return this.#blocks[place >> BITS]?.[place & (BLOCK - 1)] ?? 0
  }
}
