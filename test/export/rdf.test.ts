import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { Parser, type Quad } from 'n3'
import { AWKWARD, exported, sampleRecord, toldBy } from './exported.ts'

const NP = 'http://www.nanopub.org/nschema#'
const PROV = 'http://www.w3.org/ns/prov#'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** All quads, by a parser that refuses whatever isn't the format. */
const parsed = (bytes: Buffer, format: string): Quad[] => new Parser({ format }).parse(bytes.toString())

describe('RDF', async () => {
  const ledger = await sampleRecord(after)
  const told = await toldBy(ledger)
  const claims = told.flatMap((one) => one.claims)
  const quads = parsed(await exported(ledger, 'nquads'), 'N-Quads')
  const inGraph = (graph: string) => quads.filter((q) => q.graph.value === graph)

  test('N-Quads have a graph a claim, which says what it says', () => {
    const graphs = new Set(quads.filter((q) => q.graph.termType === 'NamedNode').map((q) => q.graph.value))
    assert.deepEqual([...graphs].sort(), claims.map(({ id }) => `urn:retcon:claim/${id}`).sort())
    for (const { id, proposition, certainty } of claims) {
      const own = inGraph(`urn:retcon:claim/${id}`)
      const objectOf = (predicate: string) => own.find((q) => q.predicate.value === predicate)?.object.value
      assert.equal(objectOf('urn:retcon:term/says'), `urn:retcon:proposition/${proposition}`)
      assert.equal(objectOf('urn:retcon:term/certainty'), certainty)
    }
  })
  test('each graph has its provenance outside of it, with the verbatim sentence', () => {
    const outside = inGraph('')
    for (const { id, quote, article } of claims) {
      const own = outside.filter((q) => q.subject.value === `urn:retcon:claim/${id}`)
      const objectOf = (name: string) => own.find((q) => q.predicate.value === `${PROV}${name}`)?.object.value
      assert.equal(objectOf('value'), quote)
      assert.equal(objectOf('wasQuotedFrom'), `urn:retcon:article/${article.id}`)
      assert.ok(objectOf('wasAttributedTo')?.startsWith('urn:retcon:source/') ?? article.outlet === undefined)
    }
  })
  test('awkward names come through, and the same things elsewhere are told', () => {
    assert.ok(quads.some((q) => q.object.value === AWKWARD))
    const same = quads
      .filter((q) => q.predicate.value.endsWith('sameAs'))
      .map((q) => `${q.subject.value} ${q.object.value}`)
    assert.deepEqual(
      same.filter((s) => s.includes('Q42000002')),
      ['urn:retcon:entity/work/luke%20cage%20s2 http://www.wikidata.org/entity/Q42000002'],
    )
  })
  test('whoever may change places has the same part, and others have not', () => {
    const denied = told.find(({ args }) => args.includes('Owl'))
    const parts = quads.filter(
      (q) => q.subject.value === `urn:retcon:proposition/${denied?.id}` && q.object.value.includes('entity/'),
    )
    assert.deepEqual(parts.map((q) => [q.predicate.value, q.object.value]).sort(), [
      ['urn:retcon:term/character', 'urn:retcon:entity/character/nightjar'],
      ['urn:retcon:term/character', 'urn:retcon:entity/character/owl'],
    ])
  })
  test('nanopublications have a head, an assertion, its provenance and their own, nothing beside', async () => {
    const all = parsed(await exported(ledger, 'nanopub'), 'application/trig')
    const heads = all.filter((q) => q.object.value === `${NP}Nanopublication`)
    assert.equal(heads.length, claims.length)
    const graphs = Map.groupBy(all, (q) => q.graph.value)
    assert.equal(graphs.size, claims.length * 4)
    for (const { subject, graph } of heads) {
      const head = graphs.get(graph.value) ?? []
      assert.deepEqual(
        head.map((q) => [q.subject.value, q.predicate.value]),
        [
          [subject.value, TYPE],
          ...['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map((name) => [
            subject.value,
            NP + name,
          ]),
        ],
      )
      const [assertion = '', provenance = '', info = ''] = head.slice(1).map((q) => q.object.value)
      assert.ok((graphs.get(assertion) ?? []).length > 0)
      assert.ok(graphs.get(provenance)?.some((q) => q.subject.value === assertion))
      assert.ok(graphs.get(info)?.some((q) => q.subject.value === subject.value))
    }
  })
  test('IRIs begin as the operator says', async () => {
    const own = parsed(await exported(ledger, 'nquads', { base: 'https://retcon.example/' }), 'N-Quads')
    assert.equal(own.length, quads.length)
    assert.ok(own.every((q) => !q.subject.value.startsWith('urn:')))
  })
})
