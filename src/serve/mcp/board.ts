import { z } from '@hono/zod-openapi'
import { boardOf, boardOfLatest, citedClaims, counted, narrowed } from '../../ask/index.ts'
import { Status } from '../../model/index.ts'
import { listed } from '../api/schemas/listed.ts'
import { Hidden, Standing } from '../api/schemas/standing.ts'
import { citationOf } from './citation.ts'
import { oneLine } from './quoted.ts'
import { hiddenText, shownText, standingText } from './standing-text.ts'
import { AsOf, Limit, toolOf } from './tool.ts'

export const boardTool = toolOf({
  name: 'board',
  title: 'What is said, and where it stands',
  description:
    'Every proposition on a series, season, film, character, person or universe (who appears, who plays whom, what is ordered, cancelled, released …) with status, probability, source and the verbatim sentence that decides. Without a name: what the latest articles speak of.',
  input: {
    name: z.string().min(1).max(200).optional().describe('“Iron Fist”, “Luke Cage S2”.'),
    status: Status.optional(),
    ...Limit,
    ...AsOf,
  },
  answer: z.object({
    name: z.string().optional(),
    total: z.int(),
    standings: listed(Standing),
    hidden: listed(Hidden),
  }),
  ask: async ({ name, status, limit }, { ledger, known, view, guard }) => {
    const whole =
      name === undefined
        ? (await boardOfLatest(ledger, guard, view)).board
        : await boardOf(ledger, name, await known(), guard, view)
    const { standings: all, hidden } = narrowed(whole, { status })
    if (all.length + hidden.length === 0)
      return {
        nothing: `nothing is said about ${name ?? 'anything'} in it${status === undefined ? '' : ` that is ${status}`}.`,
      }
    const standings = all.slice(0, limit)
    const claims = await citedClaims(
      ledger,
      standings.map(({ claim }) => claim),
    )
    const cited = new Map([...claims].map(([id, claim]) => [id, citationOf(claim)]))
    const heading = `${oneLine(name ?? 'The latest articles')}: ${counted(all.length, 'proposition')}${shownText(standings.length, all.length)}.`
    return {
      answer: { ...(name === undefined ? {} : { name }), total: all.length, standings, hidden },
      citations: [...cited.values()],
      text: [
        heading,
        ...standings.map((standing) => standingText(standing, cited.get(standing.claim))),
        ...hiddenText(hidden),
      ],
    }
  },
})
