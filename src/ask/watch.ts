import { type Ledger, universeOf } from '../record/index.ts'
import {
  completeBefore,
  essentialBefore,
  exactChooser,
  factOf,
  type Progress,
  SpoilerGuard,
  type StoryOrder,
  storyOrder,
  type Thing,
  type Unit,
  type Universe,
  unitOf,
  unitsIn,
  type WatchItem,
} from '../universe/index.ts'
import { progressIn } from './guarded.ts'
import { type Named, theNamed } from './the-named.ts'

/** How a watch list is made. */
export interface WatchChoices {
  /** The shortest list that gives everything the target takes for known, or everything that leads there. */
  readonly list: 'essential' | 'complete'
  readonly order: 'release' | 'story'
}

/** A work to see, in the order of the list. */
export interface WatchLine {
  readonly work: string
  readonly released?: string | undefined
  readonly hours?: number | undefined
  /** What it gives: "introduces Luke Cage", each with the work that takes it for known. */
  readonly reasons: readonly { readonly reason: string; readonly for: string }[]
  /** Reasons that are folded, since they tell of what the viewer hasn't come to. */
  readonly hiddenReasons: number
  /** Who says what the catalogue knows of the work and of who is in it. */
  readonly sources: readonly string[]
}

export interface WatchList {
  readonly target: string
  readonly lines: readonly WatchLine[]
  /** Of all lines whose length is known. */
  readonly hours: number
  readonly unknownLengths: number
  /** Works of the list that are told to come after each other in a circle, so that their order is only that of release. */
  readonly circle: readonly string[]
}

export type Watch = { readonly found: 'list'; readonly watch: WatchList } | Exclude<Named, { found: 'one' }>

/**
 * What to see before a work, or before a character first appears; a series means its first season. What the viewer has seen, by
 * `progress` or, without it, by what the record was told, is left out.
 */
export async function watchBefore(
  ledger: Ledger,
  name: string,
  { list, order }: WatchChoices,
  guard?: SpoilerGuard,
  progress?: readonly Progress[],
): Promise<Watch> {
  const universe = await universeOf(ledger)
  const named = theNamed(universe, name, ['work', 'character'])
  if (named.found !== 'one') return named
  const units = unitsIn(universe)
  const target = targetOf(universe, units, named.thing)
  if (target === undefined) return { found: 'none', near: [] }
  const seen = seenUnits(progress ?? (await progressIn(ledger)), universe, units)
  const items =
    list === 'complete'
      ? completeBefore(universe, units, target, seen)
      : essentialBefore(universe, units, target, seen, await exactChooser())
  const ordered = inOrder(universe, items, order)
  const lines = ordered.items.map((item) => lineOf(item, guard))
  const lengths = lines.flatMap((line) => line.hours ?? [])
  return {
    found: 'list',
    watch: {
      target: target.work.name,
      lines,
      hours: lengths.reduce((a, b) => a + b, 0),
      unknownLengths: lines.length - lengths.length,
      circle: ordered.circle,
    },
  }
}

function targetOf(universe: Universe, units: readonly Unit[], thing: Thing): Unit | undefined {
  if (thing.type === 'work') return unitOf(universe, units, thing)
  return units.find((unit) => unit.appearances.some((a) => a.value === thing.id))
}

/** Units of which the viewer has seen all, by what was told. */
function seenUnits(
  progress: readonly Progress[],
  universe: Universe,
  units: readonly Unit[],
): ReadonlySet<string> {
  const own = new SpoilerGuard(universe, progress)
  const spoken = new Set(
    progress.flatMap(({ work }) => universe.named(work, 'work').map((thing) => thing.id)),
  )
  return new Set(
    units.filter((u) => spoken.has(u.series.id) && !own.isBeyond(u.work.name)).map((u) => u.work.id),
  )
}

function inOrder(
  universe: Universe,
  items: readonly WatchItem[],
  order: WatchChoices['order'],
): { readonly items: readonly WatchItem[]; readonly circle: readonly string[] } {
  if (order === 'release') return { items, circle: [] }
  const all: StoryOrder = storyOrder(universe, unitsIn(universe))
  const place = new Map(all.units.map((unit, n) => [unit.work.id, n]))
  const at = (item: WatchItem) => place.get(item.unit.work.id) ?? 0
  const listed = new Set(items.map((item) => item.unit.work.id))
  return {
    items: [...items].sort((a, b) => at(a) - at(b)),
    circle: all.circle.filter((unit) => listed.has(unit.work.id)).map((unit) => unit.work.name),
  }
}

/** Why a season comes before another spoils nothing; who meets whom in what is yet to be seen does. */
function lineOf({ unit, reasons }: WatchItem, guard: SpoilerGuard | undefined): WatchLine {
  const works = [unit.work.name]
  const spoils = guard?.spoils({ reveals: 'story', announced: false, works }) !== undefined
  const shown = reasons.filter(({ reason }) => !spoils || reason.startsWith('the season before'))
  return {
    work: unit.work.name,
    released: unit.released ?? factOf(unit.work, 'release')?.value,
    hours: unit.minutes === undefined ? undefined : unit.minutes / 60,
    reasons: shown.map(({ reason, for: other }) => ({ reason, for: other.work.name })),
    hiddenReasons: reasons.length - shown.length,
    sources: [
      ...new Set([...unit.work.facts, ...unit.appearances, ...unit.meetings].map((f) => f.source)),
    ].sort(),
  }
}
