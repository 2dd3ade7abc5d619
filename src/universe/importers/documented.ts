import { z } from 'zod'
import { Edtf, type Problem } from '../../model/index.ts'
import type { Origin } from './imported.ts'

/** A name or title; longer ones are none. */
export const Title = z.string().trim().min(1).max(1000)
/** A title, or '' where there is none. */
export const TitleOrNone = z.union([Title, z.literal('')]).nullish()
/** A day, or how services say that they don't know it. */
export const DayOrNone = z.union([Edtf, z.literal('')]).nullish()
export const Id = z.int().positive()
export const Count = z.int().nonnegative()
/** The id of a work at IMDb. */
export const ImdbTitle = z.string().regex(/^tt\d{5,12}$/, 'expected an IMDb id such as tt3322314')

/**
 * A service's answer in its documented shape, or the one problem with it. Fields that nobody uses are passed over; those that are used
 * must be as documented, since a guess would stand in the catalogue under the service's name.
 */
export function documented<T>(
  schema: z.ZodType<T>,
  answer: unknown,
  origin: Origin,
): { readonly value: T } | { readonly problem: Problem } {
  const parsed = schema.safeParse(answer)
  return parsed.success ? { value: parsed.data } : { problem: misshapen(parsed.error, [], origin) }
}

/** Those parts of a list that are as documented, and a problem for each that is not, so that one bad episode costs no season. */
export function documentedParts<T>(
  schema: z.ZodType<T>,
  parts: readonly unknown[],
  place: string,
  origin: Origin,
): { readonly good: T[]; readonly problems: Problem[] } {
  const all = parts.map((part, n) => {
    const parsed = schema.safeParse(part)
    return parsed.success ? { value: parsed.data } : { problem: misshapen(parsed.error, [place, n], origin) }
  })
  return {
    good: all.flatMap((one) => ('value' in one ? [one.value] : [])),
    problems: all.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  }
}

/** "… episodes.3.airdate is not as documented (expected an EDTF date such as 2018-06): …". */
function misshapen(error: z.ZodError, place: readonly PropertyKey[], origin: Origin): Problem {
  const [issue] = error.issues
  const path = [...place, ...(issue?.path ?? [])].join('.')
  const what = path === '' ? 'the answer' : path
  const sentence = `${what} is not as documented (${issue?.message}): it is left out, please report it`
  return { code: `${origin.source.toLowerCase()}/shape`, sentence, where: { source: origin.where } }
}
