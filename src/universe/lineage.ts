import { factOf, type Thing, type Universe } from './universe.ts'

/** Works above each other, at the most: an episode, its season, its series, and one to spare. A circle of parents ends here too. */
const DEEPEST = 4

/** A work, then what it is part of: the episode, its season, its series. */
export function lineageOf(universe: Universe, work: Thing): Thing[] {
  const lineage: Thing[] = []
  let at: Thing | undefined = work
  while (at !== undefined && lineage.length < DEEPEST && !lineage.includes(at)) {
    lineage.push(at)
    const parent: string | undefined = factOf(at, 'parent')?.value
    at = parent === undefined ? undefined : universe.get(parent)
  }
  return lineage
}

/** The series of a season or episode; anything else is whole by itself. */
export function wholeOf(universe: Universe, work: Thing): Thing {
  return lineageOf(universe, work).at(-1) ?? work
}

/** Things by name, and those of one name by id: an order that doesn't depend on who told of them first. */
export function byName(a: Thing, b: Thing): number {
  return inOrder(a.name, b.name) || inOrder(a.id, b.id)
}

/** Strings by their code units, the same in every country; none comes last. */
export function inOrder(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  return a !== undefined && (b === undefined || a < b) ? -1 : 1
}
