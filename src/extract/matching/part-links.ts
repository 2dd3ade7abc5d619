import { rankOf } from '../../find/index.ts'
import { one, type Phrase, phraseAt, phraseBefore } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Pair } from './lines.ts'

/** One of the phrases names a person. */
export const isPerson = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.some((p) => units[p.head]?.mention?.referent.type === 'person')

/** What stands between a person and the part that is his other name. */
export const AKA: ReadonlySet<string> = new Set(['aka', 'a.k.a', 'a.k.a.'])

/** "[Quill], *a.k.a.* [Nightjar]". */
export function alsoKnownAs(units: readonly Unit[], at: number): Pair | null {
  const owner = units[at - 1]?.lower === ',' || units[at - 1]?.lower === '(' ? at - 2 : at - 1
  const other = phraseAt(units, at + 1, units.length)
  if (other === null || !isPerson(units, [one(owner)])) return null
  return { link: 'as', left: [one(owner)], right: [other] }
}

/** "[Quill], *the third* [Nightjar]", "the new [Nightjar], [Quill]": who holds a part that others held. */
export function apposedPart(units: readonly Unit[], comma: number): Pair | null {
  if (units[comma]?.lower !== ',') return null
  const [left, right] = [phraseBefore(units, comma, 0), phraseAt(units, comma + 1, units.length)]
  if (left === null || right === null) return null
  const end = units[right.to]?.lower
  if (end !== undefined && end !== ',' && end !== '.') return null
  const [part, player] = isPerson(units, [left]) ? [right, left] : [left, right]
  const alone = player.from === player.head && isPerson(units, [player])
  const ranked = units
    .slice(part.from, part.head)
    .some((u) => HOLDING.has(u.lower) || rankOf(u.lower) !== undefined)
  const character = units[part.head]?.mention?.referent.type === 'character'
  if (!alone || !ranked || !character || units[part.from]?.lower !== 'the') return null
  return { link: 'apposition', left: [one(player.head)], right: [one(part.head)] }
}
const HOLDING = new Set('original new former current latest outgoing incoming previous next'.split(' '))
