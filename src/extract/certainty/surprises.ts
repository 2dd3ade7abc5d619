import { NEGATIONS } from '../clauses/chains.ts'
import type { Unit } from '../clauses/units.ts'

type Surprise = 'said' | 'denied'

/** "We'd be *surprised if* she didn't return" expects it (`said`); "don't be *surprised if* she returns" deems it possible. */
export function surpriseAt(units: readonly Unit[], at: number): Surprise | undefined {
  if (units[at]?.lower !== 'if' || !SURPRISES.has(units[at - 1]?.lower ?? '')) return undefined
  const before = units.slice(Math.max(0, at - SURPRISE_REACH), at)
  return before.some((u) => NEGATIONS.has(u.lower) || u.lower.endsWith("n't")) ? 'denied' : 'said'
}
const SURPRISES = new Set(['surprised', 'shocked', 'amazed', 'astonished', 'surprise', 'shock'])
const SURPRISE_REACH = 5

/** The surprise that stands last before the unit `trigger`. */
export function surpriseBefore(units: readonly Unit[], trigger: number): Surprise | undefined {
  const at = units.findLastIndex((u, i) => i < trigger && u.lower === 'if')
  return at < 0 ? undefined : surpriseAt(units, at)
}
