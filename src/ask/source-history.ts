import type { Certainty } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { countsOn, independent, spellsOf, stanceOf } from '../weigh/index.ts'
import { type View, type WeighedProposition, weighedRecord } from '../weighed/index.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { type Standing, standingsOf } from './standing.ts'

/** A report of a source, and where its proposition stands. */
export interface SourceReport {
  readonly standing: Standing
  readonly day?: string | undefined
  readonly certainty: Certainty
  /** The claim that the report is. */
  readonly claim: string
}

/**
 * What one source said in its own words, by what came of it, the latest first (of what is settled, what it said before); and whose reports it repeated, most often first. */
export interface SourceHistory {
  readonly hits: readonly SourceReport[]
  readonly misses: readonly SourceReport[]
  readonly open: readonly SourceReport[]
  readonly repeats: readonly { readonly source: string; readonly times: number }[]
  readonly hidden: readonly Hidden[]
}

export async function sourceHistoryOf(
  ledger: Ledger,
  source: string,
  guard?: SpoilerGuard,
  view: View = {},
): Promise<SourceHistory> {
  const record = await weighedRecord(ledger, view)
  return historyIn(await record.spokenOfBy([source]), record.until, source, guard)
}

/** The same of several sources, for which the record is looked through once. */
export async function sourceHistoriesOf(
  ledger: Ledger,
  sources: readonly string[],
  guard?: SpoilerGuard,
  view: View = {},
): Promise<ReadonlyMap<string, SourceHistory>> {
  const record = await weighedRecord(ledger, view)
  const all = await record.spokenOfBy(sources)
  return new Map(sources.map((source) => [source, historyIn(all, record.until, source, guard)]))
}

function historyIn(
  all: readonly WeighedProposition[],
  until: string,
  source: string,
  guard: SpoilerGuard | undefined,
): SourceHistory {
  const spoken = all.filter(({ item }) => item.reports.some((r) => r.source === source))
  const standings = new Map(standingsOf(spoken).map((s) => [s.id, s]))
  const own = spoken.flatMap(({ item }) => {
    const standing = standings.get(item.id)
    const settled = spellsOf(item).find((spell) => countsOn(spell, until))
    const counted = settled === undefined ? independent(item.reports) : settled.reports
    const report = counted.find((r) => r.source === source)
    if (standing === undefined || report === undefined) return []
    const isRight = (stanceOf(report) === 'for') === settled?.truth
    const outcome = settled === undefined ? 'open' : isRight ? 'hits' : 'misses'
    return [{ outcome, standing, day: report.day, certainty: report.certainty, claim: report.id } as const]
  })
  const { shown, hidden } = guarded(guard, own, ({ standing }) => toldBy(standing))
  const latest = shown.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
  const of = (outcome: (typeof own)[number]['outcome']): SourceReport[] =>
    latest.filter((r) => r.outcome === outcome).map(({ outcome: _, ...report }) => report)
  return {
    hits: of('hits'),
    misses: of('misses'),
    open: of('open'),
    repeats: repeatsOf(spoken, source),
    hidden,
  }
}

/** Whose reports share an origin with one of its own and came before. */
function repeatsOf(spoken: readonly WeighedProposition[], source: string): SourceHistory['repeats'] {
  const times = new Map<string, number>()
  for (const { item } of spoken)
    for (const own of item.reports.filter((r) => r.source === source)) {
      const first = item.reports
        .filter((r) => r.origin === own.origin)
        .reduce((a, b) => ((b.day ?? '9999') < (a.day ?? '9999') ? b : a), own)
      if (first.source !== source) times.set(first.source, (times.get(first.source) ?? 0) + 1)
    }
  return [...times]
    .map(([other, n]) => ({ source: other, times: n }))
    .sort((a, b) => b.times - a.times || (a.source < b.source ? -1 : 1))
}
