import { z } from '@hono/zod-openapi'
import { type Change, changesSince, citedClaims, counted, percent } from '../../ask/index.ts'
import { Change as ChangeSchema, Correction } from '../api/changes.ts'
import { listed } from '../api/schemas/listed.ts'
import { Hidden } from '../api/schemas/standing.ts'
import { citationOf } from './citation.ts'
import { oneLine, quoted } from './quoted.ts'
import { hiddenText, shownText, standingText } from './standing-text.ts'
import { AsOf, Limit, toolOf } from './tool.ts'

export const changesTool = toolOf({
  name: 'changes',
  title: 'What changed',
  description:
    'What became of propositions after a day, on a name or on everything: new ones, other statuses, probabilities that moved, articles that were corrected, the latest first.',
  input: {
    since: z.iso.date({ error: 'expected a day such as 2018-06-22' }).describe('Changes after this day.'),
    name: z.string().min(1).max(200).optional(),
    ...Limit,
    ...AsOf,
  },
  answer: z.object({
    since: z.string(),
    until: z.string(),
    total: z.int(),
    changes: listed(ChangeSchema),
    corrections: listed(Correction),
    hidden: listed(Hidden),
  }),
  ask: async ({ since, name, limit }, { ledger, known, guard, view }) => {
    const all = await changesSince(ledger, since, name, await known(), guard, view)
    const { until, hidden } = all
    if (all.changes.length + all.corrections.length + hidden.length === 0)
      return { nothing: `nothing${name === undefined ? '' : ` on ${name}`} changed after ${since} in it.` }
    const changes = all.changes.slice(0, limit)
    const corrections = all.corrections.slice(0, limit)
    const claims = await citedClaims(
      ledger,
      changes.map(({ standing }) => standing.claim),
    )
    const cited = new Map([...claims].map(([id, claim]) => [id, citationOf(claim)]))
    return {
      answer: { since, until, total: all.changes.length, changes, corrections, hidden },
      citations: [...cited.values()],
      text: [
        `${counted(all.changes.length, 'change')} after ${since}${shownText(changes.length, all.changes.length)}.`,
        ...changes.map(
          (change) =>
            `${stepsText(change)}\n${standingText(change.standing, cited.get(change.standing.claim))}`,
        ),
        ...corrections.map(
          ({ title, outlet, version, recorded }) =>
            `Corrected: version ${version} by ${oneLine(outlet ?? 'an unnamed outlet')}, seen ${recorded}\n${quoted(title)}`,
        ),
        ...hiddenText(hidden),
      ],
    }
  },
})

function stepsText({ isNew, steps, moved }: Change): string {
  return [
    ...(isNew ? ['new'] : []),
    ...steps.map(({ day, status, because }) => `${day} ${status}: ${because}`),
    ...(moved === undefined ? [] : [`probability ${percent(moved.from)} to ${percent(moved.to)}`]),
  ].join('; ')
}
