import type { Document } from '../../find/index.ts'
import type { Range } from './attribution.ts'
import { OF_OURSELVES, speaks } from './first-person.ts'
import type { Line } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

/**
 * Paragraphs that were set apart as quotations and need no marks: in the first person, right behind a line that ends with a colon
 * ("Vale wrote on Monday:"). By their first token.
 */
export function blockQuotesIn(doc: Document): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>()
  let before: Range | undefined
  for (const { in: place, from, to } of paragraphsOf(doc)) {
    const led = before !== undefined && doc.tokens[before.to - 1]?.text === ':'
    const marked = doc.tokens.slice(from, to).some((t) => MARKS.has(t.text))
    if (place === 'text' && led && !marked && speaks(doc, { from, to }, OF_OURSELVES))
      found.set(from, { from, to })
    before = place === 'text' ? { from, to } : undefined
  }
  return found
}
const MARKS = new Set(['“', '"', '‘'])

/** The line ends with a colon: what follows is said by whom it reports or tells of. */
export const leadsOn = ({ units }: Line) => units.at(-1)?.lower === ':'
