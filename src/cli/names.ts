import { Command } from 'commander'
import { type KnownName, namesIn } from '../ask/index.ts'
import { shippedEntities } from '../universe/index.ts'
import { asking } from './asking.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { counted } from './words.ts'

export const namesCommand = new Command('names')
  .description('whom and what the record knows, and what of it was discovered in the reading')
  .action(async (_options, command: Command) => {
    await asking(command, async (ledger, { json }) => {
      const names = await namesIn(ledger, shippedEntities)
      await (json ? printJson(names) : print(namesText(names)))
    })
  })

/** A line a name, by type; a plus stands before what no list told of. */
export function namesText(names: readonly KnownName[]): string {
  const discovered = names.filter((n) => n.discovered).length
  const heading = `${counted(names.length, 'name')}, ${discovered.toLocaleString('en')} of them discovered (+)`
  const groups = [...Map.groupBy(names, (n) => n.type)].map(([type, members]) =>
    [paint('bold', type), ...members.map(nameText)].join('\n'),
  )
  return [heading, ...groups].join('\n\n')
}

function nameText({ name, aliases, articles, discovered }: KnownName): string {
  const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`
  return `${discovered ? '+' : ' '} ${name}${also}${paint('dim', ` · ${counted(articles, 'article')}`)}`
}
