import type { Chain } from './chains.ts'
import { coordinatedBefore, isNamed, type Phrase } from './phrases.ts'
import type { Unit } from './units.ts'
import type { Verb } from './verbs.ts'

/** "with [Vale] *in talks* to direct": whoever is. */
export function inTalks(units: readonly Unit[], to: number): readonly Phrase[] | null {
  let at = to - 1
  if (!isTalks(units[at])) return null
  while (units[at - 1]?.pos === 'ADJ') at--
  const named = units[at - 1]?.lower === 'in' ? coordinatedBefore(units, at - 1, 0) : []
  return units[(named[0]?.from ?? 0) - 1]?.lower === 'with' && isNamed(units, named) ? named : null
}
export const isTalks = (unit: Unit | undefined) => TALKS.has(unit?.lower ?? '')
const TALKS = new Set(['talks', 'negotiations', 'discussions'])

/** "Vantage has closed *a deal with [Quill]* to direct", "*an offer* is out *to [Quill]* to star": whoever it is with, where nobody is the subject. */
export function dealtWith(
  units: readonly Unit[],
  chain: Chain,
  last: Verb | undefined,
): readonly Phrase[] | null {
  const party = [last?.slots.get('with'), last?.slots.get('to')].find((p) => p?.at(-1)?.to === chain.from)
  if (last === undefined || party === undefined || !isPeople(units, party)) return null
  const bargains = ['object', 'in', 'subject'].flatMap((slot) => last.slots.get(slot) ?? [])
  const subject = last.slots.get('subject') ?? []
  return bargains.some(({ head }) => DEALS.has(units[head]?.lower ?? '')) && !isPeople(units, subject)
    ? party
    : null
}
const isPeople = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.some(({ head }) => units[head]?.mention?.referent.type === 'person')
const DEALS = new Set([...TALKS, ...'deal deals agreement contract pact offer offers'.split(' ')])

/** "no deal *for [Quill]* to return", "leaves the door open *for [Nightjar]* to come back": whoever may. */
export function wishedFor(units: readonly Unit[], to: number): readonly Phrase[] | null {
  const named = coordinatedBefore(units, to, 0)
  return units[(named[0]?.from ?? 0) - 1]?.lower === 'for' && isNamed(units, named) ? named : null
}
