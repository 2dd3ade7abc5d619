import { Command } from 'commander'
import { type LabelledArticle, type Problem, problemLine } from '../model/index.ts'
import { extractionsFrom, type NamesOf } from '../retcon/extractions.ts'
import { incomingFrom, labelledFrom } from '../retcon/incoming.ts'
import { knownIn } from '../retcon/known-in.ts'
import { modelExtractions } from '../retcon/model-reading.ts'
import { shippedEntities } from '../universe/index.ts'
import { CommandError } from './command-error.ts'
import { modelReaderOf, modelText, readerOption } from './model-reader.ts'
import { complain, print } from './output.ts'
import { settingsOf } from './settings.ts'

interface Options {
  readonly names?: string
  readonly reader: string
}

export const extractCommand = new Command('extract')
  .argument('<inputs...>', 'files, folders, globs, addresses, or - for standard input')
  .option('--names <file>', 'a labelled file whose entities are the catalogue')
  .addOption(readerOption())
  .action(async (inputs: string[], options: Options, command: Command) => {
    const model = modelReaderOf(options, settingsOf(command).record)
    const namesOf = options.names === undefined ? undefined : await namesIn(options.names)
    const items =
      model === undefined
        ? extractionsFrom(inputs, process.stdin, namesOf)
        : modelExtractions(incomingFrom(inputs, process.stdin), model, knownBy(namesOf))
    for await (const item of items) {
      if ('problem' in item) refuse(item.problem)
      else await print(JSON.stringify({ ...item.article, ...item.extraction }))
    }
    if (model !== undefined) complain(modelText(model.frame, model.tally))
  })

/** Which known names stand in an article: of those that a file gives for it, or of what ships with the project. */
function knownBy(namesOf: NamesOf | undefined): ReturnType<typeof knownIn> {
  const shipped = knownIn(shippedEntities)
  return (article) => (namesOf === undefined ? shipped(article) : knownIn(namesOf(article.id))(article))
}

function refuse(problem: Problem): void {
  complain(problemLine(problem))
  process.exitCode = 1
}

/** The names of the same article in the file; for an article that the file does not have, all of its names. */
async function namesIn(file: string): Promise<NamesOf> {
  const articles: LabelledArticle[] = []
  for await (const item of labelledFrom([file], process.stdin)) {
    if ('problem' in item) refuse(item.problem)
    else articles.push(item.labelled)
  }
  if (articles.length === 0)
    throw new CommandError(`${file}: no names in it, expected a labelled file as docs/claims.md has it`, 1)
  const byId = new Map(articles.map((a) => [a.id, a.entities]))
  const all = articles.flatMap((a) => a.entities)
  return (id) => byId.get(id) ?? all
}
