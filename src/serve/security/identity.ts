import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Accounts, Role } from '../accounts/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'

/** Who asks, and how the server knows. */
export interface Identity {
  readonly by: 'session' | 'token' | 'nobody'
  /** Of an account or a token; the owner and nobody have none. */
  readonly name: string | undefined
  readonly role: Role | undefined
  /** What a form of this session must send back. */
  readonly csrf: string
}

const NOBODY: Identity = { by: 'nobody', name: undefined, role: undefined, csrf: '' }

/** The cookie that carries a session's id. */
export const SESSION_COOKIE = 'retcon_session'

/** Finds out who asks. A token that is none is refused; a cookie whose session has ended is nobody's. */
export function identified(accounts: Accounts): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('identity', identityOf(c, accounts))
    await next()
  }
}

function identityOf(c: Context<Env>, accounts: Accounts): Identity {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const [, token] = /^bearer ([\w-]{1,200})$/i.exec(authorization.trim()) ?? []
    const bearer = token === undefined ? undefined : accounts.bearerOf(token)
    if (bearer !== undefined) return { by: 'token', ...bearer, csrf: '' }
    throw new Refusal('bad-credentials', 'expected “Bearer” and a token: retcon token add makes one', {
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    })
  }
  const session = getCookie(c, SESSION_COOKIE)
  const signedIn = session === undefined ? undefined : accounts.signedIn(session)
  return signedIn === undefined ? NOBODY : { by: 'session', ...signedIn }
}
