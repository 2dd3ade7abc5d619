import { ENTITY_TYPES, type Entity, foldName, wordOf } from '../model/index.ts'
import type { Document, Referent, Token } from './document.ts'

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

/**
 * Names and aliases, compiled for matching. A key is a folded name; entities that share one are chained through
 * `next`. Plain arrays and two maps: a million names take some 300 MB and a look-up does not slow down with them.
 */
export class Catalogue {
  readonly #names: string[] = []
  readonly #types: number[] = []
  readonly #keys = new Map<string, number>()
  readonly #next: number[] = []
  readonly #owner: number[] = []
  /** The most words of any name that begins with this word. */
  readonly #longest = new Map<string, number>()
  readonly #referents = new Map<number, Referent>()
  readonly #lowerCase = new Set<string>()
  /** The words that those begin with. */
  readonly #lowerHeads = new Set<string>()
  /** Names of two words of which the second has no capital: "Ironroot movie". */
  readonly #smallEnd = new Set<string>()
  /** Of the entities that have any. */
  readonly #aliases = new Map<number, readonly string[]>()

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      const owner = this.#names.push(entity.name) - 1
      this.#types.push(ENTITY_TYPES.indexOf(entity.type))
      this.#add(entity.name, owner)
      for (const alias of entity.aliases) this.#add(alias, owner)
      if (entity.aliases.length > 0) this.#aliases.set(owner, entity.aliases)
    }
  }

  #add(name: string, owner: number): void {
    const key = keyOf(foldName(name))
    if (key === '') return
    const first = this.#keys.get(key)
    for (let at = first; at !== undefined && at >= 0; at = this.#next[at])
      if (this.#owner[at] === owner) return
    const row = this.#owner.push(owner) - 1
    this.#next.push(first ?? -1)
    this.#keys.set(key, row)
    const words = key.split(' ')
    const head = words[0] ?? ''
    if ((this.#longest.get(head) ?? 0) < words.length) this.#longest.set(head, words.length)
    if (!/[\p{Lu}\p{N}@]/u.test(name.replace(/^(?:The|A|An) /, ''))) {
      this.#lowerCase.add(key)
      this.#lowerHeads.add(head)
    } else if (words.length === 2 && /\s\p{Ll}+$/u.test(name)) this.#smallEnd.add(key)
  }

  /** Entities that bear this name, or none. */
  named(name: string): readonly Referent[] {
    return this.#readingsFrom(this.#keys.get(keyOf(foldName(name))) ?? -1)
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
    let key = ''
    for (let to = from, words = 0; to < end && words < longest; to++) {
      const token = tokens[to]
      if (token === undefined) break
      if (token.word === '') {
        if (!JOINS.has(token.lower) || to - from > longest * 2) break
        continue
      }
      key = words === 0 ? token.word : `${key} ${token.word}`
      words++
      // "Orbit+" is not Orbit.
      const plus = hasPlus(tokens, to) ? this.#keys.get(`${key} +`) : undefined
      const here = plus ?? this.#keys.get(key)
      if (here === undefined) continue
      if (!this.#written(tokens, from, to, key) && !(careless && this.#isSomebody(here, key))) continue
      row = here
      last = plus === undefined ? to : to + 1
    }
    if (row < 0) return null
    const readings = this.#readingsFrom(row)
    return { from: withArticle(tokens, from, readings), to: withMark(tokens, last + 1, readings), readings }
  }

  /** A name is written with capitals, unless the catalogue itself writes it without. */
  #written(tokens: readonly Token[], from: number, to: number, key: string): boolean {
    if (isName(tokens[from]) && (to - from > 1 || isName(tokens[to]) || this.#smallEnd.has(key))) return true
    return this.#lowerCase.has(key)
  }

  /** "and then hibari left": where no sentence begins with a capital, small letters may name somebody. */
  #isSomebody(row: number, key: string): boolean {
    if (key.length < SHORTEST_SMALL) return false
    return this.#readingsFrom(row).every(({ type }) => type === 'person' || type === 'character')
  }

  #readingsFrom(first: number): readonly Referent[] {
    const readings: Referent[] = []
    for (let row = first; row >= 0; row = this.#next[row] ?? -1)
      readings.push(this.#referent(this.#owner[row] ?? 0))
    return readings.reverse()
  }

  #referent(owner: number): Referent {
    const known = this.#referents.get(owner)
    if (known !== undefined) return known
    const type = ENTITY_TYPES[this.#types[owner] ?? 0] ?? 'work'
    const aliases = this.#aliases.get(owner)
    const name = this.#names[owner] ?? ''
    const series = type === 'work' ? INSTALLMENT.exec(name)?.[1] : undefined
    const made: Referent = {
      name,
      type,
      ...(series === undefined ? {} : { series: { name: series, type } }),
      ...(aliases === undefined ? {} : { aliases }),
    }
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

/** A capital, a digit, a sign of an account, or a letter of a script without case. */
function isName(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || /^[\p{Lo}\p{N}@#]/u.test(token.text))
}

/** A folded name as the words that the matcher joins, a plus sign at its end among them. */
function keyOf(folded: string): string {
  const words = folded
    .split(/[\s/:,.!?+()–-]+|(?<=\p{L})'(?=s(?: |$))/u)
    .map(wordOf)
    .filter((w) => w !== '')
  return (folded.endsWith('+') ? [...words, '+'] : words).join(' ')
}
