import type { Crossovers } from '../crossovers.ts'
import { layoutOf, type Point } from './layout.ts'

/** Works up to which points are kept apart from each other: that takes time in the square of their number. */
const FEW = 300

/** Where each work of the crossovers lies in a square of side 1000, in their order; the same crossovers always lie the same. */
export function graphLayout({ works, links }: Crossovers): Point[] {
  const place = new Map(works.map(({ id }, n) => [id, n]))
  const springs = links.map(({ works: [a, b], shared }) => ({
    ends: [place.get(a) ?? 0, place.get(b) ?? 0] as const,
    weight: shared.length,
  }))
  const box = { left: 0, top: 0, right: 1000, bottom: 1000 }
  return layoutOf(works.length, springs, box, works.length > FEW ? 0 : 30)
}
