import { Command } from 'commander'
import { counted, percent, type SourceLine, type Sources, sourcesIn } from '../ask/index.ts'
import { foldName } from '../model/index.ts'
import { RANKED_FROM, type Rate, reliabilitySvg } from '../weigh/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { writeText } from './file-output.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'

export const sourcesCommand = new Command('sources')
  .argument('[name]', 'one outlet or person: by what it claimed, and on what')
  .option('--svg <file>', 'write the reliability diagram: of the probabilities, or of the one source’s word')
  .action(async (name: string | undefined, { svg }: { svg?: string }, command: Command) => {
    await asking(command, async (ledger, settings) => {
      const sources = await sourcesIn(ledger, viewOf(settings))
      const one = name === undefined ? undefined : sourceNamed(sources, name)
      if (svg !== undefined)
        await writeText(
          svg,
          one === undefined
            ? reliabilitySvg(sources.reliability, 'Reliability of the probabilities')
            : reliabilitySvg(one.reliability, `Reliability of ${one.source}`),
        )
      const text = one === undefined ? sourcesText(sources) : sourceText(one)
      await (settings.json ? printJson(one ?? sources) : print(text))
    })
  })

function sourceNamed({ sources }: Sources, name: string): SourceLine {
  const one = sources.find(({ source }) => foldName(source) === foldName(name))
  if (one === undefined)
    throw new CommandError(`nobody called ${name} is in the record: see retcon sources`, 1)
  return one
}

/** A source's record, by what it claimed, on what it rested, and how surely it was said. */
function sourceText(one: SourceLine): string {
  const rated = (title: string, rates: Readonly<Record<string, Rate>>) =>
    Object.entries(rates).map(
      ([key, rate]) =>
        `  ${title} ${key}  ${percent(rate.rate)} (${percent(rate.low)} to ${percent(rate.high)})  ${paint('dim', `${rate.right} of ${rate.right + rate.wrong} right`)}`,
    )
  const stated = one.reliability.map(
    ({ stated, came, count }) =>
      `  said with ${percent(stated)}  ${percent(came)} came true  ${paint('dim', counted(count, 'report'))}`,
  )
  const scores =
    one.brier === undefined
      ? []
      : [
          `  Brier score ${one.brier.toFixed(3)}${one.crowdBrier === undefined ? '' : `, of all others on the same ${one.crowdBrier.toFixed(3)}`}`,
        ]
  return [
    paint('bold', lineOf(one)),
    ...scores,
    ...rated('claims', one.byPredicate),
    ...rated('on', one.byBasis),
    ...stated,
  ].join('\n')
}

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
