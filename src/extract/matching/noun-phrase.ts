import type { Unit } from '../clauses/units.ts'
import { IN_PHRASE } from './owners.ts'

/** Where the phrase of the noun at `at` begins: its determiner, owners and attributes. */
export function phraseStart(units: readonly Unit[], at: number): number {
  let i = at
  while (i > 0) {
    const unit = units[i - 1]
    const inside =
      unit !== undefined &&
      (IN_PHRASE.has(unit.pos) ||
        unit.pos === 'DET' ||
        unit.mention !== undefined ||
        unit.lower === "'s" ||
        unit.lower === "'" ||
        unit.lower === '-')
    if (!inside) return i
    i--
  }
  return i
}
