import type { Command } from 'commander'
import { z } from 'zod'
import type { View } from '../ask/index.ts'
import { today } from '../retcon/instant.ts'
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
