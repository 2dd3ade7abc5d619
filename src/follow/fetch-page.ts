import type { Input } from '../read/index.ts'
import { guardedGet } from './guarded-get.ts'
import { type Fault, fault } from './network-fault.ts'

/** How long a page may take from the first connection to its last byte. */
const MAX_SECONDS = 20
/** Bytes in the largest page, after decompression. */
const MAX_BYTES = 8 * 1024 * 1024

const HEADERS = {
  'user-agent': 'retcon/0.1 (reads entertainment news; one page at a time)',
  accept: 'text/html,text/plain;q=0.8,*/*;q=0.1',
}

export interface FetchOptions {
  /** Addresses outside the public internet that the operator allows, as `127.0.0.1`. */
  readonly allowed?: readonly string[]
  readonly maxSeconds?: number
}

/** The page, or why there is none. */
export type Fetched = { readonly page: Input } | Fault

/** One page over http or https, within the limits of `guardedGet`. Nothing is thrown: what goes wrong comes back as a sentence. */
export async function fetchPage(
  address: string,
  { allowed = [], maxSeconds = MAX_SECONDS }: FetchOptions = {},
): Promise<Fetched> {
  const got = await guardedGet(address, { allowed, maxSeconds, maxBytes: MAX_BYTES, headers: HEADERS })
  if ('fault' in got) return got
  if (got.status !== 200)
    return fault('status', `answers ${got.statusLine}, expected a page: look at it in a browser`)
  const contentType = got.headers['content-type'] ?? ''
  return { page: { source: address, url: got.url, contentType, chunks: [got.body] } }
}
