/**
 * Networks of characters and works: read from files, made of a universe, measured, drawn and written. Beside the room's own index, since its libraries for graphs are
 * asked for seldom and take long to load.
 */

export { crossoverGexf, crossoverGraphml } from './crossover-file.ts'
export {
  type CrossoverLink,
  type Crossovers,
  type CrossoverWork,
  crossoversOf,
  MOST_LINKS,
} from './crossovers.ts'
export { figuresOf, type NetworkFigures } from './figures.ts'
export { type GraphFile, gexfOf, graphmlOf } from './graph-file.ts'
export { type Appearance, type BipartiteNetwork, MOST_BYTES } from './network.ts'
export { networkFacts, networkId } from './network-facts.ts'
export { crossoverPlaces } from './picture/crossover-places.ts'
export { crossoverDrawing, crossoverSvg } from './picture/crossover-svg.ts'
export { DARK, LIGHT, type Palette } from './picture/palette.ts'
export { type NetworkRead, readNetwork } from './read-network.ts'
export { type UniverseNetwork, universeNetwork } from './universe-network.ts'
