/**
 * What Retcon knows without reading: the catalogue, as facts that importers bring and a starter that ships, and the lists of companies
 * and outlets; and what follows from it: who appears where, what to see before what, who is how far from whom.
 */
export { crossoverGexf } from './network/crossover-gexf.ts'
export { crossoverGraphml } from './network/crossover-graphml.ts'
export {
  type CrossoverLink,
  type Crossovers,
  type CrossoverWork,
  crossoversOf,
  MOST_LINKS,
} from './network/crossovers.ts'
export { figuresOf, type NetworkFigures } from './network/figures.ts'
export { type Appearance, type BipartiteNetwork, MOST_BYTES } from './network/network.ts'
export { networkFacts, networkId } from './network/network-facts.ts'
export { crossoverSvg } from './network/picture/crossover-svg.ts'
export { type NetworkRead, readNetwork } from './network/read-network.ts'
export { type UniverseNetwork, universeNetwork } from './network/universe-network.ts'
export { type PathStep, pathBetween } from './path.ts'
export { shippedFacts } from './starter.ts'
export { aliasesOf, type FactOf, factOf, factsOf, numberOf, type Thing, Universe } from './universe.ts'

import type { Entity } from '../model/index.ts'
import { companies } from './companies.ts'
import { outlets } from './outlets.ts'

/** Every entity that ships with the project. */
export const shippedEntities: readonly Entity[] = [...companies, ...outlets]
