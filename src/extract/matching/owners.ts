import { asideStart } from '../clauses/comma-asides.ts'
import { one, type Phrase } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'

/**
 * "[Jones]' return", "[Harbour Nights] star", "her return"; adjectives and nouns may stand between, and a second name before the first:
 * "[Vantage]'s lavish [Nightverse] drama".
 */
export function ownersOf(units: readonly Unit[], at: number): Phrase[] {
  const owners: Phrase[] = []
  let reach = at - OWNER_REACH
  for (let i = at - 1; i >= 0 && i >= reach && owners.length < 2; i--) {
    const unit = units[i]
    if (unit?.mention !== undefined) {
      owners.push({ from: i, to: i + 1, head: i })
      reach = i - OWNER_REACH
      continue
    }
    const passes = isInside(unit) || unit?.lower === '/'
    // "[Dry Dock] has been a hit since *its* debut": the work named last in the sentence.
    const its = unit?.lower === 'its' ? units.findLastIndex((u, n) => n < i && isWork(u)) : -1
    if (its >= 0) return [...owners, one(its)]
    // "[Ortiz], *whose* first novel, …".
    const whose = unit?.lower === 'whose' ? whoseAt(units, i) : -1
    if (units[whose]?.mention !== undefined) return [...owners, one(whose)]
    // "the [Harbour Nights] and [Dry Dock] crossover".
    const listed =
      unit?.lower === 'and' && units[i + 1]?.mention !== undefined && units[i - 1]?.mention !== undefined
    if (!listed && (!passes || unit?.lower === 'and')) break
  }
  return owners
}
const isWork = ({ mention }: Unit) => mention?.referent.type === 'work' && mention.kind === 'name'

/** Whom "whose" at unit `at` means: "[Ortiz], whose", "[Ortiz], *a retired skipper of 66*, whose". */
export function whoseAt(units: readonly Unit[], at: number): number {
  const comma = units[at - 1]?.lower === ','
  const near = comma ? at - 2 : at - 1
  if (!comma || units[near]?.mention !== undefined) return near
  const aside = asideStart(units, at - 1)
  return aside > 0 ? aside - 1 : near
}

/** Units between a noun and its owner. */
const OWNER_REACH = 5

/** Whether a unit may stand between the first word of a noun's phrase and the noun. */
export const isInside = (unit: Unit | undefined): boolean =>
  unit !== undefined && (IN_PHRASE.has(unit.pos) || JOINTS.has(unit.lower))
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const JOINTS = new Set(["'s", "'", '-'])
