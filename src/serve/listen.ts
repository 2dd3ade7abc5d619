import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './serving.ts'

/** Where the server listens unless told otherwise. */
export const DEFAULT_HOST = '127.0.0.1'
export const DEFAULT_PORT = 4114

/** Milliseconds in which answers that are under way may come to their end when the server closes. */
const PATIENCE = 3000

/** Milliseconds in which a request must have come in whole: a page's form takes far less. */
const REQUEST_TIMEOUT = 30_000

/** A server that listens. */
export interface Listening {
  /** Its address, with the port that it got. */
  readonly url: string
  /** Takes no more requests, lets those under way end, and breaks off what takes longer than three seconds. */
  readonly close: () => Promise<void>
}

/** Starts the server; port 0 means any that is free. Rejects where it can't listen there. */
export async function listen(
  app: Hono<Env>,
  { host = DEFAULT_HOST, port = DEFAULT_PORT }: { readonly host?: string; readonly port?: number } = {},
): Promise<Listening> {
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT },
    getRequestListener(app.fetch),
  )
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  const actual = typeof address === 'object' ? address?.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE)
      await closed
      clearTimeout(cut)
    },
  }
}
