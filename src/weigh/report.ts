import { type Basis, type Certainty, compared } from '../model/index.ts'
import type { Evidence } from './evidence.ts'

/** One article's word on one proposition: what the weighing knows of a claim. */
export interface Report {
  readonly id: string
  /** Whose word it is: the outermost source that the article names, or else its outlet. */
  readonly source: string
  readonly certainty: Certainty
  readonly basis: Basis
  /** Day of publication; undefined where the article doesn't say. */
  readonly day?: string | undefined
  /** What it rests on: reports that share an origin are one report. */
  readonly origin: string
}

/** Which way a report points: for the proposition, against it, or neither. */
export type Stance = 'for' | 'against' | 'neither'

const STANCES: Readonly<Record<Certainty, Stance>> = {
  certain: 'for',
  likely: 'for',
  possible: 'for',
  unknown: 'neither',
  unlikely: 'against',
  denied: 'against',
}

export function stanceOf({ certainty }: Pick<Report, 'certainty'>): Stance {
  return STANCES[certainty]
}

/** A report as the ladder of statuses sees it. */
export function evidenceOf({ id, certainty, basis, day }: Report): Evidence {
  return { id, certainty, basis, published: day }
}

/** Dated ones by day, undated ones last; then by id, so that no order of reading shows. */
export function byDay(a: Report, b: Report): number {
  return compared(a.day ?? '9999', b.day ?? '9999') || compared(a.id, b.id)
}

/**
 * The independent reports among those on one proposition: of each origin the first that takes a side, and of each source the last
 * word, which replaces what it said before.
 */
export function independent(reports: readonly Report[]): Report[] {
  const sided = reports.filter((r) => stanceOf(r) !== 'neither').sort(byDay)
  const byOrigin = new Map<string, Report>()
  for (const report of sided) if (!byOrigin.has(report.origin)) byOrigin.set(report.origin, report)
  const bySource = new Map<string, Report>()
  for (const report of byOrigin.values()) bySource.set(report.source, report)
  return [...bySource.values()]
}
