import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { rebuild } from '../retcon/rebuild.ts'
import { asking } from './asking.ts'
import { print, printJson } from './output.ts'

export const rebuildCommand = new Command('rebuild').action(async (_options, command: Command) => {
  await asking(command, async (ledger, { json }) => {
    const { articles, propositions } = await rebuild(ledger)
    await (json
      ? printJson({ articles, propositions })
      : print(
          `${counted(propositions, 'proposition')} of ${counted(articles, 'article')} derived and weighed again`,
        ))
  })
})
