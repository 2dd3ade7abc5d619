import { Command } from 'commander'
import { type LabelledArticle, type Problem, problemLine } from '../model/index.ts'
import { extractionsFrom, labelledFrom, type NamesOf } from '../retcon.ts'
import { CommandError } from './command-error.ts'
import { complain, print } from './output.ts'

interface Options {
  readonly names?: string
}

export const extractCommand = new Command('extract')
  .description('reads without recording, and prints JSON Lines in the labelled form')
  .argument('<inputs...>', 'files, folders, globs, addresses, or - for standard input')
  .option('--names <file>', 'a labelled file whose entities are the catalogue')
  .action(async (inputs: string[], { names }: Options) => {
    const namesOf = names === undefined ? undefined : await namesIn(names)
    for await (const item of extractionsFrom(inputs, process.stdin, namesOf)) {
      if ('problem' in item) refuse(item.problem)
      else await print(JSON.stringify({ ...item.article, ...item.extraction }))
    }
  })

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
