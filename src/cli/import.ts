import { Command } from 'commander'
import { importsFromFiles } from '../retcon.ts'
import { networkCommand } from './import-network.ts'
import { tmdbCommand } from './import-tmdb.ts'
import { tvmazeCommand } from './import-tvmaze.ts'
import { wikidataCommand } from './import-wikidata.ts'
import { importing } from './importing.ts'

export const importCommand = new Command('import')
  .description('brings facts from elsewhere into the catalogue: files, or a service by its name')
  .argument('[files...]', 'tables (.csv) or facts (.json, .jsonl)')
  .action(async (files: string[], _options, command: Command) => {
    if (files.length === 0) command.help({ error: true })
    await importing(command, () => importsFromFiles(files))
  })
  .addCommand(wikidataCommand)
  .addCommand(tvmazeCommand)
  .addCommand(tmdbCommand)
  .addCommand(networkCommand)
