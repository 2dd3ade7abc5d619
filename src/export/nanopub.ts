import { DataFactory, type Quad, Writer } from 'n3'
import type { Told, ToldClaim } from '../ask/index.ts'
import { entityQuads, instant, known, PREFIXES, provenanceQuads, sayingQuads } from './claim-quads.ts'
import type { Format } from './format.ts'
import type { Iris } from './iris.ts'
import { rolesOf } from './roles.ts'

const { literal, namedNode, quad } = DataFactory

/**
 * A nanopublication each claim, in TriG, after https://nanopub.net/guidelines/working_draft/: what it says, where that is from, and how it
 * came to be published, in a graph each, and a head that holds them together.
 */
export const nanopub: Format = {
  name: 'nanopub',
  description: 'nanopublications in TriG, one a claim',
  mediaType: 'application/trig',
  ending: 'trig',
  async *write({ propositions, iris }) {
    let text = ''
    const writer = new Writer(
      {
        write: (chunk: string, _encoding: unknown, done?: () => void) => {
          text += chunk
          done?.()
        },
        end: (done?: () => void) => done?.(),
      },
      { format: 'application/trig', prefixes: { ...PREFIXES, term: iris.term('') } },
    )
    for await (const told of propositions()) {
      for (const claim of told.claims) writer.addQuads(publication(told, claim, iris))
      yield text
      text = ''
    }
    writer.end()
    yield text
  },
}

function publication(told: Told, claim: ToldClaim, iris: Iris): Quad[] {
  const own = `${iris.base}nanopub/${claim.id}`
  const [itself, head] = [namedNode(own), namedNode(`${own}#head`)]
  const assertion = namedNode(`${own}#assertion`)
  const provenance = namedNode(`${own}#provenance`)
  const pubinfo = namedNode(`${own}#pubinfo`)
  const program = namedNode(iris.term('Retcon'))
  return [
    quad(itself, known('rdf:type'), known('np:Nanopublication'), head),
    quad(itself, known('np:hasAssertion'), assertion, head),
    quad(itself, known('np:hasProvenance'), provenance, head),
    quad(itself, known('np:hasPublicationInfo'), pubinfo, head),
    ...sayingQuads(told, claim, iris, assertion),
    ...rolesOf(told).flatMap((role) => entityQuads(role, iris, assertion)),
    ...provenanceQuads(claim, assertion, iris, provenance),
    quad(itself, known('dcterms:created'), instant(claim.recordedAt), pubinfo),
    quad(itself, known('dcterms:creator'), program, pubinfo),
    quad(program, known('rdf:type'), known('prov:SoftwareAgent'), pubinfo),
    quad(program, known('rdfs:label'), literal('Retcon'), pubinfo),
  ]
}
