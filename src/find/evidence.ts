import type { EntityType } from '../model/index.ts'
import { bracketed } from './bracketed-names.ts'
import type { Candidate } from './candidates.ts'
import { isCapital } from './capitals.ts'
import { castLines } from './cast-lines.ts'
import type { Document, Sentence, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import {
  ENOUGH,
  HINTS,
  humanityOf,
  looksPersonal,
  type Scores,
  shapeOf,
  type Verdict,
  verdictOf,
} from './name-types.ts'
import { plainTokens } from './nicknames.ts'
import { isOneOfMany } from './one-of-many.ts'
import { cast, listed, owned, type Place, subtitled } from './relations.ts'
import { related } from './relatives.ts'
import { signalsAt, strengths } from './signals/matching.ts'
import { type Words, wordsIn } from './signals/patterns.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'
import { isSomebody } from './somebody.ts'
import { insideMarks } from './speech-marks.ts'
import { statusLists } from './status-lists.ts'

/** A name that no catalogue has, and where it stands: alone, in longer stretches never. */
export interface Unknown {
  readonly key: string
  readonly candidates: readonly Candidate[]
  readonly places: readonly Place[]
  /** Stands where only works do, as somebody's surname does elsewhere: "the fifth series of *Sallow*". */
  readonly isTitle: boolean
  /** The key of the name that this one shares its surname with: "*Dean* and Harry Foss". */
  readonly partner: string | undefined
}

/**
 * What each name is, by everything that the article tells of it: its own words, what stands around each place where it or its surname
 * occurs, what it is listed with, and what stands in brackets behind it. `dictionary` holds those of their words that are words of the language. Linear in the article's length.
 */
export function verdictsOf(
  doc: Document,
  names: readonly Unknown[],
  dictionary: ReadonlySet<string>,
): Map<string, Verdict> {
  const words = wordsIn(doc)
  const ofToken = sentencesByToken(doc)
  const tokensOf = ({ candidates: [c] }: Unknown): readonly Token[] =>
    c === undefined ? [] : plainTokens(doc, c)
  const humans = new Set(names.flatMap((n) => (humanityOf(tokensOf(n), dictionary) !== 'no' ? [n.key] : [])))
  const alone = partsAlone(
    doc,
    names.flatMap((name) => endsOf(tokensOf(name))),
  )
  const spoken = insideMarks(doc)
  const scores = new Map(
    names.map((name) => {
      const tokens = tokensOf(name)
      const sum = shapeOf(tokens, dictionary)
      const given = tokens.length === 1 && FIRST_NAMES.has(tokens[0]?.word ?? '')
      const otherwise = given || humanityOf(tokens, dictionary) === 'yes' ? OTHERWISE : 1
      const context = contextOf(words, ofToken, name.places)
      addAll(sum, context, otherwise)
      // What stands around a surname tells who it is, and nothing of a work that has the word in its title.
      const told = humans.has(name.key) ? contextOf(words, ofToken, partPlaces(alone, tokens)) : NO_SCORES
      addAll(sum, told, 0)
      // A part that is played may give its name to the film.
      const isPart = (context.get('character') ?? 0) + (told.get('character') ?? 0) > 0
      if (name.isTitle || (!isPart && name.candidates.some((c) => isCalledWork(doc, c))))
        addAll(sum, CALLED_WORK)
      addAll(sum, writtenAs(doc, name), given ? OTHERWISE : 1)
      if (isOneOfMany(doc, name.candidates, dictionary)) addAll(sum, CALLED_WORK)
      if (isShownNotRead(name, context)) addAll(sum, SHOWN)
      if (looksPersonal(tokens)) addAll(sum, partScores(alone, tokens, spoken))
      if (isMantle(doc, name, dictionary)) addAll(sum, MANTLE)
      return [name.key, sum] as const
    }),
  )
  const inOrder = names
    .flatMap((name) => {
      const parts = humans.has(name.key) ? partPlaces(alone, tokensOf(name)) : []
      return [...name.places, ...parts].map((p) => ({ key: name.key, ...p }))
    })
    .sort((a, b) => a.from - b.from)
  for (const [key, more] of subtitled(names)) addAll(scores.get(key) ?? new Map(), more)
  for (const relation of [statusLists, bracketed, castLines, owned, related, cast, listed])
    for (const [key, more] of relation(doc, inOrder, scores, humans))
      addAll(scores.get(key) ?? new Map(), more)
  // What the one is the other is.
  for (const { key, partner } of names) {
    const theirs = partner === undefined ? undefined : scores.get(partner)
    if (theirs !== undefined) addAll(scores.get(key) ?? new Map(), theirs)
  }
  return new Map(
    names.map((name) => {
      const tokens = tokensOf(name)
      const looks = {
        human: humans.has(name.key),
        several: recurs(doc, name.places),
        somebody: isSomebody(doc, name.places, dictionary),
      }
      return [
        name.key,
        name.partner === undefined &&
        opensOnly(doc, name, dictionary) &&
        !isRenewed(doc, name) &&
        !isOneOfMany(doc, name.candidates, dictionary) &&
        !actsAsFirm(doc, name, scores.get(name.key)) &&
        !isPlayed(doc, name)
          ? { types: [], sure: false }
          : verdictOf(scores.get(name.key) ?? new Map(), tokens, looks),
      ]
    }),
  )
}

/** "Vantage has renewed it": only firms and papers do what settles it. */
function actsAsFirm(doc: Document, { candidates }: Unknown, scores: Scores | undefined): boolean {
  const acts = candidates.some((c) => ['VERB', 'AUX'].includes(doc.tokens[c.to]?.pos ?? ''))
  return acts && Math.max(scores?.get('company') ?? 0, scores?.get('outlet') ?? 0) >= ENOUGH
}

/** "Bones has been renewed", "Castle will be back for a third season": only works are. */
const isRenewed = (doc: Document, { candidates }: Unknown): boolean =>
  candidates.some((c) => {
    const behind = doc.tokens.slice(c.to, c.to + RENEWED_REACH).map((t) => t.lower)
    const end = behind.findIndex((word) => ENDS_CLAUSE.has(word))
    const words = behind.slice(0, end < 0 ? behind.length : end)
    const acts = ['VERB', 'AUX'].includes(doc.tokens[c.to]?.pos ?? '')
    const season = words.indexOf('for') >= 0 && words.some((word) => SEASON_NOUNS.has(word))
    return acts && (words.slice(1, 4).includes('renewed') || season)
  })
/** Tokens from a title to the season that it is renewed for. */
const RENEWED_REACH = 9
const ENDS_CLAUSE = new Set([',', '.', ';', 'and', 'but'])
const SEASON_NOUNS = new Set(['season', 'seasons'])

/** "Sticks, played by Jon Vale", "Tumble (voiced by Jon Vale)": only somebody is. */
const isPlayed = (doc: Document, { candidates }: Unknown): boolean =>
  candidates.some(
    (c) =>
      PARTED.has(doc.tokens[c.to]?.text ?? '') &&
      PLAYED.has(doc.tokens[c.to + 1]?.lower ?? '') &&
      BEHIND_PLAYED.has(doc.tokens[c.to + 2]?.lower ?? ''),
  )
const PARTED = new Set([',', '('])
const PLAYED = new Set(['played', 'voiced', 'portrayed'])
const BEHIND_PLAYED = new Set(['by', 'in', 'on'])

/** "Production starts in May", "• Renewed: Dry Dock": a word of the language with a capital only where a sentence or the item of a list begins is no name. */
function opensOnly(doc: Document, { candidates }: Unknown, dictionary: ReadonlySet<string>): boolean {
  return candidates.every(
    (c) =>
      c.to - c.from === 1 &&
      !c.quoted &&
      c.clear !== true &&
      dictionary.has(doc.tokens[c.from]?.word ?? '') &&
      !/^\p{Lu}{2}/u.test(doc.tokens[c.from]?.text ?? '') &&
      !hasYear(doc, c.to) &&
      (BEGINS.test(doc.tokens[c.from - 1]?.text ?? '') || doc.sentences.some((s) => s.from === c.from)),
  )
}
const BEGINS = /^[•·*]$/

/** "Airport (1968) is his best": a year in brackets is a work's. */
const hasYear = (doc: Document, at: number) =>
  doc.tokens[at]?.text === '(' &&
  /^(?:19|20)\d\d$/.test(doc.tokens[at + 1]?.text ?? '') &&
  doc.tokens[at + 2]?.text === ')'

/** What evidence counts that makes of a name that is written as people's are something else than somebody. */
const OTHERWISE = 0.6

function addAll(to: Scores, from: ReadonlyMap<EntityType, number>, otherwise = 1): void {
  for (const [type, n] of from)
    to.set(type, (to.get(type) ?? 0) + n * (type === 'person' || type === 'character' ? 1 : otherwise))
}

function sentencesByToken(doc: Document): readonly (Sentence | undefined)[] {
  const found = new Array<Sentence | undefined>(doc.tokens.length)
  for (const s of doc.sentences) found.fill(s, s.from, s.to)
  return found
}

/** The signals of all places: what suggests a type counts each time, what only hints at it little. */
function contextOf(
  words: Words,
  sentences: readonly (Sentence | undefined)[],
  places: readonly Place[],
): Scores {
  const strong: Scores = new Map()
  const hints: Scores = new Map()
  for (const { from, to } of places) {
    const s = sentences[from]
    if (s === undefined) continue
    const at = (i: number) => words.at[i] ?? 0
    const found = strengths(
      signalsAt(words, at(from), at(to - 1) + 1, {
        start: at(s.from),
        end: at(s.to),
        headline: s.in === 'title',
      }),
    )
    for (const [type, n] of found) {
      if (n === 1) hints.set(type, Math.min(HINTS, (hints.get(type) ?? 0) + 1))
      else strong.set(type, (strong.get(type) ?? 0) + n)
    }
  }
  addAll(strong, hints)
  return strong
}

/** Quotation marks, a capital article inside a sentence, credits in brackets: how a title is written. */
function writtenAs(doc: Document, { candidates }: Unknown): Scores {
  const scores: Scores = new Map()
  const add = (n: number) => scores.set('work', (scores.get('work') ?? 0) + n)
  for (const c of candidates) {
    if (c.quoted) add(isSpeech(doc, c) ? 1 : isRemark(doc, c) ? 1.5 : 3)
    else if (c.titular) add(c.clear === true ? 3 : 2)
  }
  return scores
}

/** "the action film *John Wexler* opens", "stars in the drama Raja Veera": whatever it looks like; not "the film Mara Quill directed". */
function isCalledWork(doc: Document, { from, to }: Place): boolean {
  const [determiner, kind, next] = [doc.tokens[from - 2], doc.tokens[from - 1], doc.tokens[to]]
  const opens = determiner !== undefined && IN_NOUN_PHRASE.has(determiner.pos)
  const acts = next?.pos === 'VERB' && !SHOWN_VERBS.has(next.lower)
  return opens && kind?.capital === false && KINDS_OF_WORK.has(kind.lower) && !acts
}
const CALLED_WORK: Scores = new Map([['work', 3]])
const IN_NOUN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const KINDS_OF_WORK = new Set('film movie drama sitcom series thriller biopic miniseries musical'.split(' '))
const SHOWN_VERBS = new Set([...(WORD_CLASSES.air ?? []), 'opens', 'opened', 'stars', 'starred', 'follows'])

/** "the Actuary", "the Hierarch": a word for who does something, with a capital behind "the", is what somebody goes by. */
const isMantle = (doc: Document, { candidates }: Unknown, dictionary: ReadonlySet<string>): boolean =>
  candidates.length > 0 &&
  candidates.every((c) => {
    const word = doc.tokens[c.from]?.word ?? ''
    const named = c.to - c.from === 1 && !c.quoted && doc.tokens[c.from - 1]?.text === 'the'
    return named && dictionary.has(word) && AGENT.test(word)
  })
const AGENT = /..(?:er|or|arch|man|woman|ist|eer|ant|ess|ary|ian)$/
const MANTLE: Scores = new Map([['character', 3]])

/** "*Ghost Ledger* opens June 4": called as papers are, and told of as works are and papers never. */
const isShownNotRead = ({ candidates }: Unknown, context: Scores) =>
  ((context.get('work') ?? 0) >= HINTS || candidates.some((c) => c.quoted)) &&
  (context.get('outlet') ?? 0) <= 0
const NO_SCORES: Scores = new Map()
const SHOWN: Scores = new Map([['outlet', -4]])

/** “Obviously.”, the “Real” story: one word that says how something is. */
function isRemark(doc: Document, { from, to }: Place): boolean {
  const [first, close, next] = [doc.tokens[from], doc.tokens[to], doc.tokens[to + 1]]
  const scare = close !== undefined && next?.capital === true && next.start - close.end <= 1
  const ends = close?.text === '!' || doc.tokens[to - 1]?.text === '!'
  return (
    ends ||
    (to - from === 1 &&
      (scare || first?.pos === 'ADV' || first?.pos === 'ADJ' || /([a-z])\1\1/i.test(first?.text ?? '')))
  )
}

/** "It's Over!", "Yeah, Duh": words of somebody, with a verb or a comma among them. */
function isSpeech(doc: Document, { from, to }: Place): boolean {
  return doc.tokens
    .slice(from, to)
    .some(
      (t, n) =>
        t.text === ',' ||
        t.pos === 'AUX' ||
        t.pos === 'INTJ' ||
        (t.pos === 'PRON' && (n > 0 || t.text === 'I' || t.text === 'We')) ||
        (n === 0 && t.lower === 'only'),
    )
}

/** The first and last word of a name, which may stand for it. */
const endsOf = (names: readonly Token[]) => [names[0]?.text ?? '', names.at(-1)?.text ?? '']

/** Where those of `words` that have a capital stand without another at their side. */
function partsAlone(doc: Document, words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const alone = new Map<string, number[]>(words.map((word) => [word, []]))
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]
    if (token === undefined || !isCapital(token)) continue
    const at = alone.get(token.text)
    if (at === undefined || isCapital(doc.tokens[i - 1]) || isCapital(doc.tokens[i + 1])) continue
    // "Mary" in "*Mary-Kate* Moss" is half of a given name that has the surname at its side; "*Mary-Kate* is back" stands alone.
    const [joint, half, surname] = [doc.tokens[i + 1], doc.tokens[i + 2], doc.tokens[i + 3]]
    const joined = joint?.text === '-' && joint.start === token.end && half?.start === joint.end
    if (joined && isCapital(half) && isCapital(surname)) continue
    at.push(i)
  }
  return alone
}

function partPlaces(alone: ReadonlyMap<string, readonly number[]>, names: readonly Token[]): Place[] {
  return endsOf(names).flatMap((word) => (alone.get(word) ?? []).map((i) => ({ from: i, to: i + 1 })))
}

/** News calls characters by their first names and people by their last; whoever is quoted calls both by their first: “Maren is in three more”. */
function partScores(
  alone: ReadonlyMap<string, readonly number[]>,
  names: readonly Token[],
  spoken: Uint8Array,
): Scores {
  const has = (t: Token | undefined) => alone.get(t?.text ?? '') ?? []
  const isLast = has(names.at(-1)).length > 0
  const isFirst = has(names[0]).some((i) => spoken[i] !== 1)
  return new Map<EntityType, number>([
    ['character', !isLast && isFirst ? 1 : 0],
    ['person', isLast ? 1.5 : 0],
  ])
}

/** Named at least twice, and not only where a sentence begins: a single capitalised word that is somebody. */
function recurs(doc: Document, places: readonly Place[]): boolean {
  return places.length >= 2 && places.some((c) => !doc.sentences.some((s) => s.from === c.from))
}
