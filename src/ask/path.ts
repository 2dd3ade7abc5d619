import { type Ledger, universeOf } from '../record/index.ts'
import {
  type PathStep,
  pathBetween,
  type SpoilerGuard,
  type Thing,
  type Universe,
} from '../universe/index.ts'
import { guarded, type Hidden } from './guarded.ts'

/** Somebody whom a name may mean. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly type: string
}

/** A chain between two names, or why there is none. */
export type PathAnswer =
  | {
      readonly found: 'path'
      readonly from: Candidate
      readonly to: Candidate
      readonly steps: readonly PathStep[]
      /** Steps that are folded, since they tell of works beyond what the viewer has seen. */
      readonly hidden: readonly Hidden[]
    }
  | { readonly found: 'no-path'; readonly from: Candidate; readonly to: Candidate }
  /** No character or person has the name; `named` are others who have. */
  | { readonly found: 'nobody'; readonly name: string; readonly named: readonly Candidate[] }
  | { readonly found: 'several'; readonly name: string; readonly named: readonly Candidate[] }
  /** One is a character and the other a person. */
  | { readonly found: 'unlike'; readonly from: Candidate; readonly to: Candidate }

/**
 * The shortest chain of shared works and meetings between two characters or two people, by name, alias or id. Where both names mean characters
 * and people too, the characters are meant. Catalogue facts only.
 */
export async function pathIn(
  ledger: Ledger,
  from: string,
  to: string,
  guard?: SpoilerGuard,
): Promise<PathAnswer> {
  const universe = await universeOf(ledger)
  const ends = [from, to].map((name) => ({ name, named: whoIs(universe, name) }))
  for (const { name, named } of ends) {
    if (named.some(isSomebody)) continue
    return { found: 'nobody', name, named: named.map(candidateOf) }
  }
  const type = (['character', 'person'] as const).find((t) =>
    ends.every(({ named }) => named.some((n) => n.type === t)),
  )
  const meant = ends.map(({ name, named }) => ({
    name,
    named: named.filter((thing) => (type === undefined ? isSomebody(thing) : thing.type === type)),
  }))
  const unclear = meant.find(({ named }) => named.length > 1)
  if (unclear !== undefined) {
    return { found: 'several', name: unclear.name, named: unclear.named.map(candidateOf) }
  }
  const [a, b] = meant.flatMap(({ named }) => named)
  if (a === undefined || b === undefined) return { found: 'nobody', name: from, named: [] }
  const who = { from: candidateOf(a), to: candidateOf(b) }
  if (type === undefined) return { found: 'unlike', ...who }
  const steps = pathBetween(universe, a, b)
  if (steps === undefined) return { found: 'no-path', ...who }
  const reveals = type === 'person' ? 'making' : 'story'
  const { shown, hidden } = guarded(guard, steps, ({ work }) => ({
    reveals,
    announced: false,
    works: [work],
  }))
  return { found: 'path', ...who, steps: shown, hidden }
}

/** Everybody and everything of a name; an id names one. */
function whoIs(universe: Universe, name: string): readonly Thing[] {
  const named = universe.named(name)
  const byId = universe.get(name)
  return named.length === 0 && byId !== undefined ? [byId] : named
}

function isSomebody({ type }: Thing): boolean {
  return type === 'character' || type === 'person'
}

function candidateOf({ id, name, type }: Thing): Candidate {
  return { id, name, type }
}
