import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'
import { RateLimit } from './rate-limit.ts'

/** Ten attempts to sign in a minute from an address or at an account: a person mistypes less often. */
const SIGN_INS = { most: 10, seconds: 60 } as const

/** Two decisions a second, minute by minute: faster than anybody reviews by keyboard. */
const WRITES = { most: 120, seconds: 60 } as const

/** How often an address and an account may try to sign in, and may send something. */
export class Limits {
  readonly #signIns: RateLimit
  readonly #writes: RateLimit

  constructor(now: () => number) {
    this.#signIns = new RateLimit(SIGN_INS.most, SIGN_INS.seconds, now)
    this.#writes = new RateLimit(WRITES.most, WRITES.seconds, now)
  }

  /** Throws a refusal once there were too many from the address or at the account. */
  signIn(c: Context<Env>, account: string | undefined): void {
    spend(this.#signIns, c, account)
  }

  write(c: Context<Env>, account: string | undefined): void {
    spend(this.#writes, c, account)
  }
}

function spend(limit: RateLimit, c: Context<Env>, account: string | undefined): void {
  const keys = [`address ${addressOf(c)}`, ...(account === undefined ? [] : [`account ${account}`])]
  const wait = Math.max(...keys.map((key) => limit.take(key)))
  if (wait === 0) return
  throw new Refusal('too-many', `too many at once, expected fewer: try again in ${wait} s`, {
    headers: { 'retry-after': String(wait) },
  })
}

/** The address of whoever is connected; a request that came over no connection has none. */
function addressOf(c: Context<Env>): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? ''
}
