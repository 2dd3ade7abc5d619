import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { MultiUndirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { predicateNamed } from '../../src/predicates/index.ts'
import { AWKWARD, exported, sampleRecord, toldBy } from './exported.ts'

describe('the graph of appearances', async () => {
  const ledger = await sampleRecord(after)
  const told = (await toldBy(ledger)).filter(({ predicate, names }) => {
    const rule = predicateNamed(predicate)?.settledBy
    return rule?.property === 'appearance' && names[rule.of] !== undefined
  })
  const read = {
    graphml: graphml.parse(MultiUndirectedGraph, (await exported(ledger, 'graphml')).toString()),
    gexf: gexf.parse(MultiUndirectedGraph, (await exported(ledger, 'gexf')).toString()),
  }

  for (const [format, graph] of Object.entries(read)) {
    test(`is loaded from ${format}: an edge each proposition that somebody is in something`, () => {
      assert.equal(graph.size, told.length)
      const edges = graph.mapEdges((_, { sentence, status, probability }) => ({
        sentence,
        status,
        probability: Number(probability),
      }))
      const expected = told.map(({ sentence, status, probability }) => ({ sentence, status, probability }))
      assert.deepEqual(edges.sort(bySentence), expected.sort(bySentence))
    })
    test(`joins characters and works in ${format}`, () => {
      assert.ok(
        graph.everyEdge(
          (_, __, a, b) => graph.getNodeAttribute(a, 'type') !== graph.getNodeAttribute(b, 'type'),
        ),
      )
      assert.ok(graph.someNode((_, { label }) => label.replace(/\s/g, ' ') === AWKWARD.replace(/\s/g, ' ')))
      const parts = graph.filterEdges((_, { performer }) => performer === 'Mustafa Shakir')
      assert.equal(parts.length, told.filter(({ args }) => args[0] === 'Mustafa Shakir').length)
    })
  }
})

const bySentence = (a: { sentence: string }, b: { sentence: string }) => (a.sentence < b.sentence ? -1 : 1)
