import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { UndirectedGraph as Graph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-network-'))
after(() => rmSync(folder, { recursive: true }))

const retcon = commandLine({
  cwd: folder,
  env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' },
})

test('a network comes into the catalogue with its figures, and its crossovers can be asked for', () => {
  writeFileSync(
    join(folder, 'coast.csv'),
    'Nightjar,Low Water\nHeron,Low Water\nHeron,High Water\nGannet,High Water\nTeal,Dry Dock\n',
  )
  const { status, stdout } = retcon('import', 'network', 'coast.csv')
  assert.equal(status, 0)
  assert.match(stdout, /coast/)
  assert.match(retcon('crossovers', 'coast').stdout, /3 works, 1 pair with shared characters[\s\S]*Heron/)
  assert.match(retcon('path', 'Nightjar', 'Gannet').stdout, /Low Water[\s\S]*High Water/)
})

test('the shipped universe can be drawn, and both graph formats are read back by others', () => {
  const { status, stdout } = retcon(
    'crossovers',
    'Marvel Cinematic Universe',
    '--svg',
    'x.svg',
    '--graphml',
    'x.graphml',
    '--gexf',
    'x.gexf',
  )
  assert.equal(status, 0)
  assert.match(stdout, /The Defenders/)
  const svg = readFileSync(join(folder, 'x.svg'), 'utf8')
  assert.match(svg, /^<svg[^>]*>[\s\S]*<title>[\s\S]*The Defenders[\s\S]*<\/svg>\s*$/)
  const both = [
    graphml.parse(Graph, readFileSync(join(folder, 'x.graphml'), 'utf8')),
    gexf.parse(Graph, readFileSync(join(folder, 'x.gexf'), 'utf8')),
  ]
  for (const graph of both) {
    assert.equal(graph.order, 6)
    assert.equal(graph.size, both[0]?.size)
    assert.ok(graph.size > 5)
  }
})

test('a chain between two people, and what cannot be found, are told in words', () => {
  assert.match(retcon('path', 'Mike Colter', 'Charlie Cox').stdout, /The Defenders/)
  const nobody = retcon('path', 'Mike Colter', 'Nobody Atall')
  assert.equal(nobody.status, 1)
  assert.match(nobody.stderr, /^retcon: [^\n]+\n$/)
})
