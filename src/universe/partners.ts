import { foldName } from '../model/index.ts'
import { factOf, type Thing, type Universe } from './universe.ts'

/**
 * For each name of the catalogue those that it tells of together with it, by type and folded name: a character with the works that it is in and
 * whoever plays it, a work with its cast and crew, a team with its members. A season's cast is its series'.
 */
export function partnersIn(universe: Universe): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const partners = new Map<string, Map<string, string>>()
  const tell = (one: Thing, other: Thing) => {
    const known = partners.get(keyOf(one)) ?? new Map<string, string>()
    partners.set(keyOf(one), known.set(keyOf(other), other.name))
  }
  for (const thing of universe.all()) {
    for (const together of toldTogether(universe, thing)) {
      for (const one of together) for (const other of together) if (one !== other) tell(one, other)
    }
  }
  return partners
}

/** Those that one fact names, with whom it is about. */
function toldTogether(universe: Universe, thing: Thing): Thing[][] {
  const whole = seriesOf(universe, thing)
  return thing.facts.flatMap((fact) => {
    switch (fact.property) {
      case 'appearance':
        return [
          present(universe, [whole.id, fact.value, ...(fact.person === undefined ? [] : [fact.person])]),
        ]
      case 'meeting':
        return [present(universe, [whole.id, fact.value, fact.other])]
      case 'job':
      case 'membership':
      case 'universe':
        return [present(universe, [whole.id, fact.value])]
      default:
        return []
    }
  })
}

function present(universe: Universe, ids: readonly string[]): Thing[] {
  return [...new Set(ids)].flatMap((id) => universe.get(id) ?? [])
}

/** The series of a season or episode; anything else itself. */
function seriesOf(universe: Universe, thing: Thing, depth = 0): Thing {
  const parent = factOf(thing, 'parent')?.value
  const whole = parent === undefined || depth === DEEPEST ? undefined : universe.get(parent)
  return whole === undefined ? thing : seriesOf(universe, whole, depth + 1)
}

/** An episode is in a season, and that in a series: whatever is deeper is a mistake of the catalogue. */
const DEEPEST = 2

function keyOf({ type, name }: Thing): string {
  return `${type} ${foldName(name)}`
}
