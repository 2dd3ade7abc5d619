import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { guardedLookup, isAllowed } from '../addresses.ts'
import { type Fault, fault, networkFault, privateFault } from '../network-fault.ts'
import { retryAfterOf } from '../retries.ts'
import { timeLimit } from '../time-limit.ts'

export interface PostOptions {
  /** Addresses outside the public internet that the operator allows, as `127.0.0.1`. */
  readonly allowed: readonly string[]
  readonly maxSeconds: number
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Milliseconds since 1970, for dates in `Retry-After`. */
  readonly now: () => number
}

/** What a server said to what was sent; its body is read by nobody. */
export interface Posted {
  readonly status: number
  /** "404 Not Found". */
  readonly statusLine: string
  /** Milliseconds in which it may be asked again. */
  readonly retryAfter?: number
}

/**
 * One POST of a text over http or https. Private addresses are refused after DNS, redirects are not followed. Nothing is thrown, and what is
 * said of a failure holds the host of the address alone, since the rest of it may be a key.
 */
export async function guardedPost(
  address: string,
  body: string,
  { allowed, maxSeconds, headers, signal, now }: PostOptions,
): Promise<Posted | Fault> {
  const url = URL.parse(address)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return fault('address', 'not an address, expected https://…: add it again')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host, allowed)) return privateFault(host)
  const limit = timeLimit(maxSeconds * 1000)
  const ends = AbortSignal.any([limit.signal, signal])
  try {
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const client = url.protocol === 'https:' ? https : http
      client
        .request(
          url,
          {
            method: 'POST',
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
            lookup: guardedLookup(allowed),
            signal: ends,
            agent: false,
          },
          resolve,
        )
        .on('error', (error) => reject(ends.aborted ? ends.reason : error))
        .end(body)
    })
    response.destroy()
    const status = response.statusCode ?? 0
    const retryAfter = retryAfterOf(response.headers['retry-after'], now())
    return {
      status,
      statusLine: `${status} ${response.statusMessage ?? ''}`.trim().slice(0, 100),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    }
  } catch (error) {
    return networkFault(error, host, maxSeconds)
  } finally {
    limit.clear()
  }
}
