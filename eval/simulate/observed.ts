import type { Certainty } from '../../src/model/index.ts'
import { type Report, stanceOf } from '../../src/weigh/index.ts'
import type { Observed } from '../truth/observations.ts'
import type { Item } from './world.ts'

/** How sure a source says it is, as a weight. */
const CONFIDENCE: Readonly<Record<Certainty, number>> = {
  certain: 1,
  denied: 1,
  likely: 0.75,
  unlikely: 0.75,
  possible: 0.4,
  unknown: 0,
}

/** An item as the baselines see it: yes or no, each source with its last word. */
export function observed({ id, reports }: Item): Observed {
  const bySource = new Map<string, Report>()
  for (const report of reports) if (stanceOf(report) !== 'neither') bySource.set(report.source, report)
  const votes = [...bySource.values()].map((report) => ({
    source: report.source,
    value: stanceOf(report) === 'for' ? 'yes' : 'no',
    weight: CONFIDENCE[report.certainty],
  }))
  return { id, votes }
}

/** The probability of yes, where only no may have been said. */
export function probabilityOfYes(beliefs: ReadonlyMap<string, number> | undefined): number {
  return beliefs?.get('yes') ?? 1 - (beliefs?.get('no') ?? 0.5)
}
