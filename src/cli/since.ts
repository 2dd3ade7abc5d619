import { CommandError } from './command-error.ts'

const UNITS = { d: 'days', w: 'weeks', m: 'months' } as const

/** The day that a person means by `--since`: a day, or so many days, weeks or months before `until`. */
export function dayOfSince(since: string, until: string): string {
  const [, number, unit] = /^(\d{1,5})([dwm])$/.exec(since) ?? []
  if (number !== undefined && (unit === 'd' || unit === 'w' || unit === 'm'))
    return Temporal.PlainDate.from(until)
      .subtract({ [UNITS[unit]]: Number(number) })
      .toString()
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(since)) return since
  throw new CommandError(`--since: ${since} is no time, expected 7d, 2w, 1m or a day such as 2018-06-22`, 2)
}
