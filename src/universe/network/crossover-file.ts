import type { Crossovers } from './crossovers.ts'
import { type GraphFile, gexfOf, graphmlOf } from './graph-file.ts'

/** A crossover graph as GraphML: an edge weighs as many characters as two works share. */
export function crossoverGraphml(crossovers: Crossovers): string {
  return graphmlOf(fileOf(crossovers))
}

/** The same as GEXF, for Gephi. */
export function crossoverGexf(crossovers: Crossovers): string {
  return gexfOf(fileOf(crossovers))
}

function fileOf({ works, links }: Crossovers): GraphFile {
  return {
    nodeKeys: { label: 'string', release: 'string', characters: 'int', community: 'int' },
    edgeKeys: { weight: 'int', shared: 'string' },
    nodes: works.map(({ id, name, release, characters, community }) => ({
      id,
      attributes: { label: name, release, characters, community },
    })),
    edges: links.map(({ works: ends, shared }) => ({
      id: ends.join(' '),
      ends,
      attributes: { weight: shared.length, shared: shared.join('; ') },
    })),
  }
}
