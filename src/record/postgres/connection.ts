import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Answered, Asked, ConnectionSetup } from './connection-messages.ts'

/** A statement that PostgreSQL refused, or a connection that was lost; `code` is PostgreSQL's SQLSTATE, or Node's. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError'
  readonly code: string | undefined

  constructor(message: string, code: string | undefined) {
    super(message)
    this.code = code
  }
}

/** Milliseconds after which the thread is taken for dead; it gives up a statement before that. */
const LONGEST_SILENCE = 660_000

/** The thread that talks to servers for all connections of this program: to start one takes longer than to connect. */
let thread: Worker | undefined

function started(): Worker {
  const made = new Worker(
    new URL(import.meta.url.replace(/connection\.(\w+)$/, 'connection-thread.$1')),
    // Not what this program was started with, which may be a source text.
    { execArgv: [] },
  )
  made.unref()
  return made
}

/**
 * One connection to PostgreSQL whose answers are waited for: another thread talks to the server, and this one sleeps until it rings. So the ledger is written in the same way
 * whichever database holds it, at the price of some 0.1 ms a statement and of a program that does nothing else meanwhile.
 */
export class Connection {
  readonly #port: MessagePort
  #isClosed = false
  readonly #bell = new Int32Array(new SharedArrayBuffer(4))

  constructor(address: string) {
    const { port1, port2 } = new MessageChannel()
    const setup: ConnectionSetup = { address, bell: this.#bell, port: port2 }
    thread ??= started()
    thread.postMessage(setup, [port2])
    this.#port = port1
    this.#port.unref()
  }

  ask(asked: Asked): Exclude<Answered, { failure: unknown }> {
    // Nobody would answer, and this thread would sleep.
    if (this.#isClosed) throw new PostgresError('was closed', undefined)
    Atomics.store(this.#bell, 0, 0)
    this.#port.postMessage(asked)
    // Whoever was quicker than the bell's ring for the answer before is woken by that ring now.
    while (Atomics.load(this.#bell, 0) === 0)
      if (Atomics.wait(this.#bell, 0, 0, LONGEST_SILENCE) === 'timed-out')
        throw new PostgresError('gave no answer', undefined)
    const answer: Answered | undefined = receiveMessageOnPort(this.#port)?.message
    if (answer === undefined) throw new PostgresError('gave no answer', undefined)
    if ('failure' in answer) throw new PostgresError(answer.failure.message, answer.failure.code)
    return answer
  }

  close(): void {
    this.#isClosed = true
    this.#port.close()
  }
}
