import { type Adjacency, at, neighboursIn, type Sides } from './adjacency.ts'

/** Distances between all pairs of a component, in steps from character to character over a work. */
export interface Distances {
  readonly mean: number
  readonly longest: number
}

/** Appearances that are gone over before the distances are given up; the Marvel network takes 60 million, some seconds take this many. */
const MOST_STEPS = 5_000_000_000

/** Sources that are followed at once, one in each bit of a number. */
const AT_ONCE = 32

/** The largest set of characters who can reach each other over works; of two equal ones that with the first character. */
export function giantComponent({ worksOf, charactersOf }: Sides): Uint32Array {
  const count = worksOf.starts.length - 1
  const isReached = new Uint8Array(count)
  const isEntered = new Uint8Array(charactersOf.starts.length - 1)
  let largest: readonly number[] = []
  for (let first = 0; first < count; first++) {
    if (isReached[first] === 1) continue
    isReached[first] = 1
    const component = [first]
    for (const character of component) {
      for (const work of neighboursIn(worksOf, character)) {
        if (isEntered[work] === 1) continue
        isEntered[work] = 1
        for (const partner of neighboursIn(charactersOf, work)) {
          if (isReached[partner] === 1) continue
          isReached[partner] = 1
          component.push(partner)
        }
      }
    }
    if (component.length > largest.length) largest = component
  }
  return Uint32Array.from(largest).sort()
}

/**
 * The distances between all pairs of a component's characters, exactly; none where that would take too long. Breadth-first searches
 * from 32 characters share one pass, each a bit of one number: Then et al., "The More the Merrier: Efficient Multi-Source Graph Traversal"
 * (2014). They go over works, which are fewer steps than the pairs of characters who share one.
 */
export function distancesIn(sides: Sides, component: Uint32Array): Distances | undefined {
  const search = new Search(sides)
  let total = 0
  let longest = 0
  for (let first = 0; first < component.length; first += AT_ONCE) {
    const reachedAt = search.from(component.subarray(first, first + AT_ONCE))
    if (search.steps > MOST_STEPS) return undefined
    reachedAt.forEach((pairs, distance) => {
      total += pairs * distance
    })
    longest = Math.max(longest, reachedAt.length - 1)
  }
  const pairs = component.length * (component.length - 1)
  return { mean: pairs === 0 ? 0 : total / pairs, longest }
}

/** Searches over one network, whose arrays are used again for each batch of sources. Bit `k` of an entry is about source `k`. */
class Search {
  steps = 0
  readonly #worksOf: Adjacency
  readonly #charactersOf: Adjacency
  /** By which sources a character has been reached; which of them it passes on now; which arrive at it in this round. */
  readonly #seen: Uint32Array
  readonly #passing: Uint32Array
  readonly #arriving: Uint32Array
  /** By which sources a work has been entered, and which enter it in this round. */
  readonly #entered: Uint32Array
  readonly #entering: Uint32Array

  constructor({ worksOf, charactersOf }: Sides) {
    this.#worksOf = worksOf
    this.#charactersOf = charactersOf
    const characters = worksOf.starts.length - 1
    this.#seen = new Uint32Array(characters)
    this.#passing = new Uint32Array(characters)
    this.#arriving = new Uint32Array(characters)
    this.#entered = new Uint32Array(charactersOf.starts.length - 1)
    this.#entering = new Uint32Array(charactersOf.starts.length - 1)
  }

  /** How many pairs of a source and a character are at each distance, from 0. */
  from(sources: Uint32Array): number[] {
    this.#seen.fill(0)
    this.#entered.fill(0)
    sources.forEach((source, bit) => {
      this.#seen[source] = 1 << bit
      this.#passing[source] = 1 << bit
    })
    const reachedAt: number[] = []
    let active = [...sources]
    while (active.length > 0) {
      reachedAt.push(active.reduce((pairs, character) => pairs + bitsIn(at(this.#passing, character)), 0))
      active = this.#arrivals(this.#entries(active))
    }
    return reachedAt
  }

  /** The works that are entered from these characters, by sources that haven't been there. */
  #entries(characters: readonly number[]): number[] {
    const works: number[] = []
    const { starts, targets } = this.#worksOf
    for (const character of characters) {
      const bits = at(this.#passing, character)
      this.#passing[character] = 0
      const end = at(starts, character + 1)
      this.steps += end - at(starts, character)
      for (let k = at(starts, character); k < end; k++) {
        const work = at(targets, k)
        const fresh = bits & ~at(this.#entered, work)
        if (fresh === 0) continue
        if (at(this.#entering, work) === 0) works.push(work)
        this.#entering[work] = at(this.#entering, work) | fresh
      }
    }
    return works
  }

  /** The characters that are reached in these works, by sources that hadn't; they pass those on. */
  #arrivals(works: readonly number[]): number[] {
    const characters: number[] = []
    const { starts, targets } = this.#charactersOf
    for (const work of works) {
      const bits = at(this.#entering, work)
      this.#entering[work] = 0
      this.#entered[work] = at(this.#entered, work) | bits
      const end = at(starts, work + 1)
      this.steps += end - at(starts, work)
      for (let k = at(starts, work); k < end; k++) {
        const character = at(targets, k)
        const fresh = bits & ~at(this.#seen, character)
        if (fresh === 0) continue
        if (at(this.#arriving, character) === 0) characters.push(character)
        this.#arriving[character] = at(this.#arriving, character) | fresh
      }
    }
    for (const character of characters) {
      const fresh = at(this.#arriving, character)
      this.#arriving[character] = 0
      this.#passing[character] = fresh
      this.#seen[character] = at(this.#seen, character) | fresh
    }
    return characters
  }
}

/** How many bits are set, by adding neighbours: Warren, "Hacker's Delight", 5-1. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
