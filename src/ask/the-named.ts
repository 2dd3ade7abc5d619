import { type EntityType, foldName } from '../model/index.ts'
import { aliasesOf, type Thing, type Universe } from '../universe/index.ts'

/** Whom or what a name means in the catalogue: one, several of equal right, or nobody, with names that come near. */
export type Named =
  | { readonly found: 'one'; readonly thing: Thing }
  | { readonly found: 'several'; readonly things: readonly Thing[] }
  | { readonly found: 'none'; readonly near: readonly string[] }

/** Names that are offered where nobody bears the one that was asked for. */
const MOST_NEAR = 5

/**
 * The one of the first of these types that has any: a character before the series that bears his name, where characters are asked for
 * first. A name of its own goes before the same as an alias or an episode's title.
 */
export function theNamed(universe: Universe, name: string, types: readonly EntityType[]): Named {
  for (const type of types) {
    const all = universe.named(name, type)
    const own = all.filter((thing) => foldName(thing.name) === foldName(name))
    const things = own.length > 0 ? own : all
    const [thing] = things
    if (thing === undefined) continue
    return things.length === 1 ? { found: 'one', thing } : { found: 'several', things }
  }
  return { found: 'none', near: nearNames(universe, name, types) }
}

/** Names with the fewest letters to change, and no more than a third of them. */
function nearNames(universe: Universe, name: string, types: readonly EntityType[]): string[] {
  const asked = foldName(name)
  const distances = universe
    .all()
    .filter((thing) => types.includes(thing.type))
    .map((thing) => {
      const folded = [thing.name, ...aliasesOf(thing)].map(foldName)
      return { name: thing.name, distance: Math.min(...folded.map((f) => distanceOf(asked, f))) }
    })
    .filter(({ distance }) => distance <= Math.ceil(asked.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  return [...new Set(distances.map((d) => d.name))].slice(0, MOST_NEAR)
}

/** Letters to insert, delete or replace to make one of the other (Levenshtein 1966); a name that begins with what was asked is near. */
function distanceOf(a: string, b: string): number {
  if (b.startsWith(`${a} `)) return 1
  if (Math.abs(a.length - b.length) > a.length / 2 + 1) return a.length
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
