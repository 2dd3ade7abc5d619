import { Command } from 'commander'
import type { Score, Tally } from '../ask/index.ts'
import { type LabelledArticle, type Problem, problemLine } from '../model/index.ts'
import { evaluationOf, modelEvaluation } from '../retcon/evaluation.ts'
import { labelledFrom } from '../retcon/incoming.ts'
import { shippedEntities } from '../universe/index.ts'
import { CommandError } from './command-error.ts'
import { modelReaderOf, modelText, readerOption } from './model-reader.ts'
import { complain, print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

interface Options {
  readonly cold?: boolean
  readonly misses?: boolean
  readonly reader: string
}

export const evalCommand = new Command('eval')
  .argument('<files...>', 'labelled files, in JSON Lines')
  .option('--cold', 'with nothing known but the shipped lists, instead of the articles’ own entities')
  .option('--misses', 'every miss and every false claim too')
  .addOption(readerOption())
  .action(async (files: string[], options: Options, command: Command) => {
    const { cold, misses } = options
    const { json, record } = settingsOf(command)
    const model = modelReaderOf(options, record)
    const { articles, problems } = await labelledArticles(files)
    for (const problem of problems) complain(problemLine(problem))
    if (articles.length === 0)
      throw new CommandError(
        'no labelled articles in these files: name files in the form of docs/claims.md',
        1,
      )
    const { score, problems: unread } =
      model === undefined
        ? {
            score: evaluationOf(articles, cold === true ? 'cold' : 'known names', shippedEntities),
            problems: [],
          }
        : await modelEvaluation(articles, model, cold === true ? shippedEntities : undefined)
    for (const problem of unread) complain(problemLine(problem))
    await (json ? printJson(score) : print(scoreText(score, misses === true)))
    if (model !== undefined) complain(modelText(model.frame, model.tally))
    if (problems.length + unread.length > 0) process.exitCode = 1
  })

async function labelledArticles(files: readonly string[]) {
  const articles: LabelledArticle[] = []
  const problems: Problem[] = []
  for await (const item of labelledFrom(files, process.stdin)) {
    if ('problem' in item) problems.push(item.problem)
    else articles.push(item.labelled)
  }
  return { articles, problems }
}

/** The score as the reference script prints it: a row a predicate, the sums, the shares. */
function scoreText(score: Score, misses: boolean): string {
  const shares = Object.entries(score.shares).map(([name, share]) => `${name} ${share.toFixed(3)}`)
  return [
    ...(misses ? score.misses.map((m) => `${m.article}  ${m.kind.padEnd(6)}  ${m.what} “${m.quote}”`) : []),
    ...Object.entries(score.predicates).map(([name, tally]) => row(name, tally)),
    row('claims', score.claims),
    row('quotes', score.quotes),
    shares.join('  '),
  ].join('\n')
}

function row(name: string, { precision, recall, f1, right, predicted, labelled }: Tally): string {
  const [p, r, f] = [precision, recall, f1].map((n) => n.toFixed(3))
  return `${name.padEnd(14)} P ${p}  R ${r}  F1 ${f}   (${right} of ${predicted} predicted, ${labelled} labelled)`
}
