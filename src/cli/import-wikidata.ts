import { Command } from 'commander'
import { importsFromWikidataFiles, queryNamed } from '../retcon/file-imports.ts'
import { importsFromWikidata } from '../retcon/service-imports.ts'
import { importing } from './importing.ts'

export const wikidataCommand = new Command('wikidata')
  .description(
    'brings entities of Wikidata into the catalogue: a dump, results of a query, or a query to ask',
  )
  .argument(
    '<inputs...>',
    'dump files (JSON lines; gzip, bzip2), results (.srj), a query (SELECT …) or a file of one (.rq)',
  )
  .action(async (inputs: string[], _options, command: Command) => {
    await importing(command, async function* (record) {
      for (const input of inputs) {
        const query = await queryNamed(input)
        yield* query === undefined ? importsFromWikidataFiles([input]) : importsFromWikidata(query, record)
      }
    })
  })
