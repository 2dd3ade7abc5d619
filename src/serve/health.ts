import type { Hono } from 'hono'
import type { Env, Serving } from './serving.ts'

/** `/healthz`, for whoever keeps the server running: 200 while the record can be read, with how many propositions wait to be weighed; else 500. */
export function healthRoute(app: Hono<Env>, { ledger }: Serving): void {
  app.get('/healthz', async (c) => {
    const { stale } = await ledger.queries
      .selectFrom('stale_propositions')
      .select(({ fn }) => fn.countAll<number>().as('stale'))
      .executeTakeFirstOrThrow()
    c.header('cache-control', 'no-store')
    return c.json({ status: 'ok', stale })
  })
}
