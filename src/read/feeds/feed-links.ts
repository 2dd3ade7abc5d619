import { parseHTML } from 'linkedom'

/** A feed that a page names, with what the page calls it. */
export interface FeedLink {
  readonly url: string
  readonly title: string
}

/** Types that feeds are linked by (the feed autodiscovery convention, and jsonfeed.org's "Discovery"). */
const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i
/** Links of one page that are given, at the most. */
const MOST = 50
/** Of readers' remarks rather than of the news. */
const REMARKS = /\bcomments?\b/i

/**
 * The feeds that a web page links to, in its order, those of comments last; addresses against `base`. Pure.
 */
export function feedLinksIn(html: string, base: string): FeedLink[] {
  const { document } = parseHTML(html)
  const found = new Map<string, FeedLink>()
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const rel = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? []
    const isFeed =
      rel.includes('feed') || (rel.includes('alternate') && TYPES.test(link.getAttribute('type') ?? ''))
    const url = isFeed ? URL.parse(link.getAttribute('href') ?? '', base) : null
    if (url === null || !/^https?:$/.test(url.protocol) || found.has(url.href)) continue
    found.set(url.href, {
      url: url.href,
      title: (link.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim(),
    })
    if (found.size >= MOST) break
  }
  const all = [...found.values()]
  const isRemarks = ({ url, title }: FeedLink) => REMARKS.test(url) || REMARKS.test(title)
  return [...all.filter((link) => !isRemarks(link)), ...all.filter(isRemarks)]
}
