/** Bytes that are asked for at once where a search needs more: few copies, little memory. */
const STEP = 64 * 1024

/** The bytes of a stream as they are taken from its front, with their place in the file; keeps what was asked for and no more. */
export class ByteQueue {
  /** Place in the file of the first byte held. */
  offset: number
  /** What is held, from `offset` on. */
  held: Buffer = Buffer.alloc(0)
  isEnded = false
  readonly #source: AsyncIterator<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>, offset: number) {
    this.#source = chunks[Symbol.asyncIterator]()
    this.offset = offset
  }

  /** Whether so many bytes are held now; false where the stream ends before. */
  async holds(length: number): Promise<boolean> {
    if (this.held.length >= length) return true
    if (this.isEnded) return false
    const parts: Uint8Array[] = this.held.length === 0 ? [] : [this.held]
    let size = this.held.length
    while (size < length && !this.isEnded) {
      const next = await this.#source.next()
      if (next.done === true) this.isEnded = true
      else {
        parts.push(next.value)
        size += next.value.length
      }
    }
    this.held = joined(parts)
    return this.held.length >= length
  }

  /** Holds more than now, at least twice as much; false where there is no more. */
  async holdsMore(): Promise<boolean> {
    const before = this.held.length
    await this.holds(Math.max(2 * before, before + STEP))
    return this.held.length > before
  }

  drop(length: number): void {
    this.offset += length
    this.held = this.held.subarray(length)
  }

  /** Holds again what was dropped last. */
  putBack(bytes: Uint8Array): void {
    this.offset -= bytes.length
    this.held = Buffer.concat([bytes, this.held])
  }

  /** Drops so many bytes whether they are held or not; false where the stream ends before. */
  async skip(length: number): Promise<boolean> {
    let left = length
    while (left > this.held.length) {
      left -= this.held.length
      this.drop(this.held.length)
      if (!(await this.holds(1))) return false
    }
    this.drop(left)
    return true
  }

  /** Drops all before the next `wanted` at or after `from`; false, with everything dropped, where there is none. */
  async seek(wanted: Uint8Array, from: number): Promise<boolean> {
    this.drop(Math.min(from, this.held.length))
    for (;;) {
      const at = this.held.indexOf(wanted)
      if (at >= 0) {
        this.drop(at)
        return true
      }
      this.drop(Math.max(0, this.held.length - wanted.length + 1))
      if (!(await this.holdsMore())) {
        this.drop(this.held.length)
        return false
      }
    }
  }

  /** Lets the stream go, so that its file or connection is closed. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }
}

/** One piece is taken as it is: a copy for every record of an archive would cost a tenth of cutting it out. */
function joined([first, ...others]: readonly Uint8Array[]): Buffer {
  return first !== undefined && others.length === 0
    ? Buffer.from(first.buffer, first.byteOffset, first.length)
    : Buffer.concat(first === undefined ? [] : [first, ...others])
}
