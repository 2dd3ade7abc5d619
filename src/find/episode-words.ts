import type { Document, Sentence } from './document.ts'
import { rankOf } from './number-words.ts'
import { numberOf } from './seasons.ts'

/** What an episode is called. */
export const EPISODE_WORDS: ReadonlySet<string> = new Set(['episode', 'ep', 'ep.', 'hour', 'chapter'])
/** What several are. */
export const SEVERAL: ReadonlySet<string> = new Set(['episodes', 'eps', 'hours', 'chapters', 'installments'])

/** Episodes that a text names by their numbers: tokens up to `to`. */
interface Episodes {
  readonly to: number
  readonly numbers: readonly number[]
}

/** "episode 8", "the third episode", "the season's 10th and 11th episodes", "episodes 3 and 4", "the 22nd of [the current season]" at token `i`. */
export function episodesAt(doc: Document, i: number, s: Sentence): Episodes | null {
  const word = (at: number) => (at < s.to ? (doc.tokens[at]?.lower ?? '') : '')
  const noun = word(i)
  if (EPISODE_WORDS.has(noun) || SEVERAL.has(noun)) {
    const listed = listAt(doc, i + 1, s, (at) => cardinal(doc, at))
    if (listed === null || (EPISODE_WORDS.has(noun) && listed.numbers.length > 1)) return cut(listed)
    return SEVERAL.has(noun) && listed.numbers.length < 2 ? null : listed
  }
  const listed = listAt(doc, i, s, (at) => rankOf(word(at)))
  if (listed === null) return null
  const next = word(listed.to)
  const [only = 0, ...others] = listed.numbers
  // "chapter" is what books have too.
  if (others.length > 0) return SEVERAL.has(next) ? { ...listed, to: listed.to + 1 } : null
  if (EPISODE_WORDS.has(next) && next !== 'chapter') return { to: listed.to + 1, numbers: [only] }
  // "the *22nd* of season five".
  return next === 'of' && doc.tokens[i - 1]?.lower === 'the' ? listed : null
}

/** Only the first, of "episode 8 and 9 other things". */
const cut = (listed: Episodes | null): Episodes | null =>
  listed === null
    ? null
    : { to: listed.to - 2 * (listed.numbers.length - 1), numbers: listed.numbers.slice(0, 1) }

const cardinal = (doc: Document, at: number) => {
  const token = doc.tokens[at]
  return token === undefined ? undefined : numberOf(token)
}

/** "10th and 11th", "3, 4 and 5". */
function listAt(
  doc: Document,
  i: number,
  s: Sentence,
  numberAt: (at: number) => number | undefined,
): Episodes | null {
  const numbers: number[] = []
  let to = i
  for (let at = i; at < s.to; at += 2) {
    const n = numberAt(at)
    if (n === undefined) break
    numbers.push(n)
    to = at + 1
    if (!JOINS.has(doc.tokens[to]?.lower ?? '')) break
  }
  return numbers.length === 0 ? null : { to, numbers }
}
const JOINS = new Set(['and', '&', ','])
