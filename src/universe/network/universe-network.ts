import { byName, inOrder, lineageOf } from '../lineage.ts'
import { releaseOf } from '../releases.ts'
import { factOf, factsOf, type Thing, type Universe } from '../universe.ts'
import type { Appearance, BipartiteNetwork } from './network.ts'

/** The works of a universe with the characters in them. Places in `network` are places in the lists. */
export interface UniverseNetwork {
  readonly network: BipartiteNetwork
  readonly characters: readonly Thing[]
  /** By release, then name; undated ones last. */
  readonly works: readonly Thing[]
}

/**
 * Who appears in which work of a universe. An episode counts for its series; `bySeason`, for its season. A work belongs to a universe where it
 * or what it is part of is said to, and whoever meets somebody in a work appears in it.
 */
export function universeNetwork(universe: Universe, id: string, bySeason = false): UniverseNetwork {
  const castOf = castsIn(universe, id, bySeason)
  const works = [...castOf.keys()]
    .map((work) => ({ work, release: releaseOf(work, universe) }))
    .sort((a, b) => inOrder(a.release, b.release) || byName(a.work, b.work))
    .map(({ work }) => work)
  const characters = [...new Set([...castOf.values()].flatMap((cast) => [...cast]))].sort(byName)
  const placeOf = new Map(characters.map((character, n) => [character, n]))
  const appearances = works.flatMap((work, n) =>
    [...(castOf.get(work) ?? [])].map(
      (character): Appearance => ({ character: placeOf.get(character) ?? 0, work: n }),
    ),
  )
  const nameOf = ({ name }: Thing) => name
  return {
    network: { characters: characters.map(nameOf), works: works.map(nameOf), appearances },
    characters,
    works,
  }
}

/** The works of a universe, those that are parts folded into their whole, and who is in each. */
function castsIn(universe: Universe, id: string, bySeason: boolean): Map<Thing, Set<Thing>> {
  const casts = new Map<Thing, Set<Thing>>()
  for (const work of universe.all('work')) {
    const lineage = lineageOf(universe, work)
    if (!lineage.some((part) => factsOf(part, 'universe').some(({ value }) => value === id))) continue
    const season = bySeason ? lineage.find((part) => factOf(part, 'kind')?.value === 'season') : undefined
    const whole = season ?? lineage.at(-1) ?? work
    const cast = casts.get(whole) ?? new Set()
    casts.set(whole, cast)
    for (const character of charactersIn(universe, work)) cast.add(character)
  }
  // A series whose cast is told by season has nothing of its own to share.
  if (bySeason)
    for (const [work, cast] of casts)
      if (cast.size === 0 && universe.children(work).length > 0) casts.delete(work)
  return casts
}

function charactersIn(universe: Universe, work: Thing): Thing[] {
  const ids = [
    ...factsOf(work, 'appearance').map(({ value }) => value),
    ...factsOf(work, 'meeting').flatMap(({ value, other }) => [value, other]),
  ]
  return ids.flatMap((id) => universe.get(id) ?? []).filter(({ type }) => type === 'character')
}
