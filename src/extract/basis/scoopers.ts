import type { Document, Mention } from '../../find/index.ts'
import { SCOOPER_NAMES, SCOOPERS } from './lexicon.ts'

/**
 * Names of outlets that pass on what unnamed people tell: accounts and scoopers, by the noun beside their name ("the scooper
 * [@harbourgull]", "[Grey Heron], the account that …") or by the name itself ("[Dockside Leaks]").
 */
export function scoopersIn(doc: Document, mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { referent, from, to, kind } of mentions) {
    if (referent.type !== 'outlet' || kind === 'pronoun' || found.has(referent.name)) continue
    if (isScooperName(referent.name) || besides(doc, from, to)) found.add(referent.name)
  }
  return found
}

/** "Dockside Leaks", "@harbourgull". */
export function isScooperName(name: string): boolean {
  return name.startsWith('@') || name.split(' ').some((word) => SCOOPER_NAMES.has(word.toLowerCase()))
}

/** "scooper X", "the X account", "X, the account", "X is the account". */
function besides({ tokens }: Document, from: number, to: number): boolean {
  const word = (at: number) => tokens[at]?.lower ?? ''
  if (SCOOPERS.has(word(from - 1)) || SCOOPERS.has(word(to))) return true
  const defined = word(to) === ',' || word(to) === 'is'
  return defined && (SCOOPERS.has(word(to + 2)) || SCOOPERS.has(word(to + 3)))
}
