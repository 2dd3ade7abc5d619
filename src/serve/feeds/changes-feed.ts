import type { Hono } from 'hono'
import { z } from 'zod'
import { changesSince } from '../../ask/index.ts'
import { Status } from '../../model/index.ts'
import { predicates } from '../../predicates/index.ts'
import { invalid } from '../invalid.ts'
import type { Env, Serving } from '../serving.ts'
import { atomOf } from './atom.ts'
import { FEED_DAYS, feedAnswer } from './feed-answer.ts'
import { ALL_CHANGES } from './feed-paths.ts'

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
 * What changed lately as an Atom feed (RFC 4287), on a name or everything, of one status or predicate alone: `/changes.atom`. What would spoil a
 * work for the viewer is left out.
 */
export function changesFeed(app: Hono<Env>, { ledger, known, today }: Serving): void {
  app.get(ALL_CHANGES, async (c) => {
    const parsed = Asked.safeParse(c.req.query())
    if (!parsed.success) throw invalid('query', parsed.error)
    const { name, status, predicate, since: asked } = parsed.data
    const { guard, view } = c.get('asking')
    const since =
      asked ??
      Temporal.PlainDate.from(view.asOf ?? today())
        .subtract({ days: FEED_DAYS })
        .toString()
    const { changes, withdrawn } = await changesSince(ledger, since, name, await known(), guard, view)
    const chosen = changes
      .filter(({ standing }) => status === undefined || standing.status === status)
      .filter(({ standing }) => predicate === undefined || standing.predicate === predicate)
    const takenBack = withdrawn.filter(
      (one) => status === undefined && (predicate === undefined || one.predicate === predicate),
    )
    return feedAnswer(
      c,
      atomOf(feedOf(parsed.data), { changes: chosen, withdrawn: takenBack }, since, new URL(c.req.url)),
    )
  })
}

function feedOf({ name, predicate, status }: Asked) {
  const about = [name, predicate, status].filter((part) => part !== undefined)
  return {
    id: `urn:retcon:changes:${about.map(encodeURIComponent).join(':')}`,
    title: about.length === 0 ? 'What changed' : `What changed: ${about.join(', ')}`,
    page: name === undefined ? '/changes' : `/changes?name=${encodeURIComponent(name)}`,
  }
}
