import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** One way in which a server behaves badly: what it does, and what is written down of it (nothing where it is read all the same). */
export interface Way {
  readonly name: string
  readonly answer: (req: IncomingMessage, res: ServerResponse) => void
  readonly robots?: (req: IncomingMessage, res: ServerResponse) => void
  /** The reason that is stored, or 'read' where every item is read without one. */
  readonly expected: RegExp | 'read'
  /** Items that are read; without it, one where it is read and none where it isn't. */
  readonly items?: number
}

type Answer = Way['answer']

/** An article of its own for each way, long enough to be whole. */
const textOf = (name: string) =>
  `<p>${`The studio has ordered another season of ‘Harbour Lights’, the invented Lantern Post wrote about ${name}. `.repeat(8)}</p>`

const item = (name: string, extra = '') =>
  `<item><title>News of ${name}</title><guid isPermaLink="false">g-${name}</guid>${extra}<content:encoded><![CDATA[${textOf(name)}]]></content:encoded></item>`

export const feed = (name: string, items = item(name, '<pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate>')) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lantern Post</title><link>https://lantern-post.example/</link>${items}</channel></rss>`

const body =
  (text: string | Uint8Array, type = 'application/rss+xml', headers: Record<string, string> = {}): Answer =>
  (_, res) =>
    res.writeHead(200, { 'content-type': type, ...headers }).end(text)
const status =
  (code: number, headers: Record<string, string> = {}, text = ''): Answer =>
  (_, res) =>
    res.writeHead(code, headers).end(text)
const to = (location: string, code = 302) => status(code, { location })
const way = (name: string, expected: Way['expected'], answer: Answer, more: Partial<Way> = {}): Way => ({
  name,
  expected,
  answer,
  ...more,
})

const SLOW = /not complete after/
const PRIVATE = /not a public address/
const CONNECTION = /no connection/
const MB = 1024 * 1024

/** Writes for ever, a little at a time or as fast as it can. */
const endless =
  (chunk: string | Uint8Array, every: number, headers: Record<string, string> = {}): Answer =>
  (_, res) => {
    res.writeHead(200, { 'content-type': 'application/rss+xml', ...headers })
    const timer = setInterval(() => res.write(chunk), every)
    res.on('close', () => clearInterval(timer))
  }

const SLOWNESS: readonly Way[] = [
  way('never answers', SLOW, () => undefined),
  way('headers drip', SLOW, (_, res) => {
    const { socket } = res
    socket?.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => socket?.write('x-slow: 1\r\n'), 100)
    socket?.on('close', () => clearInterval(timer))
  }),
  way('body drips', SLOW, endless(' ', 50)),
  way('endless body', /longer than|not complete/, endless('x'.repeat(MB), 1)),
  way('headers and no body', SLOW, (_, res) => {
    res.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '100' }).flushHeaders()
  }),
  way(
    'endless chain of chunks of gzip',
    /longer than|not complete|no connection/,
    endless(gzipSync('x'.repeat(MB)), 1, { 'content-encoding': 'gzip' }),
  ),
]

const SIZES: readonly Way[] = [
  way(
    'gzip bomb',
    /longer than 1 MB/,
    body(gzipSync(Buffer.alloc(64 * MB)), 'application/rss+xml', { 'content-encoding': 'gzip' }),
  ),
  way(
    'brotli bomb',
    /longer than 1 MB/,
    body(brotliCompressSync(Buffer.alloc(16 * MB)), 'application/rss+xml', { 'content-encoding': 'br' }),
  ),
  way(
    '5,000 items',
    /more than 1000 items/,
    body(
      feed(
        '',
        Array.from({ length: 5000 }, (_, n) => `<item><title>t</title><guid>i${n}</guid></item>`).join(''),
      ),
    ),
    { items: 0 },
  ),
  way('huge headers', CONNECTION, (_, res) => {
    res.socket?.end(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n`)
  }),
  way('nesting bomb', /nest more than/, body(`<rss version="2.0"><channel>${'<a>'.repeat(20_000)}`)),
  way(
    'entity bomb',
    'read',
    body(
      `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${feed('entity bomb', item('entity bomb', '<category>&c;&c;&c;&c;</category>'))}`,
    ),
  ),
  way(
    'outside entity',
    /neither RSS nor Atom/,
    body(
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${feed('outside entity', item('outside entity', '<category>&x;</category>'))}`,
    ),
  ),
]

const ENCODINGS: readonly Way[] = [
  way(
    'truncated gzip',
    CONNECTION,
    body(gzipSync(feed('truncated gzip')).subarray(0, 200), 'application/rss+xml', {
      'content-encoding': 'gzip',
    }),
  ),
  way(
    'not the gzip that it says',
    CONNECTION,
    body(feed('no gzip'), 'application/rss+xml', { 'content-encoding': 'gzip' }),
  ),
  way(
    'unknown encoding',
    'read',
    body(feed('unknown encoding'), 'application/rss+xml', { 'content-encoding': 'zebra' }),
  ),
  way(
    'wrong charset in the header',
    'read',
    body(feed('wrong charset'), 'application/rss+xml; charset=utf-16'),
  ),
  way('charset that nobody knows', 'read', body(feed('no charset'), 'application/rss+xml; charset=klingon')),
  way(
    'latin-1 that says UTF-8',
    'read',
    body(Buffer.from(feed('café').replaceAll('‘', "'").replaceAll('’', "'"), 'latin1')),
  ),
  way(
    'UTF-16 with a mark',
    'read',
    body(Buffer.from(`\ufeff${feed('utf-16').replace('UTF-8', 'UTF-16')}`, 'utf16le')),
  ),
  way('byte order mark', 'read', body(`\ufeff${feed('mark')}`)),
  way('NUL bytes', 'read', body(feed('nul').replace('News', 'Ne\u0000ws'))),
  way('control characters', 'read', body(feed('control').replace('News', 'Ne\u0008w\u001bs'))),
  way('lying content type', 'read', body(feed('lying type'), 'image/png')),
  way('no content type', 'read', (_, res) => res.end(feed('no type'))),
]

const REDIRECTS: readonly Way[] = [
  way('redirect to loopback', PRIVATE, to('http://127.0.0.1:1/')),
  way('redirect to mapped loopback', PRIVATE, to('http://[::ffff:127.0.0.1]:1/')),
  way('redirect to IPv6 loopback', PRIVATE, to('http://[::1]:1/')),
  way('redirect through DNS', PRIVATE, to('http://localhost:1/')),
  way('redirect to metadata', PRIVATE, to('http://169.254.169.254/latest/meta-data/')),
  way('redirect to a private range', PRIVATE, to('http://10.0.0.1/')),
  way('redirect to a decimal address', PRIVATE, to('http://2130706433/')),
  way('redirect to an octal address', PRIVATE, to('http://0177.0.0.1/')),
  way('redirect to nowhere', PRIVATE, to('http://0.0.0.0/')),
  way('redirect to itself', /in a circle/, to('/feed')),
  way('redirect without end', /more than 5 redirects/, (req, res) =>
    to(`/feed?${Number(req.url?.split('?')[1] ?? 0) + 1}`)(req, res),
  ),
  way('redirect to a file', /expected http or https/, to('file:///etc/passwd')),
  way('redirect to a script', /expected http or https/, to('javascript:alert(1)')),
  way('redirect to no address', /no address/, to('http://[')),
  way('redirect without an address', /answers 302/, status(302)),
]

const STATUSES: readonly Way[] = [
  way('304 that nobody asked for', /answers 304/, status(304)),
  way('204', /answers 204/, status(204)),
  way('206', /answers 206/, status(206, {}, feed('part').slice(0, 100))),
  way('400', /answers 400/, status(400)),
  way('401', /wants a password/, status(401, { 'www-authenticate': 'Basic' })),
  way('402', /wants to be paid/, status(402)),
  way('403', /refuses programs/, status(403)),
  way('404', /new address/, status(404)),
  way('410', /followed no more/, status(410)),
  way('429 with seconds', /asked again later/, status(429, { 'retry-after': '7200' })),
  way(
    '429 with a date',
    /asked again later/,
    status(429, { 'retry-after': 'Wed, 01 Jan 2098 00:00:00 GMT' }),
  ),
  way('451', /may not be shown/, status(451)),
  way('500', /answers 500/, status(500)),
  way('503 with nonsense', /asked again later/, status(503, { 'retry-after': 'soon' })),
  way('a status that is none', CONNECTION, (_, res) => res.socket?.end('HTTP/1.1 9999 What\r\n\r\n')),
]

const CONNECTIONS: readonly Way[] = [
  way('reset', CONNECTION, (_, res) => res.socket?.destroy()),
  way('no HTTP', CONNECTION, (_, res) => res.socket?.end('SSH-2.0-OpenSSH_9.9\r\n')),
  way('body shorter than it says', CONNECTION, (_, res) => {
    res.writeHead(200, { 'content-length': '100000' }).write('<rss>')
    setTimeout(() => res.socket?.destroy(), 20)
  }),
  way('broken chunks', CONNECTION, (_, res) =>
    res.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nx\r\n'),
  ),
]

const DOCUMENTS: readonly Way[] = [
  way('empty body', /nothing in it/, body('')),
  way('only spaces', /nothing in it/, body(' \n \n')),
  way(
    'HTML instead of XML',
    /a web page/,
    body('<!doctype html><html><body><p>Welcome</p></body></html>', 'text/html'),
  ),
  way(
    'a login page with status 200',
    /a web page/,
    body('<html><form><input type="password"></form></html>'),
  ),
  way('JSON that is no feed', /neither RSS nor Atom/, body('{"error":"no such feed"}', 'application/json')),
  way(
    'JSON cut off',
    /neither RSS nor Atom/,
    body('{"version":"https://jsonfeed.org/version/1.1","items":[', 'application/feed+json'),
  ),
  way('plain words', /neither RSS nor Atom/, body('Service temporarily unavailable')),
  way(
    'a picture',
    /neither RSS nor Atom/,
    body(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'image/png'),
  ),
  way(
    'a list of sitemaps',
    /a list of sitemaps/,
    body(
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://x.example/s.xml</loc></sitemap></sitemapindex>',
    ),
  ),
  way('bare ampersand', 'read', body(feed('ampersand').replace('The Lantern', 'Rock & Roll & The Lantern'))),
  way('HTML entity that XML has not', 'read', body(feed('entity').replace('News of', 'News&nbsp;of'))),
  way('spaces before the declaration', 'read', body(`\n\n  ${feed('spaces')}`)),
  way('cut off in the middle', 'read', body(feed('cut off').replace('</channel></rss>', ''))),
  way('same id twice', 'read', body(feed('twice', item('twice') + item('twice'))), { items: 1 }),
  way('ids that change', 'read', (req, res) =>
    body(feed('changing').replaceAll('g-changing', `g-${process.hrtime.bigint()}`))(req, res),
  ),
  way(
    'a day that no calendar has',
    /no date that can be told/,
    body(feed('no day', item('no day', '<pubDate>Tue, 31 Feb 2024 10:00:00 GMT</pubDate>'))),
    { items: 1 },
  ),
  way(
    'a day in the future',
    'read',
    body(feed('future', item('future', '<pubDate>Tue, 01 Jan 2097 10:00:00 GMT</pubDate>'))),
  ),
  way('items of nothing', 'read', body(feed('nothing', '<item></item>')), { items: 0 }),
  way('no items', 'read', body(feed('none', '')), { items: 0 }),
  way('script in the text', 'read', body(feed('script').replace('<p>', '<script>alert(1)</script><p>'))),
]

const ROBOTS: readonly Way[] = [
  way('robots.txt forbids it', /leave it alone/, body(feed('robots')), {
    robots: body('User-agent: *\nDisallow: /feed', 'text/plain'),
  }),
  way('robots.txt is broken', /left alone until/, body(feed('robots')), { robots: status(503) }),
  way('robots.txt never comes', SLOW, body(feed('robots')), { robots: () => undefined }),
  way('robots.txt is a page', 'read', body(feed('robots page')), {
    robots: body('<html>Not found</html>', 'text/html'),
  }),
  way('robots.txt is endless', /not complete|no connection/, body(feed('robots endless')), {
    robots: endless('# x\n', 50),
  }),
  way('robots.txt leads home', PRIVATE, body(feed('robots home')), { robots: to('http://127.0.0.1:1/') }),
  way('robots.txt wants ages', 'read', body(feed('robots ages')), {
    robots: body('User-agent: *\nCrawl-delay: 99999999', 'text/plain'),
  }),
]

export const WAYS: readonly Way[] = [
  ...SLOWNESS,
  ...SIZES,
  ...ENCODINGS,
  ...REDIRECTS,
  ...STATUSES,
  ...CONNECTIONS,
  ...DOCUMENTS,
  ...ROBOTS,
]
