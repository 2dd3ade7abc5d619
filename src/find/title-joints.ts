import type { Document, Sentence, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { PLACES } from './places.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'

/**
 * Small words that stand inside a title, by token: "and" behind one word where the article names neither half without the other and
 * speaks of one thing ("the comedy Bread and Brimstone"), and what a participle with a capital goes on with ("The World According to Pim"). Linear in
 * the article's length.
 */
export function titleJointsIn(doc: Document): ReadonlySet<number> {
  const joints = new Set<number>()
  for (const s of doc.sentences) {
    if (s.in !== 'text') continue
    addParticiples(doc, s, joints)
    addVersus(doc, s, joints)
    addPlaced(doc, s, joints)
    addOpened(doc, s, joints)
    addCounted(doc, s, joints)
  }
  addRepeated(doc, joints)
  for (const pairs of Map.groupBy(pairsIn(doc), (p) => p.key).values()) {
    const [pair] = pairs
    if (pair === undefined || !pairs.some((p) => p.isOne || opensWithThe(doc, p))) continue
    // "The Brave and the Bitter" is one, whoever is brave elsewhere.
    if (!hasTwoArticles(doc, pair) && !isOnlyPaired(doc, pair, pairs.length)) continue
    for (const { and, right } of pairs) for (let i = and; i < right; i++) joints.add(i)
  }
  return joints
}

/** "Hell on Wheels": two capital words about a preposition that the text names more than once, and neither without the other. */
function addRepeated(doc: Document, joints: Set<number>): void {
  const at = new Map<string, number[]>()
  doc.tokens.forEach((t, i) => {
    if (!REPEATED.has(t.text) || !isWord(doc.tokens[i - 1]) || !isWord(doc.tokens[i + 1])) return
    const key = `${doc.tokens[i - 1]?.word} ${t.text} ${doc.tokens[i + 1]?.word}`
    at.set(key, [...(at.get(key) ?? []), i])
  })
  for (const [key, places] of at) {
    const [left, , right] = key.split(' ')
    const alone = (word: string | undefined) =>
      doc.tokens.filter((t) => t.word === word).length > places.length
    if (places.length > 1 && !alone(left) && !alone(right)) for (const i of places) joints.add(i)
  }
}
const REPEATED = new Set('on in at for to'.split(' '))

interface Pair {
  readonly key: string
  /** The token "and", and the first word behind it that has a capital. */
  readonly and: number
  readonly right: number
  /** The words around it speak of one thing: "the film …", "… was written". */
  readonly isOne: boolean
}

function pairsIn(doc: Document): Pair[] {
  const found: Pair[] = []
  for (const s of doc.sentences) {
    if (s.in === 'title') continue
    for (let and = s.from + 1; and < s.to - 1; and++) {
      if (doc.tokens[and]?.lower !== 'and' || !isWord(doc.tokens[and - 1])) continue
      if (and - 2 >= s.from && isWord(doc.tokens[and - 2]) && !ARTICLES.has(doc.tokens[and - 2]?.lower ?? ''))
        continue
      const right = ARTICLES.has(doc.tokens[and + 1]?.text ?? '') ? and + 2 : and + 1
      if (right >= s.to || !isWord(doc.tokens[right])) continue
      // "the comedy Looking and *Mike Orr's* Salt Lane": two of them.
      if (FIRST_NAMES.has(doc.tokens[right]?.word ?? '') && isWord(doc.tokens[right + 1])) continue
      // "Kettles and *Moth & Owl*": the second is a pair itself.
      if (doc.tokens[right + 1]?.text === '&') continue
      const key = `${doc.tokens[and - 1]?.word} ${doc.tokens[right]?.word}`
      found.push({ key, and, right, isOne: isOne(doc, s, and, right) })
    }
  }
  return found
}

function isOne(doc: Document, s: Sentence, and: number, right: number): boolean {
  const from = and - 2 >= s.from && isWord(doc.tokens[and - 2]) ? and - 2 : and - 1
  let to = right + 1
  while (to < s.to && isWord(doc.tokens[to])) to++
  const before = doc.tokens[from - 1]?.lower ?? ''
  // "gave orders to new *series* Kettles and Moths": of several.
  if (before === 'series' && !doc.tokens.slice(from - DETERMINED, from - 1).some((t) => isDeterminer(t)))
    return false
  // "She will *play* Nightjar and Owl": two parts.
  if (from > s.from && KINDS.has(before) && doc.tokens[from - 1]?.pos !== 'VERB') return true
  if (before === 'of' && PERSON_OF_ONE.has(doc.tokens[from - 2]?.lower ?? '')) return true
  // "the organist of Salt and Wind (1971)".
  const dated =
    doc.tokens[to]?.text === '(' &&
    YEAR.test(doc.tokens[to + 1]?.text ?? '') &&
    doc.tokens[to + 2]?.text === ')'
  if (dated && DATED.has(before)) return true
  // "Salt and *the* Wind star Mara Quill".
  const known = CREDIT_NOUNS.has(doc.tokens[to]?.lower ?? '') && isWord(doc.tokens[to + 1])
  if (known && right === and + 2) return true
  return from === s.from && SINGULAR.has(doc.tokens[to]?.lower ?? '')
}

const YEAR = /^(?:19|20)\d\d$/
const DATED = new Set('of in for'.split(' '))
/** Tokens of "the new crime series". */
const DETERMINED = 5
const isDeterminer = (t: Token) => t.pos === 'DET' || t.lower === "'s" || t.lower === 'its' || t.lower === "'"

const hasTwoArticles = (doc: Document, { and, right }: Pair) =>
  right === and + 2 && ARTICLES.has(doc.tokens[and - 2]?.lower ?? '')

/** "a debut with *The* Moth *and the* Moon": a capital article behind a small letter, and another in the midst. */
const opensWithThe = (doc: Document, pair: Pair) =>
  hasTwoArticles(doc, pair) &&
  doc.tokens[pair.and - 2]?.text === 'The' &&
  /^\p{Ll}/u.test(doc.tokens[pair.and - 3]?.text ?? '')

/** Neither half is written anywhere without the other, the headline included. */
function isOnlyPaired(doc: Document, { and, right }: Pair, times: number): boolean {
  const halves = [doc.tokens[and - 1], doc.tokens[right]]
  return halves.every(
    (half) => doc.tokens.filter((t, i) => t.word === half?.word && !isInHeadline(doc, i)).length === times,
  )
}

const isInHeadline = (doc: Document, i: number) => doc.sentences.some((s) => s.in === 'title' && i < s.to)

const isWord = (t: Token | undefined) => t?.capital === true && /^\p{L}/u.test(t.text)
const ARTICLES = new Set(['a', 'an', 'the'])
/** What one work is called before its title. */
export const KINDS: ReadonlySet<string> = new Set([
  ...(WORD_CLASSES.genre ?? []),
  ...(WORD_CLASSES.derived ?? []),
  ...'novel book game play musical thriller blockbuster opera'.split(' '),
])
const PERSON_OF_ONE = new Set(['star', 'author', 'creator', 'director', 'heroine', 'hero'])
const SINGULAR = new Set('is was has opens airs premieres returns stars follows tells'.split(' '))

/** "The World According to Pim", "Running with the Wolves": a participle with a capital inside a sentence ends no title. */
function addParticiples(doc: Document, s: Sentence, joints: Set<number>): void {
  for (let i = s.from + 1; i < s.to - 2; i++) {
    const word = doc.tokens[i]
    if (!isWord(word) || !GOES_ON.has(doc.tokens[i + 1]?.text ?? '')) continue
    const before = doc.tokens[i - 1]
    const lower = word?.lower ?? ''
    if (!lower.endsWith('ing') && !(LEADS.has(lower) && /^\p{Ll}/u.test(before?.text ?? ''))) continue
    if (BEGINS_ANEW.has(before?.text ?? '')) continue
    joinNext(doc, s, i + 1, joints)
  }
}
/** The small word at `small`, and an article behind it, join on to the capital word that follows. */
function joinNext(doc: Document, s: Sentence, small: number, joints: Set<number>): void {
  const next = ARTICLES.has(doc.tokens[small + 1]?.text ?? '') ? small + 2 : small + 1
  if (next < s.to && isWord(doc.tokens[next])) for (let j = small; j < next; j++) joints.add(j)
}
/** "the game Return to Brack", "their Road to Brack": behind a small letter these open a title that goes on. */
const LEADS = new Set(
  'return journey escape road welcome voyage flight race guide letters tales back'.split(' '),
)
const GOES_ON = new Set('to with for in on at from about without'.split(' '))
/** Behind these a capital may only begin a sentence. */
const BEGINS_ANEW = new Set([':', '“', '‘', '"', "'", '—', '–', '-', '(', '*', '_', '•'])

/** "the series The Man in the High Tower": behind what a work is called, "in the" before a capital goes on with a title, unless a place follows. */
function addPlaced(doc: Document, s: Sentence, joints: Set<number>): void {
  for (let i = s.from + 2; i < s.to - 2; i++) {
    const [word, next] = [doc.tokens[i], doc.tokens[i + 2]]
    if (word?.text !== 'in' || doc.tokens[i + 1]?.text !== 'the' || !isWord(next)) continue
    if (PLACES.has(next?.lower ?? '') || /^\p{Lu}+\.?$/u.test(next?.text ?? '')) continue
    let from = i
    while (from > s.from && isWord(doc.tokens[from - 1])) from--
    const before = doc.tokens[from - 1]
    if (from < i && before !== undefined && !before.capital && KINDS.has(before.lower))
      joints.add(i).add(i + 1)
  }
}

/**
 * "the wrong man in A Ticket for Brack", "voiced it in The Lamp at Brack Head": an article with a capital behind a small letter opens a title, which goes on over
 * a preposition; behind "The" over "at" alone, since what is shown "for" somebody or "in" a place has a title before it.
 */
function addOpened(doc: Document, s: Sentence, joints: Set<number>): void {
  for (let i = s.from + 1; i < s.to - 3; i++) {
    const article = doc.tokens[i]?.text
    if ((article !== 'A' && article !== 'The') || !/^\p{Ll}/u.test(doc.tokens[i - 1]?.text ?? '')) continue
    let at = i + 1
    while (at < s.to && at <= i + 2 && isWord(doc.tokens[at])) at++
    const small = doc.tokens[at]?.text ?? ''
    if (at === i + 1 || !(article === 'A' ? AFTER_A : AFTER_THE).has(small)) continue
    const next = doc.tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
    const name = doc.tokens[next]
    if (next >= s.to || !isWord(name) || PLACES.has(name?.lower ?? '')) continue
    for (let j = at; j < next; j++) joints.add(j)
  }
}
/** "in *One for Sorrow* and *Four for a Boy*": a number with a capital behind a small letter opens a title, which goes on over a preposition. */
function addCounted(doc: Document, s: Sentence, joints: Set<number>): void {
  for (let i = s.from + 1; i < s.to - 2; i++) {
    if (!COUNTS.has(doc.tokens[i]?.text ?? '') || !/^(?:\p{Ll}|,)/u.test(doc.tokens[i - 1]?.text ?? ''))
      continue
    if (!AFTER_A.has(doc.tokens[i + 1]?.text ?? '')) continue
    joinNext(doc, s, i + 1, joints)
  }
}
export const COUNTS: ReadonlySet<string> = new Set(
  'One Two Three Four Five Six Seven Eight Nine Ten'.split(' '),
)
const AFTER_A = new Set('for at to from in on with under by'.split(' '))
const AFTER_THE = new Set(['at'])

/** "the film Moth vs. Owl", "in Moth v Owl: Dawn": between two words with capitals, behind what stands before titles or before a subtitle. */
function addVersus(doc: Document, s: Sentence, joints: Set<number>): void {
  for (let i = s.from + 1; i < s.to - 1; i++) {
    if (!VERSUS.has(doc.tokens[i]?.lower ?? '') || !isWord(doc.tokens[i - 1]) || !isWord(doc.tokens[i + 1]))
      continue
    let from = i - 1
    while (from > s.from && isWord(doc.tokens[from - 1])) from--
    let to = i + 2
    while (to < s.to && isWord(doc.tokens[to])) to++
    const before = doc.tokens[from - 1]?.lower ?? ''
    const subtitled = doc.tokens[to]?.text === ':' && isWord(doc.tokens[to + 1])
    const dated = before === "'s" && /^(?:19|20)\d\d$/.test(doc.tokens[from - 2]?.text ?? '')
    if (subtitled || dated || KINDS.has(before) || BEFORE_TITLES.has(before)) joints.add(i)
  }
}
const BEFORE_TITLES = new Set(['in', ...(WORD_CLASSES.naming ?? [])])
const VERSUS = new Set(['v', 'v.', 'vs', 'vs.', 'versus'])
