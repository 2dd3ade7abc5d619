import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** wink-nlp's English vocabulary, without annotations; `size` is the number of words that it ships. */
const vocabulary = () => {
  made ??= opened()
  return made
}
let made: ReturnType<typeof opened> | undefined

function opened() {
  const { readDoc, its } = winkNLP(model, [])
  const idsOf = (text: string): number[] => readDoc(text).tokens().out(its.uniqueId) as unknown as number[]
  // A word that no dictionary has gets the first number after those that are shipped.
  return { readDoc, its, size: idsOf('qzxwvk')[0] ?? 0 }
}

/**
 * Those of `words` (lower case, each once) that are in an English dictionary, after WordNet, which leaves given names out:
 * "creek", "lantern" and "locks", not "imogen". Linear in the words.
 */
export function wordsAmong(words: readonly string[]): Set<string> {
  const { readDoc, its, size } = vocabulary()
  const tokens = readDoc(words.join(' ')).tokens()
  const values: string[] = tokens.out()
  const ids = tokens.out(its.uniqueId) as unknown as number[]
  return new Set(values.filter((_, i) => (ids[i] ?? size) < size))
}
