import { z } from 'zod'
import type { Feed } from './feed.ts'
import { feedOf } from './feed-in.ts'

const Text = z.string().optional().catch(undefined)
const Links = z.array(z.object({ href: Text })).catch([])
const Content = z.object({ content: Text }).optional().catch(undefined)
const Contents = z.object({
  items: z.array(
    z.object({
      id: Text,
      title: Text,
      /** Seconds since 1970. */
      published: z.number().optional().catch(undefined),
      author: Text,
      canonical: Links,
      alternate: Links,
      summary: Content,
      content: Content,
      origin: z.object({ streamId: Text, title: Text, htmlUrl: Text }).optional().catch(undefined),
    }),
  ),
})

/** The last second that the format of days has room for. */
const LAST_SECOND = 253_402_300_799

/**
 * The items in an answer of the Google Reader API (`stream/items/contents`) by the feeds that they came from, each called what the account
 * calls it (`titles`, by stream) or the feed itself; undefined where it is no such answer.
 */
export function feedsOfReader(
  json: string,
  base: string,
  titles: ReadonlyMap<string, string>,
): readonly Feed[] | undefined {
  let said: unknown
  try {
    said = JSON.parse(json)
  } catch {
    return undefined
  }
  const contents = Contents.safeParse(said)
  if (!contents.success) return undefined
  const byFeed = Map.groupBy(contents.data.items, ({ origin }) => origin?.streamId ?? '')
  return [...byFeed].map(([stream, items]) =>
    feedOf(
      {
        kind: 'json',
        title: items[0]?.origin?.title ?? titles.get(stream),
        site: items[0]?.origin?.htmlUrl,
        entries: items.map(({ id, title, published, author, canonical, alternate, summary, content }) => ({
          id,
          title,
          url: canonical[0]?.href ?? alternate[0]?.href,
          date: dateOf(published),
          author,
          content: content?.content ?? summary?.content,
        })),
      },
      base,
      base,
    ),
  )
}

function dateOf(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !(seconds > 0 && seconds <= LAST_SECOND)) return undefined
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds) * 1000).toString()
}
