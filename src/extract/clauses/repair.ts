import type { VerbForm } from '../forms.ts'
import { SUBJECT_PRONOUNS } from './phrases.ts'
import { isVerbal, type Unit } from './units.ts'

/** One of the tagger's mistakes: where it shows, what is right there. */
export interface Repair {
  readonly example: string
  /** The tag that it mends; any where there is none. */
  readonly was?: string
  /** The tag that is right. */
  readonly pos: string
  readonly applies: (units: readonly Unit[], i: number, kind: VerbForm['kind'] | undefined) => boolean
}

export const TIMES: ReadonlySet<string> = new Set(['next', 'this', 'last', 'today', 'tonight', 'tomorrow'])

/** Headlines leave out the article behind these: "lands lead". */
export const GAINS: ReadonlySet<string> = new Set('lands nabs books scores bags snags'.split(' '))

/** "Nightjar and Owl *both* return": behind the names that they are said of. */
export const EACH: ReadonlySet<string> = new Set(['both', 'all', 'also'])

/** The word before `i` in lower case, over what may stand inside a verb group: "will *first* turn up". */
export function beforeAdverbs(units: readonly Unit[], i: number): string {
  let at = i - 1
  while (units[at]?.pos === 'ADV' || INSIDE.has(units[at]?.lower ?? '') || isNoLonger(units, at)) at--
  return units[at]?.lower ?? ''
}
const isNoLonger = (units: readonly Unit[], at: number) =>
  units[at]?.lower === 'no' && units[at + 1]?.lower === 'longer'
const INSIDE = new Set(["n't", 'not', 'first', 'next', 'all', 'both', 'also'])

/** "The Dry Dock *cast* includes Quill", "The Dry Dock *cast* will also include her": whoever acts in it. */
export function isCastOf(units: readonly Unit[], i: number): boolean {
  const next = units[units[i + 1]?.lower === 'also' ? i + 2 : i + 1]?.lower ?? ''
  return units[i]?.lower === 'cast' && units[i - 1]?.mention?.referent.type === 'work' && OF_CASTS.has(next)
}
const OF_CASTS = new Set('includes include features boasts comprises is was will'.split(' '))

export const BE: ReadonlySet<string> = new Set("is are was were be 's 're".split(' '))

/**
 * The "-ing" that the sentence begins with is a verb: "*Taking* on the role is [Quill]", "*Debuting* on June 22, [Dry Dock] stars …". A name stands
 * right behind the first "is", or behind the first comma and before a verb.
 */
export function opensClause(units: readonly Unit[]): boolean {
  if (GOES_ON.has(units[0]?.lower ?? '')) return false
  const end = units.findIndex((u, i) => i > 0 && (u.lower === ',' || isVerbal(u)))
  const next = units[end + 2]
  if (units[end + 1]?.mention === undefined || next === undefined) return false
  // "stars", "hits" may be tagged as nouns as yet.
  return units[end]?.lower === ','
    ? isVerbal(next) || next.lower.endsWith('s')
    : BE.has(units[end]?.lower ?? '')
}
/** "*Filming* on Dry Dock is …": what goes on, and nothing that somebody does. */
const GOES_ON = new Set('filming shooting lensing casting production ending opening meeting'.split(' '))

/** Parts of speech that a noun phrase begins with. */
export const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM'])

/** Parts of speech of its head. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** Whose it is. */
export const OWNERS: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])

/** "her", "his"; "*She* directed Dry Dock" owns nothing. */
export const isPossessor = (unit: Unit) =>
  unit.mention?.kind === 'pronoun' &&
  unit.mention.referent.type === 'person' &&
  !SUBJECT_PRONOUNS.has(unit.lower)
