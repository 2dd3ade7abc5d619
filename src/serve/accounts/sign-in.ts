import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { REFUSALS } from '../refusal.ts'
import { isLoopback, type Limits, SESSION_COOKIE } from '../security/index.ts'
import type { Env } from '../serving.ts'
import type { Accounts } from './accounts.ts'
import { loginPage } from './login-page.ts'

const Credentials = z.object({ name: z.string().max(64), password: z.string().max(1024) })

/** Signing in by the owner's key or by name and password, and signing out. */
export function signInRoutes(app: Hono<Env>, accounts: Accounts, limits: Limits): void {
  app.get('/login', (c) => {
    const key = c.req.query('key')
    if (key === undefined) return page(c)
    limits.signIn(c, undefined)
    const session = accounts.signInByKey(key)
    return session === undefined
      ? page(c, 'The link was used already, or is none of this server.')
      : begun(c, session)
  })

  app.post('/login', async (c) => {
    const credentials = Credentials.safeParse(await c.req.parseBody())
    limits.signIn(c, credentials.data?.name)
    const session = credentials.success
      ? await accounts.signIn(credentials.data.name, credentials.data.password)
      : undefined
    return session === undefined ? page(c, `${REFUSALS['bad-credentials'].title}.`) : begun(c, session)
  })

  app.post('/logout', (c) => {
    const session = getCookie(c, SESSION_COOKIE)
    if (session !== undefined) accounts.signOut(session)
    deleteCookie(c, SESSION_COOKIE, { path: '/' })
    return c.redirect('/', 303)
  })
}

function page(c: Context<Env>, fault?: string): Response | Promise<Response> {
  const { by, csrf } = c.get('identity')
  c.header('cache-control', 'no-store')
  const asked = { csrf, isSignedIn: by === 'session' }
  return fault === undefined
    ? c.html(loginPage(asked))
    : c.html(loginPage({ ...asked, fault }), REFUSALS['bad-credentials'].status)
}

/**
 * The cookie is for the server alone, and over TLS alone unless the request itself shows that it never leaves the machine. A header that anybody
 * may send can only make it stricter.
 */
function begun(c: Context<Env>, session: string): Response {
  const { protocol, hostname } = new URL(c.req.url)
  const isTls = protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  const secure = isTls || !isLoopback(hostname.replace(/^\[|\]$/g, ''))
  setCookie(c, SESSION_COOKIE, session, { path: '/', httpOnly: true, sameSite: 'Strict', secure })
  c.header('cache-control', 'no-store')
  return c.redirect('/', 303)
}
