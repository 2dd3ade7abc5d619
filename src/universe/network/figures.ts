import { type Adjacency, degreeIn, sidesOf } from './adjacency.ts'
import { type Clustering, clusteringOf, collaborationOf } from './collaboration.ts'
import { type Distances, distancesIn, giantComponent } from './distances.ts'
import type { BipartiteNetwork } from './network.ts'

/**
 * The figures of Alberich, Miro-Julia and Rosselló, "Marvel Universe looks almost like a real social network" (2002), of any network of
 * characters and works. Means over nobody are 0.
 */
export interface NetworkFigures {
  readonly characters: number
  readonly works: number
  readonly appearances: number
  readonly worksPerCharacter: number
  readonly charactersPerWork: number
  /** Characters in the largest component: those who can reach each other over works they share. */
  readonly giantComponent: number
  /** Of pairs within it; absent where the network is too large. */
  readonly distances?: Distances
  /** Absent where the network is too dense. */
  readonly collaboration?: Collaboration
}

/** Of the network of characters who are partners where they share a work. */
export interface Collaboration extends Clustering {
  /** Pairs of characters who share a work. */
  readonly pairs: number
  readonly meanPartners: number
  /** How many characters have how many partners, fewest partners first. */
  readonly degrees: readonly { readonly partners: number; readonly characters: number }[]
}

/** The figures of a network. Those over all pairs of characters are exact, and take seconds for thousands of characters. */
export function figuresOf(network: BipartiteNetwork): NetworkFigures {
  const sides = sidesOf(network)
  const giant = giantComponent(sides)
  const distances = distancesIn(sides, giant)
  const partners = collaborationOf(sides)
  const [characters, works, appearances] = [
    network.characters.length,
    network.works.length,
    network.appearances.length,
  ]
  return {
    characters,
    works,
    appearances,
    worksPerCharacter: characters === 0 ? 0 : appearances / characters,
    charactersPerWork: works === 0 ? 0 : appearances / works,
    giantComponent: giant.length,
    ...(distances === undefined ? {} : { distances }),
    ...(partners === undefined ? {} : { collaboration: collaborationFigures(partners) }),
  }
}

function collaborationFigures(partners: Adjacency): Collaboration {
  const count = partners.starts.length - 1
  const byDegree = new Map<number, number>()
  for (let n = 0; n < count; n++) {
    const degree = degreeIn(partners, n)
    byDegree.set(degree, (byDegree.get(degree) ?? 0) + 1)
  }
  return {
    pairs: partners.targets.length / 2,
    meanPartners: count === 0 ? 0 : partners.targets.length / count,
    ...clusteringOf(partners),
    degrees: [...byDegree]
      .map(([degree, characters]) => ({ partners: degree, characters }))
      .sort((a, b) => a.partners - b.partners),
  }
}
