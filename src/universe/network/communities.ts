import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'

/** The package is a CommonJS function, and its types say otherwise. */
const louvain = louvainModule as unknown as typeof louvainModule.default

/**
 * Communities by the Louvain method (Blondel et al., "Fast unfolding of communities in large networks", 2008), each shared character a unit of
 * weight: the community of each vertex that is joined to any, from 1, the largest first, of equal ones that with the first vertex. The vertices
 * are gone through in their order, so that chance has no part in it.
 */
export function communitiesOf(
  ids: readonly string[],
  links: readonly { readonly works: readonly [string, string]; readonly shared: readonly string[] }[],
): Map<string, number> {
  const graph = new UndirectedGraph<object, { weight: number }>()
  const linked = new Set(links.flatMap(({ works }) => works))
  const joined = ids.filter((id) => linked.has(id))
  for (const id of joined) graph.addNode(id)
  for (const { works, shared } of links)
    graph.addEdgeWithKey(works.join(' '), ...works, { weight: shared.length })
  if (graph.size === 0) return new Map()
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  const members = [...Map.groupBy(joined, (id) => found[id]).values()]
  const ordered = members.sort((a, b) => b.length - a.length)
  return new Map(ordered.flatMap((community, n) => community.map((id) => [id, n + 1])))
}
