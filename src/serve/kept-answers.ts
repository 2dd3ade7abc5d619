import type { Context, MiddlewareHandler } from 'hono'
import type { Env, Serving } from './serving.ts'

/** Answers that are kept, and bytes of one, at the most: some 60 MB together. */
const MOST_KEPT = 1000
const LARGEST = 65_536

interface Kept {
  readonly body: ArrayBuffer
  readonly headers: readonly (readonly [string, string])[]
}

/**
 * Gives whoever hasn't signed in the same answer again while nothing was written, on the same day and to viewers who are as far; whoever asks while
 * it is being made waits for it. A board of a large record takes some milliseconds, and a page that is talked about is asked for by many at once.
 */
export function keptAnswers({ ledger, today }: Serving): MiddlewareHandler<Env> {
  const kept = new Map<string, Promise<Kept | undefined>>()
  let state = ''
  return async (c, next) => {
    const { progress } = c.get('asking')
    if (!isKeepable(c)) return next()
    const before = state
    state = ledger.state
    if (state !== before) kept.clear()
    const { pathname, search } = new URL(c.req.url)
    const key = JSON.stringify([today(), progress, c.req.header('accept') ?? '', pathname, search])
    const known = await kept.get(key)
    if (known !== undefined) {
      for (const [name, value] of known.headers) c.header(name, value)
      return c.body(known.body)
    }
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    const made = Promise.withResolvers<Kept | undefined>()
    kept.set(key, made.promise)
    let answer: Kept | undefined
    try {
      await next()
      answer = await keptOf(c.res)
    } finally {
      // Of a refusal there is no response yet.
      if (answer === undefined && kept.get(key) === made.promise) kept.delete(key)
      made.resolve(answer)
    }
  }
}

function isKeepable(c: Context<Env>): boolean {
  return (
    c.req.method === 'GET' &&
    c.get('identity').by === 'nobody' &&
    c.req.header('if-none-match') === undefined &&
    !UNKEPT.test(c.req.path)
  )
}

async function keptOf(answer: Response): Promise<Kept | undefined> {
  if (answer.status !== 200 || answer.headers.has('set-cookie')) return undefined
  const body = await answer.clone().arrayBuffer()
  return body.byteLength > LARGEST ? undefined : { body, headers: [...answer.headers] }
}

/** Files have their own way, signing in leads elsewhere each time, health and the fleet are of now. */
const UNKEPT = /^\/(?:static\/|login|healthz|fleet)/
