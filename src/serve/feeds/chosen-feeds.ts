import type { Hono } from 'hono'
import { type Changes, changesSince, worksOfUniverse } from '../../ask/index.ts'
import { STATUSES } from '../../model/index.ts'
import { predicates } from '../../predicates/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env, Serving } from '../serving.ts'
import { atomOf, type ChangeFeed } from './atom.ts'
import { FEED_DAYS, feedAnswer } from './feed-answer.ts'
import { FEED_KINDS, type FeedKind } from './feed-paths.ts'

/** Characters of a name that anybody would ask for. */
const LONGEST_NAME = 200

/** Which changes a feed holds: on some names or on everything, and which of these. */
interface Chosen {
  readonly page: string
  readonly title: string
  readonly about?: readonly string[]
  readonly is?: (standing: Changes['changes'][number]['standing']) => boolean
  /** The same of what was taken back, which has no status of its own. */
  readonly isTakenBack?: (withdrawn: Changes['withdrawn'][number]) => boolean
}

/**
 * What changed lately on one name, in one universe, of one predicate or of one status, as Atom: `/feeds/name/Iron%20Fist.atom`. What would
 * spoil a work for the viewer is left out.
 */
export function chosenFeeds(app: Hono<Env>, serving: Serving): void {
  const { ledger, known, today } = serving
  for (const kind of FEED_KINDS)
    app.get(`/feeds/${kind}/:file{.+\\.atom}`, async (c) => {
      const value = c.req
        .param('file')
        .replace(/\.atom$/, '')
        .trim()
        .slice(0, LONGEST_NAME)
      const asking = c.get('asking')
      const {
        about,
        is = () => true,
        isTakenBack = () => true,
        page,
        title,
      } = await CHOICES[kind](value, serving, asking)
      const since = Temporal.PlainDate.from(asking.view.asOf ?? today())
        .subtract({ days: FEED_DAYS })
        .toString()
      const { changes, withdrawn } = await changesSince(
        ledger,
        since,
        about,
        await known(),
        asking.guard,
        asking.view,
      )
      const chosen = changes.filter(({ standing }) => is(standing))
      const feed: ChangeFeed = { id: `urn:retcon:feed:${kind}:${encodeURIComponent(value)}`, title, page }
      return feedAnswer(
        c,
        atomOf(
          feed,
          { changes: chosen, withdrawn: withdrawn.filter(isTakenBack) },
          since,
          new URL(c.req.url),
        ),
      )
    })
}

const CHOICES: Readonly<Record<FeedKind, (value: string, at: Serving, as: Asking) => Promise<Chosen>>> = {
  name: async (value) => ({ about: [value], title: value, page: boardPath(value) }),
  universe: async (value, { ledger }, { guard }) => {
    const answer = await worksOfUniverse(ledger, value, guard)
    if (answer.found !== 'universe')
      throw new Refusal('unknown-name', `${value} is no universe of the catalogue: /universe lists them`)
    const { universe, releaseOrder } = answer.works
    const about = [...new Set([universe, ...releaseOrder.flatMap(({ work, series }) => [work, series])])]
    return { about, title: universe, page: `/universe/${encodeURIComponent(universe)}` }
  },
  predicate: async (value) => {
    if (!predicates.some(({ name }) => name === value))
      throw new Refusal('not-found', `${value} is no kind of claim: ${names(predicates)}`)
    return {
      is: ({ predicate }) => predicate === value,
      isTakenBack: ({ predicate }) => predicate === value,
      title: value.replaceAll('_', ' '),
      page: `/board?predicate=${value}`,
    }
  },
  status: async (value) => {
    if (!STATUSES.some((status) => status === value))
      throw new Refusal('not-found', `${value} is no status: ${STATUSES.join(', ')}`)
    return {
      is: ({ status }) => status === value,
      isTakenBack: () => false,
      title: value,
      page: `/board?status=${value}`,
    }
  },
}

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ')
