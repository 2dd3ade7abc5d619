import type { Appearance, BipartiteNetwork } from './network.ts'
import type { Problems } from './problems.ts'

export type Side = 'character' | 'work'

/** A graph as a file tells it. `ends` are places in `labels`; the line is the file's. */
export interface ToldGraph {
  readonly labels: readonly string[]
  readonly edges: readonly ToldEdge[]
  /** Absent where the file doesn't say which side its vertices are on. */
  readonly sides?: readonly Side[]
}

export interface ToldEdge {
  readonly ends: readonly [number, number]
  readonly line?: number
}

/**
 * The characters and works of a graph. Where the file tells the sides, an edge within one of them is a problem and is left out. Where it
 * doesn't, the sides come of colouring neighbours differently: in each component the end that the file names first is a character,
 * as in `*Edgeslist`; so is a vertex that nothing joins. A graph that two colours don't suffice for is a problem, and no network.
 */
export function twoSided(graph: ToldGraph, problems: Problems): BipartiteNetwork | undefined {
  const sides = graph.sides ?? coloured(graph, problems)
  if (sides === undefined) return undefined
  const place: number[] = []
  const characters: string[] = []
  const works: string[] = []
  graph.labels.forEach((label, n) => {
    const list = sides[n] === 'work' ? works : characters
    place.push(list.push(label) - 1)
  })
  const placeOf = (vertex: number) => place[vertex] ?? 0
  const appearances: Appearance[] = []
  const seen = new Set<number>()
  for (const { ends, line } of graph.edges) {
    const [from, to] = ends
    if (sides[from] === sides[to]) {
      problems.add('one-side', oneSide(graph, ends, sides[from]), line)
      continue
    }
    const [character, work] = sides[from] === 'character' ? [from, to] : [to, from]
    const appearance = { character: placeOf(character), work: placeOf(work) }
    const key = appearance.character * works.length + appearance.work
    if (seen.has(key)) continue
    seen.add(key)
    appearances.push(appearance)
  }
  return { characters, works, appearances }
}

function oneSide(graph: ToldGraph, [from, to]: ToldEdge['ends'], side: Side | undefined): string {
  const [a, b] = [graph.labels[from], graph.labels[to]]
  return `joins the ${side}s “${a}” and “${b}”, expected a character and a work: the line is left out`
}

/** Sides such that no edge is within one, by going along the edges; none where an edge closes a circle of odd length. */
function coloured(graph: ToldGraph, problems: Problems): Side[] | undefined {
  const neighbours = neighboursIn(graph)
  const sides = graph.labels.map((): Side | undefined => undefined)
  for (const { ends } of graph.edges) {
    if (sides[ends[0]] !== undefined) continue
    sides[ends[0]] = 'character'
    const reached = [ends[0]]
    for (const vertex of reached) {
      const other: Side = sides[vertex] === 'character' ? 'work' : 'character'
      for (const next of neighbours[vertex] ?? []) {
        if (sides[next] !== undefined) continue
        sides[next] = other
        reached.push(next)
      }
    }
  }
  const wrong = graph.edges.find(({ ends: [from, to] }) => sides[from] === sides[to])
  if (wrong !== undefined) {
    const [a, b] = wrong.ends.map((end) => graph.labels[end])
    const sentence = `is no network of two sides: “${a}” and “${b}” are joined, and over others an even number of steps apart; expected each edge to join a character and a work`
    problems.add('not-bipartite', sentence, wrong.line)
    return undefined
  }
  return sides.map((side) => side ?? 'character')
}

function neighboursIn({ labels, edges }: ToldGraph): number[][] {
  const neighbours = labels.map((): number[] => [])
  for (const { ends } of edges) {
    neighbours[ends[0]]?.push(ends[1])
    neighbours[ends[1]]?.push(ends[0])
  }
  return neighbours
}
