import type { Document } from '../../find/index.ts'

/** Words between quotation marks: tokens `from` up to `to`, the marks left out. */
export interface Quotation {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** No closing mark: the next paragraph goes on with the same words. */
  readonly open: boolean
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', "'": "'" }

/** Everything between quotation marks in the text, in order of place; titles and scare quotes too. One pass over the tokens. */
export function quotationsIn(doc: Document, text: string): Quotation[] {
  const found: Quotation[] = []
  const paragraphs = new Map<number, { from: number; to: number }>()
  for (const s of doc.sentences) {
    if (s.in !== 'text') continue
    const known = paragraphs.get(s.paragraph)
    paragraphs.set(s.paragraph, { from: known?.from ?? s.from, to: s.to })
  }
  for (const [paragraph, { from, to }] of paragraphs) {
    for (let i = from; i < to; i++) {
      const close = opens(doc, text, i) ? closing(doc, text, i, to) : null
      if (close === null) continue
      found.push({ from: i + 1, to: close.at, paragraph, open: close.open })
      i = close.at
    }
  }
  return found
}

function opens(doc: Document, text: string, i: number): boolean {
  const token = doc.tokens[i]
  if (token === undefined || PAIRS[token.text] === undefined) return false
  const before = text[token.start - 1] ?? ' '
  const after = text[token.end] ?? ' '
  return /[\s([—–:“‘-]/.test(before) && !/\s/.test(after)
}

/** A single mark inside a word or after a plural is an apostrophe; the closing one has no letter after it. */
function closing(
  doc: Document,
  text: string,
  open: number,
  end: number,
): { at: number; open: boolean } | null {
  const mark = doc.tokens[open]?.text ?? ''
  const wanted = PAIRS[mark]
  for (let i = open + 1; i < end; i++) {
    const token = doc.tokens[i]
    if (token === undefined || token.text !== wanted) continue
    const after = text[token.end] ?? ' '
    const before = text[token.start - 1] ?? ' '
    const single = wanted === '’' || wanted === "'"
    if (
      !single ||
      (!/[\p{L}\p{N}]/u.test(after) && !(before === 's' && /\s/.test(after) && hasLater(doc, wanted, i, end)))
    ) {
      return { at: i, open: false }
    }
  }
  return mark === '“' || mark === '"' ? { at: end, open: true } : null
}

function hasLater(doc: Document, mark: string, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) if (doc.tokens[j]?.text === mark) return true
  return false
}
