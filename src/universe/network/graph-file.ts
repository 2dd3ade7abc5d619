import { MultiUndirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { xmlCharacters, xmlText } from './xml.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>
type Keys = Readonly<Record<string, 'string' | 'int' | 'double'>>

/** An undirected graph as files hold it: what is said of nodes and edges, by name, and of what type that is. */
export interface GraphFile {
  readonly nodeKeys: Keys
  readonly edgeKeys: Keys
  readonly nodes: readonly { readonly id: string; readonly attributes: Attributes }[]
  /** Two nodes may share several. */
  readonly edges: readonly {
    readonly id: string
    readonly ends: readonly [string, string]
    readonly attributes: Attributes
  }[]
}

/** As GraphML, whose keys are called as what they say. Format: http://graphml.graphdrawing.org. */
export function graphmlOf({ nodeKeys, edgeKeys, nodes, edges }: GraphFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodeKeys),
    ...keys('edge', edgeKeys),
    '<graph edgedefault="undirected">',
    ...nodes.map(({ id, attributes }) => element('node', { id }, attributes)),
    ...edges.map(({ ends: [source, target], attributes }) => element('edge', { source, target }, attributes)),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keys(of: string, types: Keys): string[] {
  return Object.entries(types).map(
    ([name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function element(name: string, attributes: Readonly<Record<string, string>>, data: Attributes): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  const told = Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : `<data key="${key}">${xmlText(String(value))}</data>`,
  )
  return `<${name}${own.join('')}>${told.join('')}</${name}>`
}

/** As GEXF 1.3, for Gephi. Format: https://gexf.net. */
export function gexfOf({ nodes, edges }: GraphFile): string {
  const graph = new MultiUndirectedGraph()
  for (const { id, attributes } of nodes) graph.addNode(id, inXml(attributes))
  for (const { id, ends, attributes } of edges) graph.addEdgeWithKey(id, ...ends, inXml(attributes))
  return write(graph, { version: '1.3' })
}

function inXml(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? xmlCharacters(value) : value,
    ]),
  )
}
