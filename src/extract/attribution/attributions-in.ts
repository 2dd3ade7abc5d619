import type { Document, Mention } from '../../find/index.ts'
import type { Article, Quote } from '../../model/index.ts'
import type { Attribution } from './attribution.ts'
import { type Speech, speechIn } from './speech.ts'

/**
 * Who says what in an article, quoted or reported, in order of place; where one lies within another, the wider first. Chains
 * leave out the article's own outlet and are empty where it speaks in its own voice ("we have learned"). Linear in its length.
 */
export function attributionsIn(article: Article, doc: Document, mentions: readonly Mention[]): Attribution[] {
  return attributionsOf(speechIn(article, doc, mentions))
}

/**
 * The quotes of the text, each stretch between two marks for itself. A headline's quotation attributes, but is no quote:
 * headlines shorten what the text gives in full. `about` are the names in the words.
 */
export function quotesIn(article: Article, doc: Document, mentions: readonly Mention[]): Quote[] {
  return quotesOf(speechIn(article, doc, mentions), article, doc, mentions)
}

/** `attributionsIn` of speech that is read already. */
export function attributionsOf(speech: readonly Speech[]): Attribution[] {
  return speech.map((s) => s.attribution)
}

/** `quotesIn` of speech that is read already. */
export function quotesOf(
  speech: readonly Speech[],
  article: Article,
  doc: Document,
  mentions: readonly Mention[],
): Quote[] {
  const textStart = doc.sentences.find((s) => s.in === 'text')?.from ?? doc.tokens.length
  const names = mentions.filter((m) => m.kind !== 'pronoun')
  let next = 0
  return speech.flatMap(({ attribution: { content, kind }, speaker }) => {
    if (kind === 'indirect' || speaker.name === '' || content.from < textStart) return []
    const start = doc.tokens[content.from]?.start ?? 0
    const end = doc.tokens[content.to - 1]?.end ?? start
    while ((names[next]?.from ?? Number.POSITIVE_INFINITY) < content.from) next++
    const about = new Set<string>()
    for (let i = next; (names[i]?.from ?? Number.POSITIVE_INFINITY) < content.to; i++) {
      const name = names[i]?.referent.name
      if (name !== undefined) about.add(name)
    }
    const span = { in: 'text' as const, start, end }
    return [{ speaker: speaker.name, words: article.text.slice(start, end), about: [...about], span }]
  })
}
