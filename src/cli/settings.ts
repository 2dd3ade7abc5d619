import type { Command } from 'commander'
import { z } from 'zod'

/** What every command is told before its own words. */
const Settings = z.object({
  record: z.string(),
  json: z.boolean().default(false),
  debug: z.boolean().default(false),
  spoilers: z.boolean().default(false),
})
export type Settings = z.infer<typeof Settings>

/** Where the record is unless said otherwise: beside what one works on. */
const DEFAULT_RECORD = '.retcon/record.sqlite'

/** Adds the options that all commands share. */
export function withSettings(program: Command): Command {
  return program
    .option('--record <path>', 'the record to use', process.env.RETCON_RECORD || DEFAULT_RECORD)
    .option('--json', 'answer in JSON, for machines')
    .option('--spoilers', 'show what is folded because it tells of works beyond retcon progress')
    .option('--debug', 'show where an error came from')
}

export function settingsOf(command: Command): Settings {
  return Settings.parse(command.optsWithGlobals())
}
