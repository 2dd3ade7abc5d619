import type { Unit } from './lines.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { ACCOUNTS, REPLIES } from './source-nouns.ts'

/** Whose the noun at unit `at` is: "[Quill]'s", "the showrunner's", "her". */
export function ownerBefore(units: readonly Unit[], at: number): Phrase | undefined {
  const word = units[at - 1]?.lower ?? ''
  const pronoun = OWNERS.get(word)
  if (pronoun !== undefined) return { from: at - 1, to: at, who: { kind: 'pronoun', word: pronoun } }
  if (word !== "'s" && word !== "'" && word !== '’') return undefined
  for (const from of [at - 4, at - 3, at - 2]) {
    const owner = phraseAt(units, from, at - 1)
    if (owner?.to === at - 1 && owner.who.kind !== 'nobody') return owner
  }
  return undefined
}
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
])

/** Whose account or answer a phrase is: "*Quill*'s version differs. “…”", "*Vantage*'s official line: “…”". */
export function accountOwner(units: readonly Unit[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined) return undefined
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const noun = units[i]?.lower ?? ''
    if (!ACCOUNTS.has(noun) && !REPLIES.has(noun)) continue
    let at = i
    // "Vantage's *official* line".
    while (units[at - 1]?.pos === 'ADJ' || units[at - 1]?.pos === 'NOUN') at--
    return ownerBefore(units, at)
  }
  return undefined
}
