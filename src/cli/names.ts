import { Command } from 'commander'
import { counted, type KnownName, knownNames, namesIn } from '../ask/index.ts'
import { asking } from './asking.ts'
import {
  acceptCommand,
  mergeCommand,
  rejectCommand,
  renameCommand,
  splitCommand,
  undoCommand,
} from './names-decide.ts'
import { historyCommand } from './names-history.ts'
import { reviewCommand } from './names-review.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

export const namesCommand = new Command('names').action(async (_options, command: Command) => {
  await asking(command, async (ledger, { json }) => {
    const names = await namesIn(ledger, await knownNames(ledger))
    await (json ? printJson(names) : print(namesText(names)))
  })
})

for (const command of [
  reviewCommand,
  acceptCommand,
  rejectCommand,
  mergeCommand,
  splitCommand,
  renameCommand,
  undoCommand,
  historyCommand,
])
  namesCommand.addCommand(command)

/** A line a name, by type; a plus stands before what was discovered and waits for a decision. */
export function namesText(names: readonly KnownName[]): string {
  const discovered = names.filter((n) => n.discovered).length
  const heading = `${counted(names.length, 'name')}, ${discovered.toLocaleString('en')} of them discovered (+)`
  const groups = [...Map.groupBy(names, (n) => n.type)].map(([type, members]) =>
    [paint('bold', type), ...members.map(nameText)].join('\n'),
  )
  const next = discovered === 0 ? [] : [paint('dim', 'retcon names review decides on what was discovered')]
  return [heading, ...groups, ...next].join('\n\n')
}

function nameText({ name, aliases, articles, discovered }: KnownName): string {
  const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`
  return `${discovered ? '+' : ' '} ${name}${also}${paint('dim', ` · ${counted(articles, 'article')}`)}`
}
