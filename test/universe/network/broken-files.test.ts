import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readNetwork } from '../../../src/universe/network/index.ts'

const read = (text: string) => readNetwork(new TextEncoder().encode(text), 'net')
const pairsOf = ({ network }: ReturnType<typeof read>) =>
  network?.appearances.map((a) => `${network.characters[a.character]} in ${network.works[a.work]}`)
const linesOf = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, where }) => `${where.line}: ${code.replace('network/', '')}`)

describe('Pajek', () => {
  const VERTICES = '*Vertices 4 2\n1 "Nightjar"\n2 "Heron"\n3 "Low Water"\n4 "High Water"\n'
  test('an edge within a side, a vertex that is none and an unknown section are told with their lines', () => {
    const answer = read(`${VERTICES}five "Nobody"\n*Edges\n1 2\n1 3\n*Matrix\n0 1\n1 0\n*Arcs\n2 4\n`)
    assert.deepEqual(pairsOf(answer), ['Nightjar in Low Water', 'Heron in High Water'])
    assert.deepEqual(linesOf(answer).sort(), ['10: section', '6: vertex', '8: one-side'])
  })
  test('comments, partitions, weights, repeated edges and nameless vertices are no problem', () => {
    const answer = read(
      `% by hand\n${VERTICES.replace('2 "Heron"', '2 ""')}*Edges\n1 3 2.5\n1 3\n2 4 1 c Blue\n*Partition sides\n*Vertices 4\n1\n1\n2\n2\n`,
    )
    assert.deepEqual(pairsOf(answer), ['Nightjar in Low Water', 'v2 in High Water'])
    assert.deepEqual(answer.problems, [])
  })
  test('without M the first end of a component is a character', () => {
    const answer = read(
      '*Vertices 4\n1 "Low Water"\n2 "Nightjar"\n3 "Heron"\n4 "High Water"\n*Edgeslist\n2 1 4\n3 1\n',
    )
    assert.deepEqual(pairsOf(answer), [
      'Nightjar in Low Water',
      'Nightjar in High Water',
      'Heron in Low Water',
    ])
  })
  test('older encodings are read', () => {
    const { network } = readNetwork(
      new Uint8Array(Buffer.from('*Vertices 2 1\n1 "Séance"\n2 "X"\n*Edges\n1 2\n', 'latin1')),
      'net',
    )
    assert.deepEqual(network?.characters, ['Séance'])
  })
})

describe('CSV', () => {
  test('a row of three, an empty cell and a quote that does not close are told with their lines', () => {
    const answer = read(
      'hero,comic\nNightjar,Low Water\na,b,c\n,Dry Dock\nHeron,"High" Water\nHeron,Low Water\n',
    )
    assert.deepEqual(pairsOf(answer), ['Nightjar in Low Water', 'Heron in Low Water'])
    assert.deepEqual(linesOf(answer).sort(), ['3: row', '4: row', '5: csv'])
  })
  test('columns may be turned round by their header, and parted otherwise', () => {
    assert.deepEqual(pairsOf(read('film;character\nLow Water;Quill, Mara\n')), ['Quill, Mara in Low Water'])
    assert.deepEqual(pairsOf(read('Nightjar\tLow Water\n')), ['Nightjar in Low Water'])
  })
  test('a character and a work of one name are two', () => {
    assert.deepEqual(pairsOf(read('Nightjar,Nightjar\n')), ['Nightjar in Nightjar'])
  })
})

describe('GraphML', () => {
  const graph = (body: string) =>
    read(
      `<graphml>\n<key id="k" for="node" attr.name="bipartite" attr.type="int"/>\n<graph edgedefault="undirected">\n${body}\n</graph>\n</graphml>`,
    )
  test('sides are those of an attribute that every node has', () => {
    const node = (id: string, side: number) => `<node id="${id}"><data key="k">${side}</data></node>`
    const answer = graph(
      `${node('Low Water', 1)}${node('Heron', 0)}${node('Teal', 0)}\n<edge source="Low Water" target="Heron"/>\n<edge source="Heron" target="Teal"/>`,
    )
    assert.deepEqual(pairsOf(answer), ['Heron in Low Water'])
    assert.deepEqual(linesOf(answer), ['6: one-side'])
  })
  test('an edge to nowhere, a node told twice and a hyperedge are left out with their lines', () => {
    const answer = graph(
      '<node id="a"/><node id="b"/>\n<node id="a"/>\n<edge source="a" target="b"/>\n<edge source="a" target="c"/>\n<hyperedge/>',
    )
    assert.deepEqual(pairsOf(answer), ['a in b'])
    assert.deepEqual(linesOf(answer).sort(), ['5: node', '7: edge', '8: hyperedge'])
  })
  test('a file that breaks off is told, once, and what was there is read', () => {
    const answer = read(
      '<graphml><graph>\n<node id="a"/><node id="b"/>\n<edge source="a" target="b"/>\n<edge source="a" tar',
    )
    assert.deepEqual(pairsOf(answer), ['a in b'])
    assert.equal(answer.problems.length, 1)
  })
  test('depth without end and entities that grow are stopped', () => {
    assert.match(
      read(`<graphml>${'<a>'.repeat(200_000)}`).problems[0]?.sentence ?? '',
      /elements within each other/,
    )
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><graphml><graph><node id="&b;"/><node id="w"/><edge source="&b;" target="w"/></graph></graphml>'
    assert.ok(!(read(bomb).network?.characters ?? []).some((name) => name.includes('aaaa')))
  })
})

test('no text whatever makes an error, endless problems, or a name that a terminal would obey', () => {
  const pieces = fc.constantFrom(
    '*Vertices 3 1',
    '*Edges',
    '1 2',
    '1 "\u001b[2J"',
    '<graphml>',
    '<node id="a\u0007"/>',
    '<edge source="a',
    'a,b',
    '"',
    ',',
    '%',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (lines) => {
      const { network, problems } = read(lines.join('\n'))
      assert.ok(network !== undefined || problems.length > 0)
      assert.doesNotMatch([...(network?.characters ?? []), ...(network?.works ?? [])].join(''), /\p{Cc}/u)
    }),
  )
  const { problems } = read(`*Vertices 2 1\n*Edges\n${'x y\n'.repeat(5000)}`)
  assert.equal(problems.length, 1001)
})
