import type { Candidate } from './candidates.ts'
import { isCapital, OPENERS } from './capitals.ts'
import { type Document, headlineEnd } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import type { Names } from './name-forms.ts'

/**
 * Full names that only the headline gives: "Why *Mara Quill* Left the Row" over an article that goes on with "Quill". A headline's capitals tell
 * nothing, so it takes a given name before a word by which the text calls somebody.
 */
export function headlineNames(doc: Document, names: Names): Candidate[] {
  const end = headlineEnd(doc)
  const found: Candidate[] = []
  for (let i = 0; i + 1 < end; i++) {
    const [given, surname] = [doc.tokens[i], doc.tokens[i + 1]]
    if (given === undefined || surname === undefined) break
    const named =
      isCapital(given) &&
      FIRST_NAMES.has(given.word) &&
      !OPENERS.has(given.lower) &&
      isCapital(surname) &&
      !FIRST_NAMES.has(surname.word) &&
      names.get(surname.word)?.some((c) => !c.quoted && c.from >= end) === true
    if (named) found.push({ from: i, to: i + 2, quoted: false, titular: false })
  }
  return found
}
