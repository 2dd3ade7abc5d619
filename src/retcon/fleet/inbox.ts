import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream'
import { CONSUMER, type Streams } from './streams.ts'

/** Milliseconds after which the servers are asked anew, which is how long work rests at the most when another of them has come to lead. */
const PULL = 8000

/** Messages that came and those in hand. What came and isn't begun when it stops is given back at once. */
export class Inbox {
  readonly #waiting: JsMsg[] = []
  readonly #inHand = new Set<JsMsg>()
  #messages: ConsumerMessages | undefined
  #wake: () => void = () => undefined
  #stopped = false

  /** Takes messages of the stream, up to `ahead` more than are in hand. */
  static async of({ publisher }: Streams, stream: string, ahead: number): Promise<Inbox> {
    const inbox = new Inbox()
    const consumer = await publisher.consumers.get(stream, CONSUMER)
    inbox.#messages = await consumer.consume({
      max_messages: ahead,
      expires: PULL,
      callback: (message) => {
        inbox.#waiting.push(message)
        inbox.#wake()
      },
    })
    return inbox
  }

  /** Hands messages over, `most` at once, until it is stopped. A failure ends it, and what was in hand is given out again to whoever is there. */
  async each(most: number, handle: (messages: readonly JsMsg[]) => Promise<void>): Promise<void> {
    try {
      while (!this.#stopped) {
        if (this.#waiting.length === 0) await new Promise<void>((resolve) => this.#expect(resolve))
        const messages = this.#stopped ? [] : this.#waiting.splice(0, most)
        for (const message of messages) this.#inHand.add(message)
        if (messages.length > 0) await handle(messages)
        this.#inHand.clear()
      }
    } finally {
      for (const message of [...this.#inHand, ...this.#waiting]) message.nak()
    }
  }

  /** Whether it has nothing to hand over. */
  get isIdle(): boolean {
    return this.#waiting.length === 0 && this.#inHand.size === 0
  }

  /** Says that all of it is under way. */
  ping(): void {
    for (const message of [...this.#inHand, ...this.#waiting]) message.working()
  }

  stop(): void {
    this.#stopped = true
    this.#messages?.stop()
    this.#wake()
  }

  #expect(resolve: () => void): void {
    this.#wake = resolve
    if (this.#stopped) resolve()
  }
}
