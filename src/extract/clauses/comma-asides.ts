import { beforeBrackets, coordinatedBefore, isAge } from './phrases.ts'
import type { Unit } from './units.ts'

/**
 * The comma that opens the aside which the comma at `close` ends: "Quill[, 34,] will". At most one clause long; the commas of a list are passed
 * over: "The film[, starring Quill, Vale and Reyes,] is".
 */
export function asideStart(units: readonly Unit[], close: number): number {
  // "Quill, 34, and Vale[, 29,] will".
  if (isAge(units, close - 1)) return close - 2
  const list = coordinatedBefore(units, close, 0)
  const first = list.length > 1 ? (list[0]?.from ?? close) : close
  for (let i = first - 1; i > 0 && i > close - ASIDE_REACH; i--) {
    // "Quill, last seen in Dry Dock (starring Vale, Reyes and Ortiz), has": what stands in brackets is no aside of its own.
    if (units[i]?.lower === ')') i = Math.min(i, beforeBrackets(units, i + 1, 0))
    if (units[i]?.lower !== ',') continue
    const before = units[i - 1]
    if (
      before !== undefined &&
      (before.mention !== undefined || before.pos === 'NOUN' || before.pos === 'PROPN')
    )
      return i
  }
  return -1
}
const ASIDE_REACH = 24

/** The comma before a quotation in apposition that ends at `close`: "Nightjar[,] “the worst man in Cork,” returns"; -1 where none does. */
export function quotedAside(units: readonly Unit[], close: number): number {
  if (units[close - 1]?.lower !== ',') return -1
  const open = units.findLastIndex((u, i) => i < close && i > close - ASIDE_REACH && u.lower === '“')
  // "Nightjar, *the show's* “worst pirate,” returns".
  const comma = units.findLastIndex((u, i) => i < open && !isInsideAside(u))
  const before = units[comma - 1]
  const named = before?.mention !== undefined || before?.pos === 'NOUN'
  return units[comma]?.lower === ',' && named ? comma : -1
}
const isInsideAside = ({ pos, mention }: Unit) =>
  mention === undefined ? INSIDE_ASIDE.has(pos) : mention.kind !== 'name'
const INSIDE_ASIDE = new Set(['DET', 'ADJ', 'NOUN', 'PART'])
