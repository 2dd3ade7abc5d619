import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { type SourceLine, type Sources, sourcesIn } from '../ask/index.ts'
import { RANKED_FROM, reliabilitySvg } from '../weigh/index.ts'
import { asking } from './asking.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'
import { counted, percent } from './words.ts'

export const sourcesCommand = new Command('sources')
  .description('what each outlet’s and person’s word has been worth')
  .option('--svg <file>', 'write the reliability diagram of the probabilities')
  .action(async ({ svg }: { svg?: string }, command: Command) => {
    await asking(command, async (ledger, settings) => {
      const sources = await sourcesIn(ledger, viewOf(settings))
      if (svg !== undefined)
        writeFileSync(svg, reliabilitySvg(sources.reliability, 'Reliability of the probabilities'))
      await (settings.json ? printJson(sources) : print(sourcesText(sources)))
    })
  })

/** A line a source: the rate that a cautious reader would expect, its interval, and what it rests on. */
export function sourcesText({ sources, settled, until }: Sources): string {
  const heading = `${counted(sources.length, 'source')}, ${counted(settled, 'settled proposition')}${until === '' ? '' : ` as of ${until}`}`
  const ranked = sources.filter((s) => s.ranked).map((s, n) => `${String(n + 1).padStart(3)}. ${lineOf(s)}`)
  const rest = sources.filter((s) => !s.ranked).map((s) => `  –  ${lineOf(s)}`)
  const note = `no rank under ${RANKED_FROM} settled reports`
  return [
    paint('bold', heading),
    ...ranked,
    ...(rest.length === 0 ? [] : [paint('dim', note), ...rest]),
  ].join('\n')
}

function lineOf({
  source,
  settled,
  right,
  rate,
  low,
  high,
  reports,
  firsts,
  copies,
  daysAhead,
  corrections,
}: SourceLine): string {
  const facts = [
    settled === 0 ? 'nothing settled' : `${right} of ${settled} right`,
    counted(reports, 'report'),
    ...(firsts > 0 ? [`first ${counted(firsts, 'time')}`] : []),
    ...(daysAhead === undefined ? [] : [`${Math.round(daysAhead)} days ahead`]),
    ...(copies > 0 ? [counted(copies, 'copy').replace('copys', 'copies')] : []),
    ...(corrections > 0 ? [counted(corrections, 'correction')] : []),
  ]
  return `${source}  ${percent(rate)} (${percent(low)} to ${percent(high)})${paint('dim', ` · ${facts.join(' · ')}`)}`
}
