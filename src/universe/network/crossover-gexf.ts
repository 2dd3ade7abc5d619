import { UndirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { Crossovers } from './crossovers.ts'
import { xmlCharacters } from './xml.ts'

/** A crossover graph as GEXF, for Gephi: an edge weighs as many characters as two works share. Format: https://gexf.net. */
export function crossoverGexf({ works, links }: Crossovers): string {
  const graph = new UndirectedGraph()
  for (const { id, name, ...attributes } of works)
    graph.addNode(id, { label: xmlCharacters(name), ...attributes })
  for (const { works: ends, shared } of links) {
    graph.addEdgeWithKey(ends.join(' '), ...ends, {
      weight: shared.length,
      shared: xmlCharacters(shared.join('; ')),
    })
  }
  return write(graph, { version: '1.3' })
}
