import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { compose } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Input } from '../read/index.ts'
import { guardedLookup, isAllowed, PrivateAddressError } from './addresses.ts'

/** How long a page may take from the first connection to its last byte. */
const MAX_SECONDS = 20
/** Hops in the longest chain of redirects that is followed (Fetch standard: 20; pages of news need few). */
const MAX_REDIRECTS = 5
/** Bytes in the largest page, after decompression. */
const MAX_BYTES = 8 * 1024 * 1024

const USER_AGENT = 'retcon/0.1 (reads entertainment news; one page at a time)'
const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const

export interface FetchOptions {
  /** Addresses outside the public internet that the operator allows, as `127.0.0.1`. */
  readonly allowed?: readonly string[]
  readonly maxSeconds?: number
}

/** The page, or why there is none, as the rest of a sentence with what to do. */
export type Fetched = { readonly page: Input } | { readonly code: string; readonly fault: string }

/**
 * One page over http or https. Private addresses are refused after DNS and at every redirect; time, size after decompression
 * and redirects are limited. Nothing is thrown: what goes wrong on the network comes back as a sentence.
 */
export async function fetchPage(
  address: string,
  { allowed = [], maxSeconds = MAX_SECONDS }: FetchOptions = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(maxSeconds * 1000)
  const seen = new Set<string>()
  let url = new URL(address)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (seen.has(url.href))
      return fault('redirect-loop', `redirects in a circle at ${url.href}: name the page itself`)
    seen.add(url.href)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return fault('scheme', `redirects to ${url.protocol}, expected http or https: name the page itself`)
    }
    const answer = await answerOf(url, allowed, signal, maxSeconds)
    if ('fault' in answer) return answer
    if (answer.location === undefined) return { page: { ...answer.page, source: address } }
    url = new URL(answer.location, url)
  }
  return fault('redirects', `more than ${MAX_REDIRECTS} redirects: name the page itself`)
}

const fault = (code: string, sentence: string) => ({ code, fault: sentence })

type Answer =
  | { readonly page: Omit<Input, 'source'>; readonly location?: string }
  | { readonly code: string; readonly fault: string }

async function answerOf(
  url: URL,
  allowed: readonly string[],
  signal: AbortSignal,
  maxSeconds: number,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host, allowed)) return privateFault(host)
  try {
    const response = await requested(url, allowed, signal)
    const status = response.statusCode ?? 0
    const location = response.headers.location
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy()
      return { page: { chunks: [] }, location }
    }
    if (status !== 200) {
      response.destroy()
      return fault(
        'status',
        `answers ${status} ${response.statusMessage ?? ''}, expected a page: look at it in a browser`.replace(
          ' ,',
          ',',
        ),
      )
    }
    const bytes = await bodyOf(response)
    if (bytes === undefined)
      return fault('too-long', `longer than ${MAX_BYTES / 1024 / 1024} MB, expected a page with an article`)
    return { page: { url: url.href, contentType: response.headers['content-type'] ?? '', chunks: [bytes] } }
  } catch (error) {
    return networkFault(error, host, maxSeconds)
  }
}

const privateFault = (host: string) =>
  fault('private', `${host} is not a public address: pages are not fetched from there`)

function networkFault(error: unknown, host: string, maxSeconds: number): Answer {
  if (error instanceof PrivateAddressError) return privateFault(host)
  const { name, code, message } =
    error instanceof Error
      ? { code: undefined, ...error, name: error.name, message: error.message }
      : { name: '', code: '', message: String(error) }
  if (name === 'TimeoutError' || name === 'AbortError')
    return fault('slow', `not complete after ${maxSeconds} s: try again later`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return fault('dns', `${host} is not known: check the address and the network`)
  return fault('network', `no connection to ${host} (${code ?? message}): check the address and the network`)
}

function requested(url: URL, allowed: readonly string[], signal: AbortSignal): Promise<http.IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/html,text/plain;q=0.8,*/*;q=0.1',
    'accept-encoding': 'gzip, br, deflate',
  }
  return new Promise((resolve, reject) => {
    client
      .get(url, { headers, lookup: guardedLookup(allowed), signal, agent: false }, resolve)
      .on('error', (error) => reject(signal.aborted ? signal.reason : error))
  })
}

/** The body, decompressed, or undefined where it is too long. */
async function bodyOf(response: http.IncomingMessage): Promise<Uint8Array | undefined> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? ''
  const decoder = Object.entries(DECODERS).find(([name]) => name === encoding)?.[1]
  const stream = decoder === undefined ? response : compose(response, decoder())
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > MAX_BYTES) {
      response.destroy()
      return undefined
    }
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
