import { isVerbal, type Unit } from '../clauses/units.ts'
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

/** "*Based on the novels* by Thorne, [Dry Dock] follows …": the name behind the comma is what the participle is said of, and not what the noun means. */
export function isOfOpening(units: readonly Unit[], noun: number, comma: number): boolean {
  const participle = units[0]?.pos === 'VERB' && /(?:ed|en)$/.test(units[0].lower)
  const next = units[comma + 2]
  if (!participle || next === undefined || !isVerbal(next)) return false
  return !units.slice(1, noun).some((u) => u.lower === ',')
}
