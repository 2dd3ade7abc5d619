import { Command, Option } from 'commander'
import { z } from 'zod'
import { articlesTold, everythingTold, type Hidden, knownNames } from '../ask/index.ts'
import { DEFAULT_BASE, type Format, irisOf, isBase, TABLES } from '../export/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { writeOut } from './export-output.ts'
import { foldedText } from './folded.ts'
import { complain } from './output.ts'
import { viewOf } from './settings.ts'

const Options = z.object({
  out: z.string().default('-'),
  base: z.string(),
  table: z.enum(TABLES).default('claims'),
})

/** The command of a format: `retcon export csv "Luke Cage" --out claims.csv`. */
export function formatCommand(format: Format): Command {
  const command = new Command(format.name)
    .description(format.description)
    .argument('[name...]', 'what a board of the name has; without one, everything')
    .option('--out <file>', 'write into a file, compressed where it ends in .gz or .zst', '-')
    .option('--base <iri>', 'what the IRIs of the record begin with', process.env.RETCON_BASE || DEFAULT_BASE)
  if (format.hasTables === true)
    command.addOption(new Option('--table <table>', 'which table').choices(TABLES).default(TABLES[0]))
  return command.action((words: string[], given: unknown) => exported(format, words, given, command))
}

async function exported(
  format: Format,
  words: readonly string[],
  given: unknown,
  command: Command,
): Promise<void> {
  const { out, base, table } = Options.parse(given)
  if (!isBase(base))
    throw new CommandError(
      `--base ${base}: expected an IRI that ends in /, # or :, as ${DEFAULT_BASE} does`,
      2,
    )
  await asking(command, async (ledger, settings, guard) => {
    const kept = new Kept()
    const asked = {
      name: words.length === 0 ? undefined : words.join(' '),
      guard,
      view: viewOf(settings),
      known: await knownNames(ledger),
      onHidden: kept.add,
    }
    const source = {
      propositions: () => everythingTold(ledger, asked),
      articles: () => articlesTold(ledger, asked),
      iris: irisOf(base),
      table,
    }
    await writeOut(format.write(source), out)
    for (const line of kept.lines()) complain(line)
  })
}

/** What was kept back, all parts together. */
class Kept {
  readonly #byWork = new Map<string, number>()
  #articles = 0

  readonly add = (hidden: readonly Hidden[], articles: number): void => {
    for (const { work, count } of hidden) this.#byWork.set(work, (this.#byWork.get(work) ?? 0) + count)
    this.#articles += articles
  }

  lines(): string[] {
    const hidden = [...this.#byWork]
      .map(([work, count]) => ({ work, count }))
      .sort((a, b) => b.count - a.count || (a.work < b.work ? -1 : 1))
    return foldedText(hidden, this.#articles).flatMap((text) => text.split('\n'))
  }
}
