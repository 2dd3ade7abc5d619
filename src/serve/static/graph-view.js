import { mixed, nameWriter, onScheme, paletteOf, ringDrawer } from './graph-colours.js'
import { stepFrom } from './graph-walk.js'

/** @typedef {import('./graph.js').GraphData} GraphData */

/** Classic scripts leave them here. @type {{ Sigma: typeof import('sigma').default, graphology: typeof import('graphology') }} */
const { Sigma, graphology } = /** @type {any} */ (globalThis)

/** Nodes up to which they have their full size. */
const FEW = 300
/** Nodes that are in sight, about, when the camera comes to one. */
const IN_SIGHT = 60
const MILLISECONDS = 250

/** The graph on its canvas: what is pointed at or chosen, and its neighbours, stand out. */
export class GraphView {
  #data
  #status
  #graph
  #renderer
  #palette
  /** @type {string | undefined} */
  #hovered
  /** @type {string | undefined} */
  #chosen
  /** The node that stands out, and those joined to it. @type {{ node: string, near: Set<string> } | undefined} */
  #focus

  /** @param {HTMLElement} canvas @param {HTMLElement} status @param {GraphData} data */
  constructor(canvas, status, data) {
    this.#data = data
    this.#status = status
    this.#palette = paletteOf(data.palettes)
    this.#graph = graphOf(data)
    const palette = () => this.#palette
    this.#renderer = new Sigma(this.#graph, canvas, {
      defaultDrawNodeLabel: nameWriter(palette),
      defaultDrawNodeHover: ringDrawer(palette),
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      labelRenderedSizeThreshold: 5,
      labelGridCellSize: 120,
      stagePadding: 40,
      zIndex: true,
      enableCameraRotation: false,
      minCameraRatio: 0.02,
      maxCameraRatio: 2,
      nodeReducer: (node, attributes) => this.#nodeLook(node, attributes),
      edgeReducer: (edge, attributes) => this.#edgeLook(edge, attributes),
    })
    this.#renderer.on('enterNode', ({ node }) => this.#hover(node))
    this.#renderer.on('leaveNode', () => this.#hover(undefined))
    this.#renderer.on('clickNode', ({ node }) => this.#openPage(node))
    onScheme(() => {
      this.#palette = paletteOf(data.palettes)
      this.#redraw()
    })
  }

  /** Has a node stand out, brings it to the middle and says what it is. @param {number} n its place in the data */
  choose(n) {
    const node = String(n)
    this.#chosen = node
    this.#hovered = undefined
    this.#redraw()
    this.say(this.#words(node))
    const at = this.#renderer.getNodeDisplayData(node)
    const camera = this.#renderer.getCamera()
    const near = Math.min(1, Math.sqrt(IN_SIGHT / this.#data.nodes.length))
    if (at !== undefined)
      void camera.animate({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, near) }, { duration: duration() })
  }

  /** To a neighbour; the first step is to the work with the most characters. @param {import('./graph-walk.js').Arrow} arrow */
  walk(arrow) {
    if (this.#chosen === undefined) {
      if (this.#data.nodes.length > 0) this.choose(0)
      return
    }
    const from = this.#data.nodes[Number(this.#chosen)]
    const neighbours = this.#graph.neighbors(this.#chosen).flatMap((node) => {
      const told = this.#data.nodes[Number(node)]
      return told === undefined ? [] : [{ x: told.x, y: told.y, n: Number(node) }]
    })
    const to = from === undefined ? undefined : stepFrom(from, neighbours, arrow)
    if (to === undefined) this.say(`${from?.name}: no neighbour that way.`)
    else this.choose(to.n)
  }

  open() {
    if (this.#chosen !== undefined) this.#openPage(this.#chosen)
  }

  letGo() {
    this.#chosen = undefined
    this.#redraw()
    this.say('')
  }

  /** @param {'in' | 'out' | 'all'} how */
  zoom(how) {
    const camera = this.#renderer.getCamera()
    const options = { duration: duration() }
    if (how === 'in') void camera.animatedZoom(options)
    else if (how === 'out') void camera.animatedUnzoom(options)
    else void camera.animatedReset(options)
  }

  /** @param {string} words */
  say(words) {
    this.#status.textContent = words
  }

  /** @param {string} node */
  #openPage(node) {
    const page = this.#data.nodes[Number(node)]?.page
    if (page !== undefined) location.assign(page)
  }

  /** @param {string | undefined} node */
  #hover(node) {
    this.#hovered = node
    this.#redraw()
    if (node !== undefined) this.say(this.#words(node))
  }

  /** "Luke Cage S1, 2016-09-30, 34 characters, joined to 5 works". @param {string} node */
  #words(node) {
    const told = this.#data.nodes[Number(node)]
    const joined = this.#graph.degree(node)
    return [
      told?.name,
      ...(told?.release === undefined ? [] : [told.release]),
      `${told?.characters} character${told?.characters === 1 ? '' : 's'}`,
      `shares characters with ${joined} work${joined === 1 ? '' : 's'}`,
    ].join(', ')
  }

  #redraw() {
    const node = this.#hovered ?? this.#chosen
    this.#focus = node === undefined ? undefined : { node, near: new Set(this.#graph.neighbors(node)) }
    this.#renderer.refresh({ skipIndexation: true })
  }

  /** @param {string} node @param {import('graphology-types').Attributes} attributes */
  #nodeLook(node, attributes) {
    const { communities, quiet, ground } = this.#palette
    const own = communities[attributes.colour] ?? quiet
    if (this.#focus === undefined) return { ...attributes, color: own }
    if (node === this.#focus.node) return { ...attributes, color: own, highlighted: true, zIndex: 2 }
    if (this.#focus.near.has(node)) return { ...attributes, color: own, forceLabel: true, zIndex: 1 }
    return { ...attributes, color: mixed(own, ground, 0.25), label: null, zIndex: 0 }
  }

  /** @param {string} edge @param {import('graphology-types').Attributes} attributes */
  #edgeLook(edge, attributes) {
    const { line, ground, ink } = this.#palette
    if (this.#focus === undefined) return { ...attributes, color: mixed(line, ground, 0.45), zIndex: 0 }
    if (this.#graph.hasExtremity(edge, this.#focus.node)) return { ...attributes, color: ink, zIndex: 1 }
    return { ...attributes, color: mixed(line, ground, 0.12), zIndex: 0 }
  }
}

/** The data as graphology holds it; a node's key is its place. @param {GraphData} data */
function graphOf({ nodes, links }) {
  const graph = new graphology.UndirectedGraph()
  // The area of all together stays the same.
  const scale = Math.min(1, Math.sqrt(FEW / nodes.length))
  for (const [n, { name, x, y, characters, colour }] of nodes.entries()) {
    const size = scale * Math.min(4 + 1.5 * Math.sqrt(characters), 22)
    graph.addNode(n, { label: name, x, y, size, colour })
  }
  for (const [from, to, shared] of links)
    graph.addEdge(from, to, { size: Math.max(scale * Math.min(1 + 1.2 * Math.sqrt(shared - 1), 8), 0.5) })
  return graph
}

function duration() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MILLISECONDS
}
