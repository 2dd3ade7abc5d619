import { type GraphFile, gexfOf, graphmlOf } from '../universe/network/index.ts'
import type { Format, Source } from './format.ts'
import { asFact } from './roles.ts'

export const graphml: Format = {
  name: 'graphml',
  description: 'who appears in what, as a graph: GraphML',
  mediaType: 'application/graphml+xml',
  ending: 'graphml',
  async *write(source) {
    yield graphmlOf(await appearanceGraph(source))
  },
}

export const gexf: Format = {
  name: 'gexf',
  description: 'who appears in what, as a graph: GEXF, for Gephi',
  mediaType: 'application/gexf+xml',
  ending: 'gexf',
  async *write(source) {
    yield gexfOf(await appearanceGraph(source))
  },
}

/**
 * Characters and works, an edge each proposition that one is in the other (by name, or with whoever plays it), with where it stands. The
 * one export whose memory grows, with the graph: nodes have to be told once.
 */
async function appearanceGraph({ propositions, iris }: Source): Promise<GraphFile> {
  const nodes = new Map<string, GraphFile['nodes'][number]>()
  const edges: GraphFile['edges'][number][] = []
  for await (const told of propositions()) {
    const fact = asFact(told)
    if (fact?.property !== 'appearance' || fact.value === undefined) continue
    const ends = [fact.value, fact.owner].map((name) => {
      const id = iris.entity(name) ?? name.name
      if (!nodes.has(id)) nodes.set(id, { id, attributes: { label: name.name, type: name.type } })
      return id
    })
    const [character = '', work = ''] = ends
    const { id, sentence, predicate, status, probability, since, reports } = told
    const attributes = {
      ...{ sentence, predicate, performer: fact.person?.name },
      ...{ status, probability, since, reports },
    }
    edges.push({ id, ends: [character, work], attributes })
  }
  return {
    nodeKeys: { label: 'string', type: 'string' },
    edgeKeys: {
      ...{ sentence: 'string', predicate: 'string', performer: 'string', status: 'string' },
      ...{ probability: 'double', since: 'string', reports: 'int' },
    },
    nodes: [...nodes.values()],
    edges,
  }
}
