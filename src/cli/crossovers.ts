import { Command } from 'commander'
import { z } from 'zod'
import { type CrossoversAnswer, counted, crossoversIn } from '../ask/index.ts'
import { type Crossovers, crossoverGexf, crossoverGraphml, crossoverSvg } from '../universe/network/index.ts'
import { askingCatalogue } from './asking.ts'
import { CommandError } from './command-error.ts'
import { figuresText } from './figures-text.ts'
import { writeText } from './file-output.ts'
import { foldedText } from './folded.ts'
import { columns, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

const Options = z.object({
  figures: z.boolean().default(false),
  seasons: z.boolean().default(false),
  svg: z.string().optional(),
  graphml: z.string().optional(),
  gexf: z.string().optional(),
})
type Options = z.infer<typeof Options>

export const crossoversCommand = new Command('crossovers')
  .argument('<universe...>', 'a universe of the catalogue')
  .option('--figures', 'the figures of its network of characters and works as well')
  .option('--seasons', 'seasons by themselves, not folded into their series')
  .option('--svg <file>', 'draw a picture into a file, - for standard output')
  .option('--graphml <file>', 'write GraphML into a file, - for standard output')
  .option('--gexf <file>', 'write GEXF, for Gephi, into a file, - for standard output')
  .action(async (words: string[], given: unknown, command: Command) => {
    const options = Options.parse(given)
    const toOutput = [options.svg, options.graphml, options.gexf].filter((file) => file === '-')
    if (toOutput.length > 1)
      throw new CommandError('- can take one of --svg, --graphml and --gexf: name files for the others', 2)
    const name = words.join(' ')
    await askingCatalogue(command, async (ledger, { json }, guard) => {
      const asked = { bySeason: options.seasons, figures: options.figures }
      const answer = await crossoversIn(ledger, name, asked, guard)
      if (answer.found !== 'one') {
        if (json) return printJson(answer)
        throw new CommandError(whichUniverse(name, answer), 1)
      }
      await writeFiles(answer.universe, answer.crossovers, options)
      if (toOutput.length > 0) return
      await (json ? printJson(answer) : print(crossoversText(answer)))
    })
  })

async function writeFiles(
  universe: string,
  crossovers: Crossovers,
  { svg, graphml, gexf }: Options,
): Promise<void> {
  if (svg !== undefined) await writeText(svg, crossoverSvg(universe, crossovers))
  if (graphml !== undefined) await writeText(graphml, crossoverGraphml(crossovers))
  if (gexf !== undefined) await writeText(gexf, crossoverGexf(crossovers))
}

function whichUniverse(name: string, answer: Exclude<CrossoversAnswer, { found: 'one' }>): string {
  const { found, universes } = answer
  const known = universes
    .slice(0, MOST_NAMED)
    .map(({ id, name: its }) => (found === 'several' ? `${its} (${id})` : its))
  if (found === 'several')
    return `several universes are called ${name}, ask for one by its id: ${known.join(', ')}`
  if (known.length === 0) return `no universe is known yet: import a catalogue or a network first`
  return `no universe is called ${name}, the catalogue has: ${known.join(', ')}`
}

/** Universes that a message names, and pairs of works that a terminal shows; `--json` shows all. */
const MOST_NAMED = 10
const MOST_SHOWN = 40

type Answer = Extract<CrossoversAnswer, { found: 'one' }>

/** A line or two a pair of works, the communities, and the figures where they were asked for. */
export function crossoversText({ universe, crossovers, figures, hidden }: Answer): string {
  const { works, links, pairs } = crossovers
  const nameOf = new Map(works.map(({ id, name }) => [id, name]))
  const heading = `${universe} · ${counted(works.length, 'work')}, ${counted(pairs, 'pair')} with shared characters`
  const rows = links.slice(0, MOST_SHOWN).map(({ works: [a, b], shared }) => {
    const title = `${nameOf.get(a)} × ${nameOf.get(b)}`
    const number = shared.length.toLocaleString('en').padStart(4)
    const names = wrapped(wordsOf(shared.join(', ')), { width: columns(), indent: '      ' })
    return `${paint('bold', number)}  ${title}\n      ${paint('dim', names)}`
  })
  const more = pairs - rows.length
  if (more > 0)
    rows.push(
      `      and ${counted(more, 'more pair')}: --json has ${links.length === pairs ? 'all' : `the first ${links.length.toLocaleString('en')}`}`,
    )
  const parts = [paint('bold', heading), ...rows, ...communitiesText(crossovers)]
  return [...parts, ...foldedText(hidden), ...(figures === undefined ? [] : [figuresText(figures)])].join(
    '\n\n',
  )
}

/** Which works belong together by the characters they share; nothing where all do or none. */
function communitiesText({ works, links, pairs }: Crossovers): string[] {
  const groups = Map.groupBy(works, ({ community }) => community)
  const alone = groups.get(undefined) ?? []
  const numbers = [...groups.keys()].filter((n) => n !== undefined).sort((a, b) => a - b)
  const lines = numbers.slice(0, MOST_NAMED).map((n) => groupText(`community ${n}`, groups.get(n) ?? []))
  if (alone.length > 0) lines.push(groupText(pairs > links.length ? 'share fewer' : 'share none', alone))
  return lines.length < 2 ? [] : [lines.join('\n')]
}

function groupText(heading: string, works: readonly { readonly name: string }[]): string {
  const named = works.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = works.length - named.length
  const names = `${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`
  const label = heading.padEnd('community 10'.length)
  return `${label}  ${wrapped(wordsOf(names), { width: columns(), indent: ' '.repeat(label.length + 2) })}`
}
