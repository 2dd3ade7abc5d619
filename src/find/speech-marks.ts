import type { Document } from './document.ts'

/** Which tokens stand between double quotation marks, 1 where they do. What is opened in a paragraph and not closed reaches to its end. */
export function insideMarks(doc: Document): Uint8Array {
  const inside = new Uint8Array(doc.tokens.length)
  let open = false
  let paragraph = -1
  for (const s of doc.sentences) {
    if (s.in === 'title') continue
    if (s.paragraph !== paragraph) open = false
    paragraph = s.paragraph
    for (let i = s.from; i < s.to; i++) {
      const text = doc.tokens[i]?.text
      if (text === '“') open = true
      else if (text === '”') open = false
      else if (text === '"') open = !open
      if (open) inside[i] = 1
    }
  }
  return inside
}
