import { endOfDay, type Ledger } from '../record/index.ts'
import { type ReliabilityBin, reliabilityBins, type SourceRecord } from '../weigh/index.ts'
import { type View, weighedRecord } from '../weighed/index.ts'

/** A source's record, and how often its articles had to be corrected. */
export interface SourceLine extends SourceRecord {
  /** Articles of the outlet of that name that came out again with another text. */
  readonly corrections: number
}

/** What every source's word has been worth, as of a view. */
export interface Sources {
  readonly until: string
  readonly settled: number
  /** The ranked ones first, the best first; then those of whom too little is settled, by name. */
  readonly sources: readonly SourceLine[]
  /** How probable settled propositions were on the day before, against what came of them. */
  readonly reliability: readonly ReliabilityBin[]
}

export async function sourcesIn(ledger: Ledger, view: View = {}): Promise<Sources> {
  const record = await weighedRecord(ledger, view)
  const { sources, forecasts } = await record.sources()
  const corrections = await correctionsIn(ledger, view)
  return {
    until: record.until,
    settled: record.settled,
    sources: sources.map((line) => ({ ...line, corrections: corrections.get(line.source) ?? 0 })),
    reliability: reliabilityBins(forecasts),
  }
}

/** By outlet, those that had been seen by the end of the view's day. */
async function correctionsIn(
  ledger: Ledger,
  { asOf, asRecorded }: View,
): Promise<ReadonlyMap<string, number>> {
  const ends = [asOf, asRecorded].flatMap((day) => (day === undefined ? [] : [endOfDay(day)]))
  const rows = await ledger.queries
    .selectFrom('articles')
    .select(['outlet'])
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .where('version', '>', 1)
    .where('outlet', 'is not', null)
    .where(({ eb, and }) => and(ends.map((end) => eb('recorded_at', '<=', end))))
    .groupBy('outlet')
    .execute()
  return new Map(rows.map((row) => [row.outlet ?? '', Number(row.times)]))
}
