import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ChoiceProblem, exactChooser } from '../../../src/universe/index.ts'

const choose = await exactChooser()

/** Whatever is chosen has one of each of its lists of alternatives, and the target is chosen. */
function isClosed({ requirements, target }: ChoiceProblem, chosen: ReadonlySet<number>): boolean {
  return (
    chosen.has(target) &&
    [...chosen].every((n) => (requirements[n] ?? []).every((list) => list.some((a) => chosen.has(a))))
  )
}

const costOf = ({ costs }: ChoiceProblem, chosen: ReadonlySet<number>) =>
  [...chosen].reduce((sum, n) => sum + (costs[n] ?? 0), 0)

/** The least cost of all subsets. */
function bruteForce(problem: ChoiceProblem): number {
  let best = Number.POSITIVE_INFINITY
  for (let bits = 0; bits < 2 ** problem.costs.length; bits++) {
    const chosen = new Set(problem.costs.flatMap((_, n) => ((bits >> n) & 1 ? [n] : [])))
    if (isClosed(problem, chosen)) best = Math.min(best, costOf(problem, chosen))
  }
  return best
}

/** Requirements lead to earlier works only, as they do in a universe. */
const problems = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.record({
    costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size }),
    requirements: fc.tuple(
      ...Array.from({ length: size }, (_, n) =>
        fc.array(fc.array(fc.integer({ min: 0, max: Math.max(0, n - 1) }), { minLength: 1, maxLength: 3 }), {
          maxLength: n === 0 ? 0 : 3,
        }),
      ),
    ),
    target: fc.constant(size - 1),
  }),
)

test('the list fulfils every requirement of all that is on it, and none is cheaper', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const chosen = choose(problem)
      assert.ok(isClosed(problem, chosen))
      assert.equal(costOf(problem, chosen), bruteForce(problem))
    }),
    { numRuns: 150 },
  )
})

test('what nothing needs is not chosen, even where it costs nothing', () => {
  assert.deepEqual(choose({ costs: [0, 5, 5], requirements: [[], [], [[1]]], target: 2 }), new Set([1, 2]))
})
