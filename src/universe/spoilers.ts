import { foldName } from '../model/index.ts'
import type { Reveals } from '../predicates/index.ts'
import { releaseOf } from './releases.ts'
import { factsOf, numberOf, type Thing, type Universe } from './universe.ts'

/** How far a viewer is in one work: `S1E8`, `S2` (all of it), `all`, or `none`. */
export interface Progress {
  readonly work: string
  readonly seen: string
}

/** What is told of a work: what it reveals, and whether only the finished work shows it or somebody announced it. */
export interface Told {
  readonly reveals: Reveals
  readonly announced: boolean
  /** The works that it tells of, as claims write them. */
  readonly works: readonly string[]
}

/**
 * The rule: what may be told of a work to somebody who hasn't come so far. Story never; orders, dates and jobs always; who plays
 * whom only where that was announced, not where only the finished work gives it away.
 */
export const MAY_BE_TOLD: Readonly<
  Record<Reveals, { readonly announced: boolean; readonly onlyShown: boolean }>
> = {
  story: { announced: false, onlyShown: false },
  casting: { announced: true, onlyShown: false },
  making: { announced: true, onlyShown: true },
}

/** A place in a series: season and episode, as numbers that compare. */
type Place = readonly [season: number, episode: number]

const LAST = Number.POSITIVE_INFINITY

/**
 * Keeps from a viewer what lies beyond. A work whose series the viewer has spoken of is beyond where its season or episode comes after
 * what was seen. Of any other work of the same universe, what came out after the furthest that was seen is beyond, and so is what has no
 * date. Works of universes that the viewer never spoke of are not guarded, and without any progress nothing is.
 */
export class SpoilerGuard {
  readonly #universe: Universe
  readonly #seen = new Map<string, Place>()
  /** The furthest release seen, by universe. */
  readonly #horizons = new Map<string, string>()

  /** `progress` in the order in which it was said: a later word on a work replaces an earlier one. Throws nothing. */
  constructor(universe: Universe, progress: readonly Progress[]) {
    this.#universe = universe
    for (const { work, seen } of progress) {
      const place = placeOf(seen)
      if (place !== undefined) this.#seen.set(foldName(work), place)
    }
    for (const [series, place] of this.#seen) this.#extend(series, place)
  }

  /** The first of the works that are told of that the viewer would be spoiled for; undefined where it may be told. */
  spoils({ reveals, announced, works }: Told): string | undefined {
    const { [announced ? 'announced' : 'onlyShown']: may } = MAY_BE_TOLD[reveals]
    return may ? undefined : works.find((work) => this.isBeyond(work))
  }

  /** Whether the viewer hasn't come as far as this work: "Luke Cage S2", "Luke Cage S2E10", "Luke Cage", "Heron Bay". */
  isBeyond(work: string): boolean {
    const { series, place } = partsOf(work)
    const seen = this.#seen.get(foldName(series))
    if (seen !== undefined) return isAfter(this.#endOf(series, place ?? [1, 1]), seen)
    const [thing] = this.#universe.named(work, 'work')
    const [whole] = this.#universe.named(series, 'work')
    const universes = universesOf(thing ?? whole, this.#universe)
    const horizons = universes.flatMap((id) => this.#horizons.get(id) ?? [])
    if (horizons.length === 0) return false
    const released = thing === undefined ? undefined : releaseOf(thing, this.#universe)
    return released === undefined || horizons.every((horizon) => released > horizon)
  }

  /** A whole season is seen with its last episode, where that is known. */
  #endOf(series: string, [season, episode]: Place): Place {
    if (episode !== LAST) return [season, episode]
    const [whole] = this.#universe.named(`${series} S${season}`, 'work')
    const last = whole === undefined ? undefined : this.#universe.children(whole).at(-1)
    return [season, last === undefined ? LAST : numberOf(last)]
  }

  #extend(folded: string, place: Place): void {
    const [work] = this.#universe.named(folded, 'work')
    if (work === undefined) return
    const released = furthestOf(work, place, this.#universe)
    for (const id of universesOf(work, this.#universe)) {
      this.#horizons.set(id, [released, this.#horizons.get(id) ?? ''].sort()[1] ?? '')
    }
  }
}

/** `S1E8` as a place; undefined where it is none. Nothing seen is before the first episode. */
export function placeOf(seen: string): Place | undefined {
  const lower = seen.trim().toLowerCase()
  if (lower === 'all') return [LAST, LAST]
  if (lower === 'none') return [0, 0]
  const [, season, episode] = /^s(\d{1,4})(?:e(\d{1,4}))?$/.exec(lower) ?? []
  if (season === undefined) return undefined
  return [Number(season), episode === undefined ? LAST : Number(episode)]
}

/** "Luke Cage S2E10" as its series and place; a whole season tells of all its episodes, so that its place is its end. */
function partsOf(work: string): { series: string; place?: Place } {
  const [, series, season, episode] = /^(.*) S(\d+)(?:E(\d+))?$/.exec(work) ?? []
  if (series === undefined || season === undefined) return { series: work }
  return { series, place: [Number(season), episode === undefined ? LAST : Number(episode)] }
}

function isAfter([season, episode]: Place, [seenSeason, seenEpisode]: Place): boolean {
  return season > seenSeason || (season === seenSeason && episode > seenEpisode)
}

function universesOf(work: Thing | undefined, universe: Universe): string[] {
  if (work === undefined) return []
  const own = factsOf(work, 'universe').map((f) => f.value)
  const parent = factsOf(work, 'parent')[0]?.value
  return own.length > 0 || parent === undefined ? own : universesOf(universe.get(parent), universe)
}

/** The latest release among the parts that were seen; empty where none was. */
function furthestOf(work: Thing, [season, episode]: Place, universe: Universe): string {
  if (season === 0) return ''
  const parts = universe.children(work).flatMap((part) => {
    const episodes = universe.children(part)
    const at = (e: number): Place => [numberOf(part), e]
    return episodes.length === 0
      ? [{ thing: part, at: at(1) }]
      : episodes.map((e) => ({ thing: e, at: at(numberOf(e)) }))
  })
  const seen = parts.filter(({ at }) => !isAfter(at, [season, episode])).map(({ thing }) => thing)
  const days = (parts.length === 0 ? [work] : seen).flatMap((thing) => releaseOf(thing, universe) ?? [])
  return days.sort().at(-1) ?? ''
}
