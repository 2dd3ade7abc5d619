import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { rebuild } from '../retcon.ts'
import { asking } from './asking.ts'
import { print, printJson } from './output.ts'

export const rebuildCommand = new Command('rebuild')
  .description('drops all that is derived from the ledger and derives it again, to the byte')
  .action(async (_options, command: Command) => {
    await asking(command, async (ledger, { json }) => {
      const { articles, propositions } = await rebuild(ledger)
      await (json
        ? printJson({ articles, propositions })
        : print(
            `${counted(propositions, 'proposition')} of ${counted(articles, 'article')} derived and weighed again`,
          ))
    })
  })
