import type { Document } from '../../find/index.ts'
import type { Range } from './attribution.ts'
import { OF_MYSELF, OF_OURSELVES, speaks } from './first-person.ts'
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
    // "Thank you for every letter." goes on behind the first.
    const goesOn = before !== undefined && found.has(before.from) && isAddressed(doc, { from, to })
    const own = led ? speaks(doc, { from, to }, OF_OURSELVES) : goesOn
    if (place === 'text' && !marked && own) found.set(from, { from, to })
    before = place === 'text' ? { from, to } : undefined
  }
  return found
}

/** "Thank you …", "I will carry it …": words to those who read them. */
function isAddressed(doc: Document, { from, to }: Range): boolean {
  return speaks(doc, { from, to: Math.min(to, from + ADDRESS) }, ADDRESSING)
}
const ADDRESS = 6
const ADDRESSING = new Set([...OF_MYSELF, 'you', 'your', 'thank', 'thanks'])
const MARKS = new Set(['“', '"', '‘'])

/** The line ends with a colon: what follows is said by whom it reports or tells of. */
export const leadsOn = ({ units }: Line) => units.at(-1)?.lower === ':'
