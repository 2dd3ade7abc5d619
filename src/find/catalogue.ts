import { ENTITY_TYPES, type Entity } from '../model/index.ts'
import type { Document, Referent } from './document.ts'
import { foldName, foldToken } from './fold.ts'

/** A name found in the text: tokens `from` up to `to`, and every entity that bears it. */
export interface NameMatch {
  readonly from: number
  readonly to: number
  readonly readings: readonly Referent[]
  /** Found in the article alone: the order of the readings is the evidence for them. */
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

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      const owner = this.#names.push(entity.name) - 1
      this.#types.push(ENTITY_TYPES.indexOf(entity.type))
      this.#add(entity.name, owner)
      for (const alias of entity.aliases) this.#add(alias, owner)
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
    if (!/[\p{Lu}\p{N}@]/u.test(name.replace(/^(?:The|A|An) /, ''))) this.#lowerCase.add(key)
  }

  /** Entities that bear this name, or none. */
  named(name: string): readonly Referent[] {
    return this.#readings(keyOf(foldName(name)))
  }

  /** Every name in the document, leftmost and longest first, no two overlapping; linear in its tokens. */
  matchesIn(doc: Document): NameMatch[] {
    const folded = doc.tokens.map((t) => foldToken(t.lower))
    const found: NameMatch[] = []
    for (const sentence of doc.sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        const match = this.#matchAt(doc, folded, i, sentence.to)
        if (match === null) continue
        found.push(match)
        i = match.to - 1
      }
    }
    return found
  }

  #matchAt(doc: Document, folded: readonly string[], from: number, end: number): NameMatch | null {
    const longest = this.#longest.get(wordOf(folded[from] ?? ''))
    if (longest === undefined) return null
    let best: NameMatch | null = null
    let key = ''
    for (let to = from, words = 0; to < end && words <= longest; to++) {
      const token = folded[to] ?? ''
      const word = wordOf(token)
      if (word === '') {
        if (!JOINS.has(token) || to - from > longest * 2) break
        continue
      }
      key = key === '' ? word : `${key} ${word}`
      words = key.split(' ').length
      const readings = this.#readings(key)
      if (readings.length > 0 && this.#written(doc, from, to, key))
        best = { from: withArticle(doc, from, readings), to: to + 1, readings }
    }
    return best
  }

  /** A name is written with capitals, unless the catalogue itself writes it without. */
  #written(doc: Document, from: number, to: number, key: string): boolean {
    if (this.#lowerCase.has(key)) return true
    const capital = (i: number) => /^[\p{Lu}\p{Lo}\p{N}@#]/u.test(doc.tokens[i]?.text ?? '')
    return capital(from) && (capital(to) || to - from > 1)
  }

  #readings(key: string): readonly Referent[] {
    const readings: Referent[] = []
    for (let row = this.#keys.get(key) ?? -1; row >= 0; row = this.#next[row] ?? -1) {
      readings.push(this.#referent(this.#owner[row] ?? 0))
    }
    return readings.reverse()
  }

  #referent(owner: number): Referent {
    const known = this.#referents.get(owner)
    if (known !== undefined) return known
    const type = ENTITY_TYPES[this.#types[owner] ?? 0] ?? 'work'
    const made: Referent = { name: this.#names[owner] ?? '', type }
    this.#referents.set(owner, made)
    return made
  }
}

/** "The Defenders" takes its article in, where the name has one. */
function withArticle(doc: Document, from: number, readings: readonly Referent[]): number {
  const before = doc.tokens[from - 1]?.lower
  return before === 'the' && readings.some((r) => /^the /i.test(r.name)) ? from - 1 : from
}

/** Punctuation that may stand inside a name: "Squad 40: Overtime", "O'Neil", "Dr. Halloran", "Spider-Man". */
const JOINS = new Set([':', '-', '–', "'", '.', '!', '?', ',', '/', '+', '('])

/** The letters and digits of a token, or nothing where it has none: "Dr." is "dr", ":" is "". */
function wordOf(folded: string): string {
  return PLAIN.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}@#]/gu, '')
}

const PLAIN = /^[a-z0-9]+$/

/** A folded name as the words that the matcher joins. */
function keyOf(folded: string): string {
  return folded
    .split(/[\s/:,.!?+()–-]+|(?<=\p{L})'(?=s(?: |$))/u)
    .map(wordOf)
    .filter((w) => w !== '')
    .join(' ')
}
