import type { Unit } from '../clauses/units.ts'

/** What the verb at `at` says was so and is no longer: "*originally* titled", "*used* to be called", "was titled … *until* this spring". */
export function isFormer(units: readonly Unit[], at: number): boolean {
  const around = (from: number, to: number, words: ReadonlySet<string>) =>
    units.slice(Math.max(0, from), to).some((u) => u.mention === undefined && words.has(u.lower))
  return around(at - BEFORE, at, ONCE) || around(at + 1, at + BEHIND, UNTIL)
}

/** What was so at first, and no longer is. */
export const GIVEN_UP: ReadonlySet<string> = new Set([
  'originally',
  'initially',
  'previously',
  'once',
  'formerly',
])
const ONCE = new Set([...GIVEN_UP, 'used'])
const UNTIL = new Set(['until'])
/** Units from "used" to the verb in "used to be called". */
const BEFORE = 3
const BEHIND = 6
