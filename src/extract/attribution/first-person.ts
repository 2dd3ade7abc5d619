import type { Document } from '../../find/index.ts'
import type { Range } from './attribution.ts'

export const OF_MYSELF: ReadonlySet<string> = new Set(['i', 'my', 'me', 'mine', "i'm", 'i’m'])
/** "we" too, which may be an outlet that speaks of itself. */
export const OF_OURSELVES: ReadonlySet<string> = new Set([...OF_MYSELF, 'we', 'our', 'us'])

/** One of the words stands there. */
export function speaks(doc: Document, { from, to }: Range, words: ReadonlySet<string>): boolean {
  return doc.tokens.slice(from, to).some((t) => words.has(t.lower))
}
