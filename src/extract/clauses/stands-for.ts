import { DERIVED_WORKS, NAMING } from '../../find/index.ts'
import {
  beforeBrackets,
  coordinatedBefore,
  hasMention,
  isNamed,
  type Phrase,
  phraseAt,
  phraseBefore,
} from './phrases.ts'
import type { Unit } from './units.ts'

/** "“Salt and Ash,” the novel written by Ana Reyes": the noun stands for the name before its comma. */
export function apposed(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  const first = near[0]
  if (first === undefined || isNamed(units, near) || units[first.from - 1]?.lower !== ',') return near
  // "Nightjar in Dry Dock, *a part* that went to Vale": whose part it is need not be named last.
  if (PARTS.has(units[first.head]?.lower ?? '')) return near
  // "Nightjar (Quill), *the thief* whom we met".
  const named = phraseBefore(units, beforeBrackets(units, first.from - 1, 0), 0)
  return named !== null && units[named.head]?.mention !== undefined ? [named] : near
}

const PARTS = new Set(['role', 'part'])

/** "The drama from Northlight, [Dry Dock], will air", "The star of Dry Dock, [Quill], said": the aside names what the noun before its preposition means. */
export function namedInAside(units: readonly Unit[], open: number, close: number): Phrase | null {
  const name = phraseAt(units, open + 1, close)
  if (name?.to !== close || name.from !== name.head || units[name.head]?.mention?.kind !== 'name') return null
  const whole = coordinatedBefore(units, open, 0)[0]
  if (whole === undefined || units[whole.from - 1]?.pos !== 'ADP') return null
  const noun = phraseBefore(units, whole.from - 1, 0)
  const unit = units[noun?.head ?? -1]
  const opens = noun !== null && noun.from === 0
  return opens && (unit?.mention?.kind === 'description' || unit?.pos === 'NOUN') ? name : null
}

/** "the star of [Harbour Nights] joins": what follows "of" is not the subject; the phrase before it is. */
export function withHeads(units: readonly Unit[], near: readonly Phrase[], start: number): readonly Phrase[] {
  const first = near[0]
  const preposition = first === undefined ? undefined : units[first.from - 1]
  if (
    first === undefined ||
    preposition?.pos !== 'ADP' ||
    (OPENS_CLAUSE.has(preposition.lower) && !isLikened(units, first.from - 1)) ||
    first.from - 1 <= start ||
    (preposition.lower === 'around' && units[first.from - 2]?.lower === 'time')
  )
    return near
  // "[Nightjar] and *the rest* of the gang return".
  const heads = coordinatedBefore(units, first.from - 1, start)
  // "The *casting* of Quill and Vale in Dry Dock was announced".
  const ofSeveral = heads.length > 1 ? phraseBefore(units, (heads[0]?.from ?? 1) - 1, start) : null
  const event =
    units[(heads[0]?.from ?? 0) - 1]?.lower === 'of' && EVENTS.has(units[ofSeveral?.head ?? -1]?.lower ?? '')
  if (heads.length > 1 && ofSeveral !== null && event) return [ofSeveral]
  if (heads.length > 1) return heads
  const [head] = heads
  return head === undefined ? [] : withHeads(units, [head], start)
}

/** "the film set in the *same world as* Dry Dock": no clause begins there. */
const isLikened = (units: readonly Unit[], at: number) =>
  units[at]?.lower === 'as' && units.slice(Math.max(0, at - 3), at).some((u) => u.lower === 'same')

/** What befalls somebody. */
const EVENTS = new Set('casting hiring firing addition arrival departure exit return promotion'.split(' '))

/** "A sealed *copy* of Dry Dock, graded 9.6, was sold", "*shooting* on Dry Dock, which …, has begun"; a name before "of" is inside the aside. */
export function holder(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  if (!HOLDS.has(units[(near[0]?.from ?? 0) - 1]?.lower ?? '')) return near
  const heads = withHeads(units, near, 0)
  return hasMention(units, heads) ? near : apposed(units, heads)
}

/** Between a thing and the work that it is a thing of: "a copy *of* Dry Dock", "shooting *on* it". */
const HOLDS = new Set(['of', 'on', 'for'])

/** Prepositions that open a clause as well: "before [Harbour Nights] debuted". */
const OPENS_CLAUSE = new Set([
  'whether',
  'if',
  'that',
  'when',
  'where',
  'how',
  'why',
  'so',
  'before',
  'after',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'although',
  'because',
  'while',
])

/** "[Dry Dock], a prequel to Harbour Nights that will stream": the prequel will, not what it is one to. */
export function derived(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  const first = near[0]
  if (near.length !== 1 || first === undefined || !OF_ANOTHER.has(units[first.from - 1]?.lower ?? ''))
    return near
  const head = phraseBefore(units, first.from - 1, 0)
  // "the *sequel series* to Dry Dock".
  const isDerived = (at: number) => DERIVED_WORKS.has(units[at]?.lower ?? '')
  if (head === null || !(isDerived(head.head) || isDerived(head.head - 1))) return near
  const named = apposed(units, [head])
  if (isNamed(units, named)) return named
  // "The sequel to Harbour Nights, [Dry Dock], opens in May"; or it has no name yet: "A prequel to Harbour Nights, written by Ortiz, starts in May".
  return [titleInAside(units, first.to) ?? head]
}

/** ", [Dry Dock],", ", tentatively titled [Dry Dock],": an aside that names what stands before its comma. */
function titleInAside(units: readonly Unit[], comma: number): Phrase | null {
  if (units[comma]?.lower !== ',') return null
  let at = comma + 1
  while (units[at]?.pos === 'ADV') at++
  if (NAMING.has(units[at]?.lower ?? '')) at++
  const name = phraseAt(units, at, units.length)
  const closed = units[name?.to ?? units.length]?.lower === ','
  return closed && name !== null && units[name.head]?.mention?.referent.type === 'work' ? name : null
}
const OF_ANOTHER = new Set(['to', 'of', 'from', 'for'])
