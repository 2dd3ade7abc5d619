import type { Candidate } from './candidates.ts'
import { isCapital } from './capitals.ts'
import type { Document, Sentence } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
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

/**
 * The titles of "Her credits include Salt Wind, Last Call at Pim's and Never Say Tuesday", whatever small words they have in them: where works are
 * listed, commas and the last "and" part them. None where the list is of one, or where something else stands in it. `i` is the verb.
 */
export function listedCreditsAt(doc: Document, i: number, s: Sentence, covered: Uint8Array): Candidate[] {
  if (!INCLUDING.has(doc.tokens[i]?.lower ?? '')) return []
  if (!doc.tokens.slice(Math.max(s.from, i - BACK), i).some((t) => LISTS_OF_WORKS.has(t.lower))) return []
  const to = listEnd(doc, i + 1, s, covered)
  const inner = doc.tokens.slice(i + 1, to)
  // "Salt and Ash, Dry Dock, and Owls": behind a comma "and" is the one that parts.
  const oxford = inner.some((t, n) => t.text === ',' && inner[n + 1]?.lower === 'and')
  const lastAnd = inner.findLastIndex((t) => t.lower === 'and')
  const found: Candidate[] = []
  let from = i + 1
  for (let j = i + 1; j <= to; j++) {
    const token = doc.tokens[j]
    const ands = token?.lower === 'and' && (oxford ? j === from : j - i - 1 === lastAnd)
    if (j < to && token?.text !== ',' && token?.text !== ';' && !ands) continue
    const [first, last] = [doc.tokens[from], doc.tokens[j - 1]]
    // "Jon Vale's Dry Dock": whose it is, before its title.
    const owned =
      doc.tokens[from + 1]?.lower === "'s" ||
      (FIRST_NAMES.has(first?.word ?? '') && doc.tokens.slice(from, j).some((t) => t.lower === "'s"))
    // "Waiting *for* Pim": cut short, most likely.
    const cut = j === to && j - from === 1 && BEHIND_TITLES.has(token?.lower ?? '')
    if (j > from && !owned && !cut && isCapital(first) && last !== undefined && !LIGHT.has(last.lower))
      found.push({ from, to: j, quoted: false, titular: true, clear: true })
    from = j + 1
  }
  return found
}
const INCLUDING = new Set('include includes included including'.split(' '))
/** Tokens from what is listed to the verb: "credits on television also include". */
const BACK = 4
const LISTS_OF_WORKS = new Set(
  'credits titles films movies novels books plays dramas comedies sitcoms musicals thrillers'.split(' '),
)

/** Where a list that begins at `from` ends: before its first word that no title has. */
function listEnd(doc: Document, from: number, s: Sentence, covered: Uint8Array): number {
  let to = from
  for (; to < s.to && to < from + REACH; to++) {
    const token = doc.tokens[to]
    if (token === undefined || covered[to] === 1 || token.text === ':') break
    const small = token.lower === 'and' || PARTS.has(token.text)
    if (!small && (BEHIND_TITLES.has(token.lower) || !isOfTitle(doc, to) || token.text === '.')) break
    // "…, Dry Dock, *the* Vantage drama": what the one before is.
    if (
      token.lower === token.text &&
      LIGHT.has(token.lower) &&
      /^[,;]$/.test(doc.tokens[to - 1]?.text ?? '') &&
      token.lower !== 'and'
    )
      break
  }
  return to
}
/** "Dry Dock *with* Mara Quill", "*for* Vantage": of a title, and not in it. */
const BEHIND_TITLES = new Set('for with by on opposite from'.split(' '))
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
