import { generateAtomFeed } from 'feedsmith'
import type { Hono } from 'hono'
import { z } from 'zod'
import { type Change, changesSince, percent } from '../../ask/index.ts'
import { Status } from '../../model/index.ts'
import { predicates } from '../../predicates/index.ts'
import { invalid } from '../invalid.ts'
import type { Env, Serving } from '../serving.ts'

/** Days of changes that a feed holds: readers look more often. */
const DAYS = 30
/** Changes that a feed holds, the latest. */
const MOST = 200

const given = <T extends z.ZodType>(value: T) =>
  z.preprocess((said) => (said === '' ? undefined : said), value.optional())
const Asked = z.object({
  name: given(z.string().trim().max(200)),
  status: given(Status),
  predicate: given(z.enum(predicates.map((predicate) => predicate.name))),
  since: given(z.iso.date()),
})
type Asked = z.infer<typeof Asked>

/**
 * What changed lately as an Atom feed (RFC 4287), on a name, a universe or everything, of one status or predicate alone: `/changes.atom`. What
 * would spoil a work for the viewer is left out.
 */
export function changesFeed(app: Hono<Env>, { ledger, known, today }: Serving): void {
  app.get('/changes.atom', async (c) => {
    const parsed = Asked.safeParse(c.req.query())
    if (!parsed.success) throw invalid('query', parsed.error)
    const { guard, view } = c.get('asking')
    const until = view.asOf ?? today()
    const since = parsed.data.since ?? Temporal.PlainDate.from(until).subtract({ days: DAYS }).toString()
    const { changes } = await changesSince(ledger, since, parsed.data.name, await known(), guard, view)
    const { status, predicate } = parsed.data
    const chosen = changes
      .filter(({ standing }) => status === undefined || standing.status === status)
      .filter(({ standing }) => predicate === undefined || standing.predicate === predicate)
      .slice(0, MOST)
    const atom = atomOf(chosen, parsed.data, since, new URL(c.req.url))
    return c.body(atom, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
}

function atomOf(changes: readonly Change[], asked: Asked, since: string, url: URL): string {
  const about = [asked.name, asked.predicate, asked.status].filter((part) => part !== undefined)
  const days = changes.map((change) => dayOf(change, since)).sort()
  return generateAtomFeed({
    id: `urn:retcon:changes:${about.map(encodeURIComponent).join(':')}`,
    title: { value: about.length === 0 ? 'What changed' : `What changed: ${about.join(', ')}` },
    updated: instantOf(days.at(-1) ?? since),
    authors: [{ name: 'Retcon' }],
    links: [{ href: url.href, rel: 'self', type: 'application/atom+xml' }],
    entries: changes.map((change) => {
      const { standing, isNew, steps, moved } = change
      const told = [
        isNew ? 'New.' : '',
        ...steps.map(({ day, status, because }) => `${day} ${status}: ${because}.`),
        moved === undefined ? '' : `Probability ${percent(moved.from)} → ${percent(moved.to)}.`,
      ]
      return {
        // A proposition that changes again is another entry.
        id: `urn:retcon:${standing.id}:${dayOf(change, since)}:${standing.status}`,
        title: { value: `${standing.sentence}: ${standing.status}` },
        updated: instantOf(dayOf(change, since)),
        links: [{ href: new URL(`/proposition/${standing.id}`, url).href, rel: 'alternate' }],
        summary: { value: told.filter((part) => part !== '').join(' ') },
      }
    }),
  })
}

const dayOf = ({ steps }: Change, since: string) => steps.at(-1)?.day ?? since

const instantOf = (day: string) => new Date(`${day}T00:00:00Z`)
