import { behindBullet } from './bullets.ts'
import type { Candidate } from './candidates.ts'
import type { Document, Sentence } from './document.ts'
import type { Named, Told } from './relations.ts'
import { isTitle } from './written-titles.ts'

/**
 * "Renewed: Castle Lane, Salt Wind and Dry Dock", "Castle Lane: Officially cancelled": whatever stands in a list of what was renewed or cancelled, and
 * whatever a line says that of, is a work.
 */
export function statusLists(doc: Document, names: readonly Named[]): Told[] {
  const told: Told[] = []
  let next = 0
  for (const s of doc.sentences) {
    while ((names[next]?.from ?? Number.POSITIVE_INFINITY) < s.from) next++
    const from = behindBullet(doc, s)
    const listed = isStatusList(doc, s)
    for (let n = next; (names[n]?.from ?? Number.POSITIVE_INFINITY) < s.to; n++) {
      const name = names[n]
      if (name === undefined) continue
      const colon = name.from === from && doc.tokens[name.to]?.text === ':'
      const behind = HOW.has(doc.tokens[name.to + 1]?.lower ?? '') ? name.to + 2 : name.to + 1
      if (listed || (colon && STATUSES.has(doc.tokens[behind]?.lower ?? '')))
        told.push([name.key, new Map([['work', 3]])])
    }
  }
  return told
}

/** "• Renewed: Castle Lane, Salt Wind": what was done stands before a colon, and no verb behind it. */
export function isStatusList(doc: Document, s: Sentence): boolean {
  const from = behindBullet(doc, s)
  if (!STATUSES.has(doc.tokens[from]?.lower ?? '') || doc.tokens[from + 1]?.text !== ':') return false
  return !doc.tokens.slice(from + 2, s.to).some((t) => !t.capital && (t.pos === 'VERB' || t.pos === 'AUX'))
}

/** The titles of such a list, which commas and its last "and" part: "Once Upon a Ferry" and "Back in the Mill" are one each. Empty where it is none. */
export function statusListTitles(doc: Document, s: Sentence, covered: Uint8Array): Candidate[] {
  if (!isStatusList(doc, s)) return []
  const found: Candidate[] = []
  let from = doc.tokens.findIndex((t, i) => i > s.from && t.text === ':') + 1
  for (let i = from; i <= s.to; i++) {
    const lower = i === s.to ? ',' : (doc.tokens[i]?.lower ?? '')
    if (!PARTS.has(lower)) continue
    const run = doc.tokens.slice(from, i)
    const free = covered.subarray(from, i).every((c) => c === 0)
    if (
      run.length > 0 &&
      run.length <= TITLE_WORDS &&
      free &&
      run.every((t) => t.pos !== 'PUNCT') &&
      isTitle(run)
    )
      found.push({ from, to: i, quoted: false, titular: true, clear: true })
    from = i + 1
  }
  return found
}
const PARTS = new Set([',', ';', 'and', '.'])
const TITLE_WORDS = 8

/** What is done to works in such lists, as the text writes it. */
export const STATUSES: ReadonlyMap<string, 'renewed' | 'cancelled'> = new Map([
  ['renewed', 'renewed'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['axed', 'cancelled'],
])
const HOW = new Set('officially already just quietly'.split(' '))
