import type { Context, MiddlewareHandler } from 'hono'
import { isSame, mayWrite } from '../accounts/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'
import type { Identity } from './identity.ts'
import type { Limits } from './limits.ts'

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** What anybody may send, since it adds nothing to the record: signing in and out, their own progress, a text to be read, an assistant's question. */
export const OPEN_TO_ALL: ReadonlySet<string> = new Set([
  '/login',
  '/logout',
  '/progress',
  '/read',
  '/api/v1/read',
  '/mcp',
])

/**
 * Stands before every route, so that a new one is covered: whatever may change something must come from a page of this server or from a
 * program with a token, carry the session's own `csrf` where there is a session, keep within the limits, and be sent by an editor.
 */
export function guardedWrites(limits: Limits): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!SAFE.has(c.req.method)) {
      const identity = c.get('identity')
      if (identity.by !== 'token') refuseOtherSites(c)
      if (identity.by === 'session') await refuseWithoutCsrf(c, identity)
      limits.write(c, identity.name)
      if (!OPEN_TO_ALL.has(c.req.path)) refuseUnlessEditor(identity)
    }
    await next()
  }
}

function refuseUnlessEditor({ by, role }: Identity): void {
  if (mayWrite(role)) return
  if (by === 'nobody')
    throw new Refusal('sign-in-needed', 'expected a session or a token of an editor: sign in at /login', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  throw new Refusal('not-allowed', `a ${role} may only read: ask for the role of an editor`)
}

/**
 * Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin only; what says neither is no browser, and carries no
 * cookie of somebody else. After F. Valsorda, "Cross-Site Request Forgery", 2025, as in Go's net/http.
 */
function refuseOtherSites(c: Context<Env>): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const isOwn =
    site === undefined
      ? origin === undefined || hostOf(origin) === (c.req.header('host') ?? new URL(c.req.url).host)
      : site === 'same-origin' || site === 'none'
  if (!isOwn) throw new Refusal('cross-site', 'it came from another site: send it from a page of this one')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i

async function refuseWithoutCsrf(c: Context<Env>, { csrf }: Identity): Promise<void> {
  const isForm = FORM.test(c.req.header('content-type') ?? '')
  const sent = c.req.header('x-csrf-token') ?? (isForm ? (await c.req.parseBody()).csrf : undefined)
  if (typeof sent === 'string' && isSame(sent, csrf)) return
  throw new Refusal('cross-site', 'the field csrf is not the session’s: load the page again')
}
