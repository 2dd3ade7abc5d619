import { SEASONS } from '../dates/calendar-words.ts'
import { TIMES } from './phrases.ts'
import type { Unit } from './units.ts'

/**
 * Where the subject of the verb at `end` ends, over a time that parts the two: "[NTB] on Monday renewed", "[NTB] Monday renewed", "[Quill], who for six
 * years was Nightjar".
 */
export function beforeTime(units: readonly Unit[], end: number, start: number): number {
  // "[Dry Dock], which *in turn* spawned it".
  if (units[end - 1]?.lower === 'turn' && units[end - 2]?.lower === 'in' && end - 2 > start) return end - 2
  // "The villain *this time* is [Owl]", "The hero *this time around* is …".
  const time = units[end - 1]?.lower === 'around' ? end - 2 : end - 1
  if (units[time]?.lower === 'time' && units[time - 1]?.lower === 'this' && time - 1 > start) return time - 1
  let at = end
  while (at - 1 > start && end - at < LONGEST_TIME && isTimeWord(units[at - 1])) at--
  if (at === end) return end
  const run = units.slice(at, end)
  if (!run.some(tellsTime)) return end
  if (BEFORE_TIME.has(units[at - 1]?.lower ?? '')) at--
  // "The [Vantage] season begins": no time that somebody did it.
  else if (!run.some((u) => TIMES.has(u.lower) || POINTS.has(u.lower))) return end
  const before = units[at - 1]
  return at - 1 >= start && (before?.mention !== undefined || WHO.has(before?.lower ?? '')) ? at : end
}

const tellsTime = ({ lower }: Unit) =>
  TIMES.has(lower) || SEASONS.has(lower) || SPANS.has(lower) || /^(?:19|20)\d\d$/.test(lower)
const isTimeWord = (unit: Unit | undefined) =>
  unit !== undefined &&
  unit.mention === undefined &&
  (unit.pos === 'NUM' || tellsTime(unit) || POINTS.has(unit.lower) || INSIDE_TIME.has(unit.lower))
const POINTS = new Set(['last', 'this'])
const SPANS = new Set('year years month months week weeks day days season seasons decade decades'.split(' '))
const INSIDE_TIME = new Set('the past early late several many few'.split(' '))
const BEFORE_TIME = new Set('on in for over since during'.split(' '))
const WHO = new Set(['who', 'which', 'that'])
/** Units in "the past twenty years". */
const LONGEST_TIME = 5
