import type { Document, Mention } from '../../find/index.ts'
import { SCOOPER_NAMES, SCOOPERS } from './lexicon.ts'

/**
 * Names of those who pass on what unnamed people tell: accounts and scoopers, by the noun beside their name ("the scooper
 * [@harbourgull]", "[Grey Heron], the account that …", "insider [Jay Marsh]") or by the name itself ("[Dockside Leaks]").
 */
export function scoopersIn(doc: Document, mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { referent, from, to, kind } of mentions) {
    if (kind === 'pronoun' || found.has(referent.name)) continue
    // "Insider *Jay Marsh* claims"; "according to an insider, Quill will be back" tells nothing of Quill.
    const passesOn =
      referent.type === 'person'
        ? SCOOPERS.has(doc.tokens[from - 1]?.lower ?? '')
        : referent.type === 'outlet' && (isScooperName(referent.name) || besides(doc, from, to))
    if (passesOn) found.add(referent.name)
  }
  return found
}

/** "Dockside Leaks", "@harbourgull". */
export function isScooperName(name: string): boolean {
  return name.startsWith('@') || name.split(' ').some((word) => SCOOPER_NAMES.has(word.toLowerCase()))
}

/** "scooper X", "a 'scooper' by the name of X", "an account called X", "the X account", "X, the account", "X is the account". */
function besides({ tokens }: Document, from: number, to: number): boolean {
  const word = (at: number) => tokens[at]?.lower ?? ''
  let before = from - 1
  while (before > from - NAMED && NAMING.has(word(before))) before--
  if (SCOOPERS.has(word(before)) || SCOOPERS.has(word(to))) return true
  const defined = word(to) === ',' || word(to) === 'is'
  return defined && (SCOOPERS.has(word(to + 2)) || SCOOPERS.has(word(to + 3)))
}
const NAMING = new Set('by the name of called named known as , ’ \' ” "'.split(' '))
/** Tokens of "by the name of" and a mark. */
const NAMED = 7
