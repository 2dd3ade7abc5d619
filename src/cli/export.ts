import { Command } from 'commander'
import { z } from 'zod'
import { judgedCorpus } from '../ask/index.ts'
import { formats } from '../export/index.ts'
import { recordLines } from '../record/index.ts'
import { asking } from './asking.ts'
import { formatCommand } from './export-format.ts'
import { jsonLines, writeOut } from './export-output.ts'
import { print } from './output.ts'

const corpusCommand = new Command('corpus')
  .description('articles whose claims editors judged, as labelled JSON Lines for retcon eval')
  .action(async (_options, command: Command) => {
    await asking(command, async (ledger) => {
      for (const article of await judgedCorpus(ledger)) await print(JSON.stringify(article))
    })
  })

const Options = z.object({ all: z.string().optional() })

export const exportCommand = new Command('export')
  .option(
    '--all <file>',
    'the whole record as JSON Lines, for retcon import; .gz and .zst compress, - is standard output',
  )
  .action(async (given: unknown, command: Command) => {
    const { all } = Options.parse(given)
    if (all === undefined) command.help({ error: true })
    await asking(command, (ledger) => writeOut(jsonLines(recordLines(ledger)), all))
  })
  .addCommand(corpusCommand)

for (const format of formats) exportCommand.addCommand(formatCommand(format))
