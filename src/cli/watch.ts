import { Command, Option } from 'commander'
import { counted, type WatchList, watchBefore } from '../ask/index.ts'
import { askingCatalogue } from './asking.ts'
import { columns, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { unnamed } from './unnamed.ts'

export const watchCommand = new Command('watch')
  .argument('<target...>', 'a season, film or series, or a character')
  .option(
    '--essential',
    'the shortest list that gives what the target takes for known (unless told otherwise)',
  )
  .option('--complete', 'everything that leads there')
  .addOption(new Option('--order <order>', 'of the list').choices(['release', 'story']).default('release'))
  .action(
    async (
      words: string[],
      { complete, order }: { complete?: true; order: 'release' | 'story' },
      command: Command,
    ) => {
      const name = words.join(' ')
      const list = complete === true ? 'complete' : 'essential'
      await askingCatalogue(command, async (ledger, { json }, guard) => {
        const answer = await watchBefore(ledger, name, { list, order }, guard)
        if (answer.found !== 'list') throw unnamed(name, answer)
        await (json ? printJson(answer.watch) : print(watchText(answer.watch)))
      })
    },
  )

/** Reasons that a line gives; JSON has all. */
const MOST_REASONS = 3

/** A numbered line a work with what it gives, and about how long it all takes. */
export function watchText({ target, lines, hours, unknownLengths, circle }: WatchList): string {
  if (lines.length === 0) return `Nothing needs to be seen before ${target}.`
  const width = columns()
  const indent = '    '
  const items = lines.map(({ work, released, hours: own, reasons, hiddenReasons }, n) => {
    const head = `${String(n + 1).padStart(2)}. ${paint('bold', work)}`
    const facts = [released ?? 'undated', own === undefined ? 'unknown length' : aboutHours(own)]
    const why = [
      ...reasons
        .slice(0, MOST_REASONS)
        .map(({ reason, for: other }) =>
          other === target || reason.includes(other) ? reason : `${reason} (for ${other})`,
        ),
      ...(reasons.length > MOST_REASONS ? [`and ${reasons.length - MOST_REASONS} more`] : []),
      ...(hiddenReasons > 0 ? [`${counted(hiddenReasons, 'reason')} hidden: spoils ${work}`] : []),
    ]
    return `${head}${paint('dim', ` · ${facts.join(' · ')}`)}\n${indent}${wrapped(wordsOf(why.join('; ')), { width, indent })}`
  })
  const unknown = unknownLengths > 0 ? `, and ${counted(unknownLengths, 'work')} of unknown length` : ''
  const loop =
    circle.length > 0 ? [`no story order fits ${circle.join(', ')}: they come in release order`] : []
  return [
    paint('bold', `Before ${target}: ${counted(lines.length, 'work')}, ${aboutHours(hours)}${unknown}`),
    ...items,
    ...loop,
  ].join('\n')
}

export function aboutHours(hours: number): string {
  return `about ${counted(Math.max(1, Math.round(hours)), 'hour')}`
}
