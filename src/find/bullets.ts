import type { Document, Sentence } from './document.ts'

const BULLET = /^[•·*–—-]$/

/** "• Dry Dock is back": an item of a list. */
export const isItem = (doc: Document, s: Sentence): boolean => BULLET.test(doc.tokens[s.from]?.text ?? '')

/** The first token of a line, past the mark of a list. */
export const behindBullet = (doc: Document, s: Sentence): number => (isItem(doc, s) ? s.from + 1 : s.from)
