import { type Document, firstFrom, type Sentence } from '../../find/index.ts'
import type { Signs } from './basis.ts'
import { CARDS, FOOTAGE, MOVING, SHOWING } from './lexicon.ts'

/**
 * The sentence describes what a picture shows, beyond the words that say so ("the photo shows …"): under a time code or by its title card where
 * the headline promises footage, "In the clip, …", "The trailer has [Nightjar] in it", or as what is shown in the sentence before.
 */
export function isDescribed(doc: Document, sentence: Sentence, headline: Signs, past: boolean): boolean {
  // "0:41 - A ring. The Deacon *died* in the first film.": what is past was not in it.
  if (headline.footage && !past && (isTimed(doc, sentence) || has(doc, sentence, CARDS))) return true
  return opensWithFootage(doc, sentence) || hasInFrame(doc, sentence) || isStillShown(doc, sentence)
}

const has = ({ tokens }: Document, { from, to }: Sentence, words: ReadonlySet<string>) => {
  for (let i = from; i < to; i++) if (words.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "0:07 - She wakes. [Owl] is there.": the paragraph begins with a time of the film. */
function isTimed({ tokens, sentences }: Document, sentence: Sentence): boolean {
  let n = firstFrom(sentences, sentence.from)
  for (let back = 0; back < DESCRIPTION && isSameParagraph(sentences[n - 1], sentence); back++) n--
  const at = sentences[n]?.from ?? sentence.from
  return [tokens[at], tokens[at + 1]].some((t) => /^\d{1,2}:\d\d$/.test(t?.text ?? ''))
}
/** Sentences of the longest description of one moment. */
const DESCRIPTION = 12

const isSameParagraph = (a: Sentence | undefined, b: Sentence) =>
  a?.in === b.in && a.paragraph === b.paragraph

/** "In the new trailer, …", "In one of the photos …". */
function opensWithFootage({ tokens }: Document, { from, to }: Sentence): boolean {
  if (tokens[from]?.lower !== 'in') return false
  for (let i = from + 1; i < Math.min(to, from + OPENING); i++)
    if (FOOTAGE.has(tokens[i]?.lower ?? '')) return true
  return false
}
const OPENING = 6

/** "A trailer released overnight *has* [Nightjar] in it", but not "the trailer has arrived". */
function hasInFrame({ tokens }: Document, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    if (!FOOTAGE.has(tokens[i]?.lower ?? '')) continue
    for (let k = i + 1; k < Math.min(to, i + FRAME); k++)
      if (HAVING.has(tokens[k]?.lower ?? '') && THINGS.has(tokens[k + 1]?.pos ?? '')) return true
  }
  return false
}
const HAVING = new Set(['has', 'had', 'gives', 'finds', 'found', 'opens', 'ends', 'puts', 'brings'])
const THINGS = new Set(['PROPN', 'DET', 'NUM', 'NOUN', 'ADJ', 'PRON'])
const FRAME = 8

/** "…, and a clip was shown. *In it*, she dies.", "*It* also *confirms* the date.", "*One of them shows* her", "*In another*, …". */
function isStillShown(doc: Document, sentence: Sentence): boolean {
  const { tokens, sentences } = doc
  const first = tokens[sentence.from]?.lower
  const word = (n: number) => tokens[sentence.from + n]?.lower ?? ''
  const points = first === 'in' && (word(1) === 'it' || (PICTURED.has(word(1)) && word(2) === ','))
  // "*It* also *shows* her", "*One* of them *shows* her"; not "One insider revealed".
  const apart = word(1) === 'of' ? [3] : first === 'it' || first === 'they' ? [1, 2] : [1]
  const goesOn = PICTURED.has(first ?? '') && apart.some((n) => SHOWING.has(word(n)))
  if (!points && !goesOn) return false
  const before = sentences[firstFrom(sentences, sentence.from) - 1]
  return before !== undefined && isSameParagraph(before, sentence) && has(doc, before, FOOTAGE)
}

/** What stands for pictures that the sentence before has told of. */
const PICTURED = new Set(['it', 'they', 'them', 'one', 'another', 'others', 'both'])

/** "Then came six minutes of *footage*. … [Isaura] meets [Kestrel] in a corridor.": what happens, a sentence or two behind what is shown. */
export function isInScene(doc: Document, sentence: Sentence): boolean {
  const n = firstFrom(doc.sentences, sentence.from)
  return [1, 2].some((back) => {
    const before = doc.sentences[n - back]
    return before !== undefined && isSameParagraph(before, sentence) && has(doc, before, MOVING)
  })
}
