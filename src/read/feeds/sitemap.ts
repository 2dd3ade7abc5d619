import { Parser } from 'htmlparser2'

/** What a news sitemap says of one page (Google's news extension of sitemaps.org's protocol). */
export interface SitemapEntry {
  readonly loc?: string
  readonly title?: string
  readonly publication_date?: string
  readonly lastmod?: string
}

/** Names, without their prefixes, whose text is kept. */
const KEPT = new Set(['loc', 'title', 'publication_date', 'lastmod'])

/** The entries of a sitemap, in its order, `limit` at the most. */
export function sitemapEntries(xml: string, limit: number): SitemapEntry[] {
  const entries: SitemapEntry[] = []
  let entry: Record<string, string> = {}
  const open: string[] = []
  const parser = new Parser(
    {
      onopentagname: (name) => {
        const local = name.replace(/^.*:/, '')
        open.push(local)
        if (local === 'url') entry = {}
      },
      ontext: (text) => {
        const at = open.at(-1) ?? ''
        // An image has a title and an address of its own.
        if (KEPT.has(at) && !open.includes('image')) entry[at] = (entry[at] ?? '') + text
      },
      onclosetag: () => {
        if (open.pop() === 'url' && entries.length < limit) entries.push(entry)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return entries
}
