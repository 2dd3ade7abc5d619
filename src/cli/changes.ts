import { Command } from 'commander'
import {
  type Change,
  type Changes,
  changesSince,
  counted,
  knownNames,
  lastDayOfNews,
  percent,
  propositionsAbout,
  shortId,
} from '../ask/index.ts'
import { today } from '../retcon/instant.ts'
import { asking } from './asking.ts'
import { nothingOn } from './board.ts'
import { CommandError } from './command-error.ts'
import { foldedText } from './folded.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'
import { dayOfSince } from './since.ts'
import { statusWord } from './words.ts'

export const changesCommand = new Command('changes')
  .argument('[name...]', 'on whom or what; on everything without one')
  .option('--since <when>', 'a day (2018-06-22), or so long back (7d, 2w, 1m, 1y)', '7d')
  .action(async (words: string[], { since }: { since: string }, command: Command) => {
    const name = words.length === 0 ? undefined : words.join(' ')
    await asking(command, async (ledger, settings, guard) => {
      const view = viewOf(settings)
      const from = dayOfSince(since, view.asOf ?? today())
      const known = await knownNames(ledger)
      if (
        name !== undefined &&
        !settings.json &&
        (await propositionsAbout(ledger, [name], known)).length === 0
      )
        throw new CommandError(nothingOn(name), 1)
      const changes = await changesSince(ledger, from, name, known, guard, view)
      if (settings.json) return printJson(changes)
      const isQuiet = name === undefined && changes.changes.length + changes.hidden.length === 0
      const before = isQuiet ? await lastDayOfNews(ledger, from) : undefined
      await print([changesText(changes), ...(before === undefined ? [] : [earlierText(before)])].join('\n'))
    })
  })

/** Where to look instead, in a record of older news. */
function earlierText(day: string): string {
  return paint('dim', `the newest article is of ${day}: see retcon changes --since ${dayOfSince('1w', day)}`)
}

/** The newest change first, then corrections. */
export function changesText({ since, until, changes, corrections, withdrawn, hidden }: Changes): string {
  const heading = `${counted(changes.length, 'change')} after ${since}${until === '' ? '' : ` up to ${until}`}`
  const corrected = corrections.map(
    ({ title, outlet, url, version, recorded }) =>
      `corrected  “${title}” · ${outlet ?? 'an unnamed outlet'} · version ${version}, seen ${recorded}${url === undefined ? '' : paint('dim', ` · retcon versions ${url}`)}`,
  )
  const takenBack = withdrawn.map(
    ({ sentence, proposition, day, source }) =>
      `${statusWord('withdrawn')}  ${sentence}\n             ${paint('dim', `${day} by ${source.outlet ?? 'an unnamed outlet'}, in a correction · retcon why ${shortId(proposition)}`)}`,
  )
  return [
    paint('bold', heading),
    ...changes.map(changeText),
    ...takenBack,
    ...corrected,
    ...foldedText(hidden),
  ].join('\n')
}

function changeText({ standing, isNew, steps, moved }: Change): string {
  const news = [
    ...(isNew ? ['new'] : []),
    ...steps.map((step) => `${step.day} ${step.status}: ${step.because}`),
    ...(moved === undefined ? [] : [`probability ${percent(moved.from)} to ${percent(moved.to)}`]),
    `retcon why ${shortId(standing.id)}`,
  ]
  return `${statusWord(standing.status)}  ${standing.sentence}\n             ${paint('dim', news.join(' · '))}`
}
