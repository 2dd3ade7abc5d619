import { parseFeed } from 'feedsmith'
import { z } from 'zod'
import type { Feed } from './feed.ts'
import { sitemapEntries } from './sitemap.ts'

/** An entry as its format has it, before it is looked at: where it may be found, and what may be its text. */
export interface Entry {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly date?: string | undefined
  readonly author?: string | undefined
  /** Said to be the whole text. */
  readonly content?: string | undefined
  /** Said to be a summary, though some feeds put the text there. */
  readonly summary?: string | undefined
}

export interface Entries extends Pick<Feed, 'kind'> {
  readonly title?: string | undefined
  readonly site?: string | undefined
  readonly minutesBetween?: number | undefined
  readonly entries: readonly Entry[]
}

/** Whatever feed a text is, by feedsmith and, for sitemaps, our own reader; throws where it is none. */
export function entriesOf(text: string, limit: number): Entries {
  if (/<(?:\w+:)?urlset[\s>]/.test(text.slice(0, SNIFFED))) {
    const entries = sitemapEntries(text, limit).map(({ loc, title, publication_date, lastmod }) => ({
      id: loc?.trim(),
      url: loc?.trim(),
      title,
      date: publication_date ?? lastmod,
    }))
    return { kind: 'sitemap', entries }
  }
  // XML that was cut off within a tag is read up to there.
  const { format, feed } = parseFeed(text.startsWith('{') ? text : text.replace(/<[^<>]{0,200}$/, ''))
  if (format === 'atom') return atomEntries(AtomFeed.parse(feed))
  if (format === 'json') return jsonEntries(JsonFeed.parse(feed))
  return rssEntries(RssFeed.parse(feed), format)
}

/** Characters in which the outermost element stands. */
const SNIFFED = 2000

const Text = z.string().optional().catch(undefined)
const Syndication = z
  .object({ updatePeriod: Text, updateFrequency: z.number().positive().optional().catch(undefined) })
  .optional()
  .catch(undefined)
const DublinCore = z
  .object({ dates: z.array(z.string()).catch([]), creators: z.array(z.string()).catch([]) })
  .optional()
  .catch(undefined)
const listOf = <T extends z.ZodType>(item: T) => z.array(item).catch([])

/** "Mara Quill", or with an address, which feedsmith parts from the name. */
const Author = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .optional()
  .catch(undefined)

/** What is used of RSS 0.9x, 1.0 and 2.0, as feedsmith names it. */
const RssFeed = z.object({
  title: Text,
  link: Text,
  ttl: z.number().positive().optional().catch(undefined),
  sy: Syndication,
  items: listOf(
    z.object({
      title: Text,
      link: Text,
      description: Text,
      guid: z.object({ value: Text, isPermaLink: z.boolean().optional() }).optional().catch(undefined),
      pubDate: Text,
      authors: listOf(Author),
      dc: DublinCore,
      content: z.object({ encoded: Text }).optional().catch(undefined),
      rdf: z.object({ about: Text }).optional().catch(undefined),
    }),
  ),
})

const AtomText = z.object({ value: Text, type: Text }).optional().catch(undefined)
const AtomLinks = listOf(z.object({ href: Text, rel: Text }))
const AtomFeed = z.object({
  title: AtomText,
  links: AtomLinks,
  xml: z.object({ base: Text }).optional().catch(undefined),
  authors: listOf(z.object({ name: Text })),
  sy: Syndication,
  entries: listOf(
    z.object({
      id: Text,
      title: AtomText,
      links: AtomLinks,
      published: Text,
      authors: listOf(z.object({ name: Text })),
      content: AtomText,
      summary: AtomText,
      dc: DublinCore,
    }),
  ),
})

const JsonFeed = z.object({
  title: Text,
  home_page_url: Text,
  items: listOf(
    z.object({
      id: Text,
      url: Text,
      title: Text,
      date_published: Text,
      authors: listOf(z.object({ name: Text })),
      content_html: Text,
      content_text: Text,
      summary: Text,
    }),
  ),
})

function rssEntries(feed: z.infer<typeof RssFeed>, kind: 'rss' | 'rdf'): Entries {
  return {
    kind,
    title: feed.title,
    site: feed.link,
    minutesBetween: feed.ttl ?? minutesOf(feed.sy),
    entries: feed.items.map((item) => {
      const { guid, dc } = item
      const isLink = guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '')
      const [author] = item.authors
      return {
        id: guid?.value ?? item.rdf?.about,
        url: item.link ?? (isLink ? guid?.value : undefined) ?? item.rdf?.about,
        title: item.title,
        date: item.pubDate ?? dc?.dates[0],
        author: dc?.creators[0] ?? author,
        content: item.content?.encoded,
        summary: item.description,
      }
    }),
  }
}

/** The syndication module of RSS 1.0: so many times a period. */
function minutesOf(sy: z.infer<typeof Syndication>): number | undefined {
  const period = PERIODS[sy?.updatePeriod ?? '']
  return period === undefined ? undefined : period / Math.max(sy?.updateFrequency ?? 1, 1)
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 7 * 1440,
  monthly: 30 * 1440,
  yearly: 365 * 1440,
}

function atomEntries(feed: z.infer<typeof AtomFeed>): Entries {
  return {
    kind: 'atom',
    title: feed.title?.value,
    site: alternateIn(feed.links),
    minutesBetween: minutesOf(feed.sy),
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      url: againstBase(alternateIn(entry.links), feed.xml?.base),
      title: markupOf(entry.title),
      // When it was updated says nothing of when it was published.
      date: entry.published ?? entry.dc?.dates[0],
      // The feed's author is that of entries that name none (RFC 4287, 4.1.2).
      author: entry.authors[0]?.name ?? feed.authors[0]?.name,
      content: entry.content?.value,
      summary: entry.summary?.value,
    })),
  }
}

/** What says that it is plain text means its angle brackets; feeds that don't say are escaped once too often more than that. */
function markupOf(title: z.infer<typeof AtomText>): string | undefined {
  return title?.type === 'text' ? title.value?.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : title?.value
}

/** An address of an entry against the `xml:base` of its feed. */
function againstBase(address: string | undefined, base = ''): string | undefined {
  return address === undefined ? undefined : (URL.parse(address, base)?.href ?? address)
}

function alternateIn(links: z.infer<typeof AtomLinks>): string | undefined {
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
}

function jsonEntries(feed: z.infer<typeof JsonFeed>): Entries {
  return {
    kind: 'json',
    title: feed.title,
    site: feed.home_page_url,
    entries: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      date: item.date_published,
      author: item.authors[0]?.name,
      content: item.content_html ?? item.content_text,
      summary: item.summary,
    })),
  }
}
