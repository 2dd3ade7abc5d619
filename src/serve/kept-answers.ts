import type { MiddlewareHandler } from 'hono'
import type { Env, Serving } from './serving.ts'

/** Answers that are kept, and bytes of one, at the most: some 60 MB together. */
const MOST_KEPT = 1000
const LARGEST = 65_536

interface Kept {
  readonly body: ArrayBuffer
  readonly headers: readonly (readonly [string, string])[]
}

/**
 * Gives whoever hasn't signed in the same answer again while nothing was written, on the same day and to viewers who are as far. A board of a large
 * record takes some milliseconds, and a page that is talked about is asked for again and again.
 */
export function keptAnswers({ ledger, today }: Serving): MiddlewareHandler<Env> {
  const kept = new Map<string, Kept>()
  let state = ''
  return async (c, next) => {
    const { role, progress } = c.get('asking')
    const isKeepable = c.req.method === 'GET' && role === undefined && !UNKEPT.test(c.req.path)
    if (!isKeepable || c.req.header('if-none-match') !== undefined || c.get('identity').by !== 'nobody')
      return next()
    if (state !== ledger.state) kept.clear()
    state = ledger.state
    const { pathname, search } = new URL(c.req.url)
    const key = JSON.stringify([today(), progress, c.req.header('accept') ?? '', pathname, search])
    const known = kept.get(key)
    if (known !== undefined) {
      for (const [name, value] of known.headers) c.header(name, value)
      return c.body(known.body)
    }
    await next()
    if (c.res.status !== 200 || c.res.headers.has('set-cookie')) return
    const body = await c.res.clone().arrayBuffer()
    if (body.byteLength > LARGEST) return
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, { body, headers: [...c.res.headers] })
  }
}

/** Files have their own way, and signing in leads elsewhere each time. */
const UNKEPT = /^\/(?:static\/|login)/
