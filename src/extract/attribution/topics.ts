import type { Unit } from './lines.ts'
import { accountOwner } from './owners.ts'
import { type Phrase, phraseAt } from './phrases.ts'

/**
 * Whom a line without a cue is about, before a quotation that has none either: its first phrase ("*Vale* laughed."), that behind an
 * adverb or an adjunct ("Asked about a sequel, *Vale* laughed."), whose account it is ("*Vale*'s version differs."), or the one that it holds for ("For *Vale*, the answer was simple.").
 */
export function topicOf(units: readonly Unit[]): Phrase | undefined {
  let at = 0
  while (units[at]?.pos === 'ADV' || units[at]?.pos === 'CCONJ') at++
  const first = phraseAt(units, at, units.length)
  if (first !== undefined) return first.who.kind === 'nobody' ? (accountOwner(units, first) ?? first) : first
  if (HOLDS_FOR.has(units[at]?.lower ?? '')) {
    const holder = phraseAt(units, at + 1, units.length)
    if (holder !== undefined && holder.who.kind === 'named' && units[holder.to]?.lower === ',') return holder
  }
  const comma = units.findIndex((u) => u.lower === ',')
  return comma > 0 && comma <= ADJUNCT ? phraseAt(units, comma + 1, units.length) : undefined
}
/** "The news was shared by *Quill* in a letter to fans:", "Here is a statement from *Vantage*:": whose the words behind the colon are. */
export function makerIn(units: readonly Unit[]): Phrase | undefined {
  const at = units.findLastIndex((u) => u.lower === 'by' || u.lower === 'from')
  const maker = at < 0 ? undefined : phraseAt(units, at + 1, units.length)
  return maker?.who.kind === 'named' ? maker : undefined
}
const HOLDS_FOR = new Set(['for', 'to', 'as'])
/** Units of the longest adjunct that a line begins with. */
const ADJUNCT = 16
