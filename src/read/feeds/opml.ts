import { generateOpml, parseOpml } from 'feedsmith'
import { z } from 'zod'
import { type Problem, Subscription } from '../../model/index.ts'
import { nestingOf } from '../formats/html/nesting.ts'
import type { Input } from '../input.ts'
import { wholeOf } from '../whole.ts'
import { feedText } from './feed-text.ts'

/** Bytes in the longest list that is read: some 50,000 feeds. */
const MAX_BYTES = 16 * 1024 * 1024
/** Folders nest so deep in no reader. */
const MAX_DEPTH = 50
/** Parts the names of nested folders: "Film/Casting". */
const SEPARATOR = '/'

interface Outline {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly xmlUrl?: string | undefined
  readonly url?: string | undefined
  readonly type?: string | undefined
  readonly outlines: readonly Outline[]
}

const Text = z.string().optional().catch(undefined)
const Outline: z.ZodType<Outline> = z.object({
  text: Text,
  title: Text,
  xmlUrl: Text,
  url: Text,
  type: Text,
  get outlines() {
    return z.array(Outline).catch([])
  },
})
const Opml = z.object({ body: z.object({ outlines: z.array(Outline).catch([]) }) })

/** The feeds of a reader's list, each address once, with the problems of what in it is none. */
export interface SubscriptionList {
  readonly subscriptions: readonly Subscription[]
  readonly problems: readonly Problem[]
}

/** The list of a feed reader (OPML 1.0 and 2.0), folders in folders included; nothing is thrown. */
export async function subscriptionsIn(input: Input): Promise<SubscriptionList> {
  const problem = (code: string, sentence: string): Problem => ({
    code: `read/${code}`,
    sentence,
    where: { source: input.source },
  })
  const bytes = await wholeOf(input.chunks, MAX_BYTES)
  if (bytes === undefined)
    return none(problem('too-long', `longer than ${MAX_BYTES / 1024 / 1024} MB, expected a list of feeds`))
  const text = feedText(bytes, input.contentType)
  if (nestingOf(text.replaceAll('/>', '></outline>')) > MAX_DEPTH)
    return none(problem('nesting', `folders nest more than ${MAX_DEPTH} deep: it was not read`))
  let outlines: readonly Outline[]
  try {
    outlines = Opml.parse(parseOpml(text)).body.outlines
  } catch (cause) {
    return none({
      ...problem('opml', 'no OPML, expected the list that a feed reader exports: name another file'),
      cause,
    })
  }
  const found = new Map<string, Subscription>()
  const problems: Problem[] = []
  for (const { outline, folder } of feedsIn(outlines, [])) {
    const url = (outline.xmlUrl ?? outline.url ?? '').trim()
    const title = (outline.title ?? outline.text ?? '').trim().slice(0, 500)
    const parsed = Subscription.safeParse({
      url,
      kind: 'feed',
      ...(title === '' ? {} : { title }),
      ...(folder === '' ? {} : { folder: folder.slice(0, 500) }),
    })
    if (!parsed.success)
      problems.push(problem('feed-address', `“${url || title}” is no address of a feed: passed over`))
    else if (!found.has(url)) found.set(url, parsed.data)
  }
  return { subscriptions: [...found.values()], problems }
}

const none = (problem: Problem): SubscriptionList => ({ subscriptions: [], problems: [problem] })

/** The outlines that are feeds, each with its folder; an outline with neither address nor others in it is a note, and left out. */
function feedsIn(
  outlines: readonly Outline[],
  folders: readonly string[],
): { readonly outline: Outline; readonly folder: string }[] {
  return outlines.flatMap((outline) => {
    const isFeed = outline.xmlUrl !== undefined || (outline.type === 'rss' && outline.url !== undefined)
    const own = isFeed ? [{ outline, folder: folders.join(SEPARATOR) }] : []
    const name = (outline.title ?? outline.text ?? '').trim()
    return [...own, ...feedsIn(outline.outlines, name === '' ? folders : [...folders, name])]
  })
}

/** Subscriptions as OPML 2.0, in their order; pages, which feed readers don't know, are left out. Undefined where none is a feed: an empty list is no OPML. */
export function opmlOf(subscriptions: readonly Subscription[]): string | undefined {
  const feeds = subscriptions.filter(({ kind }) => kind === 'feed')
  if (feeds.length === 0) return undefined
  return generateOpml({
    head: { title: 'Followed by Retcon' },
    body: {
      outlines: [...outlinesOf(feeds.map((feed) => ({ feed, path: feed.folder?.split(SEPARATOR) ?? [] })))],
    },
  })
}

interface Placed {
  readonly feed: Subscription
  readonly path: readonly string[]
}
type Written = { text: string; type?: string; title?: string; xmlUrl?: string; outlines?: Written[] }

function outlinesOf(placed: readonly Placed[]): Written[] {
  const here = placed.filter(({ path }) => path.length === 0)
  const deeper = Map.groupBy(
    placed.filter(({ path }) => path.length > 0),
    ({ path }) => path[0] ?? '',
  )
  return [
    ...here.map(({ feed: { url, title = url } }) => ({ text: title, title, type: 'rss', xmlUrl: url })),
    ...[...deeper].map(([text, inside]) => ({
      text,
      outlines: outlinesOf(inside.map(({ feed, path }) => ({ feed, path: path.slice(1) }))),
    })),
  ]
}
