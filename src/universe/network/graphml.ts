import { Parser } from 'htmlparser2'
import { labelOf } from './labels.ts'
import { MOST_EDGES, MOST_VERTICES } from './network.ts'
import type { Problems } from './problems.ts'
import type { Side, ToldEdge, ToldGraph } from './two-sided.ts'

/** Attributes that tell a node's name, and those that tell its side: igraph's `type`, networkx's `bipartite` and what people write. */
const LABELS = /^(?:label|name)$/i
const SIDES = /^(?:type|kind|mode|side|bipartite|partition)$/i
/** What a side is called. Two-mode files of igraph and networkx number them, the first from 0 or false. */
const CHARACTER = /^(?:characters?|hero|person|actor|0|false)$/i
const WORK = /^(?:works?|comic|book|issue|film|movie|series|show|episode|1|true)$/i

/**
 * A graph in GraphML: nodes with their names, edges with their ends, and the sides where an attribute of every node tells them. A node
 * that is there already, an edge to nowhere and a hyperedge are one problem each and are left out. Elements are read as they pass by,
 * so that depth costs nothing, and no entity is resolved but XML's own five. Format: http://graphml.graphdrawing.org.
 */
export function graphmlGraph(text: string, problems: Problems): ToldGraph {
  const reading = new Reading(text, problems)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes, parser.startIndex),
      ontext: (words) => reading.text(words),
      // `<node/>` counts as implied, too.
      onclosetag: (name, isImplied) =>
        reading.close(name, isImplied && text[parser.endIndex - 1] !== '/', parser.startIndex),
    },
    { xmlMode: true, decodeEntities: true },
  )
  // In pieces, so that a text that is too large or too deep is left soon.
  for (let at = 0; at < text.length && !reading.isFull; at += PIECE) parser.write(text.slice(at, at + PIECE))
  if (!reading.isFull) parser.end()
  return reading.graph()
}

const PIECE = 1 << 16
/** Elements within elements; a network has five. */
const DEEPEST = 100

interface ToldNode {
  readonly id: string
  label?: string
  side?: Side
}

class Reading {
  isFull = false
  readonly #problems: Problems
  readonly #lines: Lines
  /** What each key means: its attribute's name. */
  readonly #keys = new Map<string, string>()
  readonly #nodes = new Map<string, ToldNode>()
  readonly #edges: { readonly source: string; readonly target: string; readonly line: number }[] = []
  #node: ToldNode | undefined
  #data: string | undefined
  #words = ''
  #depth = 0
  #isBroken = false

  constructor(text: string, problems: Problems) {
    this.#lines = new Lines(text)
    this.#problems = problems
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const line = this.#lines.at(at)
    this.#depth++
    if (this.#depth > DEEPEST) this.#stop(`more than ${DEEPEST} elements within each other`, line)
    if (name === 'key') this.#keys.set(attributes.id ?? '', attributes['attr.name'] ?? '')
    else if (name === 'node') this.#open(attributes.id, line)
    else if (name === 'edge') this.#join(attributes.source, attributes.target, line)
    else if (name === 'data') this.#begin(attributes.key)
    else if (name === 'hyperedge')
      this.#problems.add('hyperedge', 'hyperedges are not read: it is left out', line)
  }

  text(words: string): void {
    if (this.#data !== undefined) this.#words += words
  }

  close(name: string, isImplied: boolean, at: number): void {
    this.#depth--
    if (isImplied && !this.#isBroken) {
      this.#isBroken = true
      this.#problems.add(
        'xml',
        `<${name}> is not closed, or closed by another: check that the file is whole`,
        this.#lines.at(at),
      )
    }
    if (name === 'data') this.#end()
    if (name === 'node') this.#node = undefined
  }

  graph(): ToldGraph {
    const nodes = [...this.#nodes.values()]
    const places = new Map(nodes.map(({ id }, n) => [id, n]))
    const edges = this.#edges.flatMap(({ source, target, line }): ToldEdge[] => {
      const [from, to] = [places.get(source), places.get(target)]
      if (from !== undefined && to !== undefined) return [{ ends: [from, to], line }]
      const missing = labelOf(from === undefined ? source : target)
      this.#problems.add('edge', `no node has the id “${missing}”: the edge is left out`, line)
      return []
    })
    const sides = nodes.flatMap(({ side }) => side ?? [])
    return {
      labels: nodes.map(({ id, label }) => label ?? (labelOf(id) || '?')),
      edges,
      ...(sides.length === nodes.length ? { sides } : {}),
    }
  }

  #open(id: string | undefined, line: number): void {
    this.#node = undefined
    if (id === undefined) this.#problems.add('node', 'a node has no id: it is left out', line)
    else if (this.#nodes.has(id))
      this.#problems.add('node', `the node “${labelOf(id)}” is there already: it is left out`, line)
    else if (this.#nodes.size >= MOST_VERTICES)
      this.#stop(`more than ${MOST_VERTICES.toLocaleString('en')} nodes`, line)
    else {
      this.#node = { id }
      this.#nodes.set(id, this.#node)
    }
  }

  #join(source: string | undefined, target: string | undefined, line: number): void {
    if (source === undefined || target === undefined)
      this.#problems.add('edge', 'an edge lacks its source or target: it is left out', line)
    else if (this.#edges.length >= MOST_EDGES)
      this.#stop(`more than ${MOST_EDGES.toLocaleString('en')} edges`, line)
    else this.#edges.push({ source, target, line })
  }

  #begin(key: string | undefined): void {
    this.#data = this.#node === undefined ? undefined : (this.#keys.get(key ?? '') ?? key)
    this.#words = ''
  }

  #end(): void {
    const words = labelOf(this.#words)
    if (this.#node !== undefined && this.#data !== undefined && words !== '') {
      if (LABELS.test(this.#data)) this.#node.label ??= words
      else if (SIDES.test(this.#data) && CHARACTER.test(words)) this.#node.side ??= 'character'
      else if (SIDES.test(this.#data) && WORK.test(words)) this.#node.side ??= 'work'
    }
    this.#data = undefined
  }

  #stop(what: string, line: number): void {
    if (!this.isFull) this.#problems.add('too-large', `${what}: the rest is left out`, line)
    this.isFull = true
  }
}

/** Lines by place in a text, for places that only go forward. */
class Lines {
  readonly #text: string
  #line = 1
  #next: number

  constructor(text: string) {
    this.#text = text
    this.#next = text.indexOf('\n')
  }

  at(place: number): number {
    while (this.#next !== -1 && this.#next < place) {
      this.#line++
      this.#next = this.#text.indexOf('\n', this.#next + 1)
    }
    return this.#line
  }
}
