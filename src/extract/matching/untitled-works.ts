import { referentOf } from '../../find/index.ts'
import { type Phrase, phraseAt } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Filler } from './fillers.ts'

/**
 * "[a prequel] to Dry Dock", "[another spin-off] of its hit drama Dry Dock": a work without a title, which goes by what it comes from as "Dry
 * Dock prequel" does, or by all of its words where some tell it apart ("a Spanish remake of Dry Dock"). None where a title follows ("a prequel to Dry Dock called Low Water").
 */
export function untitledIn(units: readonly Unit[], { from, head, to }: Phrase): Filler | undefined {
  const noun = units[head]?.lower ?? ''
  if (!KINDS.has(noun) || !INDEFINITE.has(units[from]?.lower ?? '') || !RELATES.has(units[to]?.lower ?? ''))
    return undefined
  const origin = phraseAt(units, to + 1, units.length)
  const mention = origin === null ? undefined : units[origin.head]?.mention
  if (origin === null || mention?.kind !== 'name' || mention.guessed === true) return undefined
  if (mention.referent.type !== 'work' || hasTitle(units, origin.to)) return undefined
  const work = mention.referent.series ?? mention.referent
  const attributes = units.slice(from + 1, head).filter((u) => !NEWS.has(u.lower))
  const name =
    attributes.length === 0
      ? `${work.name} ${noun}`
      : `${attributes.map(written).join(' ')} ${noun} ${units[to]?.lower} ${work.name}`
  return { mention, referent: referentOf(name, 'work', { origin: { work, nouns: [noun] } }) }
}

/** "Hollywood", "Spanish", "live-action". */
const written = ({ lower, pos }: Unit) =>
  pos === 'PROPN' || ETHNIC.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
const ETHNIC = /^\p{Ll}+(?:ish|ese|[ai]an|ench)$/u
/** What is said of anything to come, and tells nothing apart. */
const NEWS = new Set('new possible potential planned proposed upcoming direct official'.split(' '))

/** "…, [Low Water]", "… called [Low Water]". */
function hasTitle(units: readonly Unit[], at: number): boolean {
  const next = MARKS.has(units[at]?.lower ?? '') ? at + 1 : at
  const titled = TITLING.has(units[next]?.lower ?? '') || TITLING.has(units[next + 1]?.lower ?? '')
  return (
    titled || units[next]?.mention?.referent.type === 'work' || (next > at && units[next]?.pos === 'PROPN')
  )
}
const KINDS = new Set(['prequel', 'sequel', 'spin-off', 'spinoff', 'remake', 'reboot', 'follow-up'])
const INDEFINITE = new Set(['a', 'an', 'another'])
const RELATES = new Set(['to', 'of', 'from'])
const MARKS = new Set([',', ':', '—', '–', '(', '-'])
const TITLING = new Set('called titled entitled dubbed named subtitled'.split(' '))
