import { type Entity, foldName, type Name } from '../model/index.ts'
import type { NameResolution } from './name-resolution.ts'
import { factOf, factsOf, type Thing, type Universe } from './universe.ts'

/**
 * The names of the catalogue, for whoever reads: everything but seasons and episodes, which the reader finds by their series; aliases in
 * English or in no language. Characters and people of whom only one word is known ("Stick", "Pop", "Kyle") are left out, unless a work is
 * called so too: in another universe's news such a word is an ordinary one, and where it is a name the reader finds it by itself.
 */
export function entitiesOf(universe: Universe): Entity[] {
  return universe
    .all()
    .filter((thing) => !PARTS.has(factOf(thing, 'kind')?.value ?? ''))
    .map((thing) => ({ name: thing.name, type: thing.type, aliases: otherNames(thing) }))
    .filter(
      ({ type, name, aliases }) =>
        !INDIVIDUALS.has(type) ||
        [name, ...aliases].some((n) => /[^\p{L}]/u.test(n.trim())) ||
        universe.named(name, 'work').length > 0,
    )
}

const INDIVIDUALS: ReadonlySet<string> = new Set(['character', 'person'])

/** Their episodes' titles are ordinary words, and their own names are their place in the series. */
const PARTS: ReadonlySet<string> = new Set(['season', 'episode'])

function otherNames(thing: Thing): string[] {
  const aliases = factsOf(thing, 'alias').filter(({ lang }) => lang === undefined || /^en\b/i.test(lang))
  return [...factsOf(thing, 'name'), ...aliases].map((fact) => fact.value)
}

/**
 * What a reader is told: what lists and the catalogue know, and after it the names that somebody accepted, under the aliases that the record has
 * of them; without rejected names, and without aliases that were split from theirs. What bears the same name and type is one. Names
 * that were merged stay names of their own here: claims follow the merge where they are recorded, so that undoing it parts them again.
 */
export function namesToKnow(
  listed: readonly Entity[],
  decided: NameResolution,
  aliasesOf: (name: Name) => readonly string[],
): Entity[] {
  if (decided.isEmpty) return united(listed)
  const known = new Set(listed.flatMap((e) => [e.name, ...e.aliases].map((name) => keyOf(e.type, name))))
  const accepted = decided.accepted
    .filter(({ type, name }) => !known.has(keyOf(type, name)))
    .map((name): Entity => ({ ...name, aliases: [...aliasesOf(name)] }))
  return united([...listed, ...accepted])
    .filter((entity) => !decided.isRejected(entity))
    .map((entity) => ({
      ...entity,
      aliases: entity.aliases.filter((alias) => !decided.isParted(entity, alias)),
    }))
}

/** One entity for all of a type that bear the same name, with the aliases of all, each once. */
function united(entities: readonly Entity[]): Entity[] {
  const groups = Map.groupBy(entities, ({ type, name }) => keyOf(type, name))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const seen = new Set([foldName(first.name)])
    const aliases = group
      .flatMap((entity) => entity.aliases)
      .filter((alias) => {
        const folded = foldName(alias)
        return !seen.has(folded) && seen.add(folded)
      })
    return [{ ...first, aliases }]
  })
}

function keyOf(type: Entity['type'], name: string): string {
  return `${type} ${foldName(name)}`
}
