import { wordOf } from '../../model/index.ts'

/** What is kept of a text to find near copies of it: how many shingles it has, and the least of their hashes under each function. */
export interface Signature {
  readonly shingles: number
  readonly least: Uint32Array
}

/** Words in a shingle: long enough that two texts on one event seldom share any they didn't copy. */
const SHINGLE = 5
/** Rows in a band and bands: a pair that shares 0.3 of its shingles meets in some band with probability 0.68, at 0.4 with 0.94. */
const ROWS = 3
export const BANDS = 42
/** Hash functions. The share of equal minima has a standard error of at most 0.045. */
const FUNCTIONS = ROWS * BANDS

/**
 * The MinHash signature of a text (Broder, "On the resemblance and containment of documents", 1997) over shingles of words
 * without case, accents or punctuation. Linear in the text.
 */
export function signatureOf(text: string): Signature {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordOf)
    .filter((w) => w !== '')
  const hashes = words.map(hashOf)
  const least = new Uint32Array(FUNCTIONS).fill(NONE)
  const seen = new Set<number>()
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let shingle = 0
    for (let j = i; j < i + SHINGLE; j++) shingle = mixed(Math.imul(shingle, 31) ^ (hashes[j] ?? 0))
    if (seen.has(shingle)) continue
    seen.add(shingle)
    for (let n = 0; n < FUNCTIONS; n++) {
      const value = mixed(shingle ^ Math.imul(n + 1, GOLDEN))
      if (value < (least[n] ?? 0)) least[n] = value
    }
  }
  return { shingles: seen.size, least }
}

/** The key of a text's band: two texts that share one are candidates for near copies (banding after Indyk and Motwani, 1998). */
export function bandOf({ least }: Signature, band: number): number {
  let key = band
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++)
    key = mixed(Math.imul(key, 31) ^ (least[row] ?? 0))
  return key
}

/** Share of the shorter text's shingles that the other has too, from 0 to 1, as the signatures estimate it. */
export function containment(a: Signature, b: Signature): number {
  if (a.shingles === 0 || b.shingles === 0) return 0
  let equal = 0
  for (let n = 0; n < FUNCTIONS; n++) if (a.least[n] === b.least[n]) equal++
  const resemblance = equal / FUNCTIONS
  const shared = (resemblance / (1 + resemblance)) * (a.shingles + b.shingles)
  return Math.min(1, shared / Math.min(a.shingles, b.shingles))
}

const NONE = 0xffffffff
/** 2^32 divided by the golden ratio: spreads the numbers of the functions over all bits. */
const GOLDEN = 0x9e3779b9

/** FNV-1a over the word's code units. */
function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The finisher of MurmurHash3: each bit of the input moves half of the output's. */
function mixed(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
