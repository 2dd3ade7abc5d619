import { Command } from 'commander'
import { z } from 'zod'
import { counted } from '../ask/index.ts'
import type { ModelReader } from '../follow/model-reader/index.ts'
import { type Problem, problemLine } from '../model/index.ts'
import { openLedger } from '../record/index.ts'
import { incomingFrom } from '../retcon/incoming.ts'
import { readInto, type Tally } from '../retcon/read-into.ts'
import { noting, readAgain, type SecondTally } from '../retcon/second-reading.ts'
import { CommandError } from './command-error.ts'
import { INTERRUPTED, Interrupt } from './interrupt.ts'
import { modelReaderOf, modelText, readerOption } from './model-reader.ts'
import { complain, print, printJson } from './output.ts'
import { Progress } from './progress.ts'
import { settingsOf } from './settings.ts'

const Options = z.object({
  published: z.iso.date({ error: 'expected a day such as 2018-06-22' }).optional(),
  outlet: z.string().min(1).optional(),
  reader: z.string(),
})

export const readCommand = new Command('read')
  .argument('<inputs...>', 'files, folders, globs, addresses, or - for standard input')
  .option('--published <day>', 'the day of publication, against what the articles say')
  .option('--outlet <name>', 'the outlet, against what the articles say')
  .addOption(readerOption())
  .action(async (inputs: string[], options: unknown, command: Command) => {
    const parsed = Options.safeParse(options)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw new CommandError(`--${issue?.path.join('.')}: ${issue?.message}`, 2)
    }
    const model = modelReaderOf(parsed.data, settingsOf(command).record)
    await reading(inputs, present(parsed.data), model, command)
  })

const present = ({ published, outlet }: Pick<z.infer<typeof Options>, 'published' | 'outlet'>) => ({
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
})

async function reading(
  inputs: readonly string[],
  overrides: ReturnType<typeof present>,
  model: ModelReader | undefined,
  command: Command,
): Promise<void> {
  const { record, json } = settingsOf(command)
  const interrupt = new Interrupt()
  const ledger = openLedger(record)
  const progress = new Progress()
  const read = new Set<string>()
  const onProblem = (problem: Problem) => {
    progress.clear()
    complain(problemLine(problem))
  }
  try {
    const incoming = incomingFrom(inputs, process.stdin, overrides)
    const tally = await readInto(ledger, model === undefined ? incoming : noting(incoming, read), {
      onProblem,
      onArticle: (sofar, source) => progress.show(`${tallyText(sofar)} · ${source}`),
      isStopped: () => interrupt.happened,
    })
    progress.clear()
    if (!json) await print(tallyText(tally))
    const second =
      model === undefined
        ? undefined
        : await readAgain(ledger, read, model, {
            onProblem,
            onArticle: ({ title }) =>
              progress.show(`${counted(model.tally.articles, 'article')} asked about · ${title}`),
            isStopped: () => interrupt.happened,
          })
    progress.clear()
    if (json) await printJson({ ...tally, ...(model === undefined ? {} : { second, model: model.tally }) })
    else if (model !== undefined && second !== undefined)
      await print(`${secondText(second)}\n${modelText(model.frame, model.tally)}`)
    if (interrupt.happened) process.exitCode = INTERRUPTED
    else if (tally.problems + (second?.problems ?? 0) > 0) process.exitCode = 1
  } finally {
    interrupt.forget()
    ledger.close()
  }
}

function tallyText({ added, known, claims, problems }: Tally): string {
  const parts = [`${counted(added, 'article')} read`, counted(claims, 'claim')]
  if (known > 0) parts.push(`${known.toLocaleString('en')} known already`)
  if (problems > 0) parts.push(counted(problems, 'problem'))
  return parts.join(', ')
}

function secondText({ added, agreed, before, problems }: SecondTally): string {
  const parts = [
    `${counted(added, 'claim')} added by the second reading`,
    `${agreed} that the rules read too`,
  ]
  if (before > 0) parts.push(`${counted(before, 'article')} read so before`)
  if (problems > 0) parts.push(counted(problems, 'problem'))
  return parts.join(', ')
}
