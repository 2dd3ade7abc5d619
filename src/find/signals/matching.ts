import type { EntityType } from '../../model/index.ts'
import { BUSINESS } from './business.ts'
import { FICTION } from './fiction.ts'
import { holds, type Side, sideOf, type Words } from './patterns.ts'
import type { Signal } from './signal.ts'
import { SOMEBODY } from './somebody.ts'

export const SIGNALS: readonly Signal[] = [...SOMEBODY, ...FICTION, ...BUSINESS]

interface Compiled {
  readonly signal: Signal
  readonly ofSomebody: boolean
  readonly before: Side | undefined
  readonly after: Side | undefined
}

const COMPILED: readonly Compiled[] = SIGNALS.map((signal) => ({
  signal,
  ofSomebody: SOMEBODY.includes(signal),
  before: signal.before === undefined ? undefined : sideOf(signal.before, 'before'),
  after: signal.after === undefined ? undefined : sideOf(signal.after, 'after'),
}))

/** Signals by a word that stands beside the name wherever they hold; those where any word may are under "". */
const BY_WORD = { before: byNearest('before'), after: byNearest('after') }

function byNearest(side: 'before' | 'after'): ReadonlyMap<string, readonly Compiled[]> {
  const found = new Map<string, Compiled[]>()
  for (const compiled of COMPILED) {
    const own = compiled[side]
    if (own === undefined || (side === 'after' && compiled.before !== undefined)) continue
    for (const word of own.nearest ?? ['']) found.set(word, [...(found.get(word) ?? []), compiled])
  }
  return found
}

/**
 * The signals that hold around words `from` up to `to` of a sentence that runs from `start` to `end`. In a text a word with a capital right before
 * a name is part of a longer one ("the Film [Critics Association]") and no sign; in a headline all words have capitals.
 */
export function signalsAt(
  words: Words,
  from: number,
  to: number,
  { start, end, headline }: { readonly start: number; readonly end: number; readonly headline: boolean },
): Signal[] {
  const { list } = words
  const left = list[from - 1]?.lower ?? ''
  const right = list[to]?.lower ?? ''
  const joined = !headline && from - 1 > start && list[from - 1]?.capital === true
  const found: Signal[] = []
  const tryAll = (compiled: readonly Compiled[] | undefined) => {
    if (compiled === undefined) return
    for (const { signal, ofSomebody, before, after } of compiled) {
      if (before !== undefined && joined && !ofSomebody) continue
      if (before !== undefined && !holds(list, before.elements, from - 1, -1, start, end)) continue
      if (after === undefined || holds(list, after.elements, to, 1, start, end)) found.push(signal)
    }
  }
  tryAll(BY_WORD.before.get(left))
  if (left !== '') tryAll(BY_WORD.before.get(''))
  tryAll(BY_WORD.after.get(right))
  if (right !== '') tryAll(BY_WORD.after.get(''))
  return found
}

/** What the signals of one place add up to, for each type the strongest once; what speaks against it is stronger than all. */
export function strengths(signals: readonly Signal[]): Map<EntityType, number> {
  const found = new Map<EntityType, number>()
  for (const { type, weight } of signals)
    if (Math.abs(weight) > Math.abs(found.get(type) ?? 0)) found.set(type, weight)
  return found
}
