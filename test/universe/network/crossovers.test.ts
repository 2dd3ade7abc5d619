import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { UndirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { Universe } from '../../../src/universe/index.ts'
import {
  crossoverGexf,
  crossoverGraphml,
  crossoverSvg,
  crossoversOf,
  networkFacts,
  universeNetwork,
} from '../../../src/universe/network/index.ts'
import { cast, of, thing, tideverse } from './tideverse.ts'

function crossovers(facts = tideverse, id = 'test:tideverse', bySeason = false) {
  const universe = new Universe(facts)
  return crossoversOf(universe, universeNetwork(universe, id, bySeason))
}
const linksOf = ({ links }: ReturnType<typeof crossovers>) =>
  links.map(
    ({ works, shared }) => `${works.map((id) => id.slice('test:'.length)).join(' × ')}: ${shared.join(', ')}`,
  )

describe('crossovers', () => {
  test('are pairs of works with the characters they share, the most first, seasons folded into their series', () => {
    assert.deepEqual(linksOf(crossovers()), [
      'harbour-nights × salt-and-ash: Heron, Inspector Vane',
      'harbour-nights × the-long-tide: Inspector Vane, Nightjar',
      'salt-and-ash × the-long-tide: Inspector Vane',
    ])
  })
  test('tell works in order of release, undated ones last, alone where they share nobody', () => {
    assert.deepEqual(
      crossovers().works.map(({ name, release, characters, community }) => [
        name,
        release,
        characters,
        community,
      ]),
      [
        ['Harbour Nights', '2015-04-10', 4, 1],
        ['Salt and Ash', '2016-09-30', 2, 1],
        ['The Long Tide', '2017', 2, 1],
        ['Dry Dock', undefined, 1, undefined],
      ],
    )
  })
  test('by season join no two seasons of a series', () => {
    const links = linksOf(crossovers(tideverse, 'test:tideverse', true))
    assert.ok(links.includes('salt-and-ash × harbour-nights-s2: Heron'))
    assert.deepEqual(
      links.filter((link) => link.match(/harbour-nights/g)?.length === 2),
      [],
    )
  })
  test('do not depend on the order of the facts', () => {
    assert.deepEqual(crossovers(tideverse.toReversed()), crossovers())
  })
  test('of a network are those of its file, and two of one name stay two', () => {
    const network = {
      characters: ['Heron', 'Heron', 'Teal'],
      works: ['#1', '#2', '#3'],
      appearances: [
        { character: 0, work: 0 },
        { character: 0, work: 1 },
        { character: 1, work: 1 },
        { character: 1, work: 2 },
        { character: 2, work: 0 },
        { character: 2, work: 2 },
      ],
    }
    const { links, pairs } = crossovers([...networkFacts(network, 'the coast', 'x')], 'network:the-coast')
    assert.equal(pairs, 3)
    assert.deepEqual(
      links.map(({ works: [a, b], shared }) => [a.at(-1), b.at(-1), shared]),
      [
        ['1', '2', ['Heron']],
        ['1', '3', ['Teal']],
        ['2', '3', ['Heron']],
      ],
    )
  })
})

describe('a crossover graph written down', () => {
  const odd = 'Fire & "Ice" <\'3\'> \u0001'
  const given = crossovers([
    ...thing('universe', 'Tideverse'),
    ...thing('character', 'Heron'),
    ...thing('work', odd, of('universe', 'Tideverse'), ...cast('Heron')),
    ...thing('work', 'Plain', of('universe', 'Tideverse'), ...cast('Heron')),
    ...thing('work', 'Alone', of('universe', 'Tideverse')),
  ])
  for (const [form, graph] of [
    ['GraphML', graphml.parse(UndirectedGraph, crossoverGraphml(given))],
    ['GEXF', gexf.parse(UndirectedGraph, crossoverGexf(given))],
  ] as const) {
    test(`as ${form} loads back with its works, links and weights, whatever the names hold`, () => {
      assert.deepEqual([graph.order, graph.size], [3, 1])
      assert.ok(graph.mapNodes((_, { label }) => label).includes(odd.replace('\u0001', '')))
      assert.equal(graph.getEdgeAttribute(graph.edges()[0], 'weight'), 1)
    })
  }
  test('as SVG is the same each time, holds every name as text, and draws no more than can be read', () => {
    const svg = crossoverSvg(odd, given)
    assert.equal(svg, crossoverSvg(odd, given))
    assert.match(svg, /<title id="title">Crossovers of Fire &amp; &quot;Ice&quot; &lt;'3'&gt;/)
    assert.equal(svg.match(/<circle /g)?.length, 3)
    assert.equal(svg.match(/<line /g)?.length, 1)
    const works = Array.from({ length: 90 }, (_, n) =>
      thing('work', `Work ${n}`, of('universe', 'Tideverse')),
    )
    const many = crossovers([...thing('universe', 'Tideverse'), ...works.flat()])
    const large = crossoverSvg('Tideverse', many)
    assert.equal(large.match(/<circle /g)?.length, 60)
    assert.match(large, /60 of 90 works/)
    assert.doesNotMatch(large, /NaN/)
  })
})
