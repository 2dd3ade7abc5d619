import { z } from 'zod'
import { CommandError } from './command-error.ts'

const UNITS = { d: 'days', w: 'weeks', m: 'months', y: 'years' } as const

/** The day that a person means by `--since`: a day up to `until`, or so many days, weeks, months or years before it. */
export function dayOfSince(since: string, until: string): string {
  const day = dayMeant(since, until)
  if (day === undefined)
    throw new CommandError(
      `--since: ${since} is no time, expected 7d, 2w, 1m, 1y or a day such as 2018-06-22`,
      2,
    )
  if (day > until) throw new CommandError(`--since: ${since} is after ${until}, up to which is looked`, 2)
  return day
}

function dayMeant(since: string, until: string): string | undefined {
  const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(since) ?? []
  if (number === undefined) return z.iso.date().safeParse(since).data
  const back = { [UNITS[unit as keyof typeof UNITS]]: Number(number) }
  const day = Temporal.PlainDate.from(until).subtract(back)
  return day.year < 1 ? undefined : day.toString()
}
