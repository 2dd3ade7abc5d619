import type { VerbFrame } from '../../predicates/index.ts'
import { type Phrase, TIMES } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { STANDS_FOR_ITS_WORK } from './fillers.ts'

/** "returned *the keys*", "returns from *knee surgery*": behind the verb stands a thing, and no name, time, work or part. */
export function hasThing(units: readonly Unit[], { slots, to }: Verb, slot: string): boolean {
  return slots.get(slot)?.some((p) => p.from >= to && isThing(units, p) && !isSpan(units, p)) === true
}

function isThing(units: readonly Unit[], { from, head }: Phrase): boolean {
  const last = units[head]
  if (last === undefined || last.mention !== undefined) return false
  // "isn't returning *anyone*'s calls".
  return ANYBODYS.has(last.lower) || units.slice(from, head + 1).some(isNoun)
}

const isNoun = ({ pos, mention, lower }: Unit) =>
  pos === 'NOUN' &&
  mention === undefined &&
  !TIMES.has(lower) &&
  !NO_THINGS.has(lower) &&
  !STANDS_FOR_ITS_WORK.has(lower)

/** "is set *a quarter-century* after it". */
const isSpan = (units: readonly Unit[], { to }: Phrase) => COUNTED_FROM.has(units[to]?.lower ?? '')
const COUNTED_FROM = new Set(['after', 'before', 'ago', 'later', 'earlier'])

const ANYBODYS = new Set(['anyone', 'anybody', 'everyone', 'everybody', 'someone', 'somebody', 'nobody'])

/** "returns *next month*", "turns up *six years* after it", "guest-stars in *that role*". */
const NO_THINGS = new Set(
  `year years month months week weeks weekend day days hour hours minute minutes night nights time times spring summer fall autumn winter decade decades
   role roles part parts cast p.m. a.m. pm am noon midnight`.split(/\s+/),
)

/**
 * For the slots that a frame speaks of: "returned *the keys*", "isn't returning *anyone's calls*": of a thing that it doesn't speak of; "returns *from knee surgery*": not where the
 * frame's work is.
 */
export function otherSense(units: readonly Unit[], verb: Verb): (spoken: ReadonlySet<string>) => boolean {
  const thing = !verb.passive && hasThing(units, verb, 'object')
  const away = hasThing(units, verb, 'from')
  if (!thing && !away) return () => false
  return (spoken) => (thing && !spoken.has('object')) || (away && !spoken.has('from') && spoken.has('to'))
}

/** The slots that a frame speaks of: an argument may stand there, or a word that it asks for. */
export function spokenSlots({ args, with: words = {} }: VerbFrame): ReadonlySet<string> {
  const places = [...Object.keys(args), ...Object.keys(words)].flatMap((slots) => slots.split('|'))
  return new Set(places.map((place) => place.replace(/[:?].*$/, '')))
}
