import { Command } from 'commander'
import { judgedCorpus } from '../ask/index.ts'
import { asking } from './asking.ts'
import { print } from './output.ts'

const corpusCommand = new Command('corpus')
  .description('articles whose claims editors judged, as labelled JSON Lines for retcon eval')
  .action(async (_options, command: Command) => {
    await asking(command, async (ledger) => {
      for (const article of await judgedCorpus(ledger)) await print(JSON.stringify(article))
    })
  })

export const exportCommand = new Command('export')
  .description('gives away what the record holds')
  .addCommand(corpusCommand)
