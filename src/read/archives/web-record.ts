import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, HeadersMultiMap, StatusAndHeadersParser } from 'warcio'
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
  const reader = new AsyncIterReader([record], null)
  const parser = new StatusAndHeadersParser()
  const warc = await parser.parse(reader, { headersClass: Fields })
  if (warc?.headers.get('warc-type') !== 'response') return { passed: 'not answers of a server' }
  // Wget of old writes "<https://lantern-post.example/1>".
  const url = (warc.headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')
  const http = await parser.parse(reader, { headersClass: Fields })
  if (!/^https?:/i.test(url) || http === null) return { passed: 'not web pages' }
  const { statusCode, headers } = http
  if (statusCode !== 200) return { passed: 'not status 200' }
  const contentType = headers.get('content-type') ?? ''
  if (!PAGE.test(contentType)) return { passed: 'not web pages' }
  return {
    url,
    crawled: /^\d{4}-\d{2}-\d{2}/.exec(warc.headers.get('warc-date') ?? '')?.[0],
    contentType,
    payload: await reader.readFully(),
    isChunked: /chunked/i.test(headers.get('transfer-encoding') ?? ''),
    encoding: (headers.get('content-encoding') ?? '').trim().toLowerCase(),
  }
}

/** Fields of a header by their names in small letters. The `Headers` of browsers would load all that Node has for fetching, in each worker. */
class Fields extends HeadersMultiMap {
  override append(name: string, value: string): void {
    const key = name.toLowerCase()
    const said = this.get(key)
    this.set(key, said === undefined ? value : `${said}, ${value}`)
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
