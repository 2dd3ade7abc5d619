import { Command } from 'commander'
import { z } from 'zod'
import { counted } from '../ask/index.ts'
import { problemLine } from '../model/index.ts'
import { incomingFrom, openLedger, readInto, type Tally } from '../retcon.ts'
import { CommandError } from './command-error.ts'
import { INTERRUPTED, Interrupt } from './interrupt.ts'
import { complain, print, printJson } from './output.ts'
import { Progress } from './progress.ts'
import { settingsOf } from './settings.ts'

const Options = z.object({
  published: z.iso.date({ error: 'expected a day such as 2018-06-22' }).optional(),
  outlet: z.string().min(1).optional(),
})

export const readCommand = new Command('read')
  .description('reads articles into the record')
  .argument('<inputs...>', 'files, folders, globs, addresses, or - for standard input')
  .option('--published <day>', 'the day of publication, against what the articles say')
  .option('--outlet <name>', 'the outlet, against what the articles say')
  .action(async (inputs: string[], options: unknown, command: Command) => {
    const parsed = Options.safeParse(options)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw new CommandError(`--${issue?.path.join('.')}: ${issue?.message}`, 2)
    }
    await reading(inputs, present(parsed.data), command)
  })

const present = ({ published, outlet }: z.infer<typeof Options>) => ({
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
})

async function reading(
  inputs: readonly string[],
  overrides: ReturnType<typeof present>,
  command: Command,
): Promise<void> {
  const { record, json } = settingsOf(command)
  const interrupt = new Interrupt()
  const ledger = openLedger(record)
  const progress = new Progress()
  try {
    const tally = await readInto(ledger, incomingFrom(inputs, process.stdin, overrides), {
      onProblem: (problem) => {
        progress.clear()
        complain(problemLine(problem))
      },
      onArticle: (sofar, source) => progress.show(`${tallyText(sofar)} · ${source}`),
      isStopped: () => interrupt.happened,
    })
    progress.clear()
    await (json ? printJson(tally) : print(tallyText(tally)))
    if (interrupt.happened) process.exitCode = INTERRUPTED
    else if (tally.problems > 0) process.exitCode = 1
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
