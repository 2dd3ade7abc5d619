import { byValue, type Method } from './observations.ts'

/** The paper's dampening factor, initial trust, and how much another value of the same item counts against one. */
const DAMPENING = 0.3
const INITIAL_TRUST = 0.9
const IMPLICATION = -0.5
const ROUNDS = 10
/** No source is trusted beyond this, or its score would be without bound. */
const MOST_TRUST = 0.99

/**
 * TruthFinder (Yin, Han and Yu, "Truth discovery with multiple conflicting information providers on the web", 2008): a source is as
 * trustworthy as its facts are sure on average, a fact as sure as the trust of its sources together, less what speaks for others.
 */
export const truthFinder: Method = (items) => {
  let trust = new Map<string, number>()
  const sure = new Map<string, Map<string, number>>()
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<string, { sum: number; n: number }>()
    for (const { id, votes } of items) {
      const scores = new Map(
        [...byValue(votes)].map(([value, own]) => [
          value,
          own.reduce(
            (sum, v) => sum - Math.log(1 - Math.min(MOST_TRUST, trust.get(v.source) ?? INITIAL_TRUST)),
            0,
          ),
        ]),
      )
      const all = [...scores.values()].reduce((a, b) => a + b, 0)
      const own = new Map(
        [...scores].map(([value, score]) => [
          value,
          1 / (1 + Math.exp(-DAMPENING * (score + IMPLICATION * (all - score)))),
        ]),
      )
      sure.set(id, own)
      for (const v of votes) {
        const known = sums.get(v.source) ?? { sum: 0, n: 0 }
        sums.set(v.source, { sum: known.sum + (own.get(v.value) ?? 0), n: known.n + 1 })
      }
    }
    trust = new Map([...sums].map(([source, { sum, n }]) => [source, sum / n]))
  }
  return sure
}
