import { foldName } from '../model/index.ts'
import type { Candidate } from './candidates.ts'
import { isCapital } from './capitals.ts'
import type { Document, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'

/** Whose surname stands behind another given name: the whole name as it would be written, and the folded one that it is shared with. */
export interface Shared {
  readonly full: string
  readonly partner: string
}

/**
 * "*Dean* and Harry Foss" is Dean Foss, by the folded given name: two given names before one surname, where the text calls nobody else by the first.
 * One that only opens sentences is put among the names. Linear in the article's length.
 */
export function sharedSurnames(doc: Document, byKey: Map<string, Candidate[]>): ReadonlyMap<string, Shared> {
  const found = new Map<string, Shared>()
  const { tokens } = doc
  tokens.forEach(({ lower }, and) => {
    if (lower !== 'and' && lower !== '&') return
    const [first, given, surname, next] = [tokens[and - 1], ...tokens.slice(and + 1, and + 4)]
    if (!isGiven(first) || !isGiven(given) || !isCapital(surname) || isCapital(next)) return
    // "*Jon Dean* and Harry Foss" are two.
    if (isCapital(tokens[and - 2]) && !doc.sentences.some((s) => s.from === and - 1)) return
    const key = foldName(first?.text ?? '')
    const partner = foldName(`${given?.text} ${surname?.text}`)
    if (!byKey.has(partner)) return
    found.set(key, { full: `${first?.text} ${surname?.text}`, partner })
    if (!byKey.has(key)) byKey.set(key, [{ from: and - 1, to: and, quoted: false, titular: false }])
  })
  if (found.size === 0) return found
  // "Robin Hale … Robin and Anna Dray": it is he.
  for (const key of byKey.keys()) {
    const given = key.split(' ')[0] ?? ''
    const shared = found.get(given)
    if (shared !== undefined && key.includes(' ') && key !== foldName(shared.full)) found.delete(given)
  }
  return found
}

const isGiven = (t: Token | undefined) => isCapital(t) && FIRST_NAMES.has(t?.word ?? '')
