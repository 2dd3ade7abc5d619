import { gzipSync } from 'node:zlib'

/** A record of a WARC file of our own making, after ISO 28500:2017. */
export interface Written {
  readonly type?: string
  readonly url?: string
  readonly date?: string
  /** Lines of the HTTP header, the status line first. */
  readonly http?: readonly string[]
  readonly body?: Uint8Array | string
  /** What Content-Length says; the truth unless told otherwise. */
  readonly length?: number
}

const OK = ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8']

/** One record with the two line ends that end it. */
export function writtenRecord({
  type = 'response',
  url = 'https://lantern-post.example/1',
  date = '2018-03-01T10:00:00Z',
  http = OK,
  body = '',
  length,
}: Written): Buffer {
  const isHttp = type === 'response' || type === 'request' || type === 'revisit'
  const block = Buffer.concat([
    Buffer.from(isHttp ? `${http.join('\r\n')}\r\n\r\n` : ''),
    typeof body === 'string' ? Buffer.from(body) : body,
  ])
  const header = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>`,
    `WARC-Date: ${date}`,
    ...(type === 'warcinfo' ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${isHttp ? 'application/http; msgtype=response' : 'application/warc-fields'}`,
    `Content-Length: ${length ?? block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** A compressed WARC file as the standard wants it: each record a gzip member of its own. */
export const compressedByRecord = (records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)))

/** A web page with one article, between what else pages hold. */
export function pageAbout(title: string, text: string, published = '2018-02-28'): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title} | The Lantern Post</title>
<meta property="og:site_name" content="The Lantern Post"><meta property="article:published_time" content="${published}T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/film">Film</a></nav><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article><footer>© The Lantern Post</footer></body></html>`
}

/** A text long enough to be an article, in which season `n` of a series is ordered. */
export function storyText(n: number): string {
  return `The studio has renewed ‘Harbour Nights’ for season ${(n % 40) + 2}. Actress Mara Quill plays Inspector Vane in the series, the network said on Monday in a statement number ${n}.

The drama follows a harbour police force through the nights of a port city, and has been watched by more people each year. Filming of the new episodes will begin in the spring, the studio added, with most of the cast coming back to the harbour.`
}
