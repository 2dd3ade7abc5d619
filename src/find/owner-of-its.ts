import { turnedTo } from './background.ts'
import { isClosedOff } from './brackets.ts'
import { DESCRIPTIONS } from './descriptions.ts'
import { type Document, type Mention, type Referent, type Sentence, type Token, workOf } from './document.ts'

/**
 * Whose "its" at token `i` is where the sentence has told something of one work only: "Vale created [Dry Dock] and directed *its* pilot", but not
 * "The show beat [Dry Dock] in *its* second season". `here` are the mentions of the sentence so far.
 */
export function ownerOfIts(
  doc: Document,
  i: number,
  s: Sentence,
  here: readonly Mention[],
): Referent | undefined {
  const works = here.filter((m) => m.to <= i && workOf(m) !== undefined && !isClosedOff(doc, m.from, i))
  const [first] = works
  if (first === undefined || works.some((m) => m.guessed === true)) return undefined
  const opens = doc.tokens.slice(s.from, first.from)
  // "One *thing* we know is that [Dry Dock] will end with its third season" calls no work so.
  const isWork = (t: Token) => DESCRIPTIONS.get(t.lower) === 'work' && t.pos !== 'VERB' && t.lower !== 'thing'
  if (opens.some((t) => t.lower === 'it' || isWork(t))) return undefined
  const [only, ...others] = new Set(works.flatMap((m) => workOf(m)?.series?.name ?? workOf(m)?.name ?? []))
  if (only === undefined || others.length > 0 || turnedTo(doc, works, s.from).length < works.length)
    return undefined
  const work = workOf(first)
  return work?.series ?? work
}
