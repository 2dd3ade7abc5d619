import { type Beliefs, byValue, type Method, type Observed } from './observations.ts'

/** Prior chance that one source depends on another, and how much a copier copies: the paper's alpha and c. */
const DEPENDS = 0.2
const COPIES = 0.8
const INITIAL_ACCURACY = 0.8
const ROUNDS = 8

/** ACCU (Dong, Berti-Équille and Srivastava, "Integrating conflicting data: the role of source dependence", 2009) without copying. */
export const accu: Method = (items) => discovered(items, { detects: false, shrinks: 0 })

/** ACCU with the detection of copiers of the same paper. */
export const accuCopy: Method = (items) => discovered(items, { detects: true, shrinks: 0 })

/**
 * What Retcon can do where nothing is settled: the same with each source's accuracy drawn towards that of all, by the weight that the
 * track record gives it (src/weigh/model), so that a source with two entries is neither trusted nor damned for them.
 */
export const unsettled: Method = (items) => discovered(items, { detects: true, shrinks: 6 })

interface Variant {
  readonly detects: boolean
  /** Observations that a source's prior accuracy counts as. */
  readonly shrinks: number
}

/**
 * A source's accuracy is the mean probability of what it says; a value's score the log-odds of its sources' accuracy over `n` false values
 * of the item, each source discounted by the chance that it was copied from one that was counted before it.
 */
function discovered(items: readonly Observed[], { detects, shrinks }: Variant): Beliefs {
  let accuracy = new Map<string, number>()
  let beliefs = new Map<string, Map<string, number>>()
  for (let round = 0; round < ROUNDS; round++) {
    const accuracyOf = (source: string) =>
      Math.min(0.99, Math.max(0.01, accuracy.get(source) ?? INITIAL_ACCURACY))
    const dependence = detects && round > 0 ? dependences(items, beliefs, accuracyOf) : undefined
    const next = new Map<string, Map<string, number>>()
    const sums = new Map<string, { sum: number; n: number }>()
    for (const { id, votes } of items) {
      const own = posterior(votes, accuracyOf, dependence)
      next.set(id, own)
      for (const v of votes) {
        const known = sums.get(v.source) ?? { sum: 0, n: 0 }
        sums.set(v.source, { sum: known.sum + (own.get(v.value) ?? 0), n: known.n + 1 })
      }
    }
    beliefs = next
    const all = [...sums.values()].reduce((t, s) => ({ sum: t.sum + s.sum, n: t.n + s.n }), { sum: 0, n: 0 })
    const mean = all.n === 0 ? INITIAL_ACCURACY : all.sum / all.n
    accuracy = new Map(
      [...sums].map(([source, { sum, n }]) => [source, (sum + shrinks * mean) / (n + shrinks)]),
    )
  }
  return beliefs
}

type Votes = Observed['votes']

/** False values that an item may have: those that are given besides one, and one at least. */
const falseValues = (votes: Votes) => Math.max(1, byValue(votes).size - 1)

function posterior(
  votes: Votes,
  accuracyOf: (source: string) => number,
  dependence: ReadonlyMap<string, number> | undefined,
): Map<string, number> {
  const n = falseValues(votes)
  const scores = [...byValue(votes)].map(([value, own]) => {
    const ordered = [...own].sort(
      (a, b) => accuracyOf(b.source) - accuracyOf(a.source) || (a.source < b.source ? -1 : 1),
    )
    let score = 0
    for (const [at, { source }] of ordered.entries()) {
      let independent = 1
      if (dependence !== undefined)
        for (const before of ordered.slice(0, at))
          independent *= 1 - COPIES * (dependence.get(pairOf(source, before.source)) ?? 0)
      const a = accuracyOf(source)
      score += independent * Math.log((n * a) / (1 - a))
    }
    return [value, score] as const
  })
  // The values that nobody gives have score 0 and share what is left.
  const top = Math.max(0, ...scores.map(([, score]) => score))
  const unsaid = Math.max(0, n + 1 - scores.length) * Math.exp(-top)
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score - top), unsaid)
  return new Map(scores.map(([value, score]) => [value, Math.exp(score - top) / total]))
}

const pairOf = (a: string, b: string) => (a < b ? `${a}\t${b}` : `${b}\t${a}`)

/** Chance that two sources depend on each other, by what they share that is true, share that is false, and differ in. */
function dependences(
  items: readonly Observed[],
  beliefs: Beliefs,
  accuracyOf: (source: string) => number,
): Map<string, number> {
  const shared = new Map<string, { a: string; b: string; independent: number; dependent: number }>()
  for (const { id, votes } of items) {
    const n = falseValues(votes)
    const own = beliefs.get(id)
    for (const [at, first] of votes.entries()) {
      const p = own?.get(first.value) ?? 0.5
      for (const second of votes.slice(at + 1)) {
        const key = pairOf(first.source, second.source)
        const known = shared.get(key) ?? { a: first.source, b: second.source, independent: 0, dependent: 0 }
        const [x, y] = [accuracyOf(first.source), accuracyOf(second.source)]
        const mean = (x + y) / 2
        const bothRight = x * y
        const bothWrong = ((1 - x) * (1 - y)) / n
        const apart = Math.max(1e-9, 1 - bothRight - bothWrong * n)
        if (first.value === second.value) {
          known.independent += p * Math.log(bothRight) + (1 - p) * Math.log(bothWrong)
          known.dependent +=
            p * Math.log(mean * COPIES + bothRight * (1 - COPIES)) +
            (1 - p) * Math.log((1 - mean) * COPIES + bothWrong * (1 - COPIES))
        } else {
          known.independent += Math.log(apart)
          known.dependent += Math.log(apart * (1 - COPIES))
        }
        shared.set(key, known)
      }
    }
  }
  return new Map(
    [...shared].map(([key, { independent, dependent }]) => [
      key,
      1 / (1 + ((1 - DEPENDS) / DEPENDS) * Math.exp(Math.min(700, independent - dependent))),
    ]),
  )
}
