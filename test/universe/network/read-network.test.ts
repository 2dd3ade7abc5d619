import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readNetwork } from '../../../src/universe/network/index.ts'

const read = (text: string, source = 'net') => readNetwork(new TextEncoder().encode(text), source)
const pairsOf = ({ network }: ReturnType<typeof read>) =>
  network?.appearances.map((a) => `${network.characters[a.character]} in ${network.works[a.work]}`).sort()
const EXPECTED = ['Heron in Low Water', 'Nightjar in High Water', 'Nightjar in Low Water']

describe('a network is read the same from', () => {
  test('Pajek with several works a line, as the Marvel network was published', () => {
    const text = `*Vertices 4 2
1 "Nightjar"
2 "Heron"
3 "Low Water"
4 "High Water"
*Edgeslist
1 3 4
2 3
`
    assert.deepEqual(pairsOf(read(text)), EXPECTED)
  })
  test('Pajek with an edge a line', () => {
    const text =
      '*Vertices 4 2\r\n1 "Nightjar"\r\n2 "Heron"\r\n3 "Low Water"\r\n4 "High Water"\r\n*Edges\r\n1 3 1\r\n1 4 1\r\n2 3 1\r\n'
    assert.deepEqual(pairsOf(read(text)), EXPECTED)
  })
  test('rows of character and work, with a header or without', () => {
    const rows = 'Nightjar,Low Water\nNightjar,High Water\nHeron,Low Water\n'
    assert.deepEqual(pairsOf(read(rows)), EXPECTED)
    assert.deepEqual(pairsOf(read(`character,work\n${rows}`)), EXPECTED)
  })
  test('GraphML, by two colours', () => {
    const nodes = ['Nightjar', 'Heron', 'Low Water', 'High Water'].map(
      (name, n) => `<node id="n${n}"><data key="label">${name}</data></node>`,
    )
    const edges = ['0 2', '0 3', '1 2'].map((e) => {
      const [a, b] = e.split(' ')
      return `<edge source="n${a}" target="n${b}"/>`
    })
    const text = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="label" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">${nodes.join('')}${edges.join('')}</graph></graphml>`
    assert.deepEqual(pairsOf(read(text)), EXPECTED)
  })
})

describe('what is wrong in a network is one line, and the rest is read', () => {
  test('a line that is no edge', () => {
    const answer = read(
      '*Vertices 3 2\n1 "Nightjar"\n2 "Heron"\n3 "Low Water"\n*Edges\n1 3\n2 nowhere\n2 9\n2 3\n',
    )
    assert.deepEqual(pairsOf(answer), ['Heron in Low Water', 'Nightjar in Low Water'])
    assert.deepEqual(
      answer.problems.map((p) => p.where.line),
      [7, 8],
    )
  })
  test('a graph that two sides do not suffice for', () => {
    const nodes = [0, 1, 2].map((n) => `<node id="n${n}"/>`).join('')
    const edges =
      '<edge source="n0" target="n1"/><edge source="n1" target="n2"/><edge source="n2" target="n0"/>'
    const answer = read(`<graphml><graph edgedefault="undirected">${nodes}${edges}</graph></graphml>`)
    assert.equal(answer.network, undefined)
    assert.equal(answer.problems.length, 1)
  })
  test('binary data and an empty file', () => {
    assert.match(readNetwork(new Uint8Array([0, 1, 2]), 'x').problems[0]?.sentence ?? '', /binary data/)
    assert.match(read('').problems[0]?.sentence ?? '', /no appearances/)
  })
})
