import type { ZodError } from 'zod'
import { Refusal } from './refusal.ts'

/** Places that are told of, at the most. */
const MOST_PLACES = 20

/** The refusal of what zod refuses in a part of a request (`query`, `json`, `param`), with each place and what was expected there. */
export function invalid(part: string, { issues }: Pick<ZodError, 'issues'>): Refusal {
  const places = issues
    .slice(0, MOST_PLACES)
    .map(({ path, message }) => ({ place: [part, ...path.map(String)].join('.'), expected: message }))
  const [first] = places
  return new Refusal('invalid', `${first?.place ?? part}: ${first?.expected ?? 'not as expected'}`, {
    members: { places },
  })
}
