import { type Article, foldName } from '../model/index.ts'
import type { FeedItem } from '../read/feeds/index.ts'
import { identityOf } from '../record/index.ts'

/**
 * What makes an item one item: its page, whatever ids its feed invents for it; where the feed carries the text, that too, so that a
 * corrected one is read again.
 */
export function itemIdOf({ id, url, isWhole, html }: FeedItem): string {
  return identityOf(['item', url ?? foldName(id), isWhole ? (html ?? '') : ''])
}

/** What the feed says of the day counts where the page doesn't say. */
export function datedBy(article: Article, published: string | null): Article {
  return article.published === undefined && published !== null ? { ...article, published } : article
}

/** A day after tomorrow is no day of publication; tomorrow may be today elsewhere. */
export function undatedIfAhead(article: Article, now: string): Article {
  const tomorrow = Temporal.PlainDate.from(now.slice(0, 10)).add({ days: 1 }).toString()
  if (article.published === undefined || article.published <= tomorrow) return article
  const { published: _, ...undated } = article
  return undated
}
