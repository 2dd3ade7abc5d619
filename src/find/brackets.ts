import type { Document } from './document.ts'

/** Behind an opening bracket that is not closed before it, of titles one by one: "(“Salt and Ash,” *“Dry Dock”*)". */
export function isInBrackets(doc: Document, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - BRACKETED); i--) {
    const text = doc.tokens[i]?.text
    if (text === '(') return true
    if (text === ')' || text === '.') return false
  }
  return false
}
/** Tokens from a bracket to the last title in it. */
const BRACKETED = 12

/** "Quill (*Dry Dock*) joins … for *a second season*": what a bracket closes off before token `at` owns nothing that stands there. */
export const isClosedOff = (doc: Document, from: number, at: number): boolean =>
  isInBrackets(doc, from) && doc.tokens.slice(from, at).some((t) => t.text === ')')
