import { factsOf, type Thing, type Universe } from './universe.ts'

/** The day, or as much of a date as is known, on which a work first came out; of a series or season without one, its first part's. */
export function releaseOf(work: Thing, universe: Universe): string | undefined {
  const own = factsOf(work, 'release')
    .map((f) => f.value)
    .sort()
  if (own[0] !== undefined) return own[0]
  return universe
    .children(work)
    .flatMap((part) => releaseOf(part, universe) ?? [])
    .sort()[0]
}
