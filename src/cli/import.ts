import { Command } from 'commander'
import { importsFromFiles } from '../retcon/file-imports.ts'
import { isRecordFile } from '../retcon/record-import.ts'
import { networkCommand } from './import-network.ts'
import { importingRecords } from './import-record.ts'
import { tmdbCommand } from './import-tmdb.ts'
import { tvmazeCommand } from './import-tvmaze.ts'
import { wikidataCommand } from './import-wikidata.ts'
import { importing } from './importing.ts'

export const importCommand = new Command('import')
  .argument('[files...]', 'tables (.csv), facts (.json, .jsonl), or records (retcon export --all)')
  .action(async (files: string[], _options, command: Command) => {
    if (files.length === 0) command.help({ error: true })
    const kinds = await Promise.all(files.map(isRecordFile))
    const records = files.filter((_, n) => kinds[n])
    const others = files.filter((_, n) => !kinds[n])
    if (records.length > 0) await importingRecords(command, records)
    if (others.length > 0) await importing(command, () => importsFromFiles(others))
  })
  .addCommand(wikidataCommand)
  .addCommand(tvmazeCommand)
  .addCommand(tmdbCommand)
  .addCommand(networkCommand)
