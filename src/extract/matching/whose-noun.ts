import type { Predicate } from '../../predicates/index.ts'
import type { Unit } from '../clauses/units.ts'
import { phraseStart } from './noun-phrase.ts'

/** "his *debut* as Nightjar", "[Quill]'s red-carpet *debut*": not that of the work that the text is about. */
export function isSomebodys(units: readonly Unit[], at: number): boolean {
  for (let i = phraseStart(units, at); i < at; i++) {
    const { mention, lower } = units[i] ?? {}
    const owns = mention?.kind === 'pronoun' || units[i + 1]?.lower === "'s" || units[i + 1]?.lower === "'"
    if (SOMEBODYS.has(lower ?? '') || (owns && HUMAN.has(mention?.referent.type ?? ''))) return true
  }
  return false
}
export const OWN_TIME = new Set(['season', 'seasons', 'run', 'year', 'episode'])
const SOMEBODYS = new Set(['his', 'her', 'my', 'whose'])
const HUMAN: ReadonlySet<string> = new Set(['person', 'character'])

export const takesSomebody = ({ args }: Predicate) =>
  args.some(({ types }) => types !== 'text' && types.some((type) => HUMAN.has(type)))

/** "Vantage thanked *its* directors": those of the company that is named before, and of no work. */
export function isCompanys(units: readonly Unit[], at: number): boolean {
  const its = phraseStart(units, at) - 1
  if (units[its]?.lower !== 'its') return false
  const owner = units.findLast((u, n) => n < its && OWNING.has(u.mention?.referent.type ?? ''))
  return owner?.mention?.referent.type === 'company'
}
const OWNING: ReadonlySet<string> = new Set(['company', 'work'])
