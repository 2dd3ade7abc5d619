import { type Document, firstFrom, type Sentence } from '../../find/index.ts'
import type { Certainty } from '../../model/index.ts'

/** The word of a list's lead that makes its items less than sure. */
export interface Lead {
  readonly certainty: Certainty
  readonly at: number
}

/**
 * "The following are *expected* to return:" over lines that name nobody but who they are ("Mara Quill as Nightjar"): the hedge of the line
 * that ends with a colon holds for the items below it.
 */
export function leadOf({ tokens, sentences }: Document, item: Sentence): Lead | undefined {
  if (item.in === 'title') return undefined
  const at = firstFrom(sentences, item.from)
  for (let n = at - 1; n >= 0 && at - n <= LONGEST_LIST; n--) {
    const line = sentences[n]
    if (line === undefined || line.in !== item.in) return undefined
    if (tokens[line.to - 1]?.text === ':') return hedgeIn(tokens, line)
    // A line of prose ends the list.
    if (ENDS.has(tokens[line.to - 1]?.text ?? '')) return undefined
  }
  return undefined
}
/** Items that are looked over. */
const LONGEST_LIST = 24
const ENDS = new Set(['.', '!', '?', '”', '"'])

function hedgeIn(tokens: Document['tokens'], { from, to }: Sentence): Lead | undefined {
  for (let i = to - 1; i >= from; i--) {
    const word = tokens[i]?.lower ?? ''
    if (SURE.has(word)) return undefined
    const certainty = HEDGES.get(word)
    if (certainty !== undefined) return { certainty, at: i }
  }
  return undefined
}
const SURE = new Set(['confirmed', 'announced', 'official', 'will'])
const HEDGES: ReadonlyMap<string, Certainty> = new Map([
  ...['expected', 'likely', 'tipped', 'reportedly', 'presumably', 'probably'].map(
    (word) => [word, 'likely'] as const,
  ),
  ...['rumoured', 'rumored', 'may', 'might', 'could', 'possible', 'possibly', 'potential'].map(
    (word) => [word, 'possible'] as const,
  ),
])
