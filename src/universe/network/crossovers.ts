import { wholeOf } from '../lineage.ts'
import { releaseOf } from '../releases.ts'
import type { Universe } from '../universe.ts'
import { type Adjacency, at, degreeIn, neighboursIn, type Sides, sidesOf } from './adjacency.ts'
import { communitiesOf } from './communities.ts'
import type { UniverseNetwork } from './universe-network.ts'

/** Which works of a universe share which characters. */
export interface Crossovers {
  /** By release, then name. */
  readonly works: readonly CrossoverWork[]
  /** Pairs of works that share characters, those that share most first, then by the order of works. */
  readonly links: readonly CrossoverLink[]
  /** How many pairs share characters; where they are more than `MOST_LINKS`, `links` holds those that share most. */
  readonly pairs: number
}

export interface CrossoverWork {
  readonly id: string
  readonly name: string
  readonly release?: string
  /** How many characters are in it. */
  readonly characters: number
  /** The community that the work is in, from 1, the largest first; absent where none of the links is its. */
  readonly community?: number
}

export interface CrossoverLink {
  /** Their ids, in the order of works. */
  readonly works: readonly [string, string]
  /** Names of the characters who are in both, by the alphabet. */
  readonly shared: readonly string[]
}

/** Pairs that are kept: more than a table, a picture or Gephi can show. */
export const MOST_LINKS = 20_000

/** Whoever is in more works than this joins none of them: the Marvel network's busiest character is in 1,625. */
const EVERYWHERE = 5000

/**
 * The crossover graph of a universe: its works, joined where they share characters. Seasons of one series share theirs anyhow, and
 * are not joined. Time in proportion to the pairs of works that a character is in, all characters together.
 */
export function crossoversOf(
  universe: Universe,
  { network, characters, works }: UniverseNetwork,
): Crossovers {
  const sides = sidesOf(network)
  const series = works.map((work) => wholeOf(universe, work).id)
  const { pairs, kept } = strongest(sides, (a, b) => series[a] === series[b])
  const idOf = (n: number) => works[n]?.id ?? ''
  const links = kept.map(({ a, b }): CrossoverLink => {
    const inBoth = new Set(neighboursIn(sides.charactersOf, a))
    const shared = [...neighboursIn(sides.charactersOf, b)].filter((n) => inBoth.has(n)).sort((x, y) => x - y)
    return { works: [idOf(a), idOf(b)], shared: shared.map((n) => characters[n]?.name ?? '') }
  })
  const communities = communitiesOf(
    works.map(({ id }) => id),
    links,
  )
  return {
    works: works.map((work, n): CrossoverWork => {
      const release = releaseOf(work, universe)
      const community = communities.get(work.id)
      return {
        id: work.id,
        name: work.name,
        ...(release === undefined ? {} : { release }),
        characters: degreeIn(sides.charactersOf, n),
        ...(community === undefined ? {} : { community }),
      }
    }),
    links,
    pairs,
  }
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly shared: number
}

/** How many pairs of works share characters, and those that share most, as many as are kept; of equals the earlier works. */
function strongest(
  sides: Sides,
  isOneSeries: (a: number, b: number) => boolean,
): { pairs: number; kept: Pair[] } {
  const pairsSharing: number[] = []
  for (const { shared } of sharing(sides, isOneSeries)) pairsSharing[shared] = (pairsSharing[shared] ?? 0) + 1
  let least = pairsSharing.length
  let above = 0
  while (least > 1 && above + (pairsSharing[least - 1] ?? 0) <= MOST_LINKS)
    above += pairsSharing[--least] ?? 0
  let room = MOST_LINKS - above
  const kept: Pair[] = []
  for (const pair of sharing(sides, isOneSeries)) {
    if (pair.shared >= least || (pair.shared === least - 1 && room-- > 0)) kept.push(pair)
  }
  kept.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)
  return { pairs: pairsSharing.reduce((sum, n) => sum + n, 0), kept }
}

/** Every pair of works that share a character, by the order of works, and how many they share. */
function* sharing(
  { worksOf, charactersOf }: Sides,
  isOneSeries: (a: number, b: number) => boolean,
): Generator<Pair> {
  const works = charactersOf.starts.length - 1
  const shared = new Uint32Array(works)
  for (let a = 0; a < works; a++) {
    const others: number[] = []
    for (const character of neighboursIn(charactersOf, a)) {
      if (degreeIn(worksOf, character) > EVERYWHERE) continue
      count(worksOf, character, a, shared, others)
    }
    for (const b of others.sort((x, y) => x - y)) {
      if (!isOneSeries(a, b)) yield { a, b, shared: at(shared, b) }
      shared[b] = 0
    }
  }
}

/** Counts a character for each of its works after `a`, and notes those that are counted for the first time. */
function count(
  worksOf: Adjacency,
  character: number,
  a: number,
  shared: Uint32Array,
  others: number[],
): void {
  const end = at(worksOf.starts, character + 1)
  for (let k = at(worksOf.starts, character); k < end; k++) {
    const b = at(worksOf.targets, k)
    if (b <= a) continue
    if (at(shared, b) === 0) others.push(b)
    shared[b] = at(shared, b) + 1
  }
}
