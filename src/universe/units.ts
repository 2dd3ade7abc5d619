import { compared, foldName } from '../model/index.ts'
import { releaseOf } from './releases.ts'
import { type FactOf, factOf, factsOf, numberOf, type Thing, type Universe } from './universe.ts'

/** What one sits down to: a season, a film, a special; of a series whose seasons nobody told of, the series. */
export interface Unit {
  readonly work: Thing
  /** The series of a season; the work itself otherwise. */
  readonly series: Thing
  /** EDTF; undefined where no source has a date. */
  readonly released?: string | undefined
  /** All episodes together; undefined where no running time is told. */
  readonly minutes?: number | undefined
  /** Appearances in it and in its episodes, the larger parts first. */
  readonly appearances: readonly FactOf<'appearance'>[]
  readonly meetings: readonly Meeting[]
}

/** Two characters who meet, in what, by whose word. */
export interface Meeting {
  readonly characters: readonly [string, string]
  /** The season, film or episode. */
  readonly work: Thing
  readonly released?: string | undefined
  readonly source: string
}

/** The units of a universe, or of all, in release order. */
export function unitsIn(universe: Universe, of?: Thing): Unit[] {
  return universe
    .all('work')
    .filter((work) => isUnit(universe, work))
    .map((work) => unitFrom(universe, work))
    .filter(({ series }) => of === undefined || factsOf(series, 'universe').some((f) => f.value === of.id))
    .sort(byRelease)
}

/** By date, undated ones last, then by name. */
export function byRelease(a: Unit, b: Unit): number {
  return (
    compared(a.released ?? '9999', b.released ?? '9999') ||
    compared(foldName(a.work.name), foldName(b.work.name))
  )
}

/** The unit that a work belongs to, if it is among these: an episode's season, a series' first season. */
export function unitOf(universe: Universe, units: readonly Unit[], work: Thing): Unit | undefined {
  const parent = factOf(work, 'parent')?.value
  const isEpisode = factOf(work, 'kind')?.value === 'episode'
  const id = isUnit(universe, work) ? work.id : isEpisode ? parent : universe.children(work)[0]?.id
  return units.find((u) => u.work.id === id)
}

function isUnit(universe: Universe, work: Thing): boolean {
  const kind = factOf(work, 'kind')?.value
  if (kind === 'episode') return false
  return kind !== 'series' || universe.children(work).length === 0
}

function unitFrom(universe: Universe, work: Thing): Unit {
  const parent = factOf(work, 'parent')?.value
  const episodes = universe.children(work)
  const parts = [work, ...episodes]
  const minutes = parts.flatMap((part) => factOf(part, 'minutes')?.value ?? [])
  return {
    work,
    series: (parent === undefined ? undefined : universe.get(parent)) ?? work,
    released: releaseOf(work, universe),
    minutes: minutes.length === 0 ? undefined : minutes.reduce((a, b) => a + b, 0),
    appearances: largestParts(parts.flatMap((part) => factsOf(part, 'appearance'))),
    meetings: parts.flatMap((part) =>
      factsOf(part, 'meeting').map((f) => ({
        characters: [f.value, f.other] as const,
        work: part,
        released: releaseOf(part, universe),
        source: f.source,
      })),
    ),
  }
}

const SIZES = ['main', 'voice', 'recurring', 'guest', 'cameo'] as const

/** One appearance a character and performer: the largest part that is told of. */
function largestParts(appearances: readonly FactOf<'appearance'>[]): FactOf<'appearance'>[] {
  const size = (f: FactOf<'appearance'>) => (f.credit === undefined ? SIZES.length : SIZES.indexOf(f.credit))
  const best = new Map<string, FactOf<'appearance'>>()
  for (const fact of [...appearances].sort((a, b) => size(a) - size(b))) {
    const key = `${fact.value} ${fact.person ?? ''}`
    if (!best.has(key)) best.set(key, fact)
  }
  return [...best.values()]
}

/** The season before, of the same series. */
export function seasonBefore(units: readonly Unit[], unit: Unit): Unit | undefined {
  if (unit.series.id === unit.work.id) return undefined
  return units
    .filter((u) => u.series.id === unit.series.id && numberOf(u.work) < numberOf(unit.work))
    .sort((a, b) => numberOf(a.work) - numberOf(b.work))
    .at(-1)
}
