import type { NameMatch } from './catalogue.ts'
import { nounAt } from './descriptions.ts'
import type { Document, Referent } from './document.ts'
import { ordinalOf, rankOf } from './number-words.ts'
import { NumberedTitles } from './numbered-titles.ts'
import {
  CROSSOVERS,
  DESCENTS,
  type Descent,
  GENRES,
  MEDIA,
  type Medium,
  NAMING,
  ORIGINAL,
} from './work-nouns.ts'

/** What the words of a description ask of a work: "the *prequel* *film*", "the *original* series". */
export interface Sought {
  readonly medium?: Medium | undefined
  readonly descent?: Descent
  /** Other works come from it. */
  readonly original?: true
  /** Only what the article calls so: "the book" may be any, and "its sequel" one that nobody has named. */
  readonly told?: true
  /** The first or a later one of several: only where the article tells which comes from which. */
  readonly numbered?: true
  /** Which of several it is: "the *second* film". */
  readonly rank?: number
  /** The one before: "the *previous* film", which is the first where the text numbers no third. */
  readonly previous?: true
  /** It comes from another, where the text has one that does: "the *new* series". */
  readonly fresh?: true
  /** What a work is called besides: its genres and its year, "the *2014* *thriller*". */
  readonly marks?: readonly string[]
}

/** What the words between a determiner and the end of its phrase ask of the work that is meant. */
export function soughtBy(words: readonly string[]): Sought {
  const last = words.at(-1) ?? ''
  // "the event" is the crossover that the text has told of; "the *two-night* event" may be any work.
  const counted = last === 'event' && words.some((w) => PARTS.has(w))
  const told = words.map((w) => MEDIA.get(w)).findLast((m) => m !== undefined)
  const medium = counted ? undefined : last === 'event' ? 'event' : told
  const descent = words.map((w) => DESCENTS.get(w)).findLast((d) => d !== undefined)
  const marks = words.filter(isMark)
  const rank = words.map(rankOf).find((n) => n !== undefined)
  return {
    ...(medium === undefined ? {} : { medium }),
    ...(descent === undefined && (rank ?? 0) < 2 ? {} : { descent: descent ?? 'sequel' }),
    ...(words.some((w) => ORIGINAL.has(w)) || rank === 1 ? { original: true } : {}),
    ...((COMMON.has(last) && !counted && !words.some((w) => PLAYED.has(w))) || words.some(isYear)
      ? { told: true }
      : {}),
    ...(rank === undefined ? {} : { numbered: true, rank }),
    ...(words.some((w) => PREVIOUS.has(w)) ? { original: true, numbered: true, previous: true } : {}),
    ...(words.some((w) => FRESH.has(w)) ? { fresh: true } : {}),
    ...(marks.length === 0 ? {} : { marks }),
  }
}
const FRESH = new Set(['new', 'upcoming', 'forthcoming'])
const PREVIOUS = new Set(['previous', 'prior', 'preceding'])

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)
const isMark = (word: string) => GENRES.has(word) || isYear(word)
/** Nouns that mean other things as well. */
const COMMON = new Set(
  'book novel comic game videogame episode original mothership flagship crossover event'.split(' '),
)
/** "the *role-playing* game" is one that is for sale. */
const PLAYED = new Set([
  'role-playing',
  'playing',
  'fighting',
  'racing',
  'platform',
  'puzzle',
  'shooter',
  'rpg',
])
/** What an event has so many of. */
const PARTS = new Set(['part', 'night', 'hour', 'episode'])

/**
 * What the article tells of the kind of each work that it names: a series or a film, a sequel, prequel or spin-off, or what one of
 * those comes from. "The film" is no series, and "the spin-off" is not what it was spun from.
 */
export class WorkKinds {
  readonly #media = new Map<string, Medium>()
  readonly #descents = new Map<string, Descent>()
  readonly #origins = new Set<string>()
  readonly #works: readonly Referent[]
  readonly #titles: NumberedTitles
  /** The works that the text calls by each genre and year. */
  readonly #called = new Map<string, Set<string>>()

  /** `named` are the names with the work that each means; `seasonal` the works that stand beside a season. */
  constructor(
    doc: Document,
    named: readonly (readonly [NameMatch, Referent])[],
    seasonal: ReadonlySet<Referent>,
  ) {
    this.#works = [...new Set(named.map(([, work]) => work))]
    this.#titles = new NumberedTitles(this.#works)
    for (const work of seasonal) this.#media.set(work.name, 'series')
    const starts = new Set(named.map(([name]) => name.from))
    const vague: (readonly [Referent, Sought])[] = []
    for (const [name, work] of named) {
      const before = soughtBy([...nounsBefore(doc, name.from), ...apposed(doc, name.to)])
      this.learn(work, before)
      for (const mark of [...(before.marks ?? []), ...yearBehind(doc, name.to)]) this.#call(mark, work)
      if (before.descent !== undefined) this.#descents.set(work.name, before.descent)
      const behind = nounBehind(doc, name, starts)
      if (DESCENTS.has(relationTo(doc, name.from)) || DESCENTS.has(behind)) this.#origins.add(work.name)
      if (SERIAL.has(behind)) this.learn(work, { medium: 'series' })
      // "the [Harbour Nights] *crossover*" is one that it takes part in.
      else if (!CROSSOVERS.has(behind)) vague.push([work, soughtBy([behind])])
    }
    for (const work of this.#works) {
      this.#learnFromTitle(work)
      this.#learnFromDescription(work)
    }
    // "the [Harbour Nights] movie" may be another than Harbour Nights: what is told more plainly goes first.
    for (const [work, behind] of vague) this.learn(work, behind)
  }

  /** "Dry Dock 2" is the sequel to Dry Dock, where the text names both. */
  #learnFromTitle({ name }: Referent): void {
    const first = this.#titles.firstOf(name)
    if (first === undefined) return
    this.#descents.set(name, 'sequel')
    this.#origins.add(first.name)
  }

  /** "a [Harbour Nights *film*]", "the [Harbour Nights *prequel*]": a work without a title goes by what it is. */
  #learnFromDescription(work: Referent): void {
    const noun = describedAs(work)
    if (noun === undefined) return
    this.learn(work, { medium: MEDIA.get(noun) })
    const descent = DESCENTS.get(noun)
    if (descent !== undefined && !this.#descents.has(work.name)) this.#descents.set(work.name, descent)
    if (descent !== undefined && work.origin !== undefined) this.#origins.add(work.origin.work.name)
  }

  #call(mark: string, { name }: Referent): void {
    this.#called.set(mark, (this.#called.get(mark) ?? new Set()).add(name))
  }

  /** "the first two films": the first so many of what the text numbers by title. */
  first(count: number): readonly Referent[] | undefined {
    return this.#titles.first(count)
  }

  /** What a work without a title is named after: Harbour Nights of "Harbour Nights film". */
  baseOf(work: Referent): Referent | undefined {
    return work.origin?.work ?? this.#works.find(({ name }) => work.name.startsWith(`${name} `))
  }

  /** Nothing that the article tells of the work's kind is against the description. */
  fits(
    work: Referent,
    { medium, descent, original, told, numbered, rank, previous, fresh, marks = [] }: Sought,
  ): boolean {
    const is = this.#media.get(work.name) ?? (told && !marks.some(isYear) ? undefined : medium)
    if (medium !== undefined && is !== medium) return false
    // "the *second* film": Dry Dock 2, where the text names it.
    if (rank !== undefined && !this.#titles.mayBe(work, rank)) return false
    if (rank !== undefined && this.#titles.isNumbered(work)) return true
    if (previous === true && this.#titles.last > 2) return false
    if (descent !== undefined && !this.#descends(work, descent, told === true || numbered === true))
      return false
    // "the comedy" is the one that the text calls so, where it does; "the 2014 film" is no other.
    if (
      marks.some(
        (mark) => (this.#called.has(mark) || isYear(mark)) && !this.#called.get(mark)?.has(work.name),
      )
    )
      return false
    if (fresh === true && this.#descents.size > 0 && this.#origins.has(work.name)) return false
    return (
      original !== true || this.#origins.has(work.name) || (this.#origins.size === 0 && !told && !numbered)
    )
  }

  #descends(work: Referent, descent: Descent, told: boolean): boolean {
    if (told || [...this.#descents.values()].includes(descent))
      return this.#descents.get(work.name) === descent
    return !this.#origins.has(work.name)
  }

  /** The article tells that the work is of that medium. */
  isKnown(work: Referent, { medium }: Sought): boolean {
    return medium !== undefined && this.#media.get(work.name) === medium
  }

  /** By a genre that the text gives no work: "the *hospital* drama". */
  isNotCalled({ marks = [] }: Sought): boolean {
    return marks.length > 0 && !marks.some((mark) => this.#called.has(mark))
  }

  /** A work that was once called "the film" is a film from then on. */
  learn(work: Referent, { medium }: Sought): void {
    if (medium !== undefined && !this.#media.has(work.name)) this.#media.set(work.name, medium)
  }
}

/** The noun that a work without a title goes by: "Harbour Nights *film*", "Late Shift *spin-off*". */
const describedAs = ({ name }: Referent): string | undefined => {
  const noun = DESCRIBED.exec(name)?.[1]
  return noun === undefined || !tells(noun) ? undefined : noun
}
const DESCRIBED = /\s([a-z][a-z-]+)$/

/** It has no title as yet, and so it has had no seasons. */
export const isUntitled = (work: Referent): boolean => describedAs(work) !== undefined

/** What only a series has: "the [Harbour Nights] *finale*". */
const SERIAL = new Set('season seasons episode episodes finale pilot showrunner showrunners'.split(' '))

/** The noun right behind a title, unless it is the next title's: "[Harbour Nights] movie [Dry Dock]". */
function nounBehind(doc: Document, name: NameMatch, starts: ReadonlySet<number>): string {
  const noun = nounAt(doc.tokens, skipMarks(doc, name.to))
  if (noun === undefined) return ''
  const ofOther = starts.has(skipMarks(doc, noun.to)) || (isOneOf(doc, name) && !SERIAL.has(noun.noun))
  return MEDIA.has(noun.noun) && ofOther ? '' : noun.noun
}

/** "a ‘Harbour Nights’ movie", "the third Harbour Nights film": one that is made after it, and not itself. */
function isOneOf(doc: Document, { from }: NameMatch): boolean {
  const at = doc.tokens[from - 1]?.pos === 'PUNCT' ? from - 2 : from - 1
  const before = doc.tokens[at]?.lower ?? ''
  return INDEFINITE.has(before) || ordinalOf(before) !== undefined
}
const INDEFINITE = new Set('a an another any no every potential possible'.split(' '))

/** The nouns right before a title: "*prequel* *series* [Dry Dock]", "a *spinoff* called [Dry Dock]", "the *sequel*, [Dry Dock]". */
function nounsBefore(doc: Document, from: number): string[] {
  let at = from - 1
  while (at >= 0 && (MARKS.has(doc.tokens[at]?.text ?? '') || TITLING.has(doc.tokens[at]?.lower ?? ''))) at--
  // "The *finale* is titled [Low Water]".
  if (TITLING.has(doc.tokens[at + 1]?.lower ?? '') && IS.has(doc.tokens[at]?.lower ?? '')) at--
  const words: string[] = []
  for (let n = 0; n < NOUNS_BEFORE; n++) {
    const noun = nounEndingAt(doc, at)
    if (noun === undefined || !tells(noun.noun)) break
    words.push(noun.noun)
    at = noun.from - 1
  }
  return words
}

/** The noun whose last token is `at`, of three tokens or of one. */
function nounEndingAt(doc: Document, at: number) {
  const long = nounAt(doc.tokens, at - 2)
  return long?.to === at + 1 ? long : nounAt(doc.tokens, at)
}

const tells = (noun: string) => MEDIA.has(noun) || DESCENTS.has(noun) || isMark(noun)
/** "the 2014 *horror* *film* [Dry Dock]". */
const NOUNS_BEFORE = 3

/** "Dry Dock (*2014*)". */
function yearBehind(doc: Document, to: number): string[] {
  const at = skipMarks(doc, to)
  const year = doc.tokens[at]?.text === '(' ? (doc.tokens[at + 1]?.lower ?? '') : ''
  return isYear(year) ? [year] : []
}

/** "a sequel to [Dry Dock]", "the Vantage spinoff of the hit series [Harbour Nights]", "based on [Dry Dock]": the noun before what relates a work to the title. */
export function relationTo(doc: Document, from: number): string {
  for (let at = from - 1; at >= from - ORIGIN_REACH && at > 0; at--) {
    const token = doc.tokens[at]
    if (token === undefined || (token.pos === 'VERB' && token.lower !== 'hit') || token.text === '.')
      return ''
    if (RELATES.has(token.lower)) return nounEndingAt(doc, at - 1)?.noun ?? ''
  }
  return ''
}
const RELATES = new Set(['to', 'of', 'from', 'for', 'on', 'between'])
/** Tokens from "to" to the title in "a sequel to Vantage's hit series Harbour Nights". */
const ORIGIN_REACH = 12

function skipMarks(doc: Document, at: number): number {
  while (MARKS.has(doc.tokens[at]?.text ?? '')) at++
  return at
}
const MARKS = new Set(['“', '”', '‘', '’', '"', "'", ',', ':', '*', '_'])
const DASHES = new Set(['(', '-', '–', '—'])
const IS = new Set(['is', 'was'])
const TITLING = new Set([...NAMING, 'tentatively'])

/** The nouns of "Dry Dock, the Vantage *series* …" or "Dry Dock is the Harbour Nights *prequel*". */
function apposed(doc: Document, to: number): string[] {
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  let i = to
  while (MARKS.has(doc.tokens[i]?.text ?? '') || DASHES.has(doc.tokens[i]?.text ?? '')) i++
  if (word(i) === 'is' || word(i) === 'was') i++
  if (doc.tokens[i]?.pos !== 'DET') return []
  const words: string[] = []
  for (let j = i + 1; j <= i + APPOSITION; j++) {
    const noun = nounAt(doc.tokens, j)
    if (noun !== undefined && tells(noun.noun) && doc.tokens[j - 1]?.text !== '-') {
      words.push(noun.noun)
      j = noun.to - 1
    } else if (words.length > 0) return doc.tokens[j]?.pos === 'NOUN' ? [] : words
    else if (!INSIDE_PHRASE.has(doc.tokens[j]?.pos ?? '') && !isHyphenated(doc, j)) return []
  }
  return words
}
const isHyphenated = (doc: Document, at: number) =>
  doc.tokens[at - 1]?.text === '-' || doc.tokens[at + 1]?.text === '-'
/** Tokens in the phrase of an apposition. */
const APPOSITION = 9
const INSIDE_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PART', 'PUNCT'])
