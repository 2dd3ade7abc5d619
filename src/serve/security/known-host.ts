import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'

/**
 * Refuses requests for names that the server doesn't go by: a page elsewhere may have its own name lead to 127.0.0.1 (DNS rebinding) and
 * would then read answers as its own. An address can't be led elsewhere, nor can `localhost`, which RFC 6761 keeps to this machine.
 */
export function knownHost(names: readonly string[]): MiddlewareHandler<Env> {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())])
  return async (c, next) => {
    const host = hostNameOf(c.req.header('host') ?? new URL(c.req.url).host)
    if (host === undefined || !(known.has(host) || isIP(host) !== 0))
      throw new Refusal('unknown-host', 'ask for the address that retcon serve has printed')
    await next()
  }
}

/** The name in a Host header: "[::1]:4114" names ::1. */
function hostNameOf(host: string): string | undefined {
  const address = `http://${host}/`
  if (!URL.canParse(address) || new URL(address).pathname !== '/') return undefined
  return new URL(address).hostname.replace(/^\[|\]$/g, '')
}

/** Whether nobody but this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
