import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence } from 'wink-nlp'
import type { Article } from '../model/index.ts'
import type { Document, Sentence, Token } from './document.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * An article as tokens and sentences, headline first, with wink-nlp's tokens, sentence boundaries and parts of
 * speech. Every token's text is the article's own, code unit for code unit. A blank line always ends a sentence.
 */
export function documentOf(article: Pick<Article, 'title' | 'text'>): Document {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  if (article.title !== '') addPart(tokens, sentences, 'title', article.title)
  addPart(tokens, sentences, 'text', article.text)
  return { tokens, sentences }
}

/** Marks and joiners that wink-nlp composes or drops; a letter of the same length keeps its offsets true. */
const UNSTABLE = /\p{M}|\p{Cf}|\ufe0f/gu
/** A headline's capitals tell nothing and mislead the tagger, which reads it in lower case. */
const SPACES = /[^\S\n ]/gu

function addPart(tokens: Token[], sentences: Sentence[], part: Sentence['in'], text: string): void {
  const stable = (part === 'title' ? text.toLowerCase() : text)
    .replace(UNSTABLE, (mark) => 'x'.repeat(mark.length))
    .replace(SPACES, ' ')
  const doc = nlp.readDoc(stable)
  const values = doc.tokens().out() as string[]
  const pos = doc.tokens().out(its.pos) as string[]
  const ends = new Set<number>()
  doc.sentences().each((s: ItemSentence) => {
    ends.add((s.out(its.span) as unknown as [number, number])[1])
  })
  let at = 0
  let paragraph = 0
  let from = tokens.length
  const close = () => {
    if (tokens.length > from) sentences.push({ in: part, paragraph, from, to: tokens.length })
    from = tokens.length
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    const found = stable.indexOf(value, at)
    if (value.trim() === '') {
      if (value.includes('\n')) {
        close()
        paragraph++
      }
    } else if (found >= 0) {
      at = found + value.length
      const own = text.slice(found, at)
      tokens.push({ text: own, lower: lowerOf(own), pos: pos[i] ?? 'X', start: found, end: at })
    }
    if (ends.has(i) && part === 'text' && !opensLower(values, i + 1)) close()
  }
  close()
}

const lowerOf = (text: string) => text.toLowerCase().replaceAll('’', "'")

/** “Yes!” he said: what follows the closing quotation mark in lower case belongs to the same sentence. */
function opensLower(values: readonly string[], i: number): boolean {
  return /^\p{Ll}/u.test(values[i] ?? '')
}
