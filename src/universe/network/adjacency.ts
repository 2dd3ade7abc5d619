import type { BipartiteNetwork } from './network.ts'

/**
 * Who is next to whom, as compressed sparse rows: the neighbours of `n` are `targets` from `starts[n]` up to `starts[n + 1]`. Two
 * flat arrays, since the all-pairs figures go over them hundreds of times.
 */
export interface Adjacency {
  readonly starts: Uint32Array
  readonly targets: Uint32Array
}

/** A network seen from both sides. */
export interface Sides {
  readonly worksOf: Adjacency
  readonly charactersOf: Adjacency
}

export function sidesOf({ characters, works, appearances }: BipartiteNetwork): Sides {
  const from = Uint32Array.from(appearances, ({ character }) => character)
  const to = Uint32Array.from(appearances, ({ work }) => work)
  return { worksOf: rows(characters.length, from, to), charactersOf: rows(works.length, to, from) }
}

/** An entry that is there: what the types can't know of typed arrays. */
export function at(numbers: Uint32Array, n: number): number {
  return numbers[n] as number
}

/** How many neighbours `n` has. */
export function degreeIn({ starts }: Adjacency, n: number): number {
  return at(starts, n + 1) - at(starts, n)
}

export function neighboursIn({ starts, targets }: Adjacency, n: number): Uint32Array {
  return targets.subarray(at(starts, n), at(starts, n + 1))
}

/** Rows of edges from `from[k]` to `to[k]`, by counting. */
function rows(count: number, from: Uint32Array, to: Uint32Array): Adjacency {
  const starts = new Uint32Array(count + 1)
  for (const n of from) starts[n + 1] = at(starts, n + 1) + 1
  for (let n = 0; n < count; n++) starts[n + 1] = at(starts, n + 1) + at(starts, n)
  const next = starts.slice()
  const targets = new Uint32Array(to.length)
  from.forEach((n, k) => {
    const place = at(next, n)
    targets[place] = at(to, k)
    next[n] = place + 1
  })
  return { starts, targets }
}
