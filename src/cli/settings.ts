import { type Command, Option } from 'commander'
import { z } from 'zod'
import type { View } from '../ask/index.ts'
import { today } from '../retcon.ts'
import { CommandError } from './command-error.ts'

/** What every command is told before its own words. */
const Day = z.iso.date({ error: 'expected a day such as 2018-06-22' })

const Settings = z.object({
  record: z.string(),
  json: z.boolean().default(false),
  debug: z.boolean().default(false),
  spoilers: z.boolean().default(false),
  asOf: Day.optional(),
  asRecorded: Day.optional(),
})
export type Settings = z.infer<typeof Settings>

/** Where the record is unless said otherwise: beside what one works on. */
const DEFAULT_RECORD = '.retcon/record.sqlite'

/** Adds the options that all commands share. */
export function withSettings(program: Command): Command {
  return program
    .addOption(
      new Option('--record <path>', 'the record to use, a file or postgres://user@host/database').default(
        process.env.RETCON_DATABASE || process.env.RETCON_RECORD || DEFAULT_RECORD,
        // An address may hold a password.
        process.env.RETCON_DATABASE ? '$RETCON_DATABASE' : undefined,
      ),
    )
    .option('--json', 'answer in JSON, for machines')
    .option('--spoilers', 'show what is folded because it tells of works beyond retcon progress')
    .option('--as-of <day>', 'what the public reports said by that day')
    .option('--as-recorded <day>', 'what this record held on that day')
    .option('--debug', 'show where an error came from')
}

export function settingsOf(command: Command): Settings {
  const parsed = Settings.safeParse(command.optsWithGlobals())
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const option = String(issue?.path[0]).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw new CommandError(`--${option}: ${issue?.message}`, 2)
}

/** From when a command sees the record. */
export function viewOf({ asOf, asRecorded }: Settings): View {
  return { asOf, asRecorded, today: today() }
}
