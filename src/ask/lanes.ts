import { type Ledger, universeOf } from '../record/index.ts'
import { type SpoilerGuard, unitsIn } from '../universe/index.ts'
import { guarded, type Hidden } from './guarded.ts'

/** Characters through the works of a universe, in release order: who appears where. */
export interface Lanes {
  readonly works: readonly { readonly work: string; readonly released?: string | undefined }[]
  /** Those in most works first; `at` are places in `works`. */
  readonly lanes: readonly { readonly character: string; readonly at: readonly number[] }[]
  readonly hidden: readonly Hidden[]
}

/** Characters that have a lane, at the most: more can't be told apart. */
const MOST_LANES = 30

/** A character in one work alone is in no lane: it goes nowhere. Works beyond what the viewer has seen tell nothing. */
export async function lanesIn(ledger: Ledger, name: string, guard?: SpoilerGuard): Promise<Lanes> {
  const universe = await universeOf(ledger)
  const units = unitsIn(universe, universe.named(name, 'universe')[0])
  const { shown, hidden } = guarded(guard, [...units.entries()], ([, unit]) => ({
    reveals: 'story',
    announced: false,
    works: [unit.work.name],
  }))
  const places = new Map<string, Set<number>>()
  for (const [n, unit] of shown)
    for (const { value } of unit.appearances) places.set(value, (places.get(value) ?? new Set()).add(n))
  const lanes = [...places]
    .filter(([, at]) => at.size > 1)
    .map(([id, at]) => ({ character: universe.get(id)?.name ?? id, at: [...at].sort((a, b) => a - b) }))
    .sort((a, b) => b.at.length - a.at.length || (a.character < b.character ? -1 : 1))
    .slice(0, MOST_LANES)
  return {
    works: units.map((unit) => ({ work: unit.work.name, released: unit.released })),
    lanes,
    hidden,
  }
}
