import { type Evidence, STRENGTH, strengthOf } from './evidence.ts'
import { historyOf, type Matter, shownBy, standsOn, type Transition } from './history.ts'
import {
  type Example,
  exampleOf,
  learntWeights,
  type Probability,
  probabilityOf,
  UNLEARNT,
  type Weights,
} from './model/probability.ts'
import { TrackRecord } from './model/track-record.ts'
import { independent, type Report } from './report.ts'
import { type Settlement, settledOn } from './settlement/settlement.ts'
import { type Judged, type SourceRecord, sourceRecords } from './sources/source-record.ts'

/** All that is known of one proposition: the claims on it as reports, what settles it, when its time is over. */
export interface Weighable {
  readonly id: string
  readonly predicate: string
  readonly reports: readonly Report[]
  readonly settlements: readonly Settlement[]
  readonly due?: string | undefined
}

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

/** Examples that weights are learnt on at the most: the latest. */
const REMEMBERED = 5000

/**
 * The weighing as of a day: the record of manners and sources, and weights, from what was settled by then; each proposition counts in the
 * record as it stood before it was settled. What is said or settled later changes nothing. The order of the propositions doesn't matter.
 * Building takes time in proportion to the settled ones, a proposition in proportion to its reports.
 */
export class Weighing {
  readonly #record = new TrackRecord()
  readonly #weights: Weights
  readonly #until: string
  readonly #judged: Judged[]
  /** How probable each settled proposition was by what was said and settled before, and what came of it. */
  readonly forecasts: readonly { readonly probability: number; readonly truth: boolean }[]

  constructor(items: Iterable<Weighable>, until: string) {
    this.#until = until
    this.#judged = [...items].map((item) => judged(item, until))
    const settled = this.#judged
      .filter((item) => item.truth !== undefined)
      .map((item) => ({ ...item, key: keyOf(item) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    const examples: Example[] = []
    const forecasts: { probability: number; truth: boolean }[] = []
    for (const { predicate, truth, reports } of settled) {
      const example = { predicate, truth: truth === true, reports: independent(reports) }
      if (example.reports.length > 0) {
        const { probability } = probabilityOf(predicate, example.reports, this.#record)
        forecasts.push({ probability, truth: example.truth })
        examples.push(exampleOf(example, this.#record))
      }
      this.#record.add(example)
    }
    this.forecasts = forecasts
    this.#weights = examples.length === 0 ? UNLEARNT : learntWeights(examples.slice(-REMEMBERED))
  }

  weigh(item: Weighable): Weighed {
    const matter = matterOf(item)
    const reports = independent(knownBy(item.reports, this.#until))
    const settled = settlementOf(item, this.#until)
    const sum =
      settled === undefined ? probabilityOf(item.predicate, reports, this.#record, this.#weights) : undefined
    return {
      standing: standsOn(matter, this.#until),
      history: historyOf(matter, this.#until),
      probability: sum?.probability ?? Number(settled?.truth),
      sum,
      independent: reports,
    }
  }

  /** What every source's word has been worth, the best first. */
  sources(): SourceRecord[] {
    return sourceRecords(this.#judged)
  }

  /** Propositions that the record of what came true rests on. */
  get settled(): number {
    return this.#record.settled
  }
}

function knownBy(reports: readonly Report[], day: string): Report[] {
  return reports.filter((r) => r.day === undefined || r.day <= day)
}

const evidenceOf = ({ id, certainty, basis, day }: Report): Evidence => ({
  id,
  certainty,
  basis,
  published: day,
})

function matterOf({ reports, settlements, due }: Weighable): Matter {
  return { claims: reports.map(evidenceOf), settlements, due }
}

function settlementOf(item: Weighable, day: string): Settlement | undefined {
  return settledOn([...item.settlements, ...shownBy(knownBy(item.reports, day).map(evidenceOf))], day)
}

/** A proposition for the records of sources: what was said before it was settled, and nothing that the finished work showed. */
function judged(item: Weighable, until: string): Judged {
  const settled = settlementOf(item, until)
  const before = knownBy(item.reports, until).filter(
    (report) =>
      strengthOf(evidenceOf(report)) < STRENGTH.released &&
      (settled?.day === undefined || report.day === undefined || report.day < settled.day),
  )
  return { predicate: item.predicate, truth: settled?.truth, settledOn: settled?.day, reports: before }
}

/** The order of settling; of one day by what was said, so that no order of reading shows. */
function keyOf({ settledOn: day, reports, predicate }: Judged): string {
  return `${day ?? ''} ${predicate} ${reports
    .map((r) => r.id)
    .sort()
    .join(' ')}`
}
