import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address that pages may come from: unicast on the public internet, or one that the operator named. */
export function isAllowed(address: string, allowed: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' || allowed.includes(parsed.toString())
}

/**
 * DNS for one connection: every address is checked after resolution, and the one that was checked is the one connected to,
 * so that a name cannot change its address in between.
 */
export function guardedLookup(allowed: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, [])
        return
      }
      const good = addresses.filter(({ address }) => isAllowed(address, allowed))
      const [first] = good
      if (first === undefined) callback(new PrivateAddressError(hostname), [])
      else if (options.all === true) callback(null, good)
      else callback(null, first.address, first.family)
    })
  }
}

/** The host's addresses are private, loopback, link-local or otherwise not for the public. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} has no public address`)
  }
}
