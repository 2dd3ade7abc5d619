import { Command } from 'commander'
import { z } from 'zod'
import { counted } from '../ask/index.ts'
import { problemLine } from '../model/index.ts'
import { Columns, FIELDS, type Wanted } from '../read/index.ts'
import { openLedger } from '../record/index.ts'
import { type BackfillTally, backfill, type Reach } from '../retcon/backfill.ts'
import { CommandError } from './command-error.ts'
import { INTERRUPTED, Interrupt } from './interrupt.ts'
import { natsServers } from './nats-servers.ts'
import { complain, print, printJson } from './output.ts'
import { Progress } from './progress.ts'
import { settingsOf } from './settings.ts'
import { TimeLeft } from './time-left.ts'

const Day = z.iso.date({ error: 'expected a day such as 2018-06-22' })
const List = z.string().transform((said) =>
  said
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
)
const Options = z.object({
  map: List.optional(),
  hosts: List.optional(),
  since: Day.optional(),
  until: Day.optional(),
  names: List.optional(),
  known: z.boolean().default(false),
  enqueue: z.boolean().default(false),
})

export const backfillCommand = new Command('backfill')
  .argument('<archives...>', 'files or addresses: .warc, .jsonl, .csv or .tsv, also with .gz')
  .option('--map <columns>', `which column holds what, as title=headline,text=body: ${FIELDS.join(', ')}`)
  .option('--hosts <hosts>', 'only pages of these hosts and those below them, as example.org,example.com')
  .option('--since <day>', 'only what was published from this day on')
  .option('--until <day>', 'only what was published up to this day')
  .option('--names <names>', 'only texts that mention one of these names, as "Iron Fist,Luke Cage"')
  .option('--known', 'only texts that mention a name that the record knows')
  .option('--enqueue', 'puts the articles on the stream, for workers to read (RETCON_NATS)')
  .action(async (archives: string[], options: unknown, command: Command) => {
    const parsed = Options.safeParse(options)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw new CommandError(`--${issue?.path.join('.')}: ${issue?.message}`, 2)
    }
    const { map = [], known, enqueue } = parsed.data
    const stream = enqueue ? { stream: natsServers().servers } : {}
    await filling(
      archives,
      { columns: columnsIn(map), wanted: wantedIn(parsed.data), isKnownOnly: known, ...stream },
      command,
    )
  })

function columnsIn(pairs: readonly string[]): Columns {
  const entries = pairs.map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()] as const
  })
  const columns = Columns.safeParse(Object.fromEntries(entries))
  if (columns.success && !entries.some(([field]) => field === '')) return columns.data
  throw new CommandError(`--map: expected pairs as title=headline,text=body, of ${FIELDS.join(', ')}`, 2)
}

function wantedIn({ hosts, since, until, names }: z.infer<typeof Options>): Wanted {
  return {
    ...(hosts === undefined ? {} : { hosts: hosts.map((host) => host.toLowerCase()) }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(names === undefined ? {} : { names }),
  }
}

async function filling(
  archives: readonly string[],
  options: Parameters<typeof backfill>[2],
  command: Command,
): Promise<void> {
  const { record, json } = settingsOf(command)
  const interrupt = new Interrupt()
  const ledger = openLedger(record)
  const progress = new Progress()
  const timeLeft = new TimeLeft()
  let last: Reach | undefined
  const say = (line: string) => {
    progress.clear()
    complain(line)
  }
  try {
    const tally = await backfill(ledger, archives, options, {
      onProblem: (problem) => say(problemLine(problem)),
      onNote: (source, sentence) => say(`${source} ${sentence}`),
      onProgress: (sofar, reach) => {
        last = reach
        progress.show(progressLine(sofar, reach, timeLeft.of(reach, sofar.added + sofar.known)))
      },
      onWeighing: () => progress.show('weighing what is new'),
      signal: interrupt.signal,
    })
    progress.clear()
    await (json ? printJson(tally) : print(tallyText(tally, options.stream !== undefined)))
    if (interrupt.happened) {
      say(
        `stopped${last === undefined ? '' : ` at ${share(last)} of ${last.source}`}: run the same command again to go on`,
      )
      process.exitCode = INTERRUPTED
    } else if (tally.problems > 0) process.exitCode = 1
  } finally {
    interrupt.forget()
    ledger.close()
  }
}

const share = ({ read, size }: Reach) =>
  size === undefined || size === 0
    ? `${(read / 1e6).toFixed(0)} MB`
    : `${Math.min(100, Math.floor((100 * read) / size))} %`

/** Characters of the bar. */
const WIDTH = 20

function progressLine(
  tally: BackfillTally,
  reach: Reach,
  { rate, left }: ReturnType<TimeLeft['of']>,
): string {
  const { source, read, size } = reach
  const full = size === undefined || size === 0 ? 0 : Math.round((WIDTH * Math.min(read, size)) / size)
  const bar = size === undefined ? '' : `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} `
  const parts = [`${bar}${share(reach)}`, counted(tally.added, 'article'), `${rate.toFixed(0)} a second`]
  if (left !== undefined) parts.push(`${left} left`)
  return [...parts, source].join(' · ')
}

function tallyText({ added, known, claims, problems, passed }: BackfillTally, isForOthers: boolean): string {
  const parts = isForOthers
    ? [`${counted(added, 'article')} put on the stream`]
    : [`${counted(added, 'article')} read`, counted(claims, 'claim')]
  if (known > 0) parts.push(`${known.toLocaleString('en')} ${isForOthers ? 'there' : 'known'} already`)
  if (problems > 0) parts.push(counted(problems, 'problem'))
  const others = Object.entries(passed)
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count.toLocaleString('en')} ${reason}`)
  return others.length === 0 ? parts.join(', ') : `${parts.join(', ')}\npassed over: ${others.join(', ')}`
}
