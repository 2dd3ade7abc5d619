import type { Told, ToldClaim } from '../ask/index.ts'
import { Described } from './described.ts'
import type { Format } from './format.ts'
import type { Iris } from './iris.ts'
import { asFact } from './roles.ts'
import { articleNode, entityNode, jsonFor, type Node, REVIEWER, ratingNode } from './schema-org.ts'

/** What the keys mean, in the file itself: nobody has to fetch anything to read it. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  additionalType: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
  datePublished: { '@type': 'Date' },
}

/**
 * One JSON-LD document (https://www.w3.org/TR/json-ld11/) in the words of schema.org: each proposition as a `Claim` with a
 * `ClaimReview` of where it stands and the sentences that it appears in, whoever and whatever it names, and each part as a `PerformanceRole`.
 */
export const jsonld: Format = {
  name: 'jsonld',
  description: 'JSON-LD in the words of schema.org',
  mediaType: 'application/ld+json',
  ending: 'jsonld',
  async *write({ propositions, iris }) {
    const described = new Described()
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
    let comma = '\n'
    for await (const told of propositions()) {
      const entities = told.names.filter((name) => described.isFirst(`${iris.entity(name)}`))
      const nodes = [
        ...entities.map((name) => entityNode(name, iris)),
        claimNode(told, iris),
        roleNode(told, iris),
      ]
      for (const node of nodes) {
        if (node === undefined) continue
        yield `${comma}${jsonFor(node)}`
        comma = ',\n'
      }
    }
    yield '\n]}\n'
  },
}

function claimNode(told: Told, iris: Iris): Node {
  const about = told.names.flatMap((name) => {
    const iri = iris.entity(name)
    return iri === undefined ? [] : [{ '@id': iri }]
  })
  return {
    '@id': iris.proposition(told.id),
    '@type': 'Claim',
    name: told.sentence,
    about,
    ...(told.since === undefined ? {} : { datePublished: told.since }),
    appearance: told.claims.map((claim) => quotationNode(claim, iris)),
    review: {
      '@id': `${iris.proposition(told.id)}#review`,
      '@type': 'ClaimReview',
      claimReviewed: told.sentence,
      author: REVIEWER,
      reviewRating: ratingNode(told),
    },
  }
}

/** The verbatim sentence, whose words it is where somebody is named, and its article. */
function quotationNode(claim: ToldClaim, iris: Iris): Node {
  return {
    '@id': iris.claim(claim.id),
    '@type': 'Quotation',
    text: claim.quote,
    ...(claim.according_to.length === 0
      ? {}
      : {
          creator: claim.according_to.map((name) => ({ '@id': iris.source(name), '@type': 'Thing', name })),
        }),
    isPartOf: articleNode(claim, iris),
  }
}

/** Who plays whom in what: the work has an actor, who is one in a role. */
function roleNode(told: Told, iris: Iris): Node | undefined {
  const fact = asFact(told)
  if (fact?.person === undefined || fact.value === undefined) return undefined
  if (told.status === 'denied' || told.status === 'debunked') return undefined
  return {
    '@id': iris.entity(fact.owner),
    actor: {
      '@id': `${iris.proposition(told.id)}#role`,
      '@type': 'PerformanceRole',
      characterName: fact.value.name,
      actor: { '@id': iris.entity(fact.person), '@type': 'Person', name: fact.person.name },
      subjectOf: { '@id': iris.proposition(told.id) },
    },
  }
}
