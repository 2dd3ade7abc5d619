import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import type { Problem } from '../../model/index.ts'
import { finished } from '../finish.ts'
import { nestingOf } from '../formats/html/nesting.ts'
import { paragraphsOf } from '../formats/html/paragraphs.ts'
import type { Input, ReadItem } from '../input.ts'
import { wholeOf } from '../whole.ts'
import { type Entries, type Entry, entriesOf } from './entries.ts'
import type { Feed, FeedItem } from './feed.ts'
import { feedDay } from './feed-days.ts'
import { feedText } from './feed-text.ts'

/** Bytes in the longest feed that is read. */
const MAX_BYTES = 8 * 1024 * 1024
/** Items of one feed that are read; feeds hold the newest first. */
const MAX_ITEMS = 1000
/** Elements nest so deep in no feed. */
const MAX_DEPTH = 100
/** Characters of a title, and of an address. */
const LONGEST = 2000
/** Characters of text from which what a feed calls the content is the article, and from which what it calls a summary is. */
const WHOLE_CONTENT = 500
const WHOLE_SUMMARY = 1500
/** How a text ends that goes on elsewhere. */
const CUT_OFF =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\bread (?:more|the (?:full|rest))[^.]{0,80}|\bcontinue reading[^.]{0,80}|»|→)\s*$/i

/**
 * What a feed holds: RSS, Atom, RDF, JSON Feed or a news sitemap, however broken, as long as it can be told what is meant. Nothing is
 * thrown; what is no feed, or too large, is a problem, and an entry that can't be used is one of the feed's own.
 */
export async function feedIn(input: Input): Promise<{ readonly feed: Feed } | { readonly problem: Problem }> {
  const problem = (code: string, sentence: string) => ({
    problem: { code: `read/${code}`, sentence, where: { source: input.source } },
  })
  const bytes = await wholeOf(input.chunks, MAX_BYTES)
  if (bytes === undefined)
    return problem('too-long', `longer than ${MAX_BYTES / 1024 / 1024} MB, expected a feed`)
  const text = feedText(bytes, input.contentType)
  if (text === '') return problem('empty', 'nothing in it, expected a feed: look at it in a browser')
  if (/^<(?:!doctype html|html|head|body)/i.test(text)) return problem('no-feed', NO_FEED)
  if (/<(?:\w+:)?sitemapindex[\s>]/.test(text.slice(0, LONGEST)))
    return problem('sitemap-index', 'a list of sitemaps, expected one: follow the news sitemap that it names')
  if (nestingOf(text) > MAX_DEPTH && !text.startsWith('{'))
    return problem(
      'nesting',
      `elements nest more than ${MAX_DEPTH} deep, which no feed's do: it was not read`,
    )
  try {
    return { feed: feedOf(entriesOf(text, MAX_ITEMS + 1), input.url ?? input.source, input.source) }
  } catch (cause) {
    const { problem: said } = problem('no-feed', UNKNOWN)
    return { problem: { ...said, cause } }
  }
}

const NO_FEED =
  'a web page, expected a feed: look for the address of its feed on the site, or follow it as a page'
const UNKNOWN =
  'neither RSS nor Atom, JSON Feed or a sitemap, or broken beyond reading: look for another address of it on the site'

/** The article of an item whose text its feed carries. */
export function articleOfItem(item: FeedItem, feed: Feed): ReadItem {
  const { url, title, published, author } = item
  return finished(url ?? feed.site ?? title, {
    title,
    text: paragraphsOf(item.html ?? '', title),
    ...(url === undefined ? {} : { url }),
    ...(feed.title === undefined ? {} : { outlet: feed.title }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  })
}

/** Entries as a feed, each id once; `base` resolves addresses, and `source` is whom problems are of. */
export function feedOf(
  { kind, title, site, minutesBetween, entries }: Entries,
  base: string,
  source: string,
): Feed {
  const problems: Problem[] = []
  const complain = (code: string, sentence: string) =>
    problems.push({ code: `read/${code}`, sentence, where: { source } })
  if (entries.length > MAX_ITEMS)
    complain('excess', `more than ${MAX_ITEMS} items: the first ${MAX_ITEMS} are read`)
  const items = new Map<string, FeedItem>()
  for (const entry of entries.slice(0, MAX_ITEMS)) {
    const item = itemOf(entry, base, complain)
    if (item !== undefined && !items.has(item.id)) items.set(item.id, item)
  }
  const named = title === undefined ? '' : plain(title)
  const home = addressOf(site, base)
  return {
    kind,
    ...(named === '' ? {} : { title: named }),
    ...(home === undefined ? {} : { site: home }),
    ...(minutesBetween === undefined || !(minutesBetween > 0) ? {} : { minutesBetween }),
    items: [...items.values()],
    problems,
  }
}

function itemOf(
  entry: Entry,
  base: string,
  complain: (code: string, sentence: string) => void,
): FeedItem | undefined {
  const url = addressOf(entry.url, base)
  const title = plain(entry.title ?? '').slice(0, LONGEST)
  const published = entry.date === undefined ? undefined : feedDay(entry.date)
  if (entry.date !== undefined && published === undefined)
    complain('date', `“${entry.date.slice(0, 40)}” is no date that can be told: read without it`)
  const html = [entry.content, entry.summary].find((text) => text !== undefined && text.trim() !== '')
  if (url === undefined && title === '' && html === undefined) {
    complain('empty-item', 'an item has neither title nor text nor address: it is passed over')
    return undefined
  }
  const author = plain(entry.author ?? '').slice(0, LONGEST)
  return {
    id: entry.id?.trim() || url || hashOf(title, published ?? ''),
    ...(url === undefined ? {} : { url }),
    title,
    ...(published === undefined ? {} : { published }),
    ...(author === '' ? {} : { author }),
    ...(html === undefined ? {} : { html }),
    isWhole: isWhole(entry),
  }
}

function isWhole({ content, summary }: Entry): boolean {
  const carries = (html: string | undefined, least: number) => {
    if (html === undefined || html.length < least) return false
    const text = plain(html)
    return text.length >= least && !CUT_OFF.test(text)
  }
  return carries(content, WHOLE_CONTENT) || (!content?.trim() && carries(summary, WHOLE_SUMMARY))
}

/** The text of HTML, on one line. */
function plain(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function addressOf(url: string | undefined, base: string): string | undefined {
  const said = url?.trim() ?? ''
  if (said === '' || said.length > LONGEST) return undefined
  const parsed = URL.parse(said, URL.canParse(base) ? base : undefined)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
