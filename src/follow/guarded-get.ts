import http, { type IncomingHttpHeaders } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { guardedLookup, isAllowed } from './addresses.ts'
import { type Fault, fault, networkFault, privateFault } from './network-fault.ts'
import { timeLimit } from './time-limit.ts'

/** Hops in the longest chain of redirects that is followed (Fetch standard: 20; pages of news need few). */
const MAX_REDIRECTS = 5
/** Redirects that say "ask there from now on" (RFC 9110, 15.4). */
const PERMANENT: readonly number[] = [301, 308]
const MB = 1024 * 1024

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const

export interface GetOptions {
  /** Addresses outside the public internet that the operator allows, as `127.0.0.1`. */
  readonly allowed: readonly string[]
  /** From the first connection to the last byte. */
  readonly maxSeconds: number
  /** After decompression. */
  readonly maxBytes: number
  readonly headers: Readonly<Record<string, string>>
  /** Headers for the origin that is asked, and for no other that it redirects to. */
  readonly secretHeaders?: Readonly<Record<string, string>>
  /** Sent as the body of a POST (`application/x-www-form-urlencoded`), to this address alone: it is not sent on where that redirects. */
  readonly form?: URLSearchParams
  /** Ends it early, as when the program ends. */
  readonly signal?: AbortSignal
}

/** What a server answered, whatever its status; only an answer of status 200 has its body read. */
export interface Got {
  readonly url: string
  /** Where every redirect on the way was a permanent one: the address to ask from now on. */
  readonly movedTo?: string
  readonly status: number
  /** "404 Not Found". */
  readonly statusLine: string
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

/**
 * One GET, or POST of a form, over http or https. Private addresses are refused after DNS and at every redirect; time, size after decompression
 * and redirects are limited. Nothing is thrown: what goes wrong on the network comes back as a sentence, which never
 * holds the part of an address behind "?", since that may hold a key.
 */
export async function guardedGet(address: string, options: GetOptions): Promise<Got | Fault> {
  const limit = timeLimit(options.maxSeconds * 1000)
  const signal = options.signal === undefined ? limit.signal : AbortSignal.any([limit.signal, options.signal])
  try {
    return await redirected(address, options, (url, asked) => answerOf(url, asked, signal))
  } finally {
    limit.clear()
  }
}

/** What a server sends, as it comes. Only an answer of status 200 or 206 has anything in `chunks`, which throws where the connection fails. */
export interface Streamed extends Omit<Got, 'body'> {
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * The same for what is too long to be held: within the same guards on addresses and redirects, as it is sent and not decompressed.
 * `maxSeconds` is until the answer begins, and between two pieces of it.
 */
export async function guardedStream(
  address: string,
  options: Omit<GetOptions, 'maxBytes'>,
): Promise<Streamed | Fault> {
  return redirected(address, { ...options, maxBytes: 0 }, streamOf)
}

async function redirected<T extends Omit<Got, 'body'>>(
  address: string,
  options: GetOptions,
  answerOf: (url: URL, options: GetOptions) => Promise<T | Fault>,
): Promise<T | Fault> {
  if (!URL.canParse(address)) return fault('address', 'not an address, expected https://…: check it')
  const seen = new Set<string>()
  let url = new URL(address)
  const { origin } = url
  let isPermanent = true
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (seen.has(url.href)) {
      return fault(
        'redirect-loop',
        `redirects in a circle at ${url.origin}${url.pathname}: name the page itself`,
      )
    }
    seen.add(url.href)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return fault('scheme', `redirects to ${url.protocol}, expected http or https: name the page itself`)
    }
    const headers =
      url.origin === origin ? { ...options.headers, ...options.secretHeaders } : { ...options.headers }
    const answer = await answerOf(url, { ...options, headers })
    if ('fault' in answer) return answer
    const { location } = answer.headers
    if (answer.status < 300 || answer.status >= 400 || location === undefined)
      return hop > 0 && isPermanent ? { ...answer, movedTo: url.href } : answer
    if (options.form !== undefined)
      return fault(
        'redirect',
        'redirects what it was sent, expected an answer: name the address that it leads to',
      )
    isPermanent &&= PERMANENT.includes(answer.status)
    if (!URL.canParse(location, url.href))
      return fault('redirect', 'redirects to no address: name the page itself')
    url = new URL(location, url)
  }
  return fault('redirects', `more than ${MAX_REDIRECTS} redirects: name the page itself`)
}

async function answerOf(url: URL, options: GetOptions, signal: AbortSignal): Promise<Got | Fault> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host, options.allowed)) return privateFault(host)
  try {
    const response = await requested(url, options, signal)
    const status = response.statusCode ?? 0
    const statusLine = `${status} ${response.statusMessage ?? ''}`.trim()
    const answer = { url: url.href, status, statusLine, headers: response.headers, body: new Uint8Array() }
    if (status !== 200) {
      response.destroy()
      return answer
    }
    const body = await bodyOf(response, options.maxBytes)
    if (body === undefined)
      return fault(
        'too-long',
        `longer than ${options.maxBytes / MB} MB, expected less: look at it in a browser`,
      )
    return { ...answer, body }
  } catch (error) {
    // A body that is broken off says that its connection was reset, not why.
    return networkFault(signal.aborted ? signal.reason : error, host, options.maxSeconds)
  }
}

async function streamOf(url: URL, options: GetOptions): Promise<Streamed | Fault> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host, options.allowed)) return privateFault(host)
  const begun = new AbortController()
  const timer = setTimeout(() => begun.abort(new DOMException('', 'TimeoutError')), options.maxSeconds * 1000)
  try {
    const signal =
      options.signal === undefined ? begun.signal : AbortSignal.any([begun.signal, options.signal])
    const response = await requested(url, options, signal, 'identity')
    const status = response.statusCode ?? 0
    const statusLine = `${status} ${response.statusMessage ?? ''}`.trim()
    response.setTimeout(options.maxSeconds * 1000, () =>
      response.destroy(new Error(`nothing came for ${options.maxSeconds} s`)),
    )
    options.signal?.addEventListener('abort', () => response.destroy(new Error('stopped')), { once: true })
    if (status !== 200 && status !== 206) response.destroy()
    return { url: url.href, status, statusLine, headers: response.headers, chunks: response }
  } catch (error) {
    return networkFault(begun.signal.aborted ? begun.signal.reason : error, host, options.maxSeconds)
  } finally {
    clearTimeout(timer)
  }
}

function requested(
  url: URL,
  { allowed, headers, form }: GetOptions,
  signal: AbortSignal,
  accepted = 'gzip, br, deflate',
): Promise<http.IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http
  const body = form?.toString()
  const sent = { ...headers, ...formHeaders(body), 'accept-encoding': accepted }
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve, reject) => {
    client
      .request(url, { method, headers: sent, lookup: guardedLookup(allowed), signal, agent: false }, resolve)
      .on('error', (error) => reject(signal.aborted ? signal.reason : error))
      .end(body)
  })
}

function formHeaders(body: string | undefined): Record<string, string> {
  return body === undefined
    ? {}
    : {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      }
}

/** The body, decompressed, or undefined where it is too long. */
async function bodyOf(response: http.IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? ''
  const decoder = Object.entries(DECODERS).find(([name]) => name === encoding)?.[1]
  // What fails on the way fails the reading below; the callback only keeps it from failing the program as well.
  const stream = decoder === undefined ? response : pipeline(response, decoder(), () => undefined)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maxBytes) {
      response.destroy()
      return undefined
    }
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
