import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Accounts } from '../accounts/index.ts'
import { Refusal } from '../refusal.ts'
import { nothingAt, otherwiseAt, refused } from '../refused.ts'
import { guardedWrites, identified, knownHost, Limits, limitedBody, safeHeaders } from '../security/index.ts'
import type { Env } from '../serving.ts'
import { type Assisting, mcpServer } from './server.ts'

/** Where assistants send their messages. */
export const MCP_PATH = '/mcp'

/**
 * The Model Context Protocol over streamable HTTP (revision 2025-11-25), without sessions: each message is answered by itself, in JSON. The
 * same guards stand before it as before every route of the server.
 */
export function mcpApp(
  assisting: Assisting,
  accounts: Accounts,
  now: () => number = () => performance.now(),
): Hono<Env> {
  const app = new Hono<Env>()
  const answer = refused(assisting.report)
  app.onError(answer)
  app.notFound((c) => answer(nothingAt(c), c))
  app.use(
    safeHeaders(),
    methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answer(otherwiseAt(c, methods), c) }),
    knownHost([]),
    limitedBody(),
    identified(accounts),
    guardedWrites(new Limits(now)),
  )
  app.post(MCP_PATH, async (c) => {
    const message = messageIn(await c.req.text())
    const server = await mcpServer(assisting)
    const { WebStandardStreamableHTTPServerTransport } = await import(
      '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
    )
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      return await transport.handleRequest(c.req.raw, { parsedBody: message })
    } finally {
      await server.close()
    }
  })
  return app
}

/** One message, as the protocol has had it since 2025-06-18: a list of thousands would pass the limits as one request. */
function messageIn(body: string): unknown {
  let message: unknown
  try {
    message = JSON.parse(body)
  } catch {
    throw new Refusal('unreadable', 'not JSON, expected one message of the protocol')
  }
  if (!Array.isArray(message)) return message
  throw new Refusal('invalid', 'a list of messages, expected one: send each by itself')
}
