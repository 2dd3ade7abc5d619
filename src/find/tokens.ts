import model from 'wink-eng-lite-web-model'
import winkNLP, { type Document as WinkDocument } from 'wink-nlp'
import type { Article } from '../model/index.ts'
import { wordOf } from '../model/index.ts'
import type { Document, Sentence, Token } from './document.ts'

/** Made when the first article is read: it takes a second and a hundred megabytes that no question needs. */
const reader = () => {
  made ??= winkNLP(model, ['sbd', 'pos'])
  return made
}
let made: ReturnType<typeof winkNLP> | undefined

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
/** Line feeds stay: they part paragraphs. */
const SPACES = /[^\S\n ]/gu

function addPart(tokens: Token[], sentences: Sentence[], part: Sentence['in'], text: string): void {
  // A headline's capitals tell nothing and mislead the tagger, which reads it in lower case.
  const stable = (part === 'title' ? lowered(text) : text)
    .replace(UNSTABLE, (mark) => 'x'.repeat(mark.length))
    .replace(SPACES, ' ')
  const { readDoc, its } = reader()
  const doc = readDoc(stable)
  const values: string[] = doc.tokens().out()
  const pos: string[] = doc.tokens().out(its.pos)
  const ends = part === 'title' ? new Set<number>() : sentenceEnds(doc)
  let at = 0
  let paragraph = 0
  let from = tokens.length
  const close = () => {
    if (tokens.length > from) sentences.push({ in: part, paragraph, from, to: tokens.length })
    from = tokens.length
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    if (pos[i] === 'SPACE') {
      if (value.includes('\n')) {
        close()
        paragraph++
      }
    } else {
      const found = stable.indexOf(value, at)
      if (found >= 0) {
        at = found + value.length
        // wink-nlp's own string, where it is the same: its hash is known, and every look-up after this one is quicker.
        const own = stable === text ? value : text.slice(found, at)
        tokens.push(tokenOf(own, pos[i] ?? 'X', found, at))
      }
    }
    if (ends.has(i) && !goesOn(values, i)) close()
  }
  close()
}

/** Lower case of the same length, so that offsets stay true: "İ" keeps its form. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** Index of the last token of every sentence. */
function sentenceEnds(doc: WinkDocument): Set<number> {
  const spans: unknown = doc.sentences().out(reader().its.span)
  return new Set(Array.isArray(spans) ? spans.map((span: readonly number[]) => span[1] ?? -1) : [])
}

function tokenOf(text: string, pos: string, start: number, end: number): Token {
  const first = text.charCodeAt(0)
  if (!isPlain(text)) {
    const lower = text.toLowerCase().replaceAll('’', "'")
    return { text, lower, word: wordOf(lower), capital: CAPITAL.test(text), pos, start, end }
  }
  const capital = first >= 65 && first <= 90
  const lower = text.toLowerCase()
  return { text, lower, word: lower, capital, pos, start, end }
}

/** ASCII letters and digits alone, as most words are; quicker than a pattern. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57 && text.charCodeAt(i) === code)))
      return false
  }
  return true
}
const CAPITAL = /^\p{Lu}/u

/** “Yes!” he said; “Petal Patrol!, a spin-off”: small letters behind a closing quotation mark, and a comma, end no sentence. */
function goesOn(values: readonly string[], i: number): boolean {
  const next = values[i + 1] ?? ''
  return next === ',' || next === ';' || (QUOTE_MARKS.has(values[i] ?? '') && /^\p{Ll}/u.test(next))
}
const QUOTE_MARKS = new Set(['”', '"', '’', "'"])
