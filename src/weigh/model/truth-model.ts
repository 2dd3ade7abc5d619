import type { Report } from '../report.ts'
import type { Spell } from '../spells.ts'
import {
  exampleOf,
  learntWeights,
  type Probability,
  probabilityOf,
  UNLEARNT,
  type Weights,
} from './probability.ts'
import type { TrackRecord } from './track-record.ts'

/** A settled proposition: how probable it was by what was said and settled before, and what came of it. */
export interface Forecast {
  readonly probability: number
  readonly truth: boolean
}

/** Settlements that weights are learnt on at the most: the latest. */
export const REMEMBERED = 5000

/**
 * What a probability is made with on a day: the record of manners and sources, and the weights of kinds of evidence. What is said or
 * settled later changes nothing.
 */
export class TruthModel {
  readonly #record: TrackRecord
  readonly #weights: Weights

  /** `record` holds everything settled by the day; `latest` are the last settlements in it, `REMEMBERED` at the most, in any order. */
  constructor(record: TrackRecord, latest: readonly Spell[]) {
    this.#record = record
    const examples = replayed(record, latest, (spell, before) => exampleOf(spell, before))
    this.#weights = examples.length === 0 ? UNLEARNT : learntWeights(examples)
  }

  /** How probable a proposition is by what was said of it. */
  probability(predicate: string, reports: readonly Report[]): Probability {
    return probabilityOf(predicate, reports, this.#record, this.#weights)
  }

  /** Propositions that the record of what came true rests on. */
  get settled(): number {
    return this.#record.settled
  }
}

/** What would have been said of each settled proposition on the day before, from what was settled by then; `record` holds all of them. */
export function forecastsOf(record: TrackRecord, settled: readonly Spell[]): Forecast[] {
  return replayed(record, settled, (spell, before) => ({
    probability: probabilityOf(spell.predicate, spell.reports, before).probability,
    truth: spell.truth,
  }))
}

/**
 * Asks about each settlement that reports came before, in the order of settling, with the record as it stood before it: `record`, which
 * holds all of them, is taken back to before the first and step by step brought to where it was.
 */
function replayed<T>(
  record: TrackRecord,
  settled: readonly Spell[],
  ask: (spell: Spell, before: TrackRecord) => T,
): T[] {
  const ordered = settled.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  for (const spell of ordered) record.take(spell)
  return ordered.flatMap((spell) => {
    const answer = spell.reports.length > 0 ? [ask(spell, record)] : []
    record.add(spell)
    return answer
  })
}

/** The order of settling; of one day by proposition, so that no order of reading shows. */
function keyOf({ settledOn = '', proposition }: Spell): string {
  return `${settledOn} ${proposition}`
}
