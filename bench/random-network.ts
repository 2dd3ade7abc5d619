import type { Appearance, BipartiteNetwork } from '../src/universe/network/index.ts'

/** The size of the published Marvel network, and the number of titles that its comics might come in. */
const CHARACTERS = 6486
const WORKS = 12_942
const APPEARANCES = 96_662
const TITLES = 155
/** How often one of a title's own characters appears in it rather than anybody: so, some 168,000 pairs share a work. */
const OWN = 0.95

/**
 * A made-up network of the Marvel network's size and shape: works come in titles with characters of their own, few of whom appear everywhere
 * and most hardly ever (Zipf's law), and everybody appears once. The same seed gives the same network.
 */
export function randomNetwork(seed: number): BipartiteNetwork {
  const random = mulberry32(seed)
  const appearances: Appearance[] = []
  const seen = new Set<number>()
  const add = (character: number, work: number) => {
    const key = character * WORKS + work
    if (seen.has(key)) return
    seen.add(key)
    appearances.push({ character, work })
  }
  /** Place `n` of `count`, with a chance of some 1 in `n`. */
  const zipf = (count: number) => Math.floor(count ** random()) - 1
  const own = (title: number) => title + TITLES * zipf(Math.floor(CHARACTERS / TITLES))
  const anyWorkOf = (title: number) => title + TITLES * Math.floor(random() * Math.floor(WORKS / TITLES))
  for (let n = 0; n < CHARACTERS; n++) add(n, anyWorkOf(n % TITLES))
  while (appearances.length < APPEARANCES) {
    // The squares make some works much fuller than others, as annuals are.
    const work = Math.floor(random() ** 2 * WORKS)
    add(random() < OWN ? own(work % TITLES) : zipf(CHARACTERS), work)
  }
  return {
    characters: Array.from({ length: CHARACTERS }, (_, n) => `Character ${n + 1}`),
    works: Array.from(
      { length: WORKS },
      (_, n) => `Title ${(n % TITLES) + 1} #${Math.floor(n / TITLES) + 1}`,
    ),
    appearances,
  }
}

/** A small generator of numbers from 0 to 1, the same on every machine: Tommy Ettinger's mulberry32. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
