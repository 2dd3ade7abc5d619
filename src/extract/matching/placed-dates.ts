import type { Phrase } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { isDateWord } from './lines.ts'

/**
 * "[Dry Dock] opens in Britain on May 4 *and in the US on May 11*", "…, *and a week later in Ireland*": a place and a date behind "and", and nothing
 * else up to the next item, are of what the verb before is about. Gives its subject.
 */
export function subjectOfPlacedDate(
  units: readonly Unit[],
  verbs: readonly Verb[],
  and: number,
): readonly Phrase[] {
  const placed = afterPlace(units, and + 1)
  const end = placed > 0 ? afterDate(units, placed) : afterPlace(units, afterDate(units, and + 1))
  const closes = end > 0 && (units[end] === undefined || CLOSES.has(units[end]?.lower ?? ''))
  if (!closes) return NONE
  const subject = verbs.findLast((v) => v.at < and)?.slots.get('subject') ?? NONE
  return subject.every(({ head }) => units[head]?.mention?.referent.type === 'work') ? subject : NONE
}

/** The unit behind "in the United States", or -1. */
function afterPlace(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== 'in') return -1
  let i = at + 1
  if (units[i]?.pos === 'DET') i++
  const start = i
  while (i < start + LONGEST_PLACE && isPlaceWord(units[i])) i++
  return i > start ? i : -1
}

const isPlaceWord = (unit: Unit | undefined) =>
  unit !== undefined && unit.mention === undefined && unit.pos === 'PROPN' && !isDateWord(unit)

/** The unit behind "on May 11" or "a week later", or -1. */
function afterDate(units: readonly Unit[], at: number): number {
  let i = units[at]?.lower === 'on' ? at + 1 : at
  const start = i
  while (isDateWord(units[i])) i++
  if (i > start + 1) return i
  const later = start + 2
  const behind = units[later]?.lower === 'before' || units[later]?.lower === 'after' ? later + 1 : later
  const counts = COUNTED.test(units[start + 1]?.lower ?? '')
  if (counts && behind > later && units[behind]?.lower === 'that') return behind + 1
  return counts && LATER.has(units[later]?.lower ?? '') ? later + 1 : -1
}
const NONE: readonly Phrase[] = []
const CLOSES = new Set([')', ',', ';', '.', 'and'])
const COUNTED = /^(?:day|week|month)s?$/
const LATER = new Set(['later', 'earlier'])
/** Units in the longest name of a place: "United States of". */
const LONGEST_PLACE = 4
