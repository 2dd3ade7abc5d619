import type { UniverseWork } from '../../ask/index.ts'

/** Works of one series, or all that are whole by themselves. */
export interface SeriesLane<W> {
  readonly name: string
  readonly works: readonly W[]
}

/** Films and specials, whose lane comes last. */
export const BY_THEMSELVES = 'Films and specials'

/** Works by series, in the order of the first of each; what stands alone shares a lane. */
export function seriesLanes<W extends UniverseWork>(works: readonly W[]): SeriesLane<W>[] {
  const series = Map.groupBy(
    works.filter((work) => work.series !== work.work),
    ({ series }) => series,
  )
  const alone = works.filter((work) => work.series === work.work)
  const lanes = [...series].map(([name, own]) => ({ name, works: own }))
  return alone.length === 0 ? lanes : [...lanes, { name: BY_THEMSELVES, works: alone }]
}

/** A season within its series' lane: "S2"; anything else by its name. */
export function nameInLane({ work, series }: UniverseWork): string {
  return work.startsWith(`${series} `) ? work.slice(series.length + 1) : work
}
