import { type Report, stanceOf } from '../../src/weigh/index.ts'
import type { Item } from './world.ts'

/** A way to get the probability of each item from all reports on all items, without being told any truth. */
export type Baseline = (items: readonly Item[]) => ReadonlyMap<string, number>

/** One source's side on one item: its last word. */
interface Vote {
  readonly source: string
  readonly yes: boolean
  readonly weight: number
  readonly day: string
}

function votesOf({ reports }: Item): Vote[] {
  const bySource = new Map<string, Report>()
  for (const report of reports) if (stanceOf(report) !== 'neither') bySource.set(report.source, report)
  return [...bySource.values()].map((report) => ({
    source: report.source,
    yes: stanceOf(report) === 'for',
    weight: CONFIDENCE[report.certainty] ?? 1,
    day: report.day ?? '',
  }))
}

const CONFIDENCE: Readonly<Record<string, number>> = {
  certain: 1,
  denied: 1,
  likely: 0.75,
  unlikely: 0.75,
  possible: 0.4,
}

/** Share of the sources that say yes, with one of each side added so that no single voice makes certainty (Laplace). */
export const majorityVote: Baseline = (items) =>
  new Map(items.map((item) => [item.id, shareOf(votesOf(item).map((v) => ({ ...v, weight: 1 })))]))

/** The same with each voice counted by how sure it says it is. */
export const confidenceVote: Baseline = (items) =>
  new Map(items.map((item) => [item.id, shareOf(votesOf(item))]))

function shareOf(votes: readonly Vote[]): number {
  const total = votes.reduce((sum, v) => sum + v.weight, 0)
  const yes = votes.reduce((sum, v) => sum + (v.yes ? v.weight : 0), 0)
  return (yes + 1) / (total + 2)
}

/**
 * TruthFinder (Yin, Han and Yu, "Truth discovery with multiple conflicting information providers on the web", 2008): a source is as
 * trustworthy as its facts are sure on average, a fact as sure as its sources' trust together. With their dampening of 0.3 and initial trust
 * of 0.9; yes and no exclude each other (implication of -0.5 of each other's score).
 */
export const truthFinder: Baseline = (items) => {
  const votes = items.map((item) => ({ id: item.id, votes: votesOf(item) }))
  let trust = new Map<string, number>()
  let sure = new Map<string, number>()
  for (let round = 0; round < 10; round++) {
    sure = new Map(
      votes.map(({ id, votes: own }) => {
        const score = (yes: boolean) =>
          own.reduce(
            (sum, v) => sum + (v.yes === yes ? -Math.log(1 - Math.min(0.99, trust.get(v.source) ?? 0.9)) : 0),
            0,
          )
        const [yes, no] = [score(true), score(false)]
        return [id, 1 / (1 + Math.exp(-0.3 * (yes - 0.5 * no - (no - 0.5 * yes))))]
      }),
    )
    const sums = new Map<string, { sum: number; n: number }>()
    for (const { id, votes: own } of votes) {
      const p = sure.get(id) ?? 0.5
      for (const v of own) {
        const known = sums.get(v.source) ?? { sum: 0, n: 0 }
        sums.set(v.source, { sum: known.sum + (v.yes ? p : 1 - p), n: known.n + 1 })
      }
    }
    trust = new Map([...sums].map(([source, { sum, n }]) => [source, sum / n]))
  }
  return sure
}

/** ACCU (Dong, Berti-Équille and Srivastava, "Integrating conflicting data: the role of source dependence", 2009) without copying. */
export const accu: Baseline = (items) => accuWith(items, false)

/** ACCU with the detection of copiers of the same paper. */
export const accuCopy: Baseline = (items) => accuWith(items, true)

/** Prior chance that one source depends on another, and how much a copier copies: the paper's alpha and c. */
const DEPENDS = 0.2
const COPIES = 0.8

/**
 * The value of a source is the probability that what it says is true; a value's votes are log-odds of its sources' accuracy, each discounted
 * by the chance that it was copied from a source counted before. Two values an item, so n = 1 in the paper's formulas.
 */
function accuWith(items: readonly Item[], detect: boolean): Map<string, number> {
  const votes = items.map((item) => ({ id: item.id, votes: votesOf(item) }))
  let accuracy = new Map<string, number>()
  let sure = new Map<string, number>()
  for (let round = 0; round < 8; round++) {
    const accuracyOf = (source: string) => Math.min(0.99, Math.max(0.01, accuracy.get(source) ?? 0.8))
    const dependence = detect && round > 0 ? dependenceOf(votes, sure, accuracyOf) : undefined
    sure = new Map(
      votes.map(({ id, votes: own }) => {
        const count = (yes: boolean) => {
          // The most accurate first; who follows counts as far as it is independent of those before.
          const ordered = own
            .filter((v) => v.yes === yes)
            .sort((a, b) => accuracyOf(b.source) - accuracyOf(a.source))
          let sum = 0
          ordered.forEach((v, n) => {
            let own = 1
            if (dependence !== undefined)
              for (const before of ordered.slice(0, n))
                own *= 1 - COPIES * (dependence.get(pairOf(v.source, before.source)) ?? 0)
            const a = accuracyOf(v.source)
            sum += own * Math.log(a / (1 - a))
          })
          return sum
        }
        return [id, 1 / (1 + Math.exp(count(false) - count(true)))]
      }),
    )
    const sums = new Map<string, { sum: number; n: number }>()
    for (const { id, votes: own } of votes) {
      const p = sure.get(id) ?? 0.5
      for (const v of own) {
        const known = sums.get(v.source) ?? { sum: 0, n: 0 }
        sums.set(v.source, { sum: known.sum + (v.yes ? p : 1 - p), n: known.n + 1 })
      }
    }
    accuracy = new Map([...sums].map(([source, { sum, n }]) => [source, sum / n]))
  }
  return sure
}

const pairOf = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** Chance that two sources depend on each other, by what they share that is true, share that is false, and differ in. */
function dependenceOf(
  items: readonly { readonly id: string; readonly votes: readonly Vote[] }[],
  sure: ReadonlyMap<string, number>,
  accuracyOf: (source: string) => number,
): Map<string, number> {
  const shared = new Map<string, { true: number; false: number; differ: number; a: string; b: string }>()
  for (const { id, votes } of items) {
    const p = sure.get(id) ?? 0.5
    for (const [n, a] of votes.entries()) {
      for (const b of votes.slice(n + 1)) {
        const key = pairOf(a.source, b.source)
        const known = shared.get(key) ?? { true: 0, false: 0, differ: 0, a: a.source, b: b.source }
        if (a.yes !== b.yes) known.differ++
        else {
          const right = a.yes ? p : 1 - p
          known.true += right
          known.false += 1 - right
        }
        shared.set(key, known)
      }
    }
  }
  return new Map(
    [...shared].map(([key, { true: t, false: f, differ, a, b }]) => {
      const [x, y] = [accuracyOf(a), accuracyOf(b)]
      const mean = (x + y) / 2
      const [bothRight, bothWrong] = [x * y, (1 - x) * (1 - y)]
      const apart = 1 - bothRight - bothWrong
      const independent = t * Math.log(bothRight) + f * Math.log(bothWrong) + differ * Math.log(apart)
      const dependent =
        t * Math.log(mean * COPIES + bothRight * (1 - COPIES)) +
        f * Math.log((1 - mean) * COPIES + bothWrong * (1 - COPIES)) +
        differ * Math.log(apart * (1 - COPIES))
      return [key, 1 / (1 + ((1 - DEPENDS) / DEPENDS) * Math.exp(independent - dependent))]
    }),
  )
}
