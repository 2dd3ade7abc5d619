import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { progressIn } from '../ask/index.ts'
import { type Ledger, universeOf } from '../record/index.ts'
import { type Progress, SpoilerGuard } from '../universe/index.ts'
import { bringUpToDate, isBehind } from '../weighed/index.ts'
import { invalid } from './invalid.ts'
import { PROGRESS_COOKIE, progressInCookie } from './progress-cookie.ts'
import type { Env, Serving } from './serving.ts'
import { ViewQuery } from './view-query.ts'

/** Puts together from where, from when and as whom the request looks, for whatever route answers it. */
export function asked({ ledger, today }: Serving): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (ledger.isWritable && (await isBehind(ledger))) await bringUpToDate(ledger)
    // A form sends an empty field where nothing was chosen.
    const chosen = Object.entries(c.req.query()).filter(([, value]) => value !== '')
    const query = ViewQuery.safeParse(Object.fromEntries(chosen))
    if (!query.success) throw invalid('query', query.error)
    const { as_of: asOf, as_recorded: asRecorded, spoilers } = query.data
    const { role, csrf } = c.get('identity')
    const progress = progressInCookie(getCookie(c, PROGRESS_COOKIE)) ?? (await progressIn(ledger))
    c.set('asking', {
      view: { asOf, asRecorded, today: today() },
      guard: spoilers === 'show' ? undefined : await guardFor(ledger, progress),
      progress,
      spoilers: spoilers === 'show',
      role,
      csrf,
    })
    // What a browser keeps it must ask for again: answers depend on who asks, and on what was read since.
    c.header('cache-control', 'private, no-cache')
    c.header('vary', 'Cookie, Authorization')
    await next()
  }
}

async function guardFor(ledger: Ledger, progress: readonly Progress[]): Promise<SpoilerGuard | undefined> {
  return progress.length === 0 ? undefined : new SpoilerGuard(await universeOf(ledger), progress)
}
