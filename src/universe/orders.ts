import { byRelease, type Unit, unitOf } from './units.ts'
import { factsOf, type Universe } from './universe.ts'

/** An order of works, and those that no order fits, since each comes after another of them. */
export interface StoryOrder {
  readonly units: readonly Unit[]
  readonly circle: readonly Unit[]
}

/**
 * Units in the order in which their story happens: a topological order of what is told to come after what (Kahn 1962), among equals the
 * first released first. What runs in a circle comes last, in release order. Takes time in proportion to units and relations.
 */
export function storyOrder(universe: Universe, units: readonly Unit[]): StoryOrder {
  const waiting = new Map(units.map((unit) => [unit, predecessors(universe, units, unit)]))
  const ordered: Unit[] = []
  const done = new Set<Unit>()
  for (;;) {
    const ready = [...waiting.keys()]
      .filter((unit) => !done.has(unit) && (waiting.get(unit) ?? []).every((u) => done.has(u)))
      .sort(byRelease)[0]
    if (ready === undefined) break
    done.add(ready)
    ordered.push(ready)
  }
  const circle = units.filter((unit) => !done.has(unit)).sort(byRelease)
  return { units: [...ordered, ...circle], circle }
}

function predecessors(universe: Universe, units: readonly Unit[], unit: Unit): Unit[] {
  const parts = [unit.work, ...universe.children(unit.work)]
  return parts
    .flatMap((part) => factsOf(part, 'story_after'))
    .flatMap((fact) => {
      const work = universe.get(fact.value)
      return (work === undefined ? undefined : unitOf(universe, units, work)) ?? []
    })
    .filter((before) => before !== unit && units.includes(before))
}
