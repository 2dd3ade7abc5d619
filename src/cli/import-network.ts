import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { problemLine } from '../model/index.ts'
import { openLedger } from '../record/index.ts'
import { networkFrom, recordNetwork } from '../retcon/network-import.ts'
import { figuresOf } from '../universe/network/index.ts'
import { CommandError } from './command-error.ts'
import { figuresText } from './figures-text.ts'
import { complain, print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { settingsOf } from './settings.ts'

export const networkCommand = new Command('network')
  .description('a network of characters and works (Pajek .net, GraphML, CSV), with its figures')
  .argument('<file>', 'a file, an address, or - for standard input')
  .action(async (name: string, _options, command: Command) => {
    const { record, json } = settingsOf(command)
    const file = await networkFrom(name, process.stdin)
    for (const problem of file.problems) complain(problemLine(problem))
    if (file.problems.length > 0) process.exitCode = 1
    if (file.network === undefined) return
    const ledger = openLedger(record)
    try {
      const facts = await recordNetwork(ledger, file)
      if (facts === undefined) {
        throw new CommandError(
          `the record has another network called ${file.stem}: rename the file, or use another record`,
          1,
        )
      }
      const figures = figuresOf(file.network)
      if (json) await printJson({ universe: file.stem, figures, facts, problems: file.problems.length })
      else {
        const added = `${counted(facts.added, 'fact')} recorded, ${facts.known.toLocaleString('en')} known already`
        const next = `retcon crossovers "${file.stem}"`
        await print(
          `${paint('bold', file.stem)}\n\n${figuresText(figures)}\n\n${added} · ${paint('dim', next)}`,
        )
      }
    } finally {
      ledger.close()
    }
  })
