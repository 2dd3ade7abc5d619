import { Command } from 'commander'
import { counted, type UniverseWorks, worksOfUniverse } from '../ask/index.ts'
import { askingCatalogue } from './asking.ts'
import { foldedText } from './folded.ts'
import { columns, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { unnamed } from './unnamed.ts'
import { aboutHours } from './watch.ts'

export const universeCommand = new Command('universe')
  .argument('<name...>', 'a universe or a work')
  .action(async (words: string[], _options, command: Command) => {
    const name = words.join(' ')
    await askingCatalogue(command, async (ledger, { json }, guard) => {
      const answer = await worksOfUniverse(ledger, name, guard)
      if (answer.found !== 'universe') throw unnamed(name, answer)
      await (json ? printJson(answer.works) : print(worksText(answer.works)))
    })
  })

/** A line or two a work, then the story order in one line. */
export function worksText({ universe, releaseOrder, storyOrder, circle, hidden }: UniverseWorks): string {
  const width = columns()
  const indent = '    '
  const lines = releaseOrder.map(({ work, released, hours, networks, introduces, hiddenNames }) => {
    const facts = [released ?? 'undated', ...networks, ...(hours === undefined ? [] : [aboutHours(hours)])]
    const names = [...introduces, ...(hiddenNames > 0 ? [`${counted(hiddenNames, 'name')} hidden`] : [])]
    const head = `${paint('bold', work)}${paint('dim', ` · ${facts.join(' · ')}`)}`
    return names.length === 0
      ? head
      : `${head}\n${indent}${wrapped(wordsOf(`introduces ${names.join(', ')}`), { width, indent })}`
  })
  const story = wrapped(wordsOf(`As the story goes: ${storyOrder.join(', ')}`), { width, indent: '  ' })
  const loop = circle.length > 0 ? [`no story order fits ${circle.join(', ')}: they come last`] : []
  return [
    paint('bold', `${universe} · ${counted(releaseOrder.length, 'work')} in release order`),
    ...lines,
    story,
    ...loop,
    ...foldedText(hidden),
  ].join('\n')
}
