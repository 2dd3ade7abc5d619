import type { Box, Point } from './layout.ts'

/** A vertex as it is drawn, with its name. */
export interface Disc extends Point {
  readonly radius: number
  readonly name: string
}

/** Where a name stands: its middle, on its base line. */
export interface NamePlace extends Point {
  readonly name: string
}

/** Units that a letter takes at 14 units of height, on average over common sans-serifs. */
const LETTER = 7.6
const HEIGHT = 17
/** Letters of a name that are shown. */
const LONGEST = 28

/**
 * A place for each name beside its disc: below, above, right or left of it, the first where it covers no disc and no name that came before, or
 * else below. The names come in the order of the discs.
 */
export function namePlaces(discs: readonly Disc[], within: Box): NamePlace[] {
  const taken = discs.map(({ x, y, radius }) => around(x, y, radius, radius))
  return discs.map((disc, own) => {
    const name = disc.name.length > LONGEST ? `${disc.name.slice(0, LONGEST - 1).trimEnd()}…` : disc.name
    const half = (name.length * LETTER) / 2
    const away = disc.radius + 3
    const candidates = [
      { x: disc.x, y: disc.y + away + HEIGHT / 2 },
      { x: disc.x, y: disc.y - away - HEIGHT / 2 },
      { x: disc.x + away + half, y: disc.y },
      { x: disc.x - away - half, y: disc.y },
    ].map(({ x, y }) =>
      around(Math.min(Math.max(x, within.left + half), within.right - half), y, half, HEIGHT / 2),
    )
    const isFree = (box: Box) => !taken.some((other, n) => n !== own && overlap(box, other))
    const box = candidates.find(isFree) ?? candidates[0] ?? around(disc.x, disc.y, half, HEIGHT / 2)
    taken.push(box)
    return { name, x: (box.left + box.right) / 2, y: box.bottom - HEIGHT / 4 }
  })
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
