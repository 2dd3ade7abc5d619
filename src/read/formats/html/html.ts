import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decoded } from '../../decode.ts'
import { finished } from '../../finish.ts'
import { type Draft, type Input, problemAt, type ReadItem } from '../../input.ts'
import { wholeOf } from '../../whole.ts'
import type { Format } from '../format.ts'
import { metadataOf } from './metadata.ts'
import { nestingOf } from './nesting.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Bytes in the longest page that is read. */
const MAX_BYTES = 8 * 1024 * 1024
/** Browsers stop nesting elements at 512 (HTML standard, implementation limits in Blink and WebKit); a deeper page is no article. */
const MAX_DEPTH = 512
/** Elements in the largest page that Readability is given. */
const MAX_ELEMENTS = 50_000

/** A web page: main text by Readability, the rest from its metadata. */
export const html: Format = {
  name: 'html',
  detect: ({ source, contentType, start }) =>
    /\.x?html?$/i.test(source) ||
    /html/.test(contentType) ||
    /^<(?:!doctype html|html|head|body|meta|div|article)/i.test(start),
  async *parse(input) {
    yield await page(input)
  },
}

async function page(input: Input): Promise<ReadItem> {
  const bytes = await wholeOf(input.chunks, MAX_BYTES)
  if (bytes === undefined) {
    return problemAt(
      input.source,
      'too-long',
      `longer than ${MAX_BYTES / 1024 / 1024} MB, expected a page with an article`,
    )
  }
  const result = decoded(bytes, charsetOf(input.contentType, bytes))
  if ('fault' in result) return problemAt(input.source, 'bytes', result.fault)
  const depth = nestingOf(result.text)
  if (depth > MAX_DEPTH) {
    return problemAt(
      input.source,
      'nesting',
      `elements nest ${depth} deep, at most ${MAX_DEPTH} are read: it was not read`,
    )
  }
  return finished(input.source, draftOf(result.text, input.url))
}

function draftOf(source: string, address: string | undefined): Draft {
  const { document } = parseHTML(source)
  if (document.documentElement === null) return { title: '', text: '' }
  const { title = '', url = address, ...rest } = metadataOf(document)
  const main = new Readability(document, { maxElemsToParse: MAX_ELEMENTS, charThreshold: 200 }).parse()
  const text = main?.content == null ? '' : paragraphsOf(main.content, title)
  return { title: title || (main?.title ?? ''), text, ...rest, ...(url === undefined ? {} : { url }) }
}

/** Bytes in which a page may name its encoding (HTML standard, prescan). */
const PRESCAN = 1024

/** The encoding that the server or the page names; UTF-8 where neither does, or names one that is not known. */
function charsetOf(contentType: string | undefined, bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const named = /charset\s*=\s*["']?([\w-]{2,30})/i
  const label = named.exec(contentType ?? '')?.[1] ?? named.exec(start)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
