/** How far a long reading has come, in one line that is written over, and only where a person watches. */
export class Progress {
  readonly #isShown = process.stderr.isTTY === true
  #last = Number.NEGATIVE_INFINITY

  /** Writes the line, though not more often than an eye can follow. */
  show(line: string): void {
    const now = performance.now()
    if (!this.#isShown || now - this.#last < EVERY) return
    this.#last = now
    const width = (process.stderr.columns ?? 80) - 1
    process.stderr.write(`\r\u001b[K${line.slice(0, width)}`)
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (!this.#isShown) return
    this.#last = Number.NEGATIVE_INFINITY
    process.stderr.write('\r\u001b[K')
  }
}

/** Milliseconds. */
const EVERY = 100
