import { DERIVED_WORKS, DESCRIPTIONS } from '../../find/index.ts'
import { type Phrase, phraseBefore } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { phraseStart } from './noun-phrase.ts'

/** "[Dry Dock], *from* writer [Quill]": the work before the maker. */
export function madeBefore(units: readonly Unit[], start: number): Phrase | null {
  if (!MAKER.has(units[start - 1]?.lower ?? '')) return null
  const end = units[start - 2]?.lower === ',' ? start - 2 : start - 1
  const apposed = end === start - 1 ? beforeApposition(units, end) : null
  if (apposed !== null) return apposed
  const work = beforeKin(units, phraseBefore(units, end, 0))
  return work !== null && units[work.head]?.mention?.referent.type === 'work' ? work : null
}
/** "[Dry Dock], *a heist thriller* from writer Quill", "[Dry Dock], *Vantage's new drama* from …": of the work before what it is. */
function beforeApposition(units: readonly Unit[], end: number): Phrase | null {
  const noun = units[end - 1]
  const isKind =
    noun?.mention === undefined
      ? DESCRIPTIONS.get(noun?.lower ?? '') === 'work'
      : noun.mention.kind === 'description' && noun.mention.referent.type === 'work'
  if (!isKind) return null
  let start = noun?.mention === undefined ? phraseStart(units, end - 1) : end - 1
  if (
    /^['’]s?$/.test(units[start - 1]?.lower ?? '') &&
    units[start - 2]?.mention?.referent.type === 'company'
  )
    start -= 2
  if (units[start - 1]?.lower !== ',') return null
  const work = phraseBefore(units, start - 1, 0)
  const named = work === null ? undefined : units[work.head]?.mention
  return named?.kind === 'name' && named.referent.type === 'work' ? work : null
}

/** "[Dry Dock], *the sequel to Salt and Ash*, from a script by Quill": of the work before the aside. */
function beforeKin(units: readonly Unit[], work: Phrase | null): Phrase | null {
  if (work === null) return null
  const quoted = OPENING.has(units[work.from - 1]?.lower ?? '') ? work.from - 1 : work.from
  if (!KIN_OF.has(units[quoted - 1]?.lower ?? '') || !DERIVED_WORKS.has(units[quoted - 2]?.lower ?? ''))
    return work
  const start = phraseStart(units, quoted - 2)
  return units[start - 1]?.lower === ',' ? phraseBefore(units, start - 1, 0) : null
}
const KIN_OF = new Set(['to', 'of'])
const OPENING = new Set(['“', '‘', '"'])
const MAKER = new Set(['from', 'by'])

/** "[Dry Dock] is directed by Quill *from* a script by Vale", "Quill directs [Dry Dock] *from* …": what is made from the noun. */
export function madeFrom(units: readonly Unit[], at: number, verbs: readonly Verb[]): Phrase | null {
  const verb = verbs.find((v) => v.slots.get('from')?.some((p) => p.head === at))
  const near = [...(verb?.slots.get('object') ?? []), ...(verb?.slots.get('subject') ?? [])]
  return near.find(({ head }) => units[head]?.mention?.referent.type === 'work') ?? null
}
