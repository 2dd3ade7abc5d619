import { ENTITY_TYPES, type Entity } from '../model/index.ts'
import type { Document, Referent, Token } from './document.ts'
import { hashedWord, hashedWords, NameTable, NO_WORDS, nameForms, type Words } from './name-table.ts'
import { originByName } from './named-after.ts'
import { Numbers } from './numbers.ts'
import { referentOf } from './referent.ts'
import { Texts } from './texts.ts'

/** A name found in the text: tokens `from` up to `to`, and every entity that bears it. */
export interface NameMatch {
  readonly from: number
  readonly to: number
  readonly readings: readonly Referent[]
  /** Found in the article alone: the order of the readings is the evidence for them. */
  readonly discovered?: true
  /** What the article tells of it is not enough to be sure of its first reading. */
  readonly guessed?: true
}

/** How a name may be written besides with capitals, one bit each: in small letters, or with a small second word of two ("Ironroot movie"). */
const [LOWER_CASE, SMALL_END] = [1, 2]

/**
 * Names and aliases, compiled for matching. Each spelling is a row of a table; rows of entities that share a name are chained through `next`.
 * All of it are plain numbers: a million names take some 60 MB, and a look-up does not slow down with them.
 */
export class Catalogue {
  readonly #names = new Texts()
  readonly #types = new Numbers()
  readonly #rows = new NameTable((row) => this.#spelling(row))
  readonly #next = new Numbers()
  readonly #owner = new Numbers()
  /** Which of its owner's names: 0 is that itself, 1 the first alias. */
  readonly #which = new Numbers()
  /** How the names may be written that may be written otherwise than with capitals, by their newest row. */
  readonly #written = new Map<number, number>()
  /** The most words of any name that begins with this word. */
  readonly #longest = new Map<string, number>()
  readonly #referents = new Map<number, Referent>()
  /** The words that names in small letters begin with. */
  readonly #lowerHeads = new Set<string>()
  /** Of the entities that have any. */
  readonly #aliases = new Map<number, readonly string[]>()

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      const owner = this.#names.push(entity.name)
      this.#types.push(ENTITY_TYPES.indexOf(entity.type))
      if (entity.aliases.length > 0) this.#aliases.set(owner, entity.aliases)
      this.#add(entity.name, owner, 0)
      entity.aliases.forEach((alias, n) => void this.#add(alias, owner, n + 1))
    }
  }

  #spelling(row: number): string {
    const owner = this.#owner.at(row)
    const which = this.#which.at(row)
    return which === 0 ? this.#names.at(owner) : (this.#aliases.get(owner)?.[which - 1] ?? '')
  }

  #add(name: string, owner: number, which: number): void {
    for (const words of nameForms(name)) this.#addForm(name, words, owner, which)
  }

  #addForm(name: string, words: Words, owner: number, which: number): void {
    const head = words[0]
    if (head === undefined) return
    const hash = hashedWords(words)
    const first = this.#rows.rowOf(words, hash)
    for (let row = first; row >= 0; row = this.#next.at(row)) if (this.#owner.at(row) === owner) return
    const row = this.#rows.add(words, hash)
    this.#owner.push(owner)
    this.#which.push(which)
    this.#next.push(first)
    if ((this.#longest.get(head) ?? 0) < words.length) this.#longest.set(head, words.length)
    let written = this.#written.get(first) ?? 0
    // "truTV", "io9": written as they are.
    if (/^\p{Ll}+[\p{Lu}\p{N}]/u.test(name) || !/[\p{Lu}\p{N}@]/u.test(name.replace(/^(?:The|A|An) /, ''))) {
      written |= LOWER_CASE
      this.#lowerHeads.add(head)
    } else if (words.length === 2 && /\s\p{Ll}+$/u.test(name)) written |= SMALL_END
    if (written !== 0) this.#written.set(row, written)
  }

  /** Entities that bear this name, or none. */
  named(name: string): readonly Referent[] {
    const [words = []] = nameForms(name)
    return this.#readingsFrom(this.#rows.rowOf(words, hashedWords(words)))
  }

  /** Every name in the document, leftmost and longest first, no two overlapping; linear in its tokens. */
  matchesIn(doc: Document): NameMatch[] {
    const found: NameMatch[] = []
    const careless = isCareless(doc)
    for (const sentence of doc.sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        const token = doc.tokens[i]
        const begins =
          token !== undefined && (careless || beginsName(token) || this.#lowerHeads.has(token.word))
        const longest = begins ? this.#longest.get(token.word) : undefined
        const match =
          longest === undefined ? null : this.#matchAt(doc.tokens, i, sentence.to, longest, careless)
        if (match === null) continue
        found.push(match)
        i = match.to - 1
      }
    }
    return found
  }

  #matchAt(
    tokens: readonly Token[],
    from: number,
    end: number,
    longest: number,
    careless: boolean,
  ): NameMatch | null {
    let row = -1
    let last = from
    let hash = NO_WORDS
    const words: string[] = []
    for (let to = from; to < end && words.length < longest; to++) {
      const token = tokens[to]
      if (token === undefined) break
      if (token.word === '') {
        if (!JOINS.has(token.lower) || to - from > longest * 2) break
        continue
      }
      words.push(token.word)
      hash = hashedWord(hash, token.word)
      // "Orbit+" is not Orbit.
      const plus = hasPlus(tokens, to) ? this.#rows.rowOf([...words, '+'], hashedWord(hash, '+')) : -1
      const here = plus >= 0 ? plus : this.#rows.rowOf(words, hash)
      if (here < 0) continue
      if (!this.#isWritten(tokens, from, to, here) && !(careless && this.#isSomebody(here, words))) continue
      row = here
      last = plus >= 0 ? to + 1 : to
    }
    if (row < 0) return null
    const readings = this.#readingsFrom(row)
    return { from: withArticle(tokens, from, readings), to: withMark(tokens, last + 1, readings), readings }
  }

  /** A name is written with capitals, unless the catalogue itself writes it without. */
  #isWritten(tokens: readonly Token[], from: number, to: number, row: number): boolean {
    const otherwise = this.#written.get(row) ?? 0
    if ((otherwise & LOWER_CASE) !== 0) return true
    return isName(tokens[from]) && (to - from > 1 || isName(tokens[to]) || (otherwise & SMALL_END) !== 0)
  }

  /** "and then hibari left": where no sentence begins with a capital, small letters may name somebody. */
  #isSomebody(row: number, words: readonly string[]): boolean {
    if (words.join(' ').length < SHORTEST_SMALL) return false
    return this.#readingsFrom(row).every(({ type }) => type === 'person' || type === 'character')
  }

  #readingsFrom(first: number): readonly Referent[] {
    const readings: Referent[] = []
    for (let row = first; row >= 0; row = this.#next.at(row))
      readings.push(this.#referent(this.#owner.at(row)))
    return readings.reverse()
  }

  /** The work that has this for its own name, not for an alias: so that no work comes from itself. */
  #workNamed(name: string): Referent | undefined {
    const [words = []] = nameForms(name)
    for (let row = this.#rows.rowOf(words, hashedWords(words)); row >= 0; row = this.#next.at(row)) {
      const owner = this.#owner.at(row)
      if (this.#which.at(row) === 0 && ENTITY_TYPES[this.#types.at(owner)] === 'work')
        return this.#referent(owner)
    }
    return undefined
  }

  #referent(owner: number): Referent {
    const known = this.#referents.get(owner)
    if (known !== undefined) return known
    const type = ENTITY_TYPES[this.#types.at(owner)] ?? 'work'
    const aliases = this.#aliases.get(owner)
    const name = this.#names.at(owner)
    const series = type === 'work' ? INSTALLMENT.exec(name)?.[1] : undefined
    const made = referentOf(name, type, {
      series: series === undefined ? undefined : referentOf(series, type),
      origin: type === 'work' ? originByName(name, (base) => this.#workNamed(base)) : undefined,
      aliases,
    })
    this.#referents.set(owner, made)
    return made
  }
}

/** "The Defenders", "A Pound of Nails" take their article in, where the name has one. */
/** A season or episode as a catalogue lists it, "Luke Cage S2", and its series. */
const INSTALLMENT = /^(.+) S\d{1,3}(?:E\d{1,4})?$/

function withArticle(tokens: readonly Token[], from: number, readings: readonly Referent[]): number {
  const before = tokens[from - 1]?.lower ?? ''
  return ARTICLES.has(before) && readings.some((r) => r.name.toLowerCase().startsWith(`${before} `))
    ? from - 1
    : from
}
const ARTICLES = new Set(['the', 'a', 'an'])

/** The writer does without capitals: many sentences begin in small letters. */
export function isCareless(doc: Document): boolean {
  let [small, opened] = [0, 0]
  for (const s of doc.sentences) {
    const first = doc.tokens[s.from]
    if (s.in !== 'text' || first === undefined) continue
    if (first.capital) opened++
    else if (/^\p{L}/u.test(first.text)) {
      opened++
      small++
    }
  }
  return small > opened * CARELESS
}
/** Share of sentences in small letters from which on they are the writer's habit. */
const CARELESS = 0.4
/** Letters in the shortest name that is believed without its capital. */
const SHORTEST_SMALL = 4

/** "Petal Patrol!" takes its mark in, where the name has one. */
function withMark(tokens: readonly Token[], to: number, readings: readonly Referent[]): number {
  const mark = tokens[to]?.text ?? ''
  return (mark === '!' || mark === '?') && readings.some((r) => r.name.endsWith(mark)) ? to + 1 : to
}

/** A plus sign touches the word: "Orbit+". */
export const hasPlus = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '+' && tokens[at + 1]?.start === tokens[at]?.end

/** Punctuation that may stand inside a name: "Squad 40: Overtime", "O'Neil", "Dr. Halloran", "Spider-Man". */
const JOINS = new Set([':', '-', '–', "'", '.', '!', '?', ',', '/', '+', '(', '“', '”', '"'])

/** A small Latin letter begins no name, unless the catalogue has names in small letters. */
function beginsName(token: Token): boolean {
  const first = token.text.charCodeAt(0)
  return token.word !== '' && (first < 97 || first > 122)
}

/** A capital, a digit, a sign of an account, a letter of a script without case, or a capital inside ("iPlayer"). */
function isName(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || /^(?:[\p{Lo}\p{N}@#]|\p{Ll}+\p{Lu})/u.test(token.text))
}
