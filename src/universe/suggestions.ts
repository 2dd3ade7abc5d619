import type { Name } from '../model/index.ts'
import {
  type Comparable,
  comparable,
  type Likeness,
  likenessOf,
  type Profile,
  SUGGESTED,
} from './likeness.ts'
import { wordsOf } from './name-words.ts'

/** A name that others may be merged into. */
export interface Candidate extends Profile {
  readonly articles: number
  /** A list, the catalogue or a person has said that it is somebody or something. */
  readonly known: boolean
}

/** A merge that a person might decide on. */
export interface Suggestion extends Likeness {
  readonly into: Name
}

/** Merges that are suggested for one name, at the most. */
const MOST_SUGGESTED = 3

/** Names that share a word or partner, at the most: what more have in common tells nobody apart. */
const LARGEST_BLOCK = 60

/**
 * For each proposal, what it may be another name of, likeliest first: a name of its type that is known, or that more articles use. Only
 * names that share a word, the beginning, initials or a partner are compared (blocking: P. Christen, "A Survey of Indexing Techniques
 * for Scalable Record Linkage and Deduplication", 2012), so that time is nearly in proportion to the names.
 */
export function suggestionsFor(
  proposals: readonly Candidate[],
  all: readonly Candidate[],
): ReadonlyMap<Candidate, readonly Suggestion[]> {
  const others = all.map((candidate) => ({ candidate, compared: comparable(candidate) }))
  const blocks = blocksOf(others)
  const degrees = degreesIn(all)
  return new Map(
    proposals.map((proposal) => {
      const asked = comparable(proposal)
      const near = new Set(
        keysOf(asked).flatMap((key) => {
          const block = blocks.get(key) ?? []
          return block.length > LARGEST_BLOCK ? [] : block
        }),
      )
      const found = [...near]
        .filter(({ candidate }) => isBetter(candidate, proposal))
        .map(({ candidate: { type, name }, compared }): Suggestion => {
          const likeness = likenessOf(asked, compared, (key) => degrees.get(`${type} ${key}`) ?? 0)
          return { into: { type, name }, ...likeness }
        })
        .filter(({ score }) => score >= SUGGESTED)
        .sort((x, y) => y.score - x.score || (x.into.name < y.into.name ? -1 : 1))
      return [proposal, found.slice(0, MOST_SUGGESTED)]
    }),
  )
}

interface Other {
  readonly candidate: Candidate
  readonly compared: Comparable
}

/** What goes by another name goes by the better known one; of two discovered names one is better, so that only one is asked about. */
function isBetter(candidate: Candidate, than: Candidate): boolean {
  if (candidate.type !== than.type || candidate.name === than.name) return false
  if (candidate.known !== than.known) return candidate.known
  return candidate.articles !== than.articles
    ? candidate.articles > than.articles
    : candidate.name < than.name
}

function blocksOf(others: readonly Other[]): ReadonlyMap<string, readonly Other[]> {
  const blocks = new Map<string, Other[]>()
  for (const other of others) {
    for (const key of keysOf(other.compared)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [other])
      else block.push(other)
    }
  }
  return blocks
}

/** What names are brought together by: their words, how they begin, their initials, their partners. */
function keysOf({ type, words, called, partners }: Comparable): string[] {
  const squeezed = words.join('')
  const initials = words.map((word) => word.charAt(0)).join('')
  const keys = [
    ...words,
    ...[...called.keys()].flatMap((alias) => wordsOf(alias).split(' ')),
    `^${squeezed.slice(0, BEGINNING)}`,
    ...(words.length > 2 ? [`=${initials}`] : []),
    ...(words.length === 1 ? [`=${squeezed}`] : []),
    ...[...partners.keys()].map((partner) => `+${partner}`),
  ]
  return [...new Set(keys)].map((key) => `${type} ${key}`)
}

/** "Nightjar" and "Night Jar" share no word, but five letters. */
const BEGINNING = 5

/** Of how many names of a type each partner is one, by both. */
function degreesIn(all: readonly Candidate[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { type, partners } of all) {
    for (const key of partners.keys()) degrees.set(`${type} ${key}`, (degrees.get(`${type} ${key}`) ?? 0) + 1)
  }
  return degrees
}
