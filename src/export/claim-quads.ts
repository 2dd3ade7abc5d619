import { DataFactory, type NamedNode, type Quad } from 'n3'
import type { Told, ToldClaim } from '../ask/index.ts'
import type { EntityType } from '../model/index.ts'
import { elsewhere, type Iris } from './iris.ts'
import { className, type Role, rolesOf } from './roles.ts'

const { literal, namedNode, quad } = DataFactory

export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  np: 'http://www.nanopub.org/nschema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** `known('prov:Entity')`. */
export function known(name: `${keyof typeof PREFIXES}:${string}`): NamedNode {
  const colon = name.indexOf(':')
  return namedNode(`${PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES]}${name.slice(colon + 1)}`)
}

/** `DefaultGraph` is where nothing else is said. */
export type Graph = NamedNode | ReturnType<typeof DataFactory.defaultGraph>

const text = (value: string) => literal(value.toWellFormed())
export const instant = (value: string) => literal(value, known('xsd:dateTime'))
const day = (value: string) => literal(value, known('xsd:date'))

/**
 * What a claim says: a proposition with its parts, and how surely and on what basis it is put forward. The proposition is described and not
 * asserted, since a claim may as well deny it.
 */
export function sayingQuads(told: Told, claim: ToldClaim, iris: Iris, graph: Graph): Quad[] {
  const subject = namedNode(iris.claim(claim.id))
  const about = namedNode(iris.proposition(told.id))
  const term = (name: string) => namedNode(iris.term(name))
  return [
    quad(subject, known('rdf:type'), term('Claim'), graph),
    quad(subject, term('says'), about, graph),
    quad(subject, term('certainty'), literal(claim.certainty), graph),
    quad(subject, term('basis'), literal(claim.basis), graph),
    quad(about, known('rdf:type'), term(className(told.predicate)), graph),
    quad(about, known('rdfs:label'), text(told.sentence), graph),
    ...rolesOf(told).map((role) => quad(about, term(role.role), termFor(role, iris), graph)),
    ...Object.entries(claim.qualifiers).map(([name, value]) =>
      quad(about, term(name), text(String(value)), graph),
    ),
  ]
}

function termFor(role: Role, iris: Iris) {
  const iri = iris.entity(role)
  return iri === undefined ? text(role.name) : namedNode(iri)
}

/** Where what is said in `subject` is from, after PROV-O (https://www.w3.org/TR/prov-o/): the sentence, the article, whose word it is. */
export function provenanceQuads(claim: ToldClaim, subject: NamedNode, iris: Iris, graph: Graph): Quad[] {
  const { article, according_to, quote, recordedAt } = claim
  const page = namedNode(iris.article(article.id))
  const sources = [...according_to, ...(article.outlet === undefined ? [] : [article.outlet])]
  return [
    quad(subject, known('rdf:type'), known('prov:Entity'), graph),
    quad(subject, known('prov:value'), text(quote), graph),
    quad(subject, known('prov:wasQuotedFrom'), page, graph),
    quad(subject, known('prov:generatedAtTime'), instant(recordedAt), graph),
    ...sources.flatMap((name) => {
      const source = namedNode(iris.source(name))
      return [
        quad(subject, known('prov:wasAttributedTo'), source, graph),
        quad(source, known('rdf:type'), known('prov:Agent'), graph),
        quad(source, known('rdfs:label'), text(name), graph),
      ]
    }),
    quad(page, known('rdf:type'), known('schema:NewsArticle'), graph),
    quad(page, known('schema:headline'), text(article.title), graph),
    ...(article.url === undefined ? [] : [quad(page, known('schema:url'), text(article.url), graph)]),
    ...(article.published === undefined
      ? []
      : [quad(page, known('schema:datePublished'), day(article.published), graph)]),
  ]
}

/** Where a proposition stands. */
export function standingQuads(told: Told, iris: Iris, graph: Graph): Quad[] {
  const about = namedNode(iris.proposition(told.id))
  return [
    quad(about, namedNode(iris.term('status')), literal(told.status), graph),
    quad(
      about,
      namedNode(iris.term('probability')),
      literal(String(told.probability), known('xsd:double')),
      graph,
    ),
    quad(about, namedNode(iris.term('rule')), text(told.rule), graph),
  ]
}

const CLASSES: Readonly<Record<EntityType, `schema:${string}`>> = {
  work: 'schema:CreativeWork',
  character: 'schema:Person',
  person: 'schema:Person',
  team: 'schema:Organization',
  company: 'schema:Organization',
  outlet: 'schema:NewsMediaOrganization',
  universe: 'schema:CreativeWorkSeries',
}

/** Who or what a name names: its type, its name, the same elsewhere. Nothing for words that name nothing. */
export function entityQuads(role: Role, iris: Iris, graph: Graph): Quad[] {
  const iri = iris.entity(role)
  if (iri === undefined || role.type === undefined) return []
  const subject = namedNode(iri)
  return [
    quad(subject, known('rdf:type'), known(CLASSES[role.type]), graph),
    quad(subject, known('rdfs:label'), text(role.name), graph),
    ...(role.thing === undefined ? [] : elsewhere(role.thing)).map((address) =>
      quad(subject, known('owl:sameAs'), namedNode(address), graph),
    ),
  ]
}
