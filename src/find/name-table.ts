import { foldName, wordOf } from '../model/index.ts'
import { Numbers } from './numbers.ts'

/**
 * Rows by the words of a name, one row a spelling. Open addressing on numbers, linear probing: a million names take 12 MB beside their
 * spellings, which are folded again to make sure of a name that was found, and a look-up doesn't slow down with them.
 */
export class NameTable {
  /** Row + 1 of the newest spelling of a name, 0 where there is none. */
  #slots = new Int32Array(FIRST_SLOTS)
  readonly #hashes = new Numbers()
  readonly #spellingOf: (row: number) => string
  /** How the names of rows that were found may be cut: a few of all. */
  readonly #forms = new Map<number, readonly Words[]>()

  constructor(spellingOf: (row: number) => string) {
    this.#spellingOf = spellingOf
  }

  /** The newest row of this name, -1 where there is none. `hash` is that of its words; see `hashedWord`. */
  rowOf(words: Words, hash: number): number {
    const slot = this.#slotOf(words, hash)
    return (this.#slots[slot] ?? 0) - 1
  }

  /** A new row for a name: the next number, which `rowOf` gives from now on. */
  add(words: Words, hash: number): number {
    if (this.#hashes.length * 2 >= this.#slots.length) this.#grow()
    const slot = this.#slotOf(words, hash)
    const row = this.#hashes.length
    this.#hashes.push(hash)
    this.#slots[slot] = row + 1
    return row
  }

  #slotOf(words: Words, hash: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let row = 0; ; slot = (slot + 1) & mask) {
      row = (this.#slots[slot] ?? 0) - 1
      if (row < 0 || (this.#hashes.at(row) === hash && this.#isNamed(row, words))) return slot
    }
  }

  #isNamed(row: number, words: Words): boolean {
    let forms = this.#forms.get(row)
    if (forms === undefined) {
      forms = nameForms(this.#spellingOf(row))
      if (this.#forms.size > MOST_KEPT) this.#forms.clear()
      this.#forms.set(row, forms)
    }
    return forms.some((form) => isSame(form, words))
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    // Older rows of a name have no slot of their own.
    for (const held of this.#slots) {
      if (held === 0) continue
      let slot = this.#hashes.at(held - 1) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = held
    }
    this.#slots = slots
  }
}

const FIRST_SLOTS = 64
/** Rows whose words are kept at the most. */
const MOST_KEPT = 1_000

const isSame = (a: Words, b: Words) => a.length === b.length && a.every((word, n) => word === b[n])

/** The words of a name, in order, as tokens of a text have them. */
export type Words = readonly string[]

/**
 * A name as the matcher may see it in a text, folded and cut into words: one form, or where it has marks that some texts leave out and some tokens keep
 * ("J.R. Ewing", "X-Men", "A&E") a second with what they part as one word.
 */
export function nameForms(name: string): readonly Words[] {
  const split = wordsOf(foldName(name))
  if (!MARKED.test(name)) return [split]
  const joined = name.replace(INITIALS, (letters) => letters.replaceAll('.', '')).replace(JOINING, '')
  return joined === name ? [split] : [wordsOf(foldName(joined)), split]
}
const MARKED = /[.&-]/
/** "J.R.", "S.H.I.E.L.D." */
const INITIALS = /(?<![\p{L}.])(?:\p{L}\.){2,}/gu
/** "A*&*E"; "X*-*Men", "KT*-*11", "9*-*1*-*1": beside a single letter or a digit, not in "Spider-Man". */
const JOINING = /(?<=\p{L})&(?=\p{L})|(?<=(?<![\p{L}\p{N}])\p{L})-(?=\p{L})|-(?=\p{N})|(?<=\p{N})-(?=\p{L})/gu

/** The words of a folded name, cut at what may stand inside it. A plus sign at its end is one of them. */
function wordsOf(folded: string): string[] {
  if (PLAIN_NAME.test(folded)) return folded.split(' ')
  const words = folded
    .split(CUTS)
    .map(wordOf)
    .filter((w) => w !== '')
  return folded.endsWith('+') ? [...words, '+'] : words
}
/** "Schitt's Creek", "You're the Worst", "Don't Look Now", "Night Harrow #31": cut as in texts, where "I'm" stays one word. */
const CUTS =
  /[\s/:,.!?+()–-]+|(?<=\p{L})'(?=(?:s|re|ll|ve|d)(?: |$))|(?<=\p{L})(?=n't(?: |$))|(?<=#)(?=\p{N})/u
/** As most names are: every word is one as it stands. */
const PLAIN_NAME = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** The hash of no words. */
export const NO_WORDS = 0x811c9dc5 | 0

/** The hash of the words before and one more (FNV-1a, the high bits mixed into the low ones that choose the slot). */
export function hashedWord(hash: number, word: string): number {
  let sum = Math.imul(hash ^ 32, PRIME)
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), PRIME)
  return sum ^ (sum >>> 15)
}
const PRIME = 0x01000193

export const hashedWords = (words: Words) => words.reduce(hashedWord, NO_WORDS)
