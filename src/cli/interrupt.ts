import { once } from 'node:events'

/** What a shell says of a program that ctrl-C ended: 128 and the number of the signal. */
export const INTERRUPTED = 130

/** Ctrl-C: what is in hand is written, then the work ends. A second one ends it at once. */
export class Interrupt {
  happened = false
  readonly #ending = new AbortController()
  readonly #note = () => {
    if (this.happened) process.exit(INTERRUPTED)
    this.happened = true
    this.#ending.abort()
  }

  constructor() {
    process.on('SIGINT', this.#note)
    process.on('SIGTERM', this.#note)
  }

  /** For what waits on the disk or the network. */
  get signal(): AbortSignal {
    return this.#ending.signal
  }

  forget(): void {
    process.off('SIGINT', this.#note)
    process.off('SIGTERM', this.#note)
  }
}

/** Until ctrl-C; a second one ends the program at once. */
export async function interrupted(): Promise<void> {
  const rest = new AbortController()
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: rest.signal })))
  rest.abort()
}
