import type { parseHTML } from 'linkedom'
import { z } from 'zod'

type Page = ReturnType<typeof parseHTML>['document']

/** What a page says of its article, in the order in which its sources are believed. */
export interface Metadata {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
}

/** schema.org types that are articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/

const Name = z.union([z.string(), z.object({ name: z.string() }).transform((o) => o.name)])
const Names = z.union([Name.transform((n) => [n]), z.array(Name)])
const ArticleNode = z.object({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: Names.optional().catch(undefined),
  publisher: Name.optional().catch(undefined),
})

/** Headline, outlet, date, author and address from schema.org JSON-LD, OpenGraph and `<time>`; a date is as published or absent. */
export function metadataOf(document: Page): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content')
      if (value?.trim()) return value.trim()
    }
    return undefined
  }
  const node = articleNode(document)
  const time = document
    .querySelector('article time[datetime], time[pubdate], time[datetime]')
    ?.getAttribute('datetime')
  const found = {
    outlet: node?.publisher ?? meta('og:site_name'),
    author: node?.author?.join(', ') ?? meta('author', 'article:author'),
    published:
      dayOf(node?.datePublished) ??
      dayOf(meta('article:published_time', 'og:article:published_time', 'date')) ??
      dayOf(time),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  }
  const title = node?.headline ?? meta('og:title') ?? document.querySelector('title')?.textContent
  return present({ ...found, title: title == null ? undefined : withoutOutlet(title.trim(), found.outlet) })
}

/** The first JSON-LD node that is an article, out of arrays and graphs. */
function articleNode(document: Page): z.infer<typeof ArticleNode> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesIn(parsed(script.textContent ?? ''), 0)) {
      const types = [node['@type']].flat().filter((t) => typeof t === 'string')
      if (types.some((t) => ARTICLE_TYPE.test(t))) return ArticleNode.parse(node)
    }
  }
  return undefined
}

/** Levels of arrays and graphs that are looked into. */
const MAX_LEVELS = 4

function nodesIn(value: unknown, level: number): Record<string, unknown>[] {
  if (level > MAX_LEVELS) return []
  if (Array.isArray(value)) return value.flatMap((v) => nodesIn(v, level + 1))
  const node = z.record(z.string(), z.unknown()).safeParse(value)
  return node.success
    ? [node.data, ...nodesIn(node.data['@graph'], level + 1), ...nodesIn(node.data.mainEntity, level + 1)]
    : []
}

/** Broken JSON-LD is common and no reason not to read the page. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The day as it is written, in the outlet's own time zone. */
function dayOf(date: string | null | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date?.trim() ?? '')?.[0]
  return day !== undefined && z.iso.date().safeParse(day).success ? day : undefined
}

/** "Harbour Nights renewed | The Evening Gull" is headed "Harbour Nights renewed". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined) return title
  for (const joint of [' | ', ' - ', ' – ', ' — ', ' :: ']) {
    if (title.endsWith(joint + outlet)) return title.slice(0, -(joint.length + outlet.length)).trim()
  }
  return title
}

function present(found: { [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
