/**
 * Who appears in what, and nothing else: a graph of two sides, characters and works, whose every edge joins one of each. Names may
 * repeat; who is meant is told by the place in the list.
 */
export interface BipartiteNetwork {
  readonly characters: readonly string[]
  readonly works: readonly string[]
  /** Each appearance once. */
  readonly appearances: readonly Appearance[]
}

/** A character, by its place in the list, in a work, by its place in the other. */
export interface Appearance {
  readonly character: number
  readonly work: number
}

/** Bytes of a file that is read; the published Marvel network has 925,000. */
export const MOST_BYTES = 32_000_000
/** Characters and works together; the Marvel network has 19,428. */
export const MOST_VERTICES = 200_000
/** Lines between them, each told once or more; the Marvel network has 96,662. */
export const MOST_EDGES = 500_000
/** Letters of one name. */
export const LONGEST_LABEL = 1000
