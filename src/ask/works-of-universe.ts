import { type Ledger, universeOf } from '../record/index.ts'
import {
  factsOf,
  releaseOf,
  type SpoilerGuard,
  storyOrder,
  type Thing,
  type Unit,
  type Universe,
  unitsIn,
} from '../universe/index.ts'
import { guarded, type Hidden } from './guarded.ts'
import { type Named, theNamed } from './the-named.ts'

/** A work of a universe, and who is seen there first. */
export interface UniverseWork {
  readonly work: string
  /** The series of a season; the work itself otherwise. */
  readonly series: string
  readonly released?: string | undefined
  /** When its last episode came out, where that is later. */
  readonly until?: string | undefined
  readonly hours?: number | undefined
  readonly networks: readonly string[]
  readonly introduces: readonly string[]
  /** Names that are folded, since the viewer hasn't come so far. */
  readonly hiddenNames: number
}

export interface UniverseWorks {
  readonly universe: string
  readonly releaseOrder: readonly UniverseWork[]
  /** Names of the works as their story goes, and those that run in a circle. */
  readonly storyOrder: readonly string[]
  readonly circle: readonly string[]
  readonly hidden: readonly Hidden[]
}

export type UniverseAnswer =
  | { readonly found: 'universe'; readonly works: UniverseWorks }
  | Exclude<Named, { found: 'one' }>

/** The works of a universe in both orders; asked for a work or series, its own seasons only. */
export async function worksOfUniverse(
  ledger: Ledger,
  name: string,
  guard?: SpoilerGuard,
): Promise<UniverseAnswer> {
  const universe = await universeOf(ledger)
  const named = theNamed(universe, name, ['universe', 'work'])
  if (named.found !== 'one') return named
  const units = unitsOf(universe, named.thing)
  const firsts = new Map(units.map((unit) => [unit, introducedIn(universe, unit)]))
  const telling = units.flatMap((unit) => (firsts.get(unit) ?? []).map((who) => ({ unit, who })))
  const { shown, hidden } = guarded(guard, telling, ({ unit }) => ({
    reveals: 'story',
    announced: false,
    works: [unit.work.name],
  }))
  const story = storyOrder(universe, units)
  const works: UniverseWorks = {
    universe: named.thing.name,
    releaseOrder: units.map((unit) => {
      const introduces = shown.filter((s) => s.unit === unit).map((s) => s.who)
      return {
        work: unit.work.name,
        series: unit.series.name,
        released: unit.released,
        until: lastRelease(universe, unit),
        hours: unit.minutes === undefined ? undefined : unit.minutes / 60,
        networks: factsOf(unit.series, 'network').map((f) => f.value),
        introduces,
        hiddenNames: (firsts.get(unit) ?? []).length - introduces.length,
      }
    }),
    storyOrder: story.units.map((unit) => unit.work.name),
    circle: story.circle.map((unit) => unit.work.name),
    hidden,
  }
  return { found: 'universe', works }
}

/** The units of a universe; of a work or series, its own. */
export function unitsOf(universe: Universe, thing: Thing): Unit[] {
  if (thing.type === 'universe') return unitsIn(universe, thing)
  return unitsIn(universe).filter((unit) => unit.series.id === thing.id || unit.work.id === thing.id)
}

function lastRelease(universe: Universe, { work, released }: Unit): string | undefined {
  const last = universe
    .children(work)
    .flatMap((episode) => releaseOf(episode, universe) ?? [])
    .sort()
    .at(-1)
  return released !== undefined && last !== undefined && last > released ? last : undefined
}

/** Characters whose first appearance is in the unit, its series or one of its episodes, by name. */
function introducedIn(universe: Universe, unit: Unit): string[] {
  const works = new Set([unit.work.id, ...universe.children(unit.work).map((e) => e.id)])
  return universe
    .all('character')
    .filter((character) => factsOf(character, 'first_appearance').some((f) => works.has(f.value)))
    .map((character) => character.name)
    .sort()
}
