import { lexemes, type Piece } from './lexemes.ts'
import { hashed, NO_HASH } from './piece-table.ts'

/**
 * Those of `words` (lower case, each once) that are in an English dictionary, after WordNet, which leaves given names out:
 * "creek", "lantern" and "locks", not "imogen". Linear in the words.
 */
export function wordsAmong(words: readonly string[]): Set<string> {
  const known = new Set<string>()
  for (const word of words) {
    if (word === '') continue
    let hash = NO_HASH
    for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
    let piece: Piece | undefined = lexemes().firstOf(word, 0, word.length, hash)
    for (; piece !== undefined; piece = piece.next) if (piece.isKnown) known.add(piece.text)
  }
  return known
}
