import { STRENGTH, strengthOf } from './evidence.ts'
import { historyOf, type Matter, type Transition } from './history.ts'
import type { Probability } from './model/probability.ts'
import type { TruthModel } from './model/truth-model.ts'
import { evidenceOf, independent, type Report } from './report.ts'
import type { Judged } from './sources/source-record.ts'
import { countsOn, spellsOf, type Weighable } from './spells.ts'

/** Where a proposition stands on a day, how it came there, and how probable it is while nothing has settled it. */
export interface Weighed {
  readonly standing: Transition
  readonly history: readonly Transition[]
  /** 0 or 1 once it is settled. */
  readonly probability: number
  /** The sum behind the probability; undefined once it is settled. */
  readonly sum?: Probability | undefined
  /** The independent reports among all. */
  readonly independent: readonly Report[]
}

/** After every day: a history up to it has all that a proposition comes to without further word. */
const EVER = '9999-12-31'

/** Every status that a proposition took or, if nothing more is heard, will take. What was so on a day is the part up to it. */
export function wholeHistoryOf(item: Weighable): Transition[] {
  return historyOf(matterOf(item), EVER)
}

/** Weighs a proposition as of a day. `whole` is its whole history; time is in proportion to its reports. */
export function weigh(
  item: Weighable,
  whole: readonly Transition[],
  model: TruthModel,
  until: string,
): Weighed {
  const history = whole.filter(({ day = '' }) => day <= until)
  const reports = independent(knownBy(item.reports, until))
  const settled = spellsOf(item).find((spell) => countsOn(spell, until))
  const sum = settled === undefined ? model.probability(item.predicate, reports) : undefined
  return {
    standing: history.at(-1) ?? { status: 'open', rule: 'no claims', cause: '' },
    history,
    probability: sum?.probability ?? Number(settled?.truth),
    sum,
    independent: reports,
  }
}

/**
 * How probable it was on each day on which that changed, by what had been said by then, and 0 or 1 from its settlement on; what sources'
 * words are worth, by one model for all days.
 */
export function trendOf(
  item: Weighable,
  model: TruthModel,
  until: string,
): { readonly day: string; readonly probability: number }[] {
  const spells = spellsOf(item)
  const known = [...item.reports.map(({ day }) => day), ...spells.map((spell) => spell.settledOn)]
  const days = [...new Set(known.flatMap((day) => day ?? []))].filter((day) => day <= until).sort()
  const points = days.map((day) => {
    const settled = spells.find((spell) => countsOn(spell, day))
    const probability =
      settled === undefined
        ? model.probability(item.predicate, independent(knownBy(item.reports, day))).probability
        : Number(settled.truth)
    return { day, probability }
  })
  return points.filter(
    (point, n) => n === 0 || n === points.length - 1 || point.probability !== points[n - 1]?.probability,
  )
}

/** A proposition for the records of sources: what was said by a day and before it was settled, nothing that the finished work showed. */
export function judgedOn(item: Weighable, until: string): Judged {
  const settled = spellsOf(item).find((spell) => countsOn(spell, until))
  const said = knownBy(item.reports, until).filter((r) => strengthOf(evidenceOf(r)) < STRENGTH.released)
  const before = said.filter(
    ({ day }) => day !== undefined && settled?.settledOn !== undefined && day < settled.settledOn,
  )
  return {
    predicate: item.predicate,
    truth: settled?.truth,
    settledOn: settled?.settledOn,
    reports: settled === undefined ? said : before,
  }
}

function knownBy(reports: readonly Report[], day: string): Report[] {
  return reports.filter((r) => r.day === undefined || r.day <= day)
}

function matterOf({ reports, settlements, due }: Weighable): Matter {
  return { claims: reports.map(evidenceOf), settlements, due }
}
