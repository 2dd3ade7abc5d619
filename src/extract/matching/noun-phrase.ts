import type { Unit } from '../clauses/units.ts'
import { isInside } from './owners.ts'

/** Where the phrase of the noun at `at` begins: its determiner, owners and attributes. */
export function phraseStart(units: readonly Unit[], at: number): number {
  let i = at
  while (i > 0) {
    const unit = units[i - 1]
    if (!isInside(unit) && unit?.pos !== 'DET' && unit?.mention === undefined) return i
    i--
  }
  return i
}
