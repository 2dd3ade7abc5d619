import { GENRES, PERSON_NOUNS, RANKS } from './cues.ts'
import type { Document, Sentence, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { titleJointsIn } from './title-joints.ts'
import { isInstallment, isSpoken, listedTitle, OPENING, quotedTitle } from './written-titles.ts'

/** A stretch that looks like a name, before its type is known. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  /** Written as titles are: "The Tallyman" inside a sentence, "Iron Petal: Last Bloom". */
  readonly titular: boolean
  /** Opens a line of a list of what comes when. */
  readonly listed?: true
}

/** Capitalised runs and quoted titles of a sentence; a headline gives quoted titles only, since all of it is capitals. */
export function candidatesIn(
  doc: Document,
  s: Sentence,
  covered: Uint8Array,
  unjoined: Unjoined,
): Candidate[] {
  const found: Candidate[] = []
  const listed = s.in === 'text' ? listedTitle(doc, s, covered) : null
  if (listed !== null) found.push(listed)
  for (let i = listed?.to ?? s.from; i < s.to; i++) {
    const token = doc.tokens[i]
    if (covered[i] === 1 || token === undefined) continue
    if (
      !isCapital(token) &&
      !OPENING.has(token.text) &&
      !opensWithI(doc, i, s) &&
      !opensWithNumber(doc, i, s)
    )
      continue
    const quoted = quotedTitle(doc, i, s, covered)
    if (quoted !== null) {
      found.push(quoted)
      i = quoted.to
    } else if (s.in === 'text') {
      const run = runAt(doc, i, s, covered, unjoined)
      if (run === null) continue
      found.push(run)
      i = run.to - 1
    }
  }
  return found
}

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
/** Words that begin a sentence with a capital and no name: a run never begins with one. */
const OPENERS = new Set(
  `the a an in on at of for and but or so if when while as after before since although though because with by to from
   he she it they we you i his her its their our my your this that these those there here what who where why how which
   not no no. yes is are was were do does did has have had will would can could should may might must meanwhile however also
   both each every all some many most more other another still just even now then once only last next first second final
   season series episode former fellow contestants according speaking asked despite during until per via like unlike about over under well still
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow mr mrs ms let look see read more photo image credit
   whether follow back happy whats thats dont im ive lets exclusive spoiler spoilers update breaking welcome thanks thank please
   nobody everybody somebody anybody neither either nor none both nothing everything something anything everyone someone anyone none used`.split(
    /\s+/,
  ),
)

function runAt(
  doc: Document,
  i: number,
  s: Sentence,
  covered: Uint8Array,
  unjoined: Unjoined,
): Candidate | null {
  const first = doc.tokens[i]
  const article =
    opensWithI(doc, i, s) ||
    opensWithNumber(doc, i, s) ||
    ((TITLE_OPENERS.has(first?.text ?? '') ||
      (INNER_OPENERS.has(first?.text ?? '') && i > s.from && isBehindWord(doc, i))) &&
      (i > s.from || OPENERS.has(doc.tokens[i + 1]?.lower ?? '')) &&
      (isCapital(doc.tokens[i + 1]) || isContracted(doc, i)) &&
      !OPENING.has(doc.tokens[i - 1]?.text ?? ''))
  if (first === undefined || (!article && !mayOpen(doc, i, s))) return null
  if (describes(doc, i)) return null
  const second = isContracted(doc, i) ? i + 2 : i + 1
  const to0 = runEnd(doc, article ? second : i, s, covered, unjoined)
  let to = isDated(doc, i, to0) ? to0 - 1 : to0
  // "Iron Petal: Last Bloom": a colon inside a title touches the word before it, and a capital follows.
  const colon = doc.tokens[to]
  const beyond = doc.tokens[to + 1]
  const touches = colon?.text === ':' && colon.start === doc.tokens[to - 1]?.end
  const subtitled =
    touches &&
    i > s.from &&
    to + 1 < s.to &&
    covered[to + 1] !== 1 &&
    isCapital(beyond) &&
    beyond?.word !== first.word &&
    !STARTS_CLAUSE.has(beyond?.pos ?? '') &&
    !saysSomething(doc, to + 1)
  if (subtitled) to = runEnd(doc, to + 1, s, covered, unjoined)
  const plain = first.pos !== 'PROPN' || GENRES.has(doc.tokens[to]?.lower ?? '')
  if (to - i === 1 && i === s.from && plain) return null
  const possessive = doc.tokens.slice(i, to).some((t) => t.lower === "'s")
  const loud = to - i > 1 && /^[?!]$/.test(doc.tokens[to - 1]?.text ?? '')
  return { from: i, to, quoted: false, titular: article || subtitled || possessive || loud }
}

/** "On Harbour Nights: Mara Quill told us": who is named behind the colon speaks, and is no subtitle. */
const saysSomething = (doc: Document, at: number) =>
  FIRST_NAMES.has(doc.tokens[at]?.word ?? '') && isSpoken(doc, at + 1)

/** "the Oscars 2017", "Spring 2015": the year says which one, unless a title has it ("Harbour 1984"). */
function isDated(doc: Document, from: number, to: number): boolean {
  return to - from > 1 && /^(?:199\d|20[0-3]\d)$/.test(doc.tokens[to - 1]?.text ?? '')
}

/**
 * The words of an article that stand somewhere in it without a possessive at their side, so that they are names by themselves. Few
 * articles ask.
 */
export class Unjoined {
  /** Small words inside a title: "and" in "Bread and Brimstone". */
  readonly joints: ReadonlySet<number>
  readonly #doc: Document
  #owning: Set<string> | undefined
  #owned: Set<string> | undefined

  constructor(doc: Document) {
    this.#doc = doc
    this.joints = titleJointsIn(doc)
  }

  /** Without "'s" right behind: "Ocean". */
  get owning(): ReadonlySet<string> {
    this.#owning ??= this.#without(1)
    return this.#owning
  }

  /** Without "'s" right before: "Twelve". */
  get owned(): ReadonlySet<string> {
    this.#owned ??= this.#without(-1)
    return this.#owned
  }

  #without(side: 1 | -1): Set<string> {
    const { tokens } = this.#doc
    return new Set(tokens.flatMap(({ word }, i) => (tokens[i + side]?.lower === "'s" ? [] : [word])))
  }
}

/** "Ocean's Twelve": neither word stands without the other; "UBN's Matchlight" is a company's, and Matchlight is named by itself. */
function isOnlyOwner(doc: Document, i: number, unjoined: Unjoined): boolean {
  const owner = doc.tokens[i]
  const owned = doc.tokens[i + 2]
  if (owner === undefined || /^\p{Lu}+$/u.test(owner.text)) return false
  if (unjoined.owning.has(owner.word)) return false
  return owned === undefined || owned.word === owner.word || !unjoined.owned.has(owned.word)
}

/**
 * "The Regent's Hour", "Ocean's Twelve": under an article, or where the owner is named nowhere else; "the Regent's Hour trailer" also where
 * what is owned is named nowhere else.
 */
function isOwnersTitle(doc: Document, i: number, unjoined: Unjoined): boolean {
  const before = doc.tokens[i - 1]
  if (TITLE_OPENERS.has(before?.text ?? '') || isOnlyOwner(doc, i, unjoined)) return true
  return before?.text === 'the' && !unjoined.owned.has(doc.tokens[i + 2]?.word ?? '')
}

/** Behind a colon these begin a sentence: "… in Harbour Nights: She stays". */
const STARTS_CLAUSE = new Set(['PRON', 'AUX', 'SCONJ', 'CCONJ'])
/** With a capital inside a sentence, these begin a title: "The Tallyman", "No Way Out", "My Family". */
const TITLE_OPENERS = new Set(
  `The A An No My Our Your His Her Their What When Where Who How If After Before Over Under Up All Every`.split(
    ' ',
  ),
)
/** These do so behind a word without a capital: "the sitcom In Harbour". */
const INNER_OPENERS = new Set(
  `In On For From This That These First Last Next Some With Without Into Between Beyond Inside Outside Against Once Only`.split(
    ' ',
  ),
)

/** Behind a word without a capital, or behind an owner: "Vantage's *In* Broad Daylight". */
function isBehindWord(doc: Document, i: number): boolean {
  const before = doc.tokens[i - 1]?.text ?? ''
  return /^\p{Ll}/u.test(before) || /^['’]s$/.test(before)
}

/** "the show That's Luck": a word and its verb in one, before a capital. */
function isContracted(doc: Document, i: number): boolean {
  const [word, verb, next] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]]
  return word?.text === 'That' && verb?.lower === "'s" && verb.start === word.end && isCapital(next)
}

/** "the show I'm A Sailor", "the film I Know Nothing": before a capital word of the grammar or a verb, inside a sentence. */
function opensWithI(doc: Document, i: number, s: Sentence): boolean {
  if (i === s.from || doc.tokens[i]?.text.charCodeAt(0) !== LETTER_I) return false
  const [before, word, next] = [doc.tokens[i - 1], doc.tokens[i], doc.tokens[i + 1]]
  if (!/^I(?:['’]m)?$/.test(word?.text ?? '') || !/^\p{Lu}/u.test(next?.text ?? '')) return false
  const goesOn = TITLE_OPENERS.has(next?.text ?? '') || next?.pos === 'VERB' || next?.pos === 'ADV'
  return goesOn && /^\p{Ll}/u.test(before?.text ?? '')
}

/** "Vantage's 3 Salt Roads", "the drama 9 Salt Lane": a small number behind an owner or what a work is, before two capitals. */
function opensWithNumber(doc: Document, i: number, s: Sentence): boolean {
  if (i === s.from || !/^\d{1,3}$/.test(doc.tokens[i]?.text ?? '')) return false
  const before = doc.tokens[i - 1]?.lower ?? ''
  // "series 3 Salt Roads" may be the third series.
  if (before !== "'s" && (before === 'series' || !GENRES.has(before))) return false
  const [first, second] = [doc.tokens[i + 1], doc.tokens[i + 2]]
  return isCapital(first) && isCapital(second) && !RANKING.has(first?.lower ?? '')
}
/** "the show's 10 Best Moments" */
const RANKING = new Set('best worst biggest greatest top most oscar emmy bafta grammy golden new'.split(' '))

function mayOpen(doc: Document, i: number, s: Sentence): boolean {
  const first = doc.tokens[i]
  return (
    first !== undefined &&
    isCapital(first) &&
    !ranked(doc, i, s) &&
    !(isJob(first.lower) && isCapital(doc.tokens[i + 1]) && !isStarTitle(doc, i)) &&
    !OPENERS.has(first.lower) &&
    !(i === s.from && first.pos === 'ADV') &&
    first.pos !== 'INTJ'
  )
}

/** "Star Harbour": the one word for a job that titles begin with, and people's given names don't follow. */
const isStarTitle = (doc: Document, i: number) =>
  doc.tokens[i]?.text === 'Star' && !FIRST_NAMES.has(doc.tokens[i + 1]?.word ?? '')

/** "Actor", "Actors", "Actresses". */
const isJob = (word: string) => PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/(?<=ss)es$|s$/, ''))

/** "Mara Quill & Jon Vale" are two; "Bishop & Daughter" is one. */
const pairsPeople = (doc: Document, from: number, at: number) =>
  at - from >= 2 && isCapital(doc.tokens[at + 1]) && isCapital(doc.tokens[at + 2])

/** "a series called Salt and Ash": what is named so may have "and" in it. */
const isCalled = (doc: Document, from: number) => NAMING.has(doc.tokens[from - 1]?.lower ?? '')
const NAMING = new Set('called titled entitled dubbed retitled renamed'.split(' '))

/** "I am NOT waiting", "Mara Quill BACK": a word of the grammar or of news in capitals ends a name. */
const isShouted = (token: Token) =>
  token.text.length > 1 && OPENERS.has(token.lower) && token.text === token.text.toUpperCase()
/** "Vantage Thursday announced": a day before a verb or a preposition is no part of a name; "Deacon Thursday, a …" is one. */
function tellsWhen(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1]?.pos ?? ''
  return (
    WHEN.has(doc.tokens[at]?.lower ?? '') &&
    (next === 'VERB' || next === 'AUX' || next === 'ADP' || next === 'NUM')
  )
}

/** "the Harbour Nights Christmas special": the feast is no part of the title. */
const isHolidaySpecial = (doc: Document, at: number) =>
  FEASTS.has(doc.tokens[at]?.lower ?? '') && SPECIALS.has(doc.tokens[at + 1]?.lower ?? '')
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

/** Where the capitalised run that begins at `i` ends, small words inside it included. */
function runEnd(doc: Document, i: number, s: Sentence, covered: Uint8Array, unjoined: Unjoined): number {
  let to = i + 1
  for (let j = i + 1; j < s.to && covered[j] !== 1; j++) {
    const token = doc.tokens[j]
    const before = doc.tokens[j - 1]
    if (token === undefined || before === undefined || token.start - before.end > 1) break
    if (token.text === '&' && pairsPeople(doc, i, j)) break
    if (isShouted(token) || tellsWhen(doc, j) || isInstallment(doc, j) || isHolidaySpecial(doc, j)) break
    if (isNickname(doc, j) && j + 3 < s.to) {
      to = j + 4
      j += 3
      continue
    }
    const owns = token.lower === "'s" && j === i + 1 && isCapital(doc.tokens[j + 1])
    if (owns && isOwnersTitle(doc, i, unjoined)) continue
    if (isCapital(token) || (/^\d+$/.test(token.text) && j === to)) to = j + 1
    else if (!isInside(doc, i, j, unjoined) || j - to >= 2) break
  }
  return endsLoudly(doc, to, s) ? to + 1 : to
}

/** "William *“Bunk”* Moreland": one capital word in quotation marks between two others. */
function isNickname(doc: Document, at: number): boolean {
  const [open, word, close, next] = doc.tokens.slice(at, at + 4)
  return (
    OPENING.has(open?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? '') &&
    /^[”’"']$/.test(close?.text ?? '') &&
    isCapital(next) &&
    close?.start === word?.end &&
    next?.start !== close?.end
  )
}

/** A small word at `j` that may belong to the title that begins at `i`. */
function isInside(doc: Document, i: number, j: number, { joints }: Unjoined): boolean {
  const lower = doc.tokens[j]?.lower ?? ''
  return INNER.has(lower) || joints.has(j) || (lower === 'and' && isCalled(doc, i))
}

/** "Petal Patrol!, a spin-off": a mark inside a sentence belongs to the title. */
function endsLoudly(doc: Document, to: number, s: Sentence): boolean {
  const [last, mark, next] = [doc.tokens[to - 1], doc.tokens[to], doc.tokens[to + 1]]
  const inside = next !== undefined && to + 1 < s.to && (next.text === ',' || /^\p{Ll}/u.test(next.text))
  return inside && (mark?.text === '!' || mark?.text === '?') && mark.start === last?.end
}

/** "Councilman Porter Oduya" is Porter Oduya: what stands before a given name and a surname and is none itself is no part of them. */
function describes(doc: Document, i: number): boolean {
  const [word, given, surname] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]]
  return (
    word !== undefined &&
    isCapital(word) &&
    given !== undefined &&
    isCapital(given) &&
    isCapital(surname) &&
    FIRST_NAMES.has(given.word) &&
    !FIRST_NAMES.has(surname?.word ?? '') &&
    !FIRST_NAMES.has(word.word) &&
    !TITLE_OPENERS.has(word.text) &&
    /(?:er|or|man|woman|ist|ant|ent|ey|ian|eer|it|ess|ain|al|ard|ief|ate|ary)$/.test(word.lower)
  )
}

/** "Detective Lew Hadley" is Lew Hadley: a rank before two names or more is not part of them; "Commander Adair" keeps it. */
function ranked(doc: Document, i: number, s: Sentence): boolean {
  if (!RANKS.has(doc.tokens[i]?.lower ?? '') || i + 2 >= s.to) return false
  const names = [doc.tokens[i + 1], doc.tokens[i + 2]]
  return names.every((t) => t !== undefined && isCapital(t) && /^\p{L}/u.test(t.text))
}

const [AT, LETTER_I] = [64, 73]

export const isCapital = (t: Token | undefined) =>
  t !== undefined &&
  (t.capital || t.text.charCodeAt(0) === AT) &&
  !(t.text.charCodeAt(0) === LETTER_I && /^I(?:['’]\p{L}+)?$/u.test(t.text))

export function textOf(doc: Document, c: Candidate): string {
  let text = ''
  for (let i = c.from; i < c.to; i++) {
    const token = doc.tokens[i]
    const before = doc.tokens[i - 1]
    if (token === undefined) continue
    if (i > c.from && before !== undefined && token.start > before.end) text += ' '
    text += token.text
  }
  return text
}

/** The form that is written most often, of equals the first. */
export function nameOf(doc: Document, candidates: readonly Candidate[]): string {
  const forms = new Map<string, number>()
  for (const c of candidates) {
    const text = textOf(doc, c)
    forms.set(text, (forms.get(text) ?? 0) + 1)
  }
  let best = ''
  for (const [form, n] of forms) if (n > (forms.get(best) ?? 0)) best = form
  return best
}
