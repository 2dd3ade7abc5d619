import { byRelease, type Unit } from '../units.ts'
import type { Universe } from '../universe.ts'
import { type Requirement, requirementsOf } from './requirements.ts'

/** A unit to see, and what for: what it gives to which of the others, or to the target. */
export interface WatchItem {
  readonly unit: Unit
  readonly reasons: readonly { readonly reason: string; readonly for: Unit }[]
}

/** Finds the cheapest choice: see `cheapestChoice` in shortest.ts. */
export type Chooser = (problem: ChoiceProblem) => ReadonlySet<number>

/**
 * A minimum-cost choice under prerequisites: take `target`; for each thing taken, of each of its requirements at least one alternative. With
 * one alternative each it is the closure problem (Picard 1976), in general an AND/OR closure that holds set cover, so NP-hard.
 */
export interface ChoiceProblem {
  readonly costs: readonly number[]
  /** For each thing its requirements, each a list of alternatives. */
  readonly requirements: readonly (readonly (readonly number[])[])[]
  readonly target: number
}

/** Minutes that a unit of unknown length counts as when lists are compared: a season of ten hours, a film of two. */
const UNKNOWN_MINUTES = { season: 600, film: 120 } as const

/** What to see before a unit, in release order: the shortest list that fulfils every requirement of all that is on it. */
export function essentialBefore(
  universe: Universe,
  units: readonly Unit[],
  target: Unit,
  seen: ReadonlySet<string>,
  choose: Chooser,
): WatchItem[] {
  const reachable = closureOf(universe, units, target)
  const members = [...reachable.keys()]
  const index = new Map(members.map((unit, n) => [unit, n]))
  const chosen = choose({
    costs: members.map((unit) => (unit === target || seen.has(unit.work.id) ? 0 : costOf(unit))),
    requirements: members.map((unit) =>
      (reachable.get(unit) ?? []).map((r) => r.alternatives.map((a) => index.get(a.unit) ?? -1)),
    ),
    target: index.get(target) ?? 0,
  })
  const list = new Set(members.filter((unit, n) => unit !== target && chosen.has(n)))
  return itemsOf(reachable, list, target).filter(({ unit }) => !seen.has(unit.work.id))
}

/** Everything that leads to a unit: every alternative of every requirement, in release order. */
export function completeBefore(
  universe: Universe,
  units: readonly Unit[],
  target: Unit,
  seen: ReadonlySet<string>,
): WatchItem[] {
  const reachable = closureOf(universe, units, target)
  const list = new Set([...reachable.keys()].filter((unit) => unit !== target))
  return itemsOf(reachable, list, target).filter(({ unit }) => !seen.has(unit.work.id))
}

/** The target and all that any of its requirements, and theirs, may lead to, with the requirements of each. */
function closureOf(
  universe: Universe,
  units: readonly Unit[],
  target: Unit,
): Map<Unit, readonly Requirement[]> {
  const found = new Map<Unit, readonly Requirement[]>()
  const queue = [target]
  for (const unit of queue) {
    if (found.has(unit)) continue
    const requirements = requirementsOf(universe, units, unit)
    found.set(unit, requirements)
    queue.push(...requirements.flatMap((r) => r.alternatives.map((a) => a.unit)))
  }
  return found
}

function itemsOf(
  reachable: ReadonlyMap<Unit, readonly Requirement[]>,
  list: ReadonlySet<Unit>,
  target: Unit,
): WatchItem[] {
  const chosen = [...list].sort(byRelease)
  const given = new Map<Unit, Map<string, WatchItem['reasons'][number]>>(chosen.map((u) => [u, new Map()]))
  // What the target takes for known comes first; each requirement is credited to the first work that fulfils it.
  for (const unit of [target, ...chosen.toReversed()]) {
    for (const { alternatives } of reachable.get(unit) ?? []) {
      const first = alternatives
        .filter((a) => list.has(a.unit))
        .toSorted((a, b) => byRelease(a.unit, b.unit))[0]
      const reasons = first === undefined ? undefined : given.get(first.unit)
      if (first !== undefined && reasons?.has(first.reason) === false)
        reasons.set(first.reason, { reason: first.reason, for: unit })
    }
  }
  return chosen.map((unit) => ({ unit, reasons: [...(given.get(unit)?.values() ?? [])] }))
}

function costOf(unit: Unit): number {
  return unit.minutes ?? (unit.series.id === unit.work.id ? UNKNOWN_MINUTES.film : UNKNOWN_MINUTES.season)
}
