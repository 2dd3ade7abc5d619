import type { EntityType } from '../model/index.ts'
import type { NameMatch } from './catalogue.ts'
import { CUES, type Cue, GENRES } from './cues.ts'
import type { Document, Referent } from './document.ts'

/** The readings of a name in one place, the likeliest first; `sure` where the words around it settle the choice. */
export interface Sense {
  readonly readings: readonly Referent[]
  readonly sure: boolean
  readonly reason: string
}

/**
 * Chooses among a series, its hero and its team by the words around the name: quotation marks and "season" speak for the
 * work, "plays" for the character, a small "the" for the team ("the Defenders have been brought together").
 */
export function senseOf(doc: Document, match: NameMatch): Sense {
  const { from, to, readings } = match
  if (readings.length === 1) return { readings, sure: true, reason: 'only reading' }
  const votes = new Map<EntityType, number>()
  const vote = (type: EntityType, n: number) => votes.set(type, (votes.get(type) ?? 0) + n)
  for (const cue of cueWeights(doc, from, to)) vote(cue.type, cue.weight)
  if (inQuotes(doc, from, to)) vote('work', 3)
  const article = doc.tokens[from]?.lower === 'the' ? doc.tokens[from] : doc.tokens[from - 1]
  if (article?.text === 'the') {
    vote('team', 2)
    vote('character', 1)
  } else if (article?.text === 'The' && doc.tokens[from - 1] !== undefined) vote('work', 1)
  const weight = (r: Referent) => votes.get(r.type) ?? 0
  const order = [...readings].sort(
    (a, b) => weight(b) - weight(a) || (match.discovered === true ? 0 : rank(a.type) - rank(b.type)),
  )
  const [first, second] = order
  const lead = first === undefined || second === undefined ? 0 : weight(first) - weight(second)
  return { readings: order, sure: lead >= 2, reason: lead > 0 ? 'words around it' : 'commonest reading' }
}

/** Without evidence a shared name is the character's before the work's: prose speaks of heroes more than of titles. */
const RANKING: readonly EntityType[] = [
  'character',
  'work',
  'team',
  'person',
  'company',
  'outlet',
  'universe',
]
const rank = (type: EntityType) => RANKING.indexOf(type)

/** The cues that hold at tokens `from` up to `to`, by the nearest word on either side. */
export function cueWeights(doc: Document, from: number, to: number): { type: EntityType; weight: number }[] {
  const before = neighbour(doc, from, -1)
  const after = neighbour(doc, to - 1, 1)
  const found: { type: EntityType; weight: number }[] = []
  if (before !== undefined) {
    const word = doc.tokens[before]?.lower ?? ''
    found.push(...cuesAt('before', word))
    if (PAIRED.before.has(word))
      found.push(...cuesAt('before', `${doc.tokens[before - 1]?.lower ?? ''} ${word}`))
  }
  if (after !== undefined) {
    const word = doc.tokens[after]?.lower ?? ''
    found.push(...cuesAt('after', word))
    if (PAIRED.after.has(word))
      found.push(...cuesAt('after', `${word} ${doc.tokens[after + 1]?.lower ?? ''}`))
    if (to - from === 1 && doc.tokens[from]?.pos === 'PROPN' && GENRES.has(word) && opensName(doc, after + 1))
      found.push({ type: 'company', weight: 2 })
  }
  return found
}

const cuesAt = (side: Cue['side'], words: string) => CUES_BY_WORD[side].get(words) ?? []

/** "the [Vantage] drama *Harbour Nights*": what stands before a genre and its title is who shows it. */
function opensName(doc: Document, at: number): boolean {
  const token = doc.tokens[at]
  return token !== undefined && (token.capital || QUOTES.has(token.text))
}

const CUES_BY_WORD = { before: byWord('before'), after: byWord('after') }

function byWord(side: Cue['side']): ReadonlyMap<string, readonly Cue[]> {
  const pairs = CUES.filter((cue) => cue.side === side).flatMap((cue) =>
    [...cue.words].map((word) => ({ word, cue })),
  )
  const groups = Map.groupBy(pairs, ({ word }) => word)
  return new Map([...groups].map(([word, members]) => [word, members.map(({ cue }) => cue)]))
}

/** The nearer words of cues of two words. */
const PAIRED = {
  before: new Set([...CUES_BY_WORD.before.keys()].flatMap((words) => words.split(' ').slice(1))),
  after: new Set([...CUES_BY_WORD.after.keys()].flatMap((words) => words.split(' ').slice(0, -1))),
}

const PASSED_OVER = new Set([
  'the',
  'a',
  'an',
  "'s",
  "'",
  '“',
  '”',
  '‘',
  '’',
  '"',
  'new',
  'upcoming',
  'original',
])

/** The token of the nearest word that is not passed over. */
function neighbour(doc: Document, from: number, step: 1 | -1): number | undefined {
  for (let i = from + step, n = 0; n < 4; i += step, n++) {
    const lower = doc.tokens[i]?.lower
    if (lower === undefined) return undefined
    if (!PASSED_OVER.has(lower)) return i
  }
  return undefined
}

const QUOTES = new Set(['“', '”', '‘', '’', '"', "'", '*', '_'])

/** Between quotation marks or asterisks, with at most a comma inside them. */
export function inQuotes(doc: Document, from: number, to: number): boolean {
  const before = doc.tokens[from - 1]
  const at = doc.tokens[to]
  const after = at?.text === ',' || at?.text === '.' ? doc.tokens[to + 1] : at
  if (before === undefined || after === undefined) return false
  const first = doc.tokens[from]
  const touches = first !== undefined && before.end === first.start
  return touches && QUOTES.has(before.text) && QUOTES.has(after.text)
}
