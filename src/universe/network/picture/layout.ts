import { UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'

/** The package is a CommonJS function, and its types say otherwise. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

export interface Point {
  readonly x: number
  readonly y: number
}

/** A box that points are to lie in. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const ROUNDS = 500

/**
 * Places for the vertices 0 to `count - 1`, so that those that are joined come near each other, the nearer the heavier the edge: ForceAtlas2 (Jacomy et al., 2014) from
 * a start on a spiral, so that the same graph always lies the same. The points fill the box and keep `apart` from each other as far as
 * it has room.
 */
export function layoutOf(count: number, edges: readonly Spring[], box: Box, apart: number): Point[] {
  if (count < 2) return Array.from({ length: count }, () => middleOf(box))
  const start = Array.from({ length: count }, (_, n) => onSpiral(n))
  return pushedApart(fitted(drawnTogether(start, edges, ROUNDS), box), box, apart)
}

/** An edge between two vertices, by their places, as a spring that pulls the more the heavier it is. */
export interface Spring {
  readonly ends: readonly [number, number]
  readonly weight: number
}

/**
 * Points after some rounds of ForceAtlas2 from where they start. A round of some thousand points takes time in proportion to n log n, by the
 * approximation of Barnes and Hut (1986).
 */
export function drawnTogether(start: readonly Point[], edges: readonly Spring[], rounds: number): Point[] {
  const graph = new UndirectedGraph<Point, { weight: number }>()
  for (const [n, { x, y }] of start.entries()) graph.addNode(n, { x, y })
  for (const { ends, weight } of edges) graph.addEdgeWithKey(ends.join(' '), ...ends, { weight })
  const settings = { ...forceAtlas2Module.inferSettings(start.length), linLogMode: true, gravity: 0.5 }
  const places = forceAtlas2(graph, { iterations: rounds, settings, getEdgeWeight: 'weight' })
  return start.map((point, n) => places[n] ?? point)
}

/** Vogel's spiral: neighbours in the order stand far from each other, no two at one place, and each has as much room. */
export function onSpiral(n: number): Point {
  const angle = n * Math.PI * (3 - Math.sqrt(5))
  return { x: 10 * Math.sqrt(n + 1) * Math.cos(angle), y: 10 * Math.sqrt(n + 1) * Math.sin(angle) }
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** Stretched to the box in both directions. */
function fitted(points: readonly Point[], { left, top, right, bottom }: Box): Point[] {
  const stretched = (values: readonly number[], from: number, to: number): number[] => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return values.map((v) =>
      most === least ? (from + to) / 2 : from + ((v - least) / (most - least)) * (to - from),
    )
  }
  const xs = stretched(
    points.map(({ x }) => x),
    left,
    right,
  )
  const ys = stretched(
    points.map(({ y }) => y),
    top,
    bottom,
  )
  return xs.map((x, n) => ({ x, y: ys[n] ?? 0 }))
}

/** Points that are too near are moved away from each other, half the way each, some times over. */
function pushedApart(points: readonly Point[], box: Box, apart: number): Point[] {
  const moved = points.map((point) => ({ ...point }))
  for (let round = 0; round < 100; round++) {
    for (const [n, a] of moved.entries()) {
      for (const b of moved.slice(n + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy) || 1
        const push = (apart - distance) / 2
        if (push <= 0) continue
        a.x -= (dx / distance) * push
        a.y -= (dy / distance) * push
        b.x += (dx / distance) * push
        b.y += (dy / distance) * push
      }
    }
    for (const point of moved) {
      point.x = Math.min(Math.max(point.x, box.left), box.right)
      point.y = Math.min(Math.max(point.y, box.top), box.bottom)
    }
  }
  return moved
}
