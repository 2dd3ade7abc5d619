import type { Basis, Certainty } from '../../model/index.ts'
import type { Report } from '../report.ts'
import { type Tallied, talliedIn } from './tallies.ts'

/** A proposition of which it is known what came of it, with its independent reports. */
export interface Settled {
  readonly predicate: string
  readonly truth: boolean
  readonly reports: readonly Report[]
}

/** Reports that were right and wrong. */
export interface Tally {
  right: number
  wrong: number
}

/**
 * What came true of what was said: by predicate, by what was said how (certainty and basis), and by source. Sources are measured against
 * what their manner of saying leads one to expect, so that a site that only repeats press releases earns no name for it. Adding a
 * settled proposition, or taking it off, takes time in proportion to its reports, and the order doesn't matter.
 */
export class TrackRecord {
  readonly #base = new Map<string, Tally>()
  readonly #manner = new Map<string, Tally>()
  readonly #sources = new Map<string, Tally & { readonly manners: Map<string, number> }>()
  readonly #all: Tally = { right: 0, wrong: 0 }
  /** Of sources since something was counted last: a board asks for the same few hundreds of times. */
  readonly #offsets = new Map<string, number>()

  get settled(): number {
    return this.#all.right + this.#all.wrong
  }

  add(settled: Settled): void {
    for (const tallied of talliedIn(settled)) this.count(tallied)
  }

  /** Takes one that was added off again. */
  take(settled: Settled): void {
    for (const tallied of talliedIn(settled)) this.count(tallied, -1)
  }

  /** Adds sums that were kept, or takes them off. */
  count(tallied: Tallied, sign: 1 | -1 = 1): void {
    this.#offsets.clear()
    const [right, wrong] = [sign * tallied.right, sign * tallied.wrong]
    if (tallied.counted === 'predicate') {
      count(this.#all, right, wrong)
      count(entry(this.#base, tallied.name, newTally), right, wrong)
      return
    }
    const manner = mannerOf(tallied)
    count(entry(this.#manner, manner, newTally), right, wrong)
    const source = entry(this.#sources, tallied.name, () => ({ ...newTally(), manners: new Map() }))
    count(source, right, wrong)
    source.manners.set(manner, (source.manners.get(manner) ?? 0) + right + wrong)
  }

  /** Share of the predicate's propositions that come true, drawn towards the share of all. */
  baseRate(predicate: string): number {
    const all = shrunk(this.#all, PRIOR_BASE, PRIOR_WEIGHT)
    return shrunk(this.#base.get(predicate), all, PRIOR_WEIGHT)
  }

  /** How often what is said in this manner is right, drawn towards what is expected before anything is known. */
  mannerRate(report: Pick<Report, 'certainty' | 'basis'>): number {
    return shrunk(this.#manner.get(mannerOf(report)), expectedRate(report), PRIOR_WEIGHT)
  }

  /**
   * How much better (above 0) or worse than its manner of saying a source is, in log-odds, drawn towards 0: the right reports against
   * those that were expected to be. A source of which nothing is settled has 0.
   */
  sourceOffset(source: string): number {
    const known = this.#offsets.get(source)
    if (known !== undefined) return known
    const { right, wrong, expected } = this.#expectedOf(source)
    const expectedWrong = right + wrong - expected
    const offset =
      Math.log((right + OFFSET_WEIGHT) / (expected + OFFSET_WEIGHT)) -
      Math.log((wrong + OFFSET_WEIGHT) / (expectedWrong + OFFSET_WEIGHT))
    this.#offsets.set(source, offset)
    return offset
  }

  #expectedOf(source: string): Tally & { expected: number } {
    const { right, wrong, manners } = this.#sources.get(source) ?? { ...newTally(), manners: NO_MANNERS }
    let expected = 0
    for (const [manner, times] of manners) {
      const [certainty, basis] = manner.split(' ') as [Certainty, Basis]
      expected += times * this.mannerRate({ certainty, basis })
    }
    return { right, wrong, expected }
  }

  /** Right and wrong reports of a source. */
  sourceTally(source: string): Tally {
    const { right, wrong } = this.#sources.get(source) ?? newTally()
    return { right, wrong }
  }
}

const NO_MANNERS: ReadonlyMap<string, number> = new Map()

/** Share of propositions that come true before any is settled: most of what is written comes true. */
const PRIOR_BASE = 0.6
/** What is expected beforehand counts as so many settled reports; fixed on the simulator (npm run simulate). */
const PRIOR_WEIGHT = 10
/** Reports of each kind that are added to what was observed and what was expected, so that no offset rests on a handful. */
const OFFSET_WEIGHT = 2

/** What is expected of a statement by its basis, before anything is settled: a press release is rarely wrong. */
const BY_BASIS: Readonly<Record<Basis, number>> = {
  released: 0.99,
  official: 0.95,
  footage: 0.93,
  on_record: 0.88,
  report: 0.75,
  anonymous: 0.55,
  speculation: 0.4,
}
/** A hedge takes from the odds of what the basis could carry. */
const BY_CERTAINTY: Readonly<Record<Certainty, number>> = {
  certain: 0,
  likely: -0.6,
  possible: -1.2,
  unknown: 0,
  unlikely: -0.6,
  denied: 0,
}

function expectedRate({ certainty, basis }: Pick<Report, 'certainty' | 'basis'>): number {
  return sigmoid(logit(BY_BASIS[basis]) + BY_CERTAINTY[certainty])
}

const mannerOf = ({ certainty, basis }: Pick<Report, 'certainty' | 'basis'>) => `${certainty} ${basis}`

/** A share drawn towards `expected` as if `weight` more had been seen (the mean of a Beta distribution). */
function shrunk(tally: Tally | undefined, expected: number, weight: number): number {
  const { right, wrong } = tally ?? newTally()
  return (right + weight * expected) / (right + wrong + weight)
}

export const logit = (p: number) => Math.log(p / (1 - p))
export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

function newTally(): Tally {
  return { right: 0, wrong: 0 }
}

function count(tally: Tally, right: number, wrong: number): void {
  tally.right += right
  tally.wrong += wrong
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
