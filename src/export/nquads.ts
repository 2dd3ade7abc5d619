import { DataFactory, type Quad, Writer } from 'n3'
import { entityQuads, provenanceQuads, sayingQuads, standingQuads } from './claim-quads.ts'
import { Described } from './described.ts'
import type { Format } from './format.ts'
import { rolesOf } from './roles.ts'

/**
 * RDF as N-Quads (https://www.w3.org/TR/n-quads/): what each claim says in a graph of its own, whose name is the claim's; in the default
 * graph where each is from (PROV-O), where propositions stand, and who and what they name.
 */
export const nquads: Format = {
  name: 'nquads',
  description: 'RDF, one graph a claim, with its provenance (PROV-O)',
  mediaType: 'application/n-quads',
  ending: 'nq',
  async *write({ propositions, iris }) {
    const writer = new Writer({ format: 'N-Quads' })
    const described = new Described()
    const outside = DataFactory.defaultGraph()
    for await (const told of propositions()) {
      const entities = rolesOf(told).filter((role) => described.isFirst(`${iris.entity(role)}`))
      const quads: Quad[] = [
        ...entities.flatMap((role) => entityQuads(role, iris, outside)),
        ...standingQuads(told, iris, outside),
        ...told.claims.flatMap((claim) => {
          const graph = DataFactory.namedNode(iris.claim(claim.id))
          return [...sayingQuads(told, claim, iris, graph), ...provenanceQuads(claim, graph, iris, outside)]
        }),
      ]
      yield writer.quadsToString(quads)
    }
  },
}
