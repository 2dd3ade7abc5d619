import type { Crossovers } from './crossovers.ts'
import { xmlText } from './xml.ts'

/** What is said of each node and edge: the attribute's name and type, which is its key as well. */
const NODE_KEYS = { label: 'string', release: 'string', characters: 'int', community: 'int' } as const
const EDGE_KEYS = { weight: 'int', shared: 'string' } as const

/** A crossover graph as GraphML: an edge weighs as many characters as two works share. Format: http://graphml.graphdrawing.org. */
export function crossoverGraphml({ works, links }: Crossovers): string {
  const nodes = works.map(({ id, name, release, characters, community }) =>
    element('node', { id }, { label: name, release, characters, community }),
  )
  const edges = links.map(({ works: [source, target], shared }) =>
    element('edge', { source, target }, { weight: shared.length, shared: shared.join('; ') }),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    '<graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keys(of: string, types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(
    ([name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string | number | undefined>>,
): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  const told = Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : `<data key="${key}">${xmlText(String(value))}</data>`,
  )
  return `<${name}${own.join('')}>${told.join('')}</${name}>`
}
