import { rankOf } from '../../find/index.ts'
import { one, type Phrase, phraseAt, phraseBefore } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import { STANDS_FOR_ITS_WORK } from './fillers.ts'
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
  const ofWork = end === 'of' && isOfWork(units, right)
  if (end !== undefined && end !== ',' && end !== '.' && end !== ')' && !ofWork) return null
  const [part, player] = isPerson(units, [left]) ? [right, left] : [left, right]
  const alone = player.from === player.head && isPerson(units, [player])
  const ranked = units
    .slice(part.from, part.head)
    .some((u) => HOLDING.has(u.lower) || rankOf(u.lower) !== undefined)
  const character = units[part.head]?.mention?.referent.type === 'character'
  if (!alone || !character) return null
  const held = units[part.from]?.lower === 'the' && (ranked || (ofWork && part === right))
  if (!held && !(part === right && isOwnedByWork(units, part))) return null
  return { link: 'apposition', left: [one(player.head)], right: [one(part.head)] }
}
/** "the [Nightjar] *of Dry Dock*", "*of the original*". */
function isOfWork(units: readonly Unit[], { to }: Phrase): boolean {
  const work = phraseAt(units, to + 1, units.length)
  const head = units[work?.head ?? -1]
  return head?.mention?.referent.type === 'work' || ORIGINALS.has(head?.lower ?? '')
}
const ORIGINALS = new Set('original originals first films movies series show books'.split(' '))

/** "[Quill], *its icy* [Nightjar]", "*our own* [Nightjar]", "*the old show's* [Nightjar]". */
function isOwnedByWork(units: readonly Unit[], { from, head }: Phrase): boolean {
  if (OF_WORK.has(units[from]?.lower ?? '')) return true
  const owner = units.findIndex((u, i) => i >= from && i < head && u.lower === "'s") - 1
  const unit = units[owner]
  return unit?.mention?.referent.type === 'work' || STANDS_FOR_ITS_WORK.has(unit?.lower ?? '')
}
const OF_WORK = new Set(['its', 'our'])

const HOLDING = new Set('original new former current latest outgoing incoming previous next'.split(' '))
