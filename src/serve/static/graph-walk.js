/** Where an arrow key leads from a node: a step on the graph rather than on the screen. */

/**
 * @typedef {{ x: number, y: number }} Point with y upwards
 * @typedef {'ArrowRight' | 'ArrowUp' | 'ArrowLeft' | 'ArrowDown'} Arrow
 */

/** @type {Readonly<Record<Arrow, Point>>} */
const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: -1 },
}

/** @param {string} key @returns {key is Arrow} */
export function isArrow(key) {
  return Object.hasOwn(DIRECTIONS, key)
}

/**
 * The nearest of the neighbours in the quarter that an arrow points to; every neighbour is in one of the four. Undefined where none is there.
 * @template {Point} T
 * @param {Point} from @param {readonly T[]} neighbours @param {Arrow} arrow
 * @returns {T | undefined}
 */
export function stepFrom(from, neighbours, arrow) {
  const { x, y } = DIRECTIONS[arrow]
  /** @type {T | undefined} */
  let nearest
  let least = Number.POSITIVE_INFINITY
  for (const neighbour of neighbours) {
    const [dx, dy] = [neighbour.x - from.x, neighbour.y - from.y]
    const along = dx * x + dy * y
    const across = Math.abs(dx * y - dy * x)
    const distance = Math.hypot(dx, dy)
    // Of the two diagonals each quarter has the one after it, counted anticlockwise: so no neighbour is in two.
    const isHere = along > across || (along === across && along > 0 && dx * y - dy * x < 0)
    if (isHere && distance < least) [nearest, least] = [neighbour, distance]
  }
  return nearest
}
