import { type Page, wordsIn } from './page.ts'

/** Where pages name who wrote them, the surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline a, .author a, .author-name, .byline__author',
  '.byline, .byline-author, .post-author, .entry-author, .article-author, .author',
]
/** Characters in the longest byline that is believed. */
const LONGEST = 120
/** What stands behind the names: "| 3 May 2024", "· Updated", ", Staff Writer", "on May 3". */
const BEHIND = /\s*(?:[|·•/]|,? staff (?:writer|reporter)|\bon\s|\bpublished\b|\bupdated\b|\d).*$/i

/** Who wrote a page, by its byline ("By Ana Reyes | 3 May"); undefined where none reads like names. */
export function bylineIn(page: Page): string | undefined {
  for (const place of PLACES) {
    const said = wordsIn(page.first(place)).replace(/\s+/g, ' ').trim()
    if (said === '' || said.length > LONGEST) continue
    const names = said.replace(/^(?:(?:written|posted|words|reported) )?by:?\s+/i, '').replace(BEHIND, '')
    if (/^\p{Lu}/u.test(names) && names.split(' ').length <= 12) return names
  }
  return undefined
}
