import { z } from '@hono/zod-openapi'
import {
  citedClaims,
  counted,
  percent,
  type SourceHistory,
  type SourceLine,
  sourceHistoriesOf,
  sourcesIn,
} from '../../ask/index.ts'
import { foldName } from '../../model/index.ts'
import { listed } from '../api/schemas/listed.ts'
import { Hidden } from '../api/schemas/standing.ts'
import { Source } from '../api/sources.ts'
import { type Citation, citationOf, citationText } from './citation.ts'
import { oneLine } from './quoted.ts'
import { hiddenText, shownText } from './standing-text.ts'
import { AsOf, Limit, toolOf } from './tool.ts'

/** Reports that are cited of each source in a list of several, and of one that was asked for alone. */
const CITED = { inList: 2, alone: 15 } as const

const Report = z.object({
  claim: z.string(),
  sentence: z.string(),
  came: z.enum(['true', 'false', 'open']).describe('Whether what the source said came true.'),
})
type Report = z.output<typeof Report>

export const sourcesTool = toolOf({
  name: 'sources',
  title: 'What sources’ words have been worth',
  description:
    'How often each outlet or person was right, with an interval, and reports of theirs with what came of them; of one by name, or of all, the ranked ones first. Use it before relying on who says something.',
  input: { name: z.string().min(1).max(200).optional(), ...Limit, ...AsOf },
  answer: z.object({
    until: z.string(),
    settled: z.int().describe('Propositions that are settled.'),
    total: z.int(),
    sources: listed(
      Source.pick({
        source: true,
        right: true,
        wrong: true,
        rate: true,
        low: true,
        high: true,
        reports: true,
        settled: true,
        ranked: true,
        corrections: true,
      }).extend({ said: listed(Report) }),
    ),
    hidden: listed(Hidden),
  }),
  ask: async ({ name, limit }, { ledger, guard, view }) => {
    const { until, settled, sources } = await sourcesIn(ledger, view)
    const meant = name === undefined ? sources : sources.filter((s) => foldName(s.source) === foldName(name))
    if (meant.length === 0) return { nothing: `${name ?? 'nobody'} is no source in it.` }
    const shown = meant.slice(0, limit)
    const histories = await sourceHistoriesOf(
      ledger,
      shown.map(({ source }) => source),
      guard,
      view,
    )
    const most = name === undefined ? CITED.inList : CITED.alone
    const lines = shown.map((line) => ({ ...line, said: reportsOf(histories.get(line.source), most) }))
    const claims = await citedClaims(
      ledger,
      lines.flatMap(({ said }) => said.map(({ claim }) => claim)),
    )
    const cited = new Map([...claims].map(([id, claim]) => [id, citationOf(claim)]))
    const hidden = name === undefined ? [] : (histories.get(shown[0]?.source ?? '')?.hidden ?? [])
    return {
      answer: { until, settled, total: meant.length, sources: lines, hidden },
      citations: [...cited.values()],
      text: [
        `${counted(meant.length, 'source')}${shownText(shown.length, meant.length)}; ${counted(settled, 'settled proposition')} up to ${until}.`,
        ...lines.map((line) => lineText(line, cited)),
        ...hiddenText(hidden),
      ],
    }
  },
})

/** What is settled first: it is what the record of a source rests on. */
function reportsOf(history: SourceHistory | undefined, most: number): Report[] {
  if (history === undefined) return []
  const came = (reports: SourceHistory['open'], word: Report['came']) =>
    reports.map(({ claim, standing }) => ({ claim, sentence: standing.sentence, came: word }))
  return [
    ...came(history.misses, 'false'),
    ...came(history.hits, 'true'),
    ...came(history.open, 'open'),
  ].slice(0, most)
}

function lineText(
  {
    source,
    settled,
    right,
    rate,
    low,
    high,
    ranked,
    said,
  }: SourceLine & { readonly said: readonly Report[] },
  cited: ReadonlyMap<string, Citation>,
): string {
  const worth = `${percent(rate)} (${percent(low)} to ${percent(high)}), ${right} of ${settled} settled right`
  const head = `${oneLine(source)}: ${worth}${ranked ? '' : '; too few to rank'}`
  const reports = said.map(({ claim, sentence, came }) => {
    const citation = cited.get(claim)
    const what = `${came === 'open' ? 'still open' : `came ${came}`}: ${oneLine(sentence)}`
    return citation === undefined ? what : `${what}\n${citationText(citation)}`
  })
  return [head, ...reports].join('\n')
}
