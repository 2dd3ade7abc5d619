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
  /** The words of rows that were found: a few of all. */
  readonly #words = new Map<number, readonly string[]>()

  constructor(spellingOf: (row: number) => string) {
    this.#spellingOf = spellingOf
  }

  /** The newest row of this name, -1 where there is none. `hash` is that of its words; see `hashedWord`. */
  rowOf(words: readonly string[], hash: number): number {
    const slot = this.#slotOf(words, hash)
    return (this.#slots[slot] ?? 0) - 1
  }

  /** A new row for a name: the next number, which `rowOf` gives from now on. */
  add(words: readonly string[], hash: number): number {
    if (this.#hashes.length * 2 >= this.#slots.length) this.#grow()
    const slot = this.#slotOf(words, hash)
    const row = this.#hashes.length
    this.#hashes.push(hash)
    this.#slots[slot] = row + 1
    return row
  }

  #slotOf(words: readonly string[], hash: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let row = 0; ; slot = (slot + 1) & mask) {
      row = (this.#slots[slot] ?? 0) - 1
      if (row < 0 || (this.#hashes.at(row) === hash && isSame(this.#wordsAt(row), words))) return slot
    }
  }

  #wordsAt(row: number): readonly string[] {
    const known = this.#words.get(row)
    if (known !== undefined) return known
    const words = nameWords(this.#spellingOf(row))
    if (this.#words.size > MOST_KEPT) this.#words.clear()
    this.#words.set(row, words)
    return words
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

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, n) => word === b[n])

/**
 * The words of a name as the matcher sees them in a text: folded, cut at what may stand inside a name. A plus sign at its end is one of
 * them.
 */
export function nameWords(name: string): string[] {
  const folded = foldName(name)
  if (PLAIN_NAME.test(folded)) return folded.split(' ')
  const words = folded
    .split(/[\s/:,.!?+()–-]+|(?<=#)|(?<=\p{L})'(?=s(?: |$))/u)
    .map(wordOf)
    .filter((w) => w !== '')
  return folded.endsWith('+') ? [...words, '+'] : words
}
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

export const hashedWords = (words: readonly string[]) => words.reduce(hashedWord, NO_WORDS)
