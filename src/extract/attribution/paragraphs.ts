import type { Document, Sentence } from '../../find/index.ts'

/** A paragraph of the text, or the headline: tokens `from` up to `to`. */
export interface Paragraph {
  readonly in: Sentence['in']
  readonly from: number
  to: number
}

/** The headline and the paragraphs of the text, in order. */
export function paragraphsOf(doc: Document): Paragraph[] {
  const found: Paragraph[] = []
  let last: Sentence | undefined
  for (const s of doc.sentences) {
    const paragraph = found.at(-1)
    if (paragraph === undefined || last?.paragraph !== s.paragraph || last.in !== s.in)
      found.push({ in: s.in, from: s.from, to: s.to })
    else paragraph.to = s.to
    last = s
  }
  return found
}
