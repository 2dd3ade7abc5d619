import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { FollowPulse } from './follow-health.ts'
import type { FollowMetrics } from './follow-metrics.ts'

/** Answers `/metrics` and `/healthz` on this machine alone until it is closed; port 0 means any that is free. Rejects where it can't listen. */
export async function watchable(
  port: number,
  metrics: FollowMetrics,
  pulse: FollowPulse,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const answers: Readonly<Record<string, (response: ServerResponse) => Promise<unknown>>> = {
    '/metrics': async (response) => {
      const { type, text } = await metrics.text()
      response.writeHead(200, { 'content-type': type }).end(text)
    },
    '/healthz': async (response) => {
      const health = pulse.health()
      response
        .writeHead(health.status === 'ok' ? 200 : 503, {
          'content-type': 'application/json',
          'cache-control': 'no-store',
        })
        .end(JSON.stringify(health))
    },
  }
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else answer(response).catch(() => response.writeHead(500).end())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const actual = typeof address === 'object' ? address?.port : port
  return {
    url: `http://127.0.0.1:${actual}/metrics`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
