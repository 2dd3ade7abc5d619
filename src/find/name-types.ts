import type { EntityType } from '../model/index.ts'
import { type Candidate, isCapital } from './candidates.ts'
import { NAME_ENDINGS, RANKS, UNIVERSE_ENDING } from './cues.ts'
import type { Document, Token } from './document.ts'
import { COMMON } from './name-parts.ts'
import { cueWeights } from './sense.ts'

/** Types that the evidence of all occurrences supports, best first; none where nothing speaks for any. */
export function typesOf(
  doc: Document,
  candidates: readonly Candidate[],
  alone: ReadonlySet<string>,
): EntityType[] {
  const votes = new Map<EntityType, number>()
  const settled = new Set<EntityType>()
  const vote = (type: EntityType, n: number) => votes.set(type, (votes.get(type) ?? 0) + n)
  for (const c of candidates) {
    for (const { type, weight } of cueWeights(doc, c.from, c.to)) {
      vote(type, weight)
      if (weight === 2) settled.add(type)
    }
    if (c.quoted) {
      vote('work', isHeadlineTitle(doc, c) ? 2 : 1)
      settled.add('work')
    } else if (c.titular) {
      vote('work', 2)
      settled.add('work')
    }
  }
  const first = candidates[0]
  if (first === undefined) return []
  const names = doc.tokens.slice(first.from, first.to)
  const last = names.at(-1)?.lower ?? ''
  for (const ending of NAME_ENDINGS) if (names.length > 1 && ending.words.has(last)) vote(ending.type, 3)
  for (const ending of NAME_ENDINGS) if (names.length > 1 && ending.words.has(last)) settled.add(ending.type)
  if (names.length === 1 && first !== undefined && doc.tokens[first.from]?.pos === 'ADJ' && !first.quoted)
    return []
  if (looksPersonal(names)) {
    const [first, second] = partVotes(alone, names)
    vote('character', first)
    vote('person', second)
  } else if (candidates.some((c) => isCredit(doc, c))) {
    vote('work', 2)
    settled.add('work')
  }
  if (UNIVERSE_ENDING.test(last) && last !== 'universe' && last !== 'converse') vote('universe', 4)
  if (RANKS.has(names[0]?.lower ?? '') && names.length > 1) vote('character', 2)
  const quoted = candidates.some((c) => c.quoted)
  if (quoted) for (const t of ['person', 'character', 'company'] as const) votes.delete(t)
  const known = [...votes]
    .filter(
      ([type, n]) =>
        n >= 2 &&
        (settled.has(type) || n >= PROOF || !NEEDS_PROOF.has(type)) &&
        (type !== 'person' || names.length > 1),
    )
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([type]) => type)
  if (quoted) return known
  const guesses = looksPersonal(names)
    ? names.some((t) => COMMON.has(t.word))
      ? MANTLE
      : PERSONAL
    : recurs(doc, candidates)
      ? RECURRING
      : []
  return [...known, ...guesses.filter((type) => !known.includes(type))]
}

/** Named at least twice, and not only where a sentence begins: a single capitalised word that is somebody. */
function recurs(doc: Document, candidates: readonly Candidate[]): boolean {
  const inside = candidates.filter((c) => !doc.sentences.some((s) => s.from === c.from))
  return inside.length >= 1 && candidates.length >= 2
}
const RECURRING: readonly EntityType[] = ['character', 'work']

/** News calls characters by their first names and people by their last: whether either stands alone in the article. */
function partVotes(alone: ReadonlySet<string>, names: readonly Token[]): [number, number] {
  const vote = (part: Token | undefined) => (part !== undefined && alone.has(part.text) ? 1 : 0)
  return [vote(names[0]), vote(names.at(-1))]
}

/** Capitalised words that stand in the article without another at their side. */
export function standingAlone(doc: Document): Set<string> {
  const alone = new Set<string>()
  doc.tokens.forEach((token, i) => {
    if (isCapital(token) && !isCapital(doc.tokens[i - 1]) && !isCapital(doc.tokens[i + 1]))
      alone.add(token.text)
  })
  return alone
}

/** "Juno Abarrow ([Platform 13])": what an actor is known for, in brackets right behind a name. */
function isCredit(doc: Document, c: Candidate): boolean {
  return (
    doc.tokens[c.from - 1]?.text === '(' &&
    doc.tokens[c.to]?.text === ')' &&
    isCapital(doc.tokens[c.from - 2])
  )
}

/** Quotation marks in a headline hold a title or somebody's words; words have a pronoun or an auxiliary in them. */
export function isHeadlineTitle(doc: Document, c: Candidate): boolean {
  const title = doc.sentences.some((s) => s.in === 'title' && s.from <= c.from && c.to <= s.to)
  return title && !doc.tokens.slice(c.from, c.to).some((t) => t.pos === 'PRON' || t.pos === 'AUX')
}

/** Weak cues never add up to a title or a company: "in Tulsa", "for Dot" are said of anything. */
const PROOF = 3
const NEEDS_PROOF: ReadonlySet<EntityType> = new Set(['work', 'company'])

/** What two or three capitalised words mean where nothing else is known: frames decide which. */
const PERSONAL: readonly EntityType[] = ['person', 'character', 'work']

/** "Iron Fist", "Silver Queen": words of every day make a mantle sooner than a person. */
const MANTLE: readonly EntityType[] = ['character', 'person', 'work']

/** "Mara Quill", "Edmund Farrow-Hale"; not "Heroes for Hire", not "Season Two". */
function looksPersonal(names: readonly Token[]): boolean {
  const words = names.filter((t) => t.text !== '-')
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((t) => /^\p{Lu}[\p{L}.'’]+$/u.test(t.text) && !IMPERSONAL.has(t.lower))
  )
}
const IMPERSONAL = new Set(
  `north south east west new york los angeles united kingdom states city street avenue park hall studio studios awards festival
   university college school church house hotel airport bay island county golden globe emmy bafta oscar academy comic-con con
   day night week club league cup music records band tv`.split(/\s+/),
)
