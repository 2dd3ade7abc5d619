import { parentPort } from 'node:worker_threads'
import pg from 'pg'
import type { Answered, Asked, ConnectionSetup } from './connection-messages.ts'
import { connectionSettings } from './settings.ts'

/** Milliseconds that a statement may take, a network that stands still included; marking all of a large record as stale takes longest. */
const LONGEST_STATEMENT = 600_000

/** The thread that holds a program's connections to PostgreSQL, while that waits for their answers. */
parentPort?.on('message', hold)

/** A lost connection is made anew at the next question. */
function hold({ address, bell, port }: ConnectionSetup): void {
  let client: pg.Client | undefined

  const connected = async (): Promise<pg.Client> => {
    if (client !== undefined) return client
    const made = new pg.Client({
      ...connectionSettings(address, pg.types),
      query_timeout: LONGEST_STATEMENT,
    })
    const lost = () => {
      if (client === made) client = undefined
    }
    made.on('error', lost)
    made.on('end', lost)
    await made.connect()
    client = made
    return made
  }

  const answered = async ({ sql, values }: Asked): Promise<Answered> => {
    try {
      const db = await connected()
      const query = values === undefined ? { text: sql } : { text: sql, values: [...values] }
      const result = await db.query(query)
      return { rows: result.rows ?? [], changes: result.rowCount ?? 0 }
    } catch (cause) {
      return { failure: failureOf(cause) }
    }
  }

  port.on('message', async (asked: Asked) => {
    port.postMessage(await answered(asked))
    Atomics.store(bell, 0, 1)
    Atomics.notify(bell, 0)
  })

  port.on('close', () => {
    client?.end().catch(() => undefined)
  })
}

function failureOf(cause: unknown): { message: string; code: string | undefined } {
  const error = cause instanceof Error ? cause : new Error(String(cause))
  // Node puts what failed at each address of a name into one error without a message.
  const first = error instanceof AggregateError ? error.errors[0] : error
  const code = 'code' in error ? String(error.code) : undefined
  return { message: String(first?.message || error.message || code), code }
}
