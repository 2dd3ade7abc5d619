import { z } from '@hono/zod-openapi'
import { counted, percent, type Reason, type Reasons, shortId, whyOf } from '../../ask/index.ts'
import { listed } from '../api/schemas/listed.ts'
import { Standing, Transition } from '../api/schemas/standing.ts'
import { citationOf, citationText } from './citation.ts'
import { oneLine } from './quoted.ts'
import { shownText } from './standing-text.ts'
import { AsOf, Limit, toolOf } from './tool.ts'

export const whyTool = toolOf({
  name: 'why',
  title: 'Why a proposition stands where it stands',
  description:
    'Every verbatim sentence behind a proposition or a claim, with outlet, date and address, the rule that gave its status, and its history. Takes an id that board, find or changes gave.',
  input: {
    id: z
      .string()
      .regex(/^[0-9a-fA-F]{4,64}$/, 'expected an id or how it begins, such as 122f379205')
      .describe('An id, or how it begins.'),
    ...Limit,
    ...AsOf,
  },
  answer: z.object({
    standing: Standing.optional(),
    rule: z.string().optional(),
    history: listed(Transition),
    total: z.int(),
    reasons: listed(
      z.object({
        claim: z.string(),
        sentence: z.string(),
        decides: z.boolean(),
        repeats: z.string().optional().describe('The claim that this one only repeats.'),
        isCurrent: z.boolean().describe('False where a newer version of the article has been read.'),
      }),
    ),
  }),
  ask: async ({ id, limit }, { ledger, guard, view }) => {
    const why = await whyOf(ledger, id, guard, view)
    if (why.found === 'none')
      return { nothing: `no proposition or claim begins with ${id}: the tool board gives their ids.` }
    if (why.found === 'several')
      return { nothing: `${id} begins several ids (${why.ids.map(shortId).join(', ')}): give more of it.` }
    if (why.found === 'spoiler')
      return { nothing: `it would spoil ${why.work}, which the viewer hasn’t seen.` }
    const { standing, rule, history, claims } = why.reasons
    if (claims.length === 0) return { nothing: `by ${view.asOf ?? 'that day'} nobody had said it.` }
    const shown = claims.slice(0, limit)
    return {
      answer: {
        ...(standing === undefined ? {} : { standing, rule }),
        history,
        total: claims.length,
        reasons: shown.map(({ id: claim, sentence, decides, repeats, article }) => ({
          claim,
          sentence,
          decides,
          ...(repeats === undefined ? {} : { repeats }),
          isCurrent: article.isCurrent,
        })),
      },
      citations: shown.map(citationOf),
      text: [headText(why.reasons, shown.length), ...shown.map(reasonText)],
    }
  },
})

function headText({ standing, rule, claims }: Reasons, shown: number): string {
  const sentence = oneLine(standing?.sentence ?? claims[0]?.sentence ?? '')
  const count = `${counted(claims.length, 'claim')}${shownText(shown, claims.length)}.`
  if (standing === undefined)
    return `${sentence}\nNo longer said in the newest version of the article. ${count}`
  const { status, probability } = standing
  return `${sentence}\n${status}, probability ${percent(probability)}: ${rule ?? standing.rule}. ${count}`
}

function reasonText(reason: Reason): string {
  const notes = [
    reason.decides ? 'decides' : 'also said',
    ...(reason.repeats === undefined ? [] : [`only repeats claim ${shortId(reason.repeats)}`]),
    ...(reason.article.isCurrent ? [] : ['in an older version of the article']),
  ]
  return `claim ${shortId(reason.id)}: ${notes.join(', ')}\n${citationText(citationOf(reason))}`
}
