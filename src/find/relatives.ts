import type { EntityType } from '../model/index.ts'
import type { Document } from './document.ts'
import { ENOUGH, type Scores } from './name-types.ts'
import type { Named, Told } from './relations.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'

/** "Nightjar's roommate, [Dana Voss]", "Mara Quill's cousin [Dale Orr]": whoever is somebody's relative is real where that one is, and a character where not. */
export function related(
  doc: Document,
  names: readonly Named[],
  scores: ReadonlyMap<string, Scores>,
  humans: ReadonlySet<string>,
): Told[] {
  return names.flatMap((a, n): Told[] => {
    const b = names[n + 1]
    if (b === undefined || a.key === b.key || !humans.has(b.key) || !isRelative(doc, a.to, b.from)) return []
    const of = (type: EntityType) => scores.get(a.key)?.get(type) ?? 0
    const [person, character] = [of('person'), of('character')]
    if (Math.max(person, character) < ENOUGH || Math.abs(person - character) < 1) return []
    return [[b.key, new Map([[person > character ? 'person' : 'character', RELATED]])]]
  })
}
const RELATED = 2

/** "'s", at most two words that say more, and who it is to the first; a comma may follow. */
function isRelative(doc: Document, from: number, to: number): boolean {
  const end = doc.tokens[to - 1]?.text === ',' ? to - 2 : to - 1
  const owns = doc.tokens[from]?.lower ?? ''
  return (
    (owns === "'s" || owns === "'") &&
    end > from &&
    end - from <= 3 &&
    RELATIVES.has(doc.tokens[end]?.lower ?? '')
  )
}
const RELATIVES = new Set([
  ...(WORD_CLASSES.kin ?? []),
  ...'roommate flatmate friend boyfriend girlfriend fiance fiancé fiancée lover ex grandson granddaughter grandmother grandfather stepson stepdaughter stepfather stepmother half-brother half-sister lieutenant henchman neighbour neighbor'.split(
    ' ',
  ),
])
