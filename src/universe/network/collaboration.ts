import { type Adjacency, at, degreeIn, neighboursIn, type Sides } from './adjacency.ts'

/**
 * Pairs of characters in one work, all works together, that are gone through; a network of the Marvel network's size has some two million.
 * A work with 7,000 characters has this many by itself, and they take 200 MB.
 */
const MOST_PAIRS = 50_000_000

/** The collaboration network: characters joined where they appear in one work, each pair once. None where it would be too dense. */
export function collaborationOf({ worksOf, charactersOf }: Sides): Adjacency | undefined {
  const count = worksOf.starts.length - 1
  let pairs = 0
  for (let work = 0; work < charactersOf.starts.length - 1; work++) pairs += degreeIn(charactersOf, work) ** 2
  if (pairs > MOST_PAIRS) return undefined
  const starts = new Uint32Array(count + 1)
  const targets = new Uint32Array(pairs)
  /** For whom a character was met last, so that each partner is taken once. */
  const metFor = new Uint32Array(count).fill(count)
  let end = 0
  for (let character = 0; character < count; character++) {
    metFor[character] = character
    for (const work of neighboursIn(worksOf, character)) {
      for (const partner of neighboursIn(charactersOf, work)) {
        if (at(metFor, partner) === character) continue
        metFor[partner] = character
        targets[end++] = partner
      }
    }
    starts[character + 1] = end
  }
  return { starts, targets: targets.slice(0, end) }
}

/** How often the partners of a character are partners of each other. */
export interface Clustering {
  /** Three times the triangles to the chains of three; 0 without any chain. */
  readonly transitivity: number
  /**
   * The mean over all characters of the share of pairs among a character's partners that are partners themselves. Whoever has fewer
   * than two partners has no such pair and counts as 0, as networkx counts it.
   */
  readonly meanLocal: number
  /** The same mean without those who have fewer than two partners, as igraph counts it. */
  readonly meanLocalOfTwo: number
}

/**
 * Clustering of a network under its two names: transitivity after Newman, Strogatz and Watts (2001), local clustering after Watts and
 * Strogatz (1998). Time in proportion to edges times the square root of edges: every triangle is found once, from its least connected
 * corner, as in Latapy's "forward" algorithm.
 */
export function clusteringOf(network: Adjacency): Clustering {
  const count = network.starts.length - 1
  const triangles = trianglesIn(network)
  let closed = 0
  let chains = 0
  let local = 0
  let ofTwo = 0
  for (let n = 0; n < count; n++) {
    const degree = degreeIn(network, n)
    if (degree < 2) continue
    const pairs = (degree * (degree - 1)) / 2
    closed += at(triangles, n)
    chains += pairs
    local += at(triangles, n) / pairs
    ofTwo++
  }
  return {
    transitivity: ratio(closed, chains),
    meanLocal: ratio(local, count),
    meanLocalOfTwo: ratio(local, ofTwo),
  }
}

/** For each vertex, the triangles that it is a corner of. */
function trianglesIn(network: Adjacency): Uint32Array {
  const count = network.starts.length - 1
  const triangles = new Uint32Array(count)
  const upward = upwardOf(network)
  const markedFor = new Uint32Array(count).fill(count)
  for (let a = 0; a < count; a++) {
    const above = neighboursIn(upward, a)
    for (const b of above) markedFor[b] = a
    for (const b of above) {
      const end = at(upward.starts, b + 1)
      for (let k = at(upward.starts, b); k < end; k++) {
        const c = at(upward.targets, k)
        if (at(markedFor, c) !== a) continue
        triangles[a] = at(triangles, a) + 1
        triangles[b] = at(triangles, b) + 1
        triangles[c] = at(triangles, c) + 1
      }
    }
  }
  return triangles
}

/** Each edge once, from the end with fewer neighbours to the one with more. */
function upwardOf(network: Adjacency): Adjacency {
  const count = network.starts.length - 1
  const starts = new Uint32Array(count + 1)
  const targets = new Uint32Array(network.targets.length / 2)
  let end = 0
  for (let n = 0; n < count; n++) {
    const degree = degreeIn(network, n)
    for (const other of neighboursIn(network, n)) {
      const theirs = degreeIn(network, other)
      if (theirs > degree || (theirs === degree && other > n)) targets[end++] = other
    }
    starts[n + 1] = end
  }
  return { starts, targets }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
