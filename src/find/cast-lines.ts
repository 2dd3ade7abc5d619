import type { EntityType } from '../model/index.ts'
import { behindBullet } from './bullets.ts'
import type { Document } from './document.ts'
import type { Scores } from './name-types.ts'
import { type Named, playedBy, type Told } from './relations.ts'

/**
 * "Ren Kuzuhara: Sayaka Minobe", "• Mother Carrier (new): Reiko Tsubouchi": lines that name a part and who plays it, or the other way round. Two of them at least make a
 * list, which is written one way round: as what is known of its names leans, and where nothing is, with the parts first.
 */
export function castLines(
  doc: Document,
  names: readonly Named[],
  scores: ReadonlyMap<string, Scores>,
  humans: ReadonlySet<string>,
): Told[] {
  const beginning = new Map(names.map((name) => [name.from, name]))
  const lines = doc.sentences.flatMap((s) => {
    if (s.in !== 'text') return []
    const from = behindBullet(doc, s)
    const a = beginning.get(from)
    const colon = a === undefined ? -1 : behindBrackets(doc, a.to)
    const b = beginning.get(colon + 1)
    const isLine = a !== undefined && b !== undefined && doc.tokens[colon]?.text === ':'
    const ends = isLine && (b.to === s.to || AFTER.test(doc.tokens[b.to]?.text ?? ''))
    return ends && a.key !== b.key && (humans.has(a.key) || humans.has(b.key)) ? [[a, b] as const] : []
  })
  if (lines.length < LIST) return []
  const of = (key: string, type: EntityType) => scores.get(key)?.get(type) ?? 0
  const lean = (n: Named) => (humans.has(n.key) ? of(n.key, 'person') : 0) - of(n.key, 'character')
  const isPlayerFirst = lines.reduce((sum, [a, b]) => sum + lean(a) - lean(b), 0) > 0
  return lines.flatMap(([a, b]): Told[] => {
    const [player, part] = isPlayerFirst ? [a, b] : [b, a]
    return humans.has(player.key) ? playedBy(player, part) : []
  })
}

/** Lines from which on they are a list. */
const LIST = 2
const AFTER = /^[.,(;]$/

/** The token behind "(new character)", or `at` where no bracket opens there. */
function behindBrackets(doc: Document, at: number): number {
  if (doc.tokens[at]?.text !== '(') return at
  for (let i = at + 1; i <= at + REACH; i++) if (doc.tokens[i]?.text === ')') return i + 1
  return at
}
/** Tokens of the longest bracket in such a line. */
const REACH = 8
