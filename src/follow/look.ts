import type { Input } from '../read/index.ts'
import type { Got } from './guarded-get.ts'
import { type Fault, fault } from './network-fault.ts'
import type { PoliteGet } from './polite-get.ts'
import { retryAfterOf } from './retries.ts'

/** What was remembered of the last answer, to ask only for what changed since (RFC 9110, 13.1). */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** How a look at an address ended. */
export type Look =
  | ({ readonly found: 'document'; readonly input: Input; readonly movedTo?: string } & Validators)
  | { readonly found: 'unchanged'; readonly movedTo?: string }
  /** It is gone for good, as its server says. */
  | { readonly found: 'gone'; readonly sentence: string }
  /** `retryAfter` in milliseconds. */
  | {
      readonly found: 'fault'
      readonly code: string
      readonly sentence: string
      readonly retryAfter?: number
    }

/** Characters of a validator that are kept, at the most. */
const LONGEST_VALIDATOR = 500

/** Looks at an address: what is there, whether it changed, or why it can't be had. `now` in milliseconds since 1970. */
export async function lookAt(
  url: string,
  { etag, lastModified }: Validators,
  polite: PoliteGet,
  now: () => number,
): Promise<Look> {
  const isConditional = etag !== undefined || lastModified !== undefined
  const got = await polite.get(url, {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  })
  if ('fault' in got) return faulty(got)
  const moved = got.movedTo === undefined ? {} : { movedTo: got.movedTo }
  if (got.status === 410) return { found: 'gone', sentence: 'answers 410 Gone: it is followed no more' }
  if (got.status === 304 && isConditional) return { found: 'unchanged', ...moved }
  if (got.status !== 200) {
    const retryAfter = retryAfterOf(got.headers['retry-after'], now())
    const said = fault(
      'status',
      `answers ${got.statusLine}, expected a document: ${ADVICE[got.status] ?? 'look at it in a browser'}`,
    )
    return { ...faulty(said), ...(retryAfter === undefined ? {} : { retryAfter }) }
  }
  const input = {
    source: url,
    url: got.url,
    contentType: got.headers['content-type'] ?? '',
    chunks: [got.body],
  }
  return { found: 'document', input, ...moved, ...validatorsIn(got) }
}

const faulty = ({ code, fault: sentence }: Fault) =>
  ({ found: 'fault', code: `follow/${code}`, sentence }) as const

/** What to do about answers that feeds often give. */
const ADVICE: Readonly<Record<number, string>> = {
  304: 'it was not asked for changes only, which its server takes for granted',
  401: 'it wants a password, which Retcon has none for',
  402: 'it wants to be paid',
  403: 'its server refuses programs',
  404: 'look for its new address on the site',
  429: 'it is asked again later, as it wishes',
  451: 'it may not be shown where this program runs',
  503: 'it is asked again later',
}

function validatorsIn({ headers }: Got): Validators {
  const short = (header: string | undefined) =>
    header === undefined || header.length > LONGEST_VALIDATOR ? undefined : header
  return { etag: short(headers.etag), lastModified: short(headers['last-modified']) }
}

/** Whether the same request may go well later: a server that is busy or broken, a name or a connection that fails. */
export function isPassingFault({ code, sentence }: Extract<Look, { found: 'fault' }>): boolean {
  return PASSING.has(code) || (code === 'follow/status' && /^answers (?:408|425|429|5\d\d)\b/.test(sentence))
}

const PASSING = new Set([
  'follow/slow',
  'follow/dns',
  'follow/network',
  'follow/robots-unknown',
  'follow/stopped',
])
