import { DESCRIPTIONS } from '../../find/index.ts'
import type { Unit } from '../clauses/units.ts'

/** "[Salt and Ash], *based on* Ana Reyes's hit game [Dry Dock]": the work named at `at` is what another comes from, which has a title or, as "a series *based on* …", none. */
export function madeFromOriginal(units: readonly Unit[], at: number): 'named' | 'nameless' | null {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const unit = units[i]
    if (unit === undefined) return null
    if (JOINTS.has(unit.lower)) {
      if (!MADE.has(units[i - 1]?.lower ?? '')) return null
      const made = units[i - 2]
      const bare = made?.mention === undefined && DESCRIPTIONS.get(made?.lower ?? '') === 'work'
      return bare ? 'nameless' : 'named'
    }
    const inPhrase = INSIDE.has(unit.pos) || MARKS.has(unit.lower)
    if (!inPhrase && unit.mention?.referent.type !== 'person') return null
  }
  return null
}

/** "[Dry Dock], an *adaptation of* Ana Reyes's *novel*": what the noun at `at` says, it says of the original, and not of the nearest work. */
export function isAdapted(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const unit = units[i]
    if (unit === undefined) return false
    if (unit.lower === 'of' || unit.lower === 'on') return ADAPTATIONS.has(units[i - 1]?.lower ?? '')
    const inPhrase = INSIDE.has(unit.pos) || MARKS.has(unit.lower)
    if (!inPhrase && unit.mention?.referent.type !== 'person') return false
  }
  return false
}
const ADAPTATIONS = new Set(
  'adaptation adaptations version versions retelling reimagining remake dramatisation dramatization take'.split(
    ' ',
  ),
)

/** Units from the name back to the preposition: "based on the best-selling 2019 Ana Reyes novel". */
const REACH = 9
const JOINTS = new Set(['on', 'upon', 'from', 'by', 'off'])
const MADE = new Set(['based', 'adapted', 'inspired', 'drawn'])
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const MARKS = new Set(["'s", "'", '“', '‘', '"', '-'])
