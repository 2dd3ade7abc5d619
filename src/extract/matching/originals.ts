import { DESCRIPTIONS } from '../../find/index.ts'
import type { Unit } from '../clauses/units.ts'

/** "[Salt and Ash], *based on* Ana Reyes's hit game [Dry Dock]": the work named at `at` is what another comes from, which has a title or, as "a series *based on* …", none. */
export function madeFromOriginal(units: readonly Unit[], at: number): 'named' | 'nameless' | null {
  const joint = jointOver(units, at, JOINTS)
  if (!MADE.has(units[joint - 1]?.lower ?? '')) return null
  const made = units[joint - 2]
  const bare = made?.mention === undefined && DESCRIPTIONS.get(made?.lower ?? '') === 'work'
  return bare ? 'nameless' : 'named'
}

/** "[Dry Dock], an *adaptation of* Ana Reyes's *novel*": what the noun at `at` says, it says of the original, and not of the nearest work. */
export const isAdapted = (units: readonly Unit[], at: number) =>
  ADAPTATIONS.has(units[jointOver(units, at, ADAPTING) - 1]?.lower ?? '')
const ADAPTING = new Set(['of', 'on'])
const ADAPTATIONS = new Set(
  'adaptation adaptations version versions retelling reimagining remake dramatisation dramatization take'.split(
    ' ',
  ),
)

/** The preposition among `joints` over the phrase that ends at `at`, with whoever is named in it as its author; -1 where there is none. */
function jointOver(units: readonly Unit[], at: number, joints: ReadonlySet<string>): number {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const unit = units[i]
    if (unit === undefined) return -1
    if (joints.has(unit.lower)) return i
    const inPhrase = INSIDE.has(unit.pos) || MARKS.has(unit.lower)
    if (!inPhrase && unit.mention?.referent.type !== 'person') return -1
  }
  return -1
}

/** Units from the name back to the preposition: "based on the best-selling 2019 Ana Reyes novel". */
const REACH = 9
const JOINTS = new Set(['on', 'upon', 'from', 'by', 'off'])
const MADE = new Set(['based', 'adapted', 'inspired', 'drawn'])
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const MARKS = new Set(["'s", "'", '“', '‘', '"', '-'])
