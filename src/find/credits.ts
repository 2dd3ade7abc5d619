import type { Candidate } from './candidates.ts'
import { isCapital } from './capitals.ts'
import type { Document, Sentence } from './document.ts'
import { isDay } from './run-end.ts'
import { LIGHT } from './written-titles.ts'

/**
 * The titles in brackets behind a name: "Mara Quill (How I Met Your Ferryman; Dan in Dry Dock, 12 Lanterns and My Cousin Pim)" lists works, whatever
 * small words they have in them. None where the brackets hold anything else than titles. `i` is the opening bracket.
 */
export function creditsAt(doc: Document, i: number, s: Sentence, covered: Uint8Array): Candidate[] {
  if (doc.tokens[i]?.text !== '(' || !isCapital(doc.tokens[i - 1])) return []
  const found: Candidate[] = []
  let from = i + 1
  for (let j = from; j < s.to && j <= i + REACH; j++) {
    const token = doc.tokens[j]
    if (token === undefined || covered[j] === 1 || token.text === '(') return []
    const closes = token.text === ')'
    // "The Mill and the Weir" is one.
    const joins = token.lower === 'and' && ['the', 'a'].includes(doc.tokens[j + 1]?.text ?? '')
    if (closes || (PARTS.has(token.lower) && !joins)) {
      if (isPiece(doc, from, j)) found.push({ from, to: j, quoted: false, titular: isTold(doc, from, j) })
      if (closes) return found
      from = j + 1
    } else if (!isOfTitle(doc, j)) return []
  }
  return []
}

/** Tokens from the opening bracket to the closing one. */
const REACH = 40
const PARTS = new Set([',', ';', 'and'])
const INSIDE = new Set([':', '-', '–', "'", '’', "'s", '!', '?', '.', '&', '+'])
/** Small words beside those that any title may have. */
const SMALL = new Set('is are into up over out about than that as if who not be my your no so'.split(' '))

function isOfTitle(doc: Document, at: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined) return false
  return (
    token.capital ||
    /^\d+$/.test(token.text) ||
    INSIDE.has(token.lower) ||
    LIGHT.has(token.lower) ||
    SMALL.has(token.lower)
  )
}

/** Begins and ends as a title does; a day or a year is none. */
function isPiece(doc: Document, from: number, to: number): boolean {
  const [first, last] = [doc.tokens[from], doc.tokens[to - 1]]
  if (first === undefined || last === undefined || to <= from || isDay(doc, from, to)) return false
  const begins = isCapital(first) || first.text === 'I' || (/^\d+$/.test(first.text) && to - from > 1)
  return begins && !LIGHT.has(last.lower)
}

/** A small word inside, or more words than a name has: "Dan in Dry Dock". */
const isTold = (doc: Document, from: number, to: number) =>
  doc.tokens.slice(from, to).some((t) => LIGHT.has(t.lower) || SMALL.has(t.lower)) || to - from > 3
