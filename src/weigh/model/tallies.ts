import type { Basis, Certainty } from '../../model/index.ts'
import { stanceOf } from '../report.ts'
import type { Spell } from '../spells.ts'

/** Sums over the settlements of a month ('' for those without a day): of a predicate's propositions, or of a source's reports in one manner. */
export type MonthTally = Tallied & { readonly month: string }

/** How often something came right and wrong. */
export type Tallied = (
  | { readonly counted: 'predicate'; readonly name: string }
  | {
      readonly counted: 'source'
      readonly name: string
      readonly certainty: Certainty
      readonly basis: Basis
    }
) & { readonly right: number; readonly wrong: number }

/** What a settlement adds to the record: its proposition, and each report before it. */
export function talliedIn({
  predicate,
  truth,
  reports,
}: Pick<Spell, 'predicate' | 'truth' | 'reports'>): Tallied[] {
  return [
    { counted: 'predicate', name: predicate, ...tally(truth) },
    ...reports.map(
      (report): Tallied => ({
        counted: 'source',
        name: report.source,
        certainty: report.certainty,
        basis: report.basis,
        ...tally((stanceOf(report) === 'for') === truth),
      }),
    ),
  ]
}

/** The same by month: a settlement that another one replaced is taken off in the month from which that one counts. */
export function talliesOf(spells: readonly Spell[]): MonthTally[] {
  return spells.flatMap((spell) => {
    const tallied = talliedIn(spell)
    const begun = tallied.map((t): MonthTally => ({ ...t, month: monthOf(spell.settledOn ?? '') }))
    const { until } = spell
    if (until === undefined) return begun
    const ended = tallied.map(
      (t): MonthTally => ({ ...t, month: monthOf(until), right: -t.right, wrong: -t.wrong }),
    )
    return [...begun, ...ended]
  })
}

/** "2018-06" of "2018-06-22". */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

function tally(right: boolean): { readonly right: number; readonly wrong: number } {
  return { right: Number(right), wrong: Number(!right) }
}
