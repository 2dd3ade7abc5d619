import { decoded } from '../../decode.ts'
import { finished } from '../../finish.ts'
import { type Draft, type Input, problemAt, type ReadItem } from '../../input.ts'
import { wholeOf } from '../../whole.ts'
import type { Format } from '../format.ts'
import { schemaOf } from './json-ld.ts'
import { mainTextOf } from './main-text.ts'
import { metadataOf } from './metadata.ts'
import { nestingOf } from './nesting.ts'
import { type NoArticle, noArticleOf } from './no-article.ts'
import { Page } from './page.ts'

/** Bytes in the longest page that is read. */
const MAX_BYTES = 8 * 1024 * 1024
/** Browsers stop nesting elements at 512 (HTML standard, implementation limits in Blink and WebKit); a deeper page is no article. */
const MAX_DEPTH = 512

/** A web page: its main text, and what its metadata say of it; a page that is no article is a problem that says what it is. */
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
  const found = draftOf(result.text, input)
  return 'draft' in found
    ? finished(input.source, found.draft)
    : problemAt(input.source, found.code, found.sentence)
}

const TOO_LARGE: NoArticle = {
  code: 'too-long',
  sentence: 'made of more elements than any article, expected a page with one: it was not read',
}

function draftOf(source: string, { url: address, outlet }: Input): { readonly draft: Draft } | NoArticle {
  const page = new Page(source)
  const schema = schemaOf(page)
  const said = metadataOf(page, schema, address)
  const main = mainTextOf(page, said.title ?? '')
  if (main === undefined) return TOO_LARGE
  const { title = main.title ?? '', url = address, ...rest } = said
  const named = rest.outlet ?? outlet ?? hostOf(url)
  const draft = {
    title,
    text: main.text,
    ...rest,
    ...(named === undefined ? {} : { outlet: named }),
    ...(url === undefined ? {} : { url }),
  }
  return noArticleOf({ page, schema, title, text: main.text, address }) ?? { draft }
}

/** "www.gull.example" names its outlet where nothing else does. */
function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
  return host === '' ? undefined : host
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
