import type { Candidate } from './candidates.ts'
import type { Document } from './document.ts'
import { wordsAmong } from './vocabulary.ts'

/**
 * "The Castaways *is* off the air", "The Undertakers *returns* in May": a plural behind "The" that takes a verb in the singular is one thing, a work.
 * What several are called takes "are" and "return".
 */
export const isOneOfMany = (
  doc: Document,
  candidates: readonly Candidate[],
  dictionary: ReadonlySet<string>,
) =>
  candidates.some((c) => {
    const [last, verb] = [doc.tokens[c.to - 1], doc.tokens[c.to]]
    const named = doc.tokens[c.from - 1]?.text === 'The' || doc.tokens[c.from]?.text === 'The'
    // "The Undertakers’ *is*" and "the *series* is" have no plural.
    return named && !c.quoted && SINGULAR.has(verb?.lower ?? '') && isPlural(last?.word ?? '', dictionary)
  })

const isPlural = (word: string, dictionary: ReadonlySet<string>) =>
  /[^sui]s$/.test(word) &&
  !ONE_OR_MORE.has(word) &&
  (dictionary.has(word) || wordsAmong([word.slice(0, -1)]).size > 0)
/** Words in "s" that are singular as well. */
const ONE_OR_MORE = new Set(
  'series news species headquarters politics physics athletics gymnastics mathematics classics studios pictures works productions always perhaps atlas lens canvas christmas'.split(
    ' ',
  ),
)
const SINGULAR = new Set(
  'is was has returns premieres debuts opens airs ends follows stars begins launches arrives streams wraps continues centers centres tells isn wasn hasn'.split(
    ' ',
  ),
)
