import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, WARCParser } from 'warcio'
import { MAX_PART } from './part.ts'

/** What the header of a record says, before anything else of it is looked at. */
export interface WebRecord {
  readonly url: string
  /** Day on which it was crawled. */
  readonly crawled: string | undefined
  readonly contentType: string
  /** What was sent, before it is decoded. */
  readonly payload: Uint8Array
  readonly isChunked: boolean
  readonly encoding: string
}

/** Kinds of pages that are read. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i

/**
 * The web page of a WARC record, or why it is none, in a few words for counting. Its parts are found by warcio. Throws where the HTTP answer
 * within can't be parsed.
 */
export async function webRecordIn(record: Uint8Array): Promise<WebRecord | { readonly passed: string }> {
  // By itself warcio takes what it reads for compressed, and makes ready to inflate it for every record.
  const parsed = await new WARCParser(new AsyncIterReader([record], null)).parse()
  if (parsed === null || parsed.warcType !== 'response') return { passed: 'not answers of a server' }
  const url = parsed.warcTargetURI ?? ''
  if (!/^https?:/i.test(url) || parsed.httpHeaders === null) return { passed: 'not web pages' }
  const { statusCode, headers } = parsed.httpHeaders
  if (statusCode !== 200) return { passed: 'not status 200' }
  const contentType = headers.get('content-type') ?? ''
  if (!PAGE.test(contentType)) return { passed: 'not web pages' }
  return {
    url,
    crawled: /^\d{4}-\d{2}-\d{2}/.exec(parsed.warcDate ?? '')?.[0],
    contentType,
    payload: await parsed.readFully(false),
    isChunked: /chunked/i.test(headers.get('transfer-encoding') ?? ''),
    encoding: (headers.get('content-encoding') ?? '').trim().toLowerCase(),
  }
}

/**
 * The page as it was before it was chunked and compressed. Crawlers often store it so already and leave the headers: then it is as it is.
 * Throws where it is damaged, or longer than a page can be.
 */
export async function pageOf({ payload, isChunked, encoding }: WebRecord): Promise<Uint8Array> {
  const whole = isChunked ? await new AsyncIterReader([payload], null, true).readFully() : payload
  const limit = { maxOutputLength: MAX_PART }
  const [a = 0, b = 0] = whole
  if (a === 0x1f && b === 0x8b) return gunzipSync(whole, limit)
  const isText = whole.subarray(0, 512).every((byte) => byte > 8) && whole.includes(60)
  if (isText) return whole
  if (encoding === 'br') return brotliDecompressSync(whole, limit)
  if (encoding === 'deflate') return inflateSync(whole, limit)
  return whole
}
