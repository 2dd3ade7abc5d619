import { foldName } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { eventsIn, type Ledger, universeOf } from '../record/index.ts'
import { type Progress, SpoilerGuard, type Told } from '../universe/index.ts'
import type { Standing } from './standing.ts'

/** How much was folded because it tells of a work that the viewer hasn't come to. */
export interface Hidden {
  readonly work: string
  readonly count: number
}

/** What may be shown, and what was folded, by the work that it would spoil. */
export interface Guarded<T> {
  readonly shown: readonly T[]
  readonly hidden: readonly Hidden[]
}

/** How far the viewer has come, as the record was told; a later word on a work replaces an earlier one. */
export async function progressIn(ledger: Ledger): Promise<Progress[]> {
  const latest = new Map<string, Progress>()
  for (const { event } of await eventsIn(ledger)) {
    if (event.kind === 'progress') latest.set(foldName(event.work), { work: event.work, seen: event.seen })
  }
  return [...latest.values()]
}

/** The guard of the record's viewer; undefined where no progress was told, and nothing is to be kept back. */
export async function guardOf(ledger: Ledger): Promise<SpoilerGuard | undefined> {
  const progress = await progressIn(ledger)
  return progress.length === 0 ? undefined : new SpoilerGuard(await universeOf(ledger), progress)
}

/** Parts what may be shown from what would spoil; without a guard all is shown. */
export function guarded<T>(
  guard: SpoilerGuard | undefined,
  items: readonly T[],
  told: (item: T) => Told,
): Guarded<T> {
  if (guard === undefined) return { shown: items, hidden: [] }
  const spoilt = items.map((item) => guard.spoils(told(item)))
  const counts = Map.groupBy(
    spoilt.filter((work) => work !== undefined),
    (work) => work,
  )
  return {
    shown: items.filter((_, n) => spoilt[n] === undefined),
    hidden: [...counts]
      .map(([work, all]) => ({ work, count: all.length }))
      .sort((a, b) => b.count - a.count || (a.work < b.work ? -1 : 1)),
  }
}

/** What a claim tells, and of which works: those of its arguments that its predicate takes for works. */
export function toldBy(claim: Pick<Standing, 'predicate' | 'args' | 'basis'>): Told {
  const predicate = predicateNamed(claim.predicate)
  const places = predicate?.args ?? []
  return {
    reveals: predicate?.reveals ?? 'story',
    announced: claim.basis !== 'released',
    works: claim.args.filter((_, n) => places[n]?.types.includes('work') === true),
  }
}
