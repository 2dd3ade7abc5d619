import { EntityType, foldName, type Name } from '../model/index.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { wordsOf } from './name-words.ts'

/** A name with all by which it may be told to be another one. */
export interface Profile extends Name {
  readonly aliases: readonly string[]
  /** Names that a claim or the catalogue tells of together with it, as they are written, by type and folded name. */
  readonly partners: ReadonlyMap<string, string>
  /** Keys of the names in the same articles. */
  readonly company: ReadonlySet<string>
}

/** A profile with its names as they are compared: made once, since a name is compared with many. */
export interface Comparable extends Profile {
  readonly folded: string
  readonly words: readonly string[]
  /** By how they fold. */
  readonly called: ReadonlyMap<string, string>
}

export function comparable(profile: Profile): Comparable {
  return {
    ...profile,
    folded: foldName(profile.name),
    words: wordsOf(profile.name).split(' '),
    called: new Map(profile.aliases.map((alias) => [foldName(alias), alias])),
  }
}

/** How likely two names mean one, and why. */
export interface Likeness {
  /** From 0 to under 1; it orders suggestions, and is no probability that was ever measured. */
  readonly score: number
  /** What speaks for it, the weightiest first, then what speaks against it. */
  readonly reasons: readonly string[]
}

/**
 * The score from which two names would be one without anybody's word. Only identity has it: names that fold alike are one wherever
 * names are compared, and the catalogue unites ids that share an external one (`Universe`). All other evidence stays below and
 * waits for a person.
 */
export const MERGED_BY_ITSELF = 1

/** The score from which a merge is suggested. */
export const SUGGESTED = 0.5

/** How many names of the pair's type a partner is told of with: whom nobody else shares says most. */
export type DegreeOf = (partner: string) => number

/**
 * How alike two names of one type are. Evidence adds up as if each piece were independent (noisy-or: J. Pearl, "Probabilistic Reasoning in
 * Intelligent Systems", 1988, 4.3), so that no number of pieces reaches 1; what tells the two apart scales the sum down. Features
 * that are named, weighted and explain themselves are after nomenklatura's logic_v1.
 */
export function likenessOf(a: Comparable, b: Comparable, degreeOf: DegreeOf): Likeness {
  if (a.folded === b.folded) return { score: MERGED_BY_ITSELF, reasons: ['the same name'] }
  const pair: Pair = { a, b, degreeOf }
  const found = FEATURES.flatMap((feature) => {
    const { value, reason } = feature.of(pair)
    return value > 0 ? [{ part: feature.weight * value, reason }] : []
  }).sort((x, y) => y.part - x.part)
  const against = found.length === 0 ? [] : QUALIFIERS.filter((qualifier) => qualifier.holds(pair))
  const left = found.reduce((rest, { part }) => rest * (1 - part), 1)
  return {
    score: against.reduce((score, { factor }) => score * factor, 1 - left),
    reasons: [...found.map(({ reason }) => reason), ...against.map(({ reason }) => reason)],
  }
}

interface Pair {
  readonly a: Comparable
  readonly b: Comparable
  readonly degreeOf: DegreeOf
}

/** One kind of evidence: `value` is how much of it there is, from 0 to 1. */
interface Feature {
  readonly name: string
  readonly weight: number
  readonly of: (pair: Pair) => { readonly value: number; readonly reason: string }
}

const NOTHING = { value: 0, reason: '' }

/** What speaks for one, and how much at the most. Weights were set by hand so that the tests' examples come out as people judge them. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'alias',
    weight: 0.9,
    of: ({ a, b }) => {
      const alias = a.called.get(b.folded) ?? b.called.get(a.folded)
      return alias === undefined ? NOTHING : { value: 1, reason: `${alias} is an alias of the other` }
    },
  },
  {
    name: 'same words',
    weight: 0.85,
    of: ({ a, b }) =>
      a.words.length > 1 && [...a.words].sort().join(' ') === [...b.words].sort().join(' ')
        ? { value: 1, reason: 'the same words in another order' }
        : NOTHING,
  },
  {
    // "Harbor Nights", "Harbour Nights"; "Nightjar", "Night Jar"; below 0.9 too many unlike names begin alike.
    name: 'spelling',
    weight: 0.75,
    of: ({ a, b }) => {
      const alike = spelledAlike(a.words, b.words)
      return alike < 0.9 ? NOTHING : { value: (alike - 0.9) / 0.1, reason: 'written almost alike' }
    },
  },
  {
    name: 'shared alias',
    weight: 0.7,
    of: ({ a, b }) => {
      const shared = [...a.called.keys()].find((alias) => b.called.has(alias))
      return shared === undefined
        ? NOTHING
        : { value: 1, reason: `both are also called ${a.called.get(shared) ?? shared}` }
    },
  },
  {
    // L. A. Adamic and E. Adar, "Friends and neighbors on the Web" (2003): a partner whom few share says more.
    name: 'partners',
    weight: 0.7,
    of: ({ a, b, degreeOf }) => {
      const shared = [...a.partners]
        .filter(([key]) => b.partners.has(key))
        .map(([key, name]) => ({ name, part: saysOf(a.type, key) / Math.log(Math.max(2, degreeOf(key))) }))
        .filter(({ part }) => part > 0)
        .sort((x, y) => y.part - x.part || (x.name < y.name ? -1 : 1))
      if (shared.length === 0) return NOTHING
      const sum = shared.reduce((all, { part }) => all + part, 0)
      const names = shared.slice(0, 2).map(({ name }) => name)
      return {
        value: Math.min(1, sum / ENOUGH_PARTNERS),
        reason: `both are told of with ${names.join(' and ')}`,
      }
    },
  },
  {
    // "Luke Cage" in "Marvel's Luke Cage"; one word alone ("Cage") says less.
    name: 'part of the name',
    weight: 0.55,
    of: ({ a, b }) => {
      const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
      const isPart = ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `)
      return isPart && long.words.length > short.words.length
        ? { value: short.words.length > 1 ? 1 : 0.6, reason: `${short.name} is part of the other name` }
        : NOTHING
    },
  },
  {
    name: 'initials',
    weight: 0.5,
    of: ({ a, b }) => {
      const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
      const initials = long.words.map((word) => word.charAt(0)).join('')
      return long.words.length > 2 && short.words.join('') === initials
        ? { value: 1, reason: `${short.name} is its initials` }
        : NOTHING
    },
  },
  {
    // Ochiai's coefficient, where no article names both: names of one article are in the same company anyway. Two may be chance.
    name: 'company',
    weight: 0.3,
    of: ({ a, b }) => {
      if (a.company.has(`${b.type} ${b.folded}`)) return NOTHING
      const shared = a.company.intersection(b.company).size
      if (shared < 3) return NOTHING
      const value = shared / Math.sqrt(a.company.size * b.company.size)
      return { value, reason: `named beside the same ${shared} names` }
    },
  },
]

/** One performer whom only the two share has 1/ln 2 = 1.44, one whom ten share 0.43. */
const ENOUGH_PARTNERS = 1.8

/**
 * What a shared partner of a type says of names of a type: who plays a character is seldom in two parts, but a work has many
 * people and a network many works.
 */
const SAYS: Readonly<Partial<Record<EntityType, Readonly<Partial<Record<EntityType, number>>>>>> = {
  character: { person: 1, team: 0.3, character: 0.2, work: 0.2 },
  work: { character: 0.7, person: 0.5, work: 0.2 },
  person: { character: 0.6, work: 0.1 },
  team: { character: 1 },
  universe: { work: 1 },
}

function saysOf(type: EntityType, partner: string): number {
  const [other] = EntityType.options.filter((option) => partner.startsWith(`${option} `))
  return other === undefined ? 0 : (SAYS[type]?.[other] ?? 0)
}

/** What tells two names apart: the score is multiplied with `factor`. */
const QUALIFIERS: readonly {
  readonly factor: number
  readonly reason: string
  readonly holds: (pair: Pair) => boolean
}[] = [
  {
    // "Squad 40", "Squad 41"
    factor: 0.2,
    reason: 'but their numbers differ',
    holds: ({ a, b }) => numbersIn(a) !== numbersIn(b),
  },
  {
    // "Nightjar meets Owl"
    factor: 0.3,
    reason: 'but one claim tells of both',
    holds: ({ a, b }) => a.partners.has(`${b.type} ${b.folded}`),
  },
]

/** The words one by one, the least alike counting, so that "Mara Quill" is not "Mark Quill"; "Night Jar" is "Nightjar" as a whole. */
function spelledAlike(a: readonly string[], b: readonly string[]): number {
  const [whole, other] = [a.join(''), b.join('')]
  if (a.length !== b.length)
    return Math.abs(whole.length - other.length) > FEW_LETTERS ? 0 : jaroWinkler(whole, other)
  return Math.min(...a.map((word, n) => jaroWinkler(word, b[n] ?? '')))
}

/** More than these make another word of it: "Halcyon", "Halcyon Live". */
const FEW_LETTERS = 2

function numbersIn({ words }: Comparable): string {
  return words.filter((word) => /^(?:\d+|[ivx]+)$/.test(word)).join(' ')
}
