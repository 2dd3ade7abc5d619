import { feedDay } from '../../feeds/feed-days.ts'
import { bylineIn } from './byline.ts'
import type { Schema } from './json-ld.ts'
import { type Page, wordsIn } from './page.ts'

/** What a page says of its article, in the order in which its sources are believed. */
export interface Metadata {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
}

/** Names of meta elements: OpenGraph, Twitter cards, Parse.ly, Sailthru, Dublin Core, and what content systems made up. */
const TITLE = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title']
const OUTLET = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'al:android:app_name',
]
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
]
const DATE = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'article.published',
]
const URL_NAMES = ['og:url', 'parsely-link', 'twitter:url']
/** Characters of a title, a name, and of one of them all. */
const LONGEST = 500

/** Title, outlet, author, day and address of a page's article. A day is as published, or absent; `address` is where the page was found. */
export function metadataOf(page: Page, { article }: Schema, address: string | undefined): Metadata {
  const meta = metaOf(page)
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((v) => v !== undefined)
  const found = {
    outlet: cleaned(article?.publisher) ?? first(OUTLET),
    author:
      cleaned(article?.author?.join(', ')) ??
      AUTHOR.map((name) => meta.get(name)).find((v) => v !== undefined && !/^https?:/.test(v)) ??
      bylineIn(page),
    published: dayOf(article?.datePublished) ?? dayOf(first(DATE)) ?? dayOf(dateIn(page)),
    url: canonicalOf(
      [
        page.first('link[rel~="canonical"]')?.attribs.href,
        ...URL_NAMES.map((name) => meta.get(name)),
        article?.url,
        article?.mainEntityOfPage,
      ],
      address,
    ),
  }
  const title =
    cleaned(article?.headline) ??
    cleaned(article?.name) ??
    first(TITLE) ??
    cleaned(wordsIn(page.first('title'))) ??
    cleaned(wordsIn(page.first('h1')))
  return present({ ...found, title: title === undefined ? undefined : withoutOutlet(title, found.outlet) })
}

/** The page's meta elements by name, property or itemprop, in small letters; the first of a name counts. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attribs } of page.all('meta[content]')) {
    const value = cleaned(attribs.content)
    const name = ['property', 'name', 'itemprop'].map((n) => attribs[n]).find((n) => n)
    const key = name?.toLowerCase().trim()
    if (key !== undefined && value !== undefined && !found.has(key)) found.set(key, value)
  }
  return found
}

/** Places of the page itself that name its day: microdata first, then `<time>`. */
const DATE_PLACES = [
  '[itemprop~="datePublished"]',
  'article header time[datetime]',
  'article time[datetime]',
  'time[pubdate]',
  'time[datetime]',
  '.dateline, .published, .post-date, .entry-date, .timestamp, .byline time, article time',
]

function dateIn(page: Page): string | undefined {
  for (const place of DATE_PLACES) {
    const element = page.first(place)
    const said = element?.attribs.datetime ?? element?.attribs.content ?? wordsIn(element).trim()
    if (dayOf(said) !== undefined) return said
  }
  return undefined
}

function dayOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : feedDay(date.replace(/\s+/g, ' '))
}

/**
 * The address that the page calls its own, absolute. One of another site is not believed, or any page could pass for a correction of
 * another's article; nor is a site's front page, which careless templates name on every page.
 */
function canonicalOf(said: readonly (string | undefined)[], address: string | undefined): string | undefined {
  const here = address === undefined ? null : URL.parse(address)
  for (const one of said) {
    const url = one === undefined ? null : URL.parse(one.trim(), here?.href)
    if (url === null || !/^https?:$/.test(url.protocol)) continue
    url.hash = ''
    if (here === null || !/^https?:$/.test(here.protocol)) return url.href
    if (isSameSite(url.hostname, here.hostname) && (url.pathname !== '/' || here.pathname === '/'))
      return url.href
  }
  return undefined
}

/** "www.gull.example", "amp.gull.example" and "gull.example" are of one site. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) => host.replace(/^(?:www|m|amp|mobile)\./, ''))
  return one === other || a.endsWith(`.${other}`) || b.endsWith(`.${one}`)
}

/** "Harbour Nights renewed | The Evening Gull" is headed "Harbour Nights renewed". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined) return title
  for (const joint of [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' · ']) {
    if (title.endsWith(joint + outlet)) return title.slice(0, -(joint.length + outlet.length)).trim()
  }
  return title
}

function cleaned(said: string | undefined): string | undefined {
  const text = said?.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  return text === '' ? undefined : text
}

function present(found: { [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
