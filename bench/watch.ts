#!/usr/bin/env node
/**
 * How long the shortest watch list takes: part of `npm run bench`. The shipped catalogue, and invented universes of 300 works of which each
 * takes some of the earlier ones for known.
 */
import { watchBefore } from '../src/ask/index.ts'
import { emptyLedger } from '../src/record/index.ts'
import { type ChoiceProblem, exactChooser } from '../src/universe/index.ts'

const WORKS = 300

/** A universe in which a work needs up to `lists` things, of each one of up to `alternatives` works. */
function invented(seed: number, lists: number, alternatives: number): ChoiceProblem {
  let state = seed
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % n
  }
  const requirements = Array.from({ length: WORKS }, (_, n) =>
    n === 0
      ? []
      : Array.from({ length: below(lists + 1) }, () =>
          Array.from({ length: 1 + below(alternatives) }, () => below(n)),
        ),
  )
  return { costs: requirements.map(() => 60 + below(600)), requirements, target: WORKS - 1 }
}

function median(values: readonly number[]): string {
  const middle = [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
  return `${middle.toFixed(0)} ms`.padStart(7)
}

const load = performance.now()
const choose = await exactChooser()
console.log(`loading the solver        ${(performance.now() - load).toFixed(0)} ms`)
for (const [lists, alternatives] of [
  [2, 2],
  [3, 3],
  [4, 6],
] as const) {
  const times = Array.from({ length: 9 }, (_, n) => {
    const problem = invented(n + 1, lists, alternatives)
    const start = performance.now()
    choose(problem)
    return performance.now() - start
  })
  const most = Math.max(...times).toFixed(0)
  console.log(`300 works, ${lists} × ${alternatives}         ${median(times)}, at most ${most} ms`)
}
const ledger = emptyLedger()
const times: number[] = []
for (const target of ['Luke Cage S2', 'The Defenders', 'The Punisher S2', 'Jessica Jones S3']) {
  const start = performance.now()
  await watchBefore(ledger, target, { list: 'essential', order: 'release' })
  times.push(performance.now() - start)
}
console.log(`the shipped catalogue     ${median(times)}, with building it`)
