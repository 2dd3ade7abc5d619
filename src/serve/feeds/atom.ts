import { generateAtomFeed } from 'feedsmith'
import { type Changes, percent } from '../../ask/index.ts'
import { compared } from '../../model/index.ts'

/** Changes that a feed holds, the latest. */
const MOST = 200

/** What makes one feed: its id and title stay as they are, whenever and by whomever it is asked for. */
export interface ChangeFeed {
  /** An address that names it and leads nowhere (RFC 4151 and others leave the choice): `urn:retcon:…`. */
  readonly id: string
  readonly title: string
  /** Path of the page that shows the same to people. */
  readonly page: string
}

/**
 * An Atom feed (RFC 4287) of changes: one entry for each time that a proposition took a status, the latest first, whose id never changes. A
 * probability that only moved has no day of its own, and is no entry. `since` is the day that an empty feed was updated on, `url` where
 * the feed is.
 */
export function atomOf(
  feed: ChangeFeed,
  { changes, withdrawn }: Pick<Changes, 'changes' | 'withdrawn'>,
  since: string,
  url: URL,
): string {
  const dated = [...changes.flatMap(entryOf), ...withdrawn.map(withdrawnEntry)]
    .sort((a, b) => compared(b.day, a.day))
    .slice(0, MOST)
  return generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    updated: instantOf(dated[0]?.day ?? since),
    authors: [{ name: 'Retcon' }],
    links: [
      { href: url.href, rel: 'self', type: 'application/atom+xml' },
      { href: new URL(feed.page, url).href, rel: 'alternate', type: 'text/html' },
    ],
    entries: dated.map(({ id, title, day, proposition, told }) => ({
      id: `urn:retcon:${id}`,
      title: { value: title },
      updated: instantOf(day),
      links: [{ href: new URL(`/proposition/${proposition}`, url).href, rel: 'alternate' }],
      summary: { value: told },
    })),
  })
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly proposition: string
  readonly told: string
}

/** None of a probability that only moved. */
function entryOf({ standing, isNew, steps, moved }: Changes['changes'][number]): Entry[] {
  const day = steps.at(-1)?.day
  if (day === undefined) return []
  const told = [
    isNew ? 'New.' : '',
    ...steps.map((step) => `${step.day} ${step.status}: ${step.because}.`),
    moved === undefined ? '' : `Probability ${percent(moved.from)} → ${percent(moved.to)}.`,
  ]
  return [
    {
      // A proposition that changes again is another entry.
      id: `${standing.id}:${day}:${standing.status}`,
      title: `${standing.sentence}: ${standing.status}`,
      day,
      proposition: standing.id,
      told: told.filter((part) => part !== '').join(' '),
    },
  ]
}

function withdrawnEntry({ id, proposition, sentence, day, source }: Changes['withdrawn'][number]): Entry {
  const by = `${source.outlet ?? 'An unnamed outlet'} took it back in a correction of “${source.title}”.`
  return { id, title: `${sentence}: taken back`, day, proposition, told: `${day}: ${by}` }
}

const instantOf = (day: string) => new Date(`${day}T00:00:00Z`)
