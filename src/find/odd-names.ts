import type { Document } from './document.ts'

/**
 * The token behind the part of a name at `i` that is not written in words: "V/O/S", "9-3-3", "Tuesday the 9th"; `i` where none begins there.
 */
export function oddNameEnd(doc: Document, i: number): number {
  const token = doc.tokens[i]
  if (token === undefined) return i
  if (!token.capital) return DIGITS.test(token.text) ? i + 1 : i
  if (LETTER.test(token.text)) return lettersEnd(doc, i)
  return isFatefulDay(doc, i) ? i + 3 : i
}

/** A folded name that is nothing but letters or digits one by one: "v/o/s", "9-3-3". */
export const isOddName = (key: string): boolean => /^[\p{L}\d](?:[/-][\p{L}\d]){2,}$/u.test(key)

/** "9-3-3": digits one by one. */
const DIGITS = /^\d-\d-\d$/
const LETTER = /^\p{Lu}$/u
const PART = /^(?:\p{Lu}|\d)$/u

/** "V/O/S/2": three letters or more between slashes. */
function lettersEnd(doc: Document, i: number): number {
  let to = i + 1
  for (;;) {
    const [last, joint, next] = [doc.tokens[to - 1], doc.tokens[to], doc.tokens[to + 1]]
    const touch = joint?.text === '/' && joint.start === last?.end && next?.start === joint.end
    if (!touch || !PART.test(next?.text ?? '')) break
    to += 2
  }
  return to - i >= SHORTEST ? to : i
}
/** Tokens of "V/O/S". */
const SHORTEST = 5

/** "*Tuesday the 9th* returns": behind a preposition, or what tells when, it is a date. */
function isFatefulDay(doc: Document, i: number): boolean {
  const word = (at: number) => doc.tokens[at]?.lower ?? ''
  return (
    word(i + 1) === 'the' &&
    ORDINAL.test(word(i + 2)) &&
    WEEKDAYS.test(doc.tokens[i]?.text ?? '') &&
    !WHEN_BEFORE.has(word(i - 1))
  )
}
const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/
const WHEN_BEFORE = new Set(
  'on by until till from since before after this last next every through , and or'.split(' '),
)
