import { isCapital } from './capitals.ts'
import type { Document } from './document.ts'
import { ETHNIC } from './places.ts'
import type { Place } from './relations.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'

/**
 * "Dana hides *Saltglass* in the hold": a single word that no dictionary has, named once in the midst of a sentence, is somebody's name sooner
 * than anything else's. Not "in Ostwick", "Luton, Bedfordshire,", "Vantor's", "HBX", "the Vantor lot", "a cheerful Dubliner", "Tuesdays".
 */
export function isSomebody(
  doc: Document,
  [place, ...others]: readonly Place[],
  dictionary: ReadonlySet<string>,
): boolean {
  const token = doc.tokens[place?.from ?? -1]
  if (place === undefined || token === undefined || others.length > 0 || place.to - place.from > 1)
    return false
  if (dictionary.has(token.word) || /^\p{Lu}+$/u.test(token.text)) return false
  if (WORD_CLASSES.month?.has(token.lower) === true || ETHNIC.test(token.text)) return false
  const [before, next] = [doc.tokens[place.from - 1], doc.tokens[place.to]]
  if (before === undefined || doc.sentences.some((s) => s.from === place.from)) return false
  const isComma = before.text === ','
  const ofPlace = isComma && isCapital(doc.tokens[place.from - 2]) && next?.text === ','
  return (
    (before.pos !== 'PUNCT' || isComma) &&
    before.pos !== 'ADJ' &&
    !ofPlace &&
    !NEAR_OTHERS.has(before.lower) &&
    !isCapital(before) &&
    !isCapital(next) &&
    next?.pos !== 'NOUN' &&
    !/^['’]/.test(next?.text ?? '')
  )
}

/** Behind these stand places and firms as well as people. */
const NEAR_OTHERS = new Set(
  'a an in on at from near of to for by via outside across around through'.split(' '),
)
