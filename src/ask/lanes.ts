import { compared, foldName } from '../model/index.ts'
import { type Ledger, universeOf } from '../record/index.ts'
import type { SpoilerGuard, Unit, Universe } from '../universe/index.ts'
import { guarded, type Hidden } from './guarded.ts'
import { type Named, theNamed } from './the-named.ts'
import { unitsOf } from './works-of-universe.ts'

/** Who of a universe appears where, those in the most works first. */
export interface Lanes {
  readonly universe: string
  /** Works that any of the characters is in, in release order. */
  readonly works: readonly LaneWork[]
  readonly characters: readonly Lane[]
  /** Characters in fewer works, whom nobody asked for. */
  readonly others: number
  /** Appearances that are folded, by the work beyond what the viewer has seen. */
  readonly hidden: readonly Hidden[]
}

export interface LaneWork {
  readonly work: string
  readonly released?: string | undefined
  /** Pairs who are told to meet in it, as places in `characters`, the smaller first. */
  readonly meetings: readonly (readonly [number, number])[]
}

export interface Lane {
  readonly character: string
  /** Places in `works`, in their order. */
  readonly works: readonly number[]
}

export type LanesAnswer =
  | { readonly found: 'lanes'; readonly lanes: Lanes }
  | Exclude<Named, { readonly found: 'one' }>

/** Lanes that fit on a page, and that anybody may ask for. */
export const USUAL_LANES = 30
export const MOST_LANES = 200

/**
 * Who appears in which works of a universe, or in which seasons of a series: by the catalogue's appearances and meetings, since who meets
 * somebody in a work is in it. Of the characters come the `most` in the most works, of equals the first by name. A work that the
 * viewer hasn't come to isn't there.
 */
export async function lanesIn(
  ledger: Ledger,
  name: string,
  most = USUAL_LANES,
  guard?: SpoilerGuard,
): Promise<LanesAnswer> {
  const universe = await universeOf(ledger)
  const named = theNamed(universe, name, ['universe', 'work'])
  if (named.found !== 'one') return named
  const appearances = unitsOf(universe, named.thing).flatMap((unit) =>
    castOf(universe, unit).map((character) => ({ unit, character })),
  )
  const { shown, hidden } = guarded(guard, appearances, ({ unit }) => ({
    reveals: 'story',
    announced: false,
    works: [unit.work.name],
  }))
  const byCharacter = [...Map.groupBy(shown, ({ character }) => character)]
    .map(([id, own]) => ({ id, name: universe.get(id)?.name ?? id, units: own.map(({ unit }) => unit) }))
    .sort((a, b) => b.units.length - a.units.length || inOrder(a.name, b.name) || inOrder(a.id, b.id))
  const chosen = byCharacter.slice(0, Math.min(most, MOST_LANES))
  const kept = new Set(chosen.flatMap(({ units }) => units))
  const units = [...new Set(shown.map(({ unit }) => unit))].filter((unit) => kept.has(unit))
  const placeOfUnit = new Map(units.map((unit, n) => [unit, n]))
  const placeOf = new Map(chosen.map(({ id }, n) => [id, n]))
  return {
    found: 'lanes',
    lanes: {
      universe: named.thing.name,
      works: units.map((unit) => ({
        work: unit.work.name,
        released: unit.released,
        meetings: meetingsAmong(unit, placeOf),
      })),
      characters: chosen.map((lane) => ({
        character: lane.name,
        works: lane.units.flatMap((unit) => placeOfUnit.get(unit) ?? []),
      })),
      others: byCharacter.length - chosen.length,
      hidden,
    },
  }
}

/** Ids of the characters who are in a unit, each once. */
function castOf(universe: Universe, { appearances, meetings }: Unit): string[] {
  const ids = [...appearances.map(({ value }) => value), ...meetings.flatMap(({ characters }) => characters)]
  return [...new Set(ids)].filter((id) => universe.get(id)?.type === 'character')
}

function meetingsAmong(
  { meetings }: Unit,
  placeOf: ReadonlyMap<string, number>,
): (readonly [number, number])[] {
  const pairs = meetings.flatMap(({ characters }) => {
    const [a, b] = characters.flatMap((id) => placeOf.get(id) ?? []).sort((x, y) => x - y)
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const]
  })
  const once = new Map(pairs.map((pair) => [pair.join(' '), pair]))
  return [...once.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

const inOrder = (a: string, b: string) => compared(foldName(a), foldName(b))
