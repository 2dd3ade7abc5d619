import type { NameMatch } from './catalogue.ts'
import { NAME_ENDINGS, PERSON_NOUNS } from './cues.ts'
import { type Document, headlineEnd, type Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { PLACES } from './places.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { wordsAmong } from './vocabulary.ts'
import { OPENING, quotedTitle } from './written-titles.ts'

/**
 * What a company or an outlet is called is part of another name: "Max" in "Max Fennimore" and "Sebastian Max", "Fox" in "the Lantern-Fox", and an outlet's that is
 * a word of the language beside any other capital: "Film" in "the Southern Film Critics", "Sun" in "Quiet Sun".
 */
export function isPartOfOther(doc: Document, { from, to, readings }: NameMatch): boolean {
  if (to - from > 1 || readings.some((r) => r.type !== 'company' && r.type !== 'outlet')) return false
  const [before, token, next] = [doc.tokens[from - 1], doc.tokens[from], doc.tokens[to]]
  if (token === undefined) return false
  // "/Film" is written with its slash.
  if (before?.text !== '/' && readings.every((r) => r.aliases?.some((alias) => alias === `/${token.text}`)))
    return true
  if (before?.text === '-' && before.start === doc.tokens[from - 2]?.end) return true
  // "Ana *M.* Fox".
  if (/^\p{Lu}\.$/u.test(before?.text ?? '') && doc.tokens[from - 2]?.capital === true) return true
  if (FIRST_NAMES.has(token.word) && next?.capital === true) return true
  if (FIRST_NAMES.has(token.word) && FIRST_NAMES.has(before?.word ?? '') && before?.capital === true)
    return true
  if (isInsideQuotedTitle(doc, from, to) || endsDatedTitle(doc, from, to)) return true
  if (readings.some((r) => r.type === 'company'))
    return beginsTitle(doc, from, to) || isSurname(before, token, next)
  if (endsQuotedTitle(doc, from, to)) return true
  if (from < headlineEnd(doc)) return false
  const follows = isJoined(next) && next.start === token.end + 1 && !OF_OUTLETS.has(next.lower)
  const leads =
    before !== undefined &&
    (isJoined(before) || isVerbInside(doc, from - 1)) &&
    before.end + 1 === token.start &&
    before.lower !== 'the'
  return (follows || leads) && wordsAmong([token.word]).size > 0
}

/** "who wrote *The Neon Fiend*", where Neon is a firm as well: a capital article inside a sentence begins a title. */
function beginsTitle(doc: Document, from: number, to: number): boolean {
  const [outside, article, token, next] = [from - 2, from - 1, from, to].map((at) => doc.tokens[at])
  return (
    from > headlineEnd(doc) &&
    TITLE_ARTICLES.has(article?.text ?? '') &&
    /^\p{Ll}/u.test(outside?.text ?? '') &&
    isJoined(next) &&
    next.start === (token?.end ?? 0) + 1 &&
    !OF_COMPANIES.has(next.lower)
  )
}
/** "a film of “Captain *Bravo*,” the old serial": one of two or three words that quotation marks hold together, outside of the headline. */
function isInsideQuotedTitle(doc: Document, from: number, to: number): boolean {
  const sentence = doc.sentences.find((s) => s.from <= from && from < s.to)
  if (sentence?.in !== 'text') return false
  for (let open = from - 1; open >= Math.max(sentence.from, from - QUOTED); open--) {
    if (!OPENING.has(doc.tokens[open]?.text ?? '')) continue
    const title = quotedTitle(doc, open, sentence, new Uint8Array(doc.tokens.length))
    return (
      title !== null && title.to >= to && title.to - title.from > to - from && title.to <= open + 1 + QUOTED
    )
  }
  return false
}
/** Words of the longest such title. */
const QUOTED = 3

/** "the film Tide and *Time* (1961)": a capital, a joint and the year in which it came out. */
const endsDatedTitle = (doc: Document, from: number, to: number) =>
  ['and', '&', 'of'].includes(doc.tokens[from - 1]?.lower ?? '') &&
  isJoined(doc.tokens[from - 2]) &&
  doc.tokens[to]?.text === '(' &&
  /^(?:19|20)\d\d$/.test(doc.tokens[to + 1]?.text ?? '') &&
  doc.tokens[to + 2]?.text === ')'

/** "that *Killing* Time will return": a verb with a capital inside a sentence is of a title. */
const isVerbInside = (doc: Document, at: number) =>
  doc.tokens[at]?.pos === 'VERB' &&
  /^\p{Lu}\p{Ll}/u.test(doc.tokens[at]?.text ?? '') &&
  !doc.sentences.some((s) => s.from === at)

/** “Killing *Time*”: the last of two words in quotation marks. */
const endsQuotedTitle = (doc: Document, from: number, to: number) =>
  OPENING.has(doc.tokens[from - 2]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(doc.tokens[from - 1]?.text ?? '') &&
  QUOTE_MARKS.has(doc.tokens[doc.tokens[to]?.text === ',' ? to + 1 : to]?.text ?? '')

/** "Hayley *Fox* has been promoted": behind a given name, and before no word that a firm's name stands before. */
const isSurname = (before: Token | undefined, token: Token, next: Token | undefined) =>
  before?.capital === true &&
  before.end + 1 === token.start &&
  FIRST_NAMES.has(before.word) &&
  !PLACES.has(before.word) &&
  (next?.pos === 'VERB' || next?.pos === 'AUX')

const TITLE_ARTICLES = new Set(['The', 'A', 'An'])
/** What stands behind a firm's name with a capital and is of it: "The Netflix Original", "The Fox Channel". */
const OF_COMPANIES = new Set([
  ...PERSON_NOUNS,
  ...(NAME_ENDINGS.find(({ type }) => type === 'company')?.words ?? []),
  ...'original originals tv news max plus uk us app series show universe world'.split(' '),
])

/** "Critics", "Quiet", "TV"; not "CEO". */
const isJoined = (t: Token | undefined): t is Token =>
  t?.pos === 'PROPN' && (t.text === 'TV' || /^\p{Lu}\p{Ll}/u.test(t.text))

/** What may stand behind an outlet's name with a capital: "Deadline Podcast", "Empire Editor". */
const OF_OUTLETS = new Set([
  ...PERSON_NOUNS,
  ...(NAME_ENDINGS.find(({ type }) => type === 'outlet')?.words ?? []),
  ...'online uk us'.split(' '),
])
