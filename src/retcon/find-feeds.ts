import { fetchPage } from '../follow/index.ts'
import type { Problem } from '../model/index.ts'
import { type FeedLink, feedIn, feedLinksIn } from '../read/feeds/index.ts'
import { wholeOf } from '../read/index.ts'
import { allowedAddresses } from './allowed-addresses.ts'

/** Bytes of a page that are looked at for links to feeds. */
const MAX_BYTES = 8 * 1024 * 1024
/** Where sites have their feed that name none: WordPress, Ghost, Hugo and their kind. */
const USUAL = ['/feed/', '/rss.xml', '/atom.xml', '/feed.json', '/index.xml', '/rss/']

/** The feeds of a site, by the address of any of its pages: those that the page names, or else the first that is where feeds usually are. */
export async function feedsAt(
  address: string,
): Promise<{ readonly feeds: readonly FeedLink[] } | { readonly problem: Problem }> {
  const problem = (code: string, sentence: string) => ({
    problem: { code: `follow/${code}`, sentence, where: { source: address } },
  })
  const options = { allowed: allowedAddresses() }
  const fetched = await fetchPage(address, options)
  if ('fault' in fetched) return problem(fetched.code, fetched.fault)
  const bytes = (await wholeOf(fetched.page.chunks, MAX_BYTES)) ?? new Uint8Array()
  const own = await feedIn({ ...fetched.page, chunks: [bytes] })
  if ('feed' in own) return { feeds: [{ url: address, title: own.feed.title ?? '' }] }
  const base = fetched.page.url ?? address
  const named = feedLinksIn(new TextDecoder().decode(bytes), base)
  if (named.length > 0) return { feeds: named }
  for (const path of USUAL) {
    const url = new URL(path, base).href
    const there = await fetchPage(url, options)
    const feed = 'page' in there ? await feedIn(there.page) : there
    if ('feed' in feed) return { feeds: [{ url, title: feed.feed.title ?? '' }] }
  }
  return problem(
    'no-feeds',
    'names no feed and has none in the usual places: follow a page of it with retcon feeds add --page',
  )
}
