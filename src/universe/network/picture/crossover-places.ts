import type { Crossovers } from '../crossovers.ts'
import { type Box, drawnTogether, layoutOf, onSpiral, type Point, type Spring } from './layout.ts'

/** Works up to which forces alone place all, each apart from the others. */
const FEW = 250
/** How far apart they are; of more works, on average. */
const APART = 60
/** Rounds that many works are drawn together from where their communities stand: two to three seconds for 5,000 works and 15,000 links. */
const ROUNDS = 30

/**
 * A place for each work of a crossover graph, in its order, whatever the number: the same graph always lies the same. Of many works first
 * the communities are placed, as if each were one vertex, then their works around them, and then forces act on all: a layout in two
 * levels, after Walshaw ("A Multilevel Algorithm for Force-Directed Graph-Drawing", 2003), simplified to the communities that are known.
 */
export function crossoverPlaces({ works, links }: Pick<Crossovers, 'works' | 'links'>): Point[] {
  const place = new Map(works.map(({ id }, n) => [id, n]))
  const springs = links.flatMap(({ works: [a, b], shared }): Spring[] => {
    const [from, to] = [place.get(a), place.get(b)]
    return from === undefined || to === undefined ? [] : [{ ends: [from, to], weight: shared.length }]
  })
  if (works.length <= FEW) return layoutOf(works.length, springs, squareFor(works.length), APART)
  const communities = works.map(({ community }) => community ?? 0)
  return drawnTogether(aroundCommunities(communities, springs), springs, ROUNDS)
}

/** A square with room for so many points. */
function squareFor(count: number): Box {
  const side = APART * Math.sqrt(count) * 1.5
  return { left: 0, top: 0, right: side, bottom: side }
}

/** Where works start: on a spiral around the place of their community; those of none around a place of their own. */
function aroundCommunities(communities: readonly number[], springs: readonly Spring[]): Point[] {
  const numbers = [...new Set(communities)].sort((a, b) => a - b)
  const place = new Map(numbers.map((community, n) => [community, n]))
  const placeOf = (work: number) => place.get(communities[work] ?? 0) ?? 0
  const weights = new Map<string, Spring>()
  for (const { ends, weight } of springs) {
    const [a, b] = ends.map(placeOf)
    if (a === undefined || b === undefined || a === b) continue
    const pair: [number, number] = a < b ? [a, b] : [b, a]
    const key = pair.join(' ')
    weights.set(key, { ends: pair, weight: weight + (weights.get(key)?.weight ?? 0) })
  }
  const square = squareFor(communities.length)
  const most = (square.right - square.left) / Math.sqrt(numbers.length)
  const centres = layoutOf(numbers.length, [...weights.values()], square, most / 2)
  const counts = numbers.map(() => 0)
  return communities.map((_, work) => {
    const own = placeOf(work)
    const count = counts[own] ?? 0
    counts[own] = count + 1
    const [centre, away] = [centres[own] ?? { x: 0, y: 0 }, onSpiral(count)]
    return { x: centre.x + away.x * SPREAD, y: centre.y + away.y * SPREAD }
  })
}

/** The spiral's points are 18 apart; around a community they are nearer than works are in the end. */
const SPREAD = 1.5
