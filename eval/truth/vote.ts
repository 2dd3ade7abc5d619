import { byValue, type Method, type Observed } from './observations.ts'

/** Share of the sources that give the value, one added to each side so that no single voice makes certainty (Laplace). */
export const majorityVote: Method = (items) => shares(items, () => 1)

/** The same with each voice counted by how sure it says it is. */
export const confidenceVote: Method = (items) => shares(items, (weight) => weight)

function shares(items: readonly Observed[], count: (weight: number) => number) {
  return new Map(
    items.map(({ id, votes }) => {
      const total = votes.reduce((sum, v) => sum + count(v.weight), 0)
      return [
        id,
        new Map(
          [...byValue(votes)].map(([value, own]) => [
            value,
            (own.reduce((sum, v) => sum + count(v.weight), 0) + 1) / (total + 2),
          ]),
        ),
      ] as const
    }),
  )
}
