import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseHTML } from 'linkedom'
import { type Feed, type FeedItem, feedIn } from '../../src/read/feeds/index.ts'
import { type Expected, expectationsIn, type Step } from './expectation.ts'

export const OUTCOMES = ['met', 'missed', 'not asked', 'unsupported'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One file in feedparser's form, and whether it was read as it expects. */
export interface FeedScore {
  readonly file: string
  /** The folder that it is in. */
  readonly kind: string
  readonly outcome: Outcome
  readonly expect: string
}

/** Where relative addresses lead. */
const BASE = 'http://example.com/'
/** Bytes in which the comment with the expectation stands. */
const HEAD = 4096

/** Reads each file of a folder and its sub-folders that says what it expects. */
export async function scoreFeeds(folder: string): Promise<FeedScore[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const scores = await Promise.all(
    files.filter((file) => file.endsWith('.xml')).map((file) => scoreOf(folder, file)),
  )
  return scores.filter((score) => score !== undefined)
}

async function scoreOf(folder: string, file: string): Promise<FeedScore | undefined> {
  const bytes = readFileSync(join(folder, file))
  const head = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, HEAD))
  const comment = /<!--[\s\S]*?-->/.exec(head)?.[0] ?? ''
  const expect = /^Expect:[ \t]*(.+?)\s*(?:-->)?$/m.exec(comment)?.[1]
  if (expect === undefined) return undefined
  const contentType = /^Header:\s*Content-type:\s*(.+?)\s*$/im.exec(comment)?.[1]
  const expected = expectationsIn(expect)
  const read = await feedIn({
    source: file,
    url: BASE,
    chunks: [bytes],
    ...(contentType === undefined ? {} : { contentType }),
  })
  const feed = 'feed' in read ? read.feed : undefined
  const outcome = expected === undefined ? 'unsupported' : outcomeOf(expected, feed)
  return { file, kind: dirname(file), outcome, expect }
}

/** Files in UTF-16 hold their comment in it too. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function outcomeOf(expected: readonly Expected[], feed: Feed | undefined): Outcome {
  const asked = expected.map(({ path, value }) => isMet(path, value, feed)).filter((met) => met !== undefined)
  if (asked.length === 0) return 'not asked'
  return asked.every(Boolean) ? 'met' : 'missed'
}

/** Whether a feed says this; undefined where it is of what Retcon doesn't keep. */
function isMet(path: readonly Step[], value: Expected['value'], feed: Feed | undefined): boolean | undefined {
  const [whole, ...rest] = path
  if (whole === 'entries' && rest[0] === 'length') return feed?.items.length === value
  const item = typeof rest[0] === 'number' ? feed?.items[rest[0]] : undefined
  const asked =
    whole === 'feed'
      ? FEED_ASKS[rest.join('.')]?.(feed)
      : whole === 'entries' && typeof rest[0] === 'number'
        ? ITEM_ASKS[rest.slice(1).join('.')]?.(item)
        : undefined
  return asked === undefined ? undefined : asked(value)
}

type Asked = (value: Expected['value']) => boolean

/** Feedparser's names for what is kept of a feed. */
const FEED_ASKS: Readonly<Record<string, (feed: Feed | undefined) => Asked>> = {
  title: (feed) => sameText(feed?.title),
  link: (feed) => sameAddress(feed?.site),
}

/** Feedparser's names for what is kept of an entry. */
const ITEM_ASKS: Readonly<Record<string, (item: FeedItem | undefined) => Asked>> = {
  title: (item) => sameText(item?.title),
  link: (item) => sameAddress(item?.url),
  id: (item) => sameText(item?.id),
  guid: (item) => sameText(item?.id),
  author: (item) => sameText(item?.author),
  'author_detail.name': (item) => sameText(item?.author),
  summary: (item) => sameMarkup(item?.html),
  description: (item) => sameMarkup(item?.html),
  'content.0.value': (item) => sameMarkup(item?.html),
  published_parsed: (item) => sameDay(item?.published),
}

/** What Retcon keeps without markup. */
const sameText = (ours: string | undefined): Asked => {
  return (value) => ours !== undefined && typeof value === 'string' && onOneLine(ours) === wordsOf(value)
}

/** What Retcon keeps as it came. */
const sameMarkup = (ours: string | undefined): Asked => sameText(ours === undefined ? ours : wordsOf(ours))

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function wordsOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return onOneLine(document.body.textContent ?? '')
}

const sameAddress = (ours: string | undefined): Asked => {
  return (value) => ours !== undefined && ours === URL.parse(String(value), BASE)?.href
}

/** Feedparser tells an instant in UTC, Retcon the day in the zone that it is written in: the day before or after is the same. */
const sameDay = (ours: string | undefined): Asked => {
  return (value) => {
    if (ours === undefined || typeof value !== 'object') return false
    const [year = 0, month = 0, day = 0] = value
    return Math.abs(Date.parse(ours) - Date.UTC(year, month - 1, day)) <= 24 * 60 * 60 * 1000
  }
}
