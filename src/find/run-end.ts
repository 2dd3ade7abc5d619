import { isCapital, OPENERS } from './capitals.ts'
import { hasPlus } from './catalogue.ts'
import { RANKS } from './cues.ts'
import type { Document, Sentence, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { oddNameEnd } from './odd-names.ts'
import { isOwnersTitle, type Unjoined } from './owners-titles.ts'
import { ETHNIC } from './places.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'
import { DERIVED_WORKS, WORK_NOUNS } from './work-nouns.ts'
import { isInstallment, isIssue, OPENING } from './written-titles.ts'

const INNER = new Set([
  'of',
  'the',
  '&',
  'into',
  'upon',
  'without',
  'beyond',
  'among',
  'amid',
  'de',
  'la',
  'van',
  'von',
  'del',
  'der',
  'di',
  'da',
  '-',
])

/** "Mara Quill & Jon Vale" are two; "Bishop & Daughter" is one. */
const pairsPeople = (doc: Document, from: number, at: number) =>
  at - from >= 2 && isCapital(doc.tokens[at + 1]) && isCapital(doc.tokens[at + 2])

/** "*Mara Quill* of Salt Radio", "*Mara Lund-Hale* of Vantage": somebody, and of what; "Anne of Green Gables" and "Mary Queen of Scots" are one. */
function isFullName(doc: Document, from: number, to: number): boolean {
  const [given, surname] = [doc.tokens[from], doc.tokens[from + 1]]
  const hyphened = to === from + 4 && doc.tokens[from + 2]?.text === '-'
  return (
    (to === from + 2 || hyphened) &&
    !WORK_NOUNS.has(doc.tokens[from - 1]?.lower ?? '') &&
    FIRST_NAMES.has(given?.word ?? '') &&
    isCapital(surname) &&
    !RANKS.has(surname?.lower ?? '') &&
    isCapital(doc.tokens[doc.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1])
  )
}
const PARTING = new Set(['of', 'in', 'from', 'at', 'for'])

/** "a series called Salt and Ash": what is named so may have "and" in it. */
const isCalled = (doc: Document, from: number) => NAMING.has(doc.tokens[from - 1]?.lower ?? '')
const NAMING = new Set('called titled entitled dubbed retitled renamed'.split(' '))

/** "I am NOT waiting", "Mara Quill BACK": a word of the grammar or of news in capitals ends a name, but not one that is all capitals, "DAWN OF THE OWLS". */
const isShouted = (token: Token, before: Token, next: Token | undefined) =>
  isLoud(token) && OPENERS.has(token.lower) && !(isLoud(before) && isLoud(next))
export const isLoud = (token: Token | undefined): boolean => /^\p{Lu}{2,}\.?$/u.test(token?.text ?? '')
/** "Vantage Thursday announced": a day before a verb or a preposition is no part of a name; "Deacon Thursday, a …" is one. */
function tellsWhen(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1]?.pos ?? ''
  return (
    WHEN.has(doc.tokens[at]?.lower ?? '') &&
    (next === 'VERB' || next === 'AUX' || next === 'ADP' || next === 'NUM')
  )
}

/** "the Harbour Nights *Christmas* special", "Harbour Nights *Release Date*, Cast and Plot": what is told of a title is no part of it. */
function isOfNews(doc: Document, at: number): boolean {
  const [word, next] = [doc.tokens[at]?.lower ?? '', doc.tokens[at + 1]?.lower ?? '']
  // "a Harbour Nights *TV* series", "a Harbour Nights *Japanese* remake".
  if (word === 'tv' && WORK_NOUNS.has(next)) return true
  if (DERIVED_WORKS.has(next) && ETHNIC.test(doc.tokens[at]?.text ?? '')) return true
  return (FEASTS.has(word) && SPECIALS.has(next)) || (COMING.has(word) && next === 'date') || TOLD.has(word)
}
const COMING = new Set(['release', 'premiere', 'air'])
const TOLD = new Set(['recap', 'recaps', 'spoilers', 'trailer'])
export const FEASTS: ReadonlySet<string> = new Set([
  'christmas',
  'halloween',
  'thanksgiving',
  'easter',
  'holiday',
])
const SPECIALS = new Set(['special', 'episode', 'movie', 'film', 'specials'])

const WHEN = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** "A *June 22* release", "A *June* release": a day or month, and no name, between `at` and `to`. */
export const isDay = (doc: Document, at: number, to: number) => {
  const [when, counted] = [doc.tokens[at]?.lower ?? '', /^\d/.test(doc.tokens[at + 1]?.text ?? '')]
  return (WHEN.has(when) && (to <= at + 1 || counted)) || (when === 'may' && counted && to <= at + 2)
}

/** Where the capitalised run that begins at `i` ends, small words inside it included. */
export function runEnd(
  doc: Document,
  i: number,
  s: Sentence,
  covered: Uint8Array,
  unjoined: Unjoined,
): number {
  let to = Math.max(i + 1, oddNameEnd(doc, i))
  for (let j = to; j < s.to && covered[j] !== 1; j++) {
    const token = doc.tokens[j]
    const before = doc.tokens[j - 1]
    if (token === undefined || before === undefined || token.start - before.end > 1) break
    if (token.text === '&' && pairsPeople(doc, i, j)) break
    if (PARTING.has(token.lower) && isFullName(doc, i, j)) break
    if (
      isShouted(token, before, doc.tokens[j + 1]) ||
      tellsWhen(doc, j) ||
      isInstallment(doc, j) ||
      isOfNews(doc, j)
    )
      break
    const nickname = nicknameEnd(doc, j, s)
    if (nickname !== undefined) {
      to = nickname + 2
      j = nickname + 1
      continue
    }
    if (isCompoundIn(doc, j)) {
      j++
      continue
    }
    if (isGivenSyllable(doc, i, j)) {
      if (j === i + 2) return j + 2
      j++
      continue
    }
    const owns = token.lower === "'s" && j === i + 1 && isCapital(doc.tokens[j + 1])
    if (token.lower === "'s" && j === i + 2 && isKindsTitle(doc, i, j)) continue
    // "Do They Know It's Over".
    if (token.lower === "'s" && CONTRACTING.has(before.text) && isCapital(doc.tokens[j + 1])) continue
    // "THE HOUSE AT PELL'S CROSSING".
    if (token.lower === "'s" && /S$/.test(token.text) && isLoud(before) && isLoud(doc.tokens[j + 1])) continue
    if (owns && isOwnersTitle(doc, i, unjoined) && !isSomebody(doc, j + 1)) continue
    if (token.text === '#' && isIssue(doc, j + 2) && j === to) return j + 2
    if (token.text === '+' && hasPlus(doc.tokens, j - 1)) return j + 1
    if (isCapital(token) || (/^\d+$/.test(token.text) && j === to)) to = j + 1
    else if (!isInside(doc, i, j, unjoined) || j - to >= 2) break
  }
  if (doc.tokens[to]?.text === 'universe' && SHARED.has(doc.tokens[i - 1]?.lower ?? '')) return to + 1
  return endsLoudly(doc, to, s) ? to + 1 : to
}
const CONTRACTING = new Set('It He She That What Who There'.split(' '))
/** "The Night*-walkers* Club": a plural behind a hyphen, before a capital. */
function isCompoundIn(doc: Document, at: number): boolean {
  const [before, hyphen, word, next] = doc.tokens.slice(at - 1, at + 3)
  const joined = hyphen?.text === '-' && before?.end === hyphen.start && word?.start === hyphen.end
  return joined && /^\p{Ll}+ers$/u.test(word?.text ?? '') && isCapital(next)
}

/** "Yoon Tae*-ri*", "Han Sung*-min*", "Seo*-yeon* Han": the second syllable of a Korean given name behind or before its surname. */
function isGivenSyllable(doc: Document, from: number, at: number): boolean {
  const [first, hyphen, second] = doc.tokens.slice(at - 1, at + 2)
  const joined = hyphen?.text === '-' && first?.end === hyphen.start && second?.start === hyphen.end
  return (
    joined &&
    (at === from + 2 || (at === from + 1 && isCapital(doc.tokens[at + 2]))) &&
    SYLLABLE.test(first?.lower ?? '') &&
    SYLLABLE.test(second?.text ?? '') &&
    !NO_SYLLABLES.has(second?.text ?? '')
  )
}
const SYLLABLE =
  /^(?:ch|kk|gy|hy|[bdghjkmnprstwy])?(?:yeo|yoo|woo|wo|wa|ye|yu|ya|yo|ae|ee|eo|eu|oo|oe|ui|wi|a|e|i|o|u)(?:ng|n|k|l|m|h|p)?$/
/** Words that are made like one: "a Salt Row*-run* bar". */
const NO_SYLLABLES = new Set(
  'man men on an am up do go so no me we he be ten gun long song king wing hung run all ill one ring sing map top pop hop tip hip ship see tee bee son mom wan pan ban dan woman'.split(
    ' ',
  ),
)

/** "the new thriller The *Salt Pilot's* Wife": behind what a work is and an article, two words and what they have; `at` is the mark. */
function isKindsTitle(doc: Document, from: number, at: number): boolean {
  const [kind, article, next] = [doc.tokens[from - 2], doc.tokens[from - 1], doc.tokens[at + 1]]
  const titled = article?.text === 'The' && WORD_CLASSES.genre?.has(kind?.lower ?? '') === true
  // "the thriller The Salt Pilot's *Mara Quill*", "… 's *Season 2*".
  return titled && isCapital(next) && !isSomebody(doc, at + 1) && !isInstallment(doc, at + 1)
}

/** "The Tallyman's *Mara Quill*": who is known for it. */
const isSomebody = (doc: Document, at: number) =>
  FIRST_NAMES.has(doc.tokens[at]?.word ?? '') && isCapital(doc.tokens[at + 1])
/** Words before a continuity that goes by its first work: "the *Salt Wind universe*". */
const SHARED = new Set(['the', 'our', 'their', 'its', 'shared', 'wider', 'larger', 'same', 'so-called'])

/** The closing mark of "Willa *“Bunk”* Moreland", "Curtis *“The Tin Man”* Orr": up to three words in quotation marks between two names. */
function nicknameEnd(doc: Document, at: number, s: Sentence): number | undefined {
  if (!OPENING.has(doc.tokens[at]?.text ?? '')) return undefined
  for (let i = at + 1; i <= at + NICKNAME + 1 && i + 1 < s.to; i++) {
    const [word, before, next] = [doc.tokens[i], doc.tokens[i - 1], doc.tokens[i + 1]]
    if (/^[”’"']$/.test(word?.text ?? ''))
      return i > at + 1 && isCapital(next) && word?.start === before?.end && next?.start !== word?.end
        ? i
        : undefined
    if (!/^(?:\p{Lu}\p{Ll}+|\d+)$/u.test(word?.text ?? '')) return undefined
  }
  return undefined
}
/** Words in the longest nickname. */
const NICKNAME = 3

/** A small word at `j` that may belong to the title that begins at `i`. */
function isInside(doc: Document, i: number, j: number, { joints }: Unjoined): boolean {
  const lower = doc.tokens[j]?.lower ?? ''
  // "Once Upon *a* Time", "Diary of *a* Ferryman".
  const article = lower === 'a' && INNER.has(doc.tokens[j - 1]?.lower ?? '')
  return INNER.has(lower) || article || joints.has(j) || (lower === 'and' && isCalled(doc, i))
}

/** "Petal Patrol!, a spin-off": a mark inside a sentence belongs to the title. */
function endsLoudly(doc: Document, to: number, s: Sentence): boolean {
  const [last, mark, next] = [doc.tokens[to - 1], doc.tokens[to], doc.tokens[to + 1]]
  const inside = next !== undefined && to + 1 < s.to && (next.text === ',' || /^\p{Ll}/u.test(next.text))
  return inside && (mark?.text === '!' || mark?.text === '?') && mark.start === last?.end
}
