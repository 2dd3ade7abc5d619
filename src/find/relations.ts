import { type EntityType, foldName } from '../model/index.ts'
import { RANKS } from './cues.ts'
import type { Document, Token } from './document.ts'
import { ENOUGH, type Scores } from './name-types.ts'

/** Tokens `from` up to `to`. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** What the place of one name beside another tells of it: its key, and how much for which types. */
export type Told = readonly [string, Scores]

/** A name where it stands. */
export interface Named extends Place {
  readonly key: string
}

/** What tells that one name is a player's and the other that of the part. */
export const playedBy = (player: Named, part: Named, strength = 3): Told[] => [
  [player.key, new Map([['person', 3]])],
  [part.key, new Map([['character', strength]])],
]

/** How much speaks for a type of a name. */
export const scoreIn = (scores: ReadonlyMap<string, Scores>) => (key: string, type: EntityType) =>
  scores.get(key)?.get(type) ?? 0

/** "Mara Quill's Nightjar" is a part of hers, "Vantage's Harbour Nights" a work; who owns them is known. */
export function owned(
  doc: Document,
  names: readonly Named[],
  scores: ReadonlyMap<string, Scores>,
  humans: ReadonlySet<string>,
): Told[] {
  const of = scoreIn(scores)
  return names.flatMap((a, n): Told[] => {
    const b = names[n + 1]
    if (b === undefined || a.key === b.key || !isPossessive(doc, a.to, b.from)) return []
    if (of(a.key, 'company') >= ENOUGH && of(a.key, 'company') > of(a.key, 'work') && !humans.has(b.key))
      return [[b.key, new Map([['work', 2]])]]
    // "asked by [The Evening Gull]'s [Mara Quill]" works there, and is no part.
    const rivals = Math.max(of(a.key, 'character'), of(a.key, 'outlet'), of(a.key, 'company'))
    const person = humans.has(a.key) && of(a.key, 'person') > rivals
    if (!person || of(b.key, 'work') >= ENOUGH) return []
    // "Quill's *Voss*": nobody has a real person by the surname.
    const part = b.to - b.from === 1 && b.key.includes(' ')
    return [
      [a.key, new Map([['person', 1]])],
      [b.key, new Map([['character', part ? 5 : humans.has(b.key) ? 3 : 1]])],
    ]
  })
}

/** "'s" or an apostrophe, and at most the opening of quotation marks; ", whose" and at most a rank. */
function isPossessive(doc: Document, from: number, to: number): boolean {
  const whose = doc.tokens[from]?.text === ',' ? from + 1 : from
  if (doc.tokens[whose]?.lower === 'whose')
    return to === whose + 1 || (to === whose + 2 && RANKS.has(doc.tokens[whose + 1]?.lower ?? ''))
  let marks = 0
  for (let i = from; i < to && marks < 2; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (OPENING.has(lower)) continue
    if (lower !== "'s" && lower !== "'") return false
    marks++
  }
  return marks === 1
}
const OPENING = new Set(['“', '‘', '"'])

/**
 * "Mara Quill as Nightjar", "Jon Vale is Doorstop": whoever acts is followed by the part. A part that is written as no person's name counts for
 * more after "is" than one that could be anybody's: "Mara Quill is Dana Voss".
 */
export function cast(
  doc: Document,
  names: readonly Named[],
  scores: ReadonlyMap<string, Scores>,
  humans: ReadonlySet<string>,
): Told[] {
  const of = scoreIn(scores)
  return names.flatMap((a, n): Told[] => {
    const b = names[n + 1]
    if (b === undefined || a.key === b.key || !humans.has(a.key)) return []
    if (of(a.key, 'person') <= of(a.key, 'character')) return []
    const link = castLink(doc, a.to, b.from)
    // "Mara Quill is Vantage's latest face": what owns something is no part.
    const owns = doc.tokens[b.to]?.lower === "'s"
    if (
      link === null ||
      (link === 'is' && owns) ||
      OTHER_THAN_PARTS.some((type) => of(b.key, type) >= ENOUGH)
    )
      return []
    const own: Told = [b.key, new Map([['character', link === 'as' || !humans.has(b.key) ? 3 : 1.5]])]
    if (link === 'is') return [own]
    return [own, ...listBehind(doc, names, n + 1).map(({ key }): Told => [key, new Map([['character', 4]])])]
  })
}

/** "return as [Ines Corr], *[Barney Quill] and [Wen Lasker]*": the rest of a list of parts. */
function listBehind(doc: Document, names: readonly Named[], first: number): Named[] {
  const found: Named[] = []
  for (let n = first; ; n++) {
    const [a, b] = [names[n], names[n + 1]]
    const goesOn =
      a !== undefined && b !== undefined && joins(doc, a.to, b.from) && !beginsClause(doc, a.to, b)
    // "Mara Quill as Nightjar, *Jon Vale as* the Owl".
    if (!goesOn || PLAYER_BEFORE.has(doc.tokens[b.to]?.lower ?? '')) return found
    found.push(b)
  }
}

const OTHER_THAN_PARTS: readonly EntityType[] = ['company', 'outlet', 'work']

const ACTING = new Set(
  `all both also will would may might could can are is be been back again return returns returned returning star stars starred co-star co-stars appear appears
  appeared appearing recur recurs guest guest-star pop pops popped popping show shows turn turns up has have`.split(
    /\s+/,
  ),
)

/** "as", "as Commissioner", "as the smuggler", "is", "is the"; null where anything else stands between. */
function castLink(doc: Document, from: number, to: number): 'as' | 'is' | null {
  // "Quill and Vale *will both return* as": what they do comes first.
  let at = from
  while (at < from + 5 && ACTING.has(doc.tokens[at]?.lower ?? '')) at++
  const start = doc.tokens[at]?.lower === 'as' ? at : from
  if (to - start > 4) return null
  const [verb, ...rest] = doc.tokens.slice(start, to)
  if (verb === undefined || rest.length > 3) return null
  const link = verb.lower === 'as' ? 'as' : verb.lower === 'is' || verb.lower === 'was' ? 'is' : null
  if (link === null) return null
  const may = (t: Token) =>
    t.lower === 'the' || RANKS.has(t.lower) || (link === 'as' && DESCRIBING.has(t.pos))
  return rest.every(may) ? link : null
}

/** "as the *disgraced smuggler* Dana Voss", "as *CIA Lawyer* Owen Farrow". */
const DESCRIBING = new Set(['ADJ', 'NOUN', 'PROPN'])

/** "Iron Petal: Last Bloom" makes "Iron Petal" a work, or the continuity that works are named after. */
export function subtitled(names: readonly { readonly key: string }[]): Told[] {
  const keys = new Map(names.map(({ key }) => [foldName(key), key]))
  return names.flatMap(({ key }): Told[] => {
    // "Iron Petal 2" and Iron Petal are works both.
    const first = keys.get(foldName(/^(.+) (?:[2-9]|1\d|I{2,3}|IV|V)$/.exec(key)?.[1] ?? ''))
    if (first !== undefined && first !== key)
      return [
        [key, new Map([['work', 3]])],
        [first, new Map([['work', 3]])],
      ]
    // "War of the Owls #2"; "Nightjar #2" may be named after its hero.
    const comic = keys.get(foldName(/^(.+ of .+) #\d+$/.exec(key)?.[1] ?? ''))
    if (comic !== undefined && comic !== key) return [[comic, new Map([['work', 3]])]]
    // "Vantage Studios" is of Vantage.
    const firm = keys.get(foldName(/^(.+) (?:studios|distribution)$/i.exec(key)?.[1] ?? ''))
    if (firm !== undefined && firm !== key) return [[firm, new Map([['company', FIRM]])]]
    const head = keys.get(foldName(/^(.+?): /.exec(key)?.[1] ?? ''))
    return head === undefined || head === key
      ? []
      : [[head, new Map([['work', head.includes(' ') ? 3 : HERO]])]]
  })
}

/** What a firm that is called after another tells of that. */
const FIRM = 2
/** "Nightjar: Last Flight" may be named after its hero. */
const HERO = 1.5

const PLAYER_BEFORE = new Set(['as', '(', 'plays', 'voices', 'is'])

/** What a list tells of the type of its members, however often they stand in one. */
const LISTED = 1.5

/** "A, B and C": what stands in one list is of one type. */
export function listed(
  doc: Document,
  names: readonly Named[],
  scores: ReadonlyMap<string, Scores>,
  humans: ReadonlySet<string>,
): Told[] {
  const best = (key: string) =>
    [...(scores.get(key) ?? [])].reduce<readonly [EntityType, number]>(
      (a, b) => (b[1] > a[1] ? b : a),
      ['work', 0],
    )
  const told = new Set<string>()
  return names.flatMap((a, n) => {
    const b = names[n + 1]
    if (b === undefined || !joins(doc, a.to, b.from) || beginsClause(doc, a.to, b)) return []
    // "Mara Quill as *Nightjar* and *Jon Vale* as the Owl".
    if (doc.tokens[a.from - 1]?.lower === 'as' && PLAYER_BEFORE.has(doc.tokens[b.to]?.lower ?? '')) return []
    const human = (n: Named) => humans.has(n.key)
    return [
      [a, b],
      [b, a],
    ].flatMap(([from, to]): Told[] => {
      if (from === undefined || to === undefined) return []
      const [type, n] = best(from.key)
      const fits = type === 'person' || type === 'character' ? human(to) || n > 5 : true
      const once = `${to.key} ${type}`
      if (n < ENOUGH || !fits || from.key === to.key || told.has(once)) return []
      told.add(once)
      return [[to.key, new Map([[type, LISTED]])]]
    })
  })
}

/** "…, and Mara Quill features in it": after a comma and "and" a name with a verb behind it opens a clause. */
function beginsClause(doc: Document, from: number, b: Place): boolean {
  const next = doc.tokens[b.to]
  if (doc.tokens[from]?.text !== ',') return false
  // "Vale plays the Owl, Mara Quill is Nightjar": one is, several are.
  if (b.from - from === 1) return SINGULAR.has(next?.lower ?? '')
  return next?.pos === 'VERB' || next?.pos === 'AUX'
}

const SINGULAR = new Set(['is', 'was', 'plays', 'voices', 'has', 'returns', 'stars'])

/** Between two names of a list: a comma, "and", both. */
function joins(doc: Document, from: number, to: number): boolean {
  let joints = 0
  for (let i = from; i < to && joints < 3; i++) {
    const text = doc.tokens[i]?.text ?? ''
    if (QUOTES.has(text)) continue
    if (text !== ',' && !CONJUNCTIONS.has(doc.tokens[i]?.lower ?? '')) return false
    joints++
  }
  return joints === 1 || joints === 2
}
const QUOTES = new Set(['“', '”', '‘', '’', '"'])
const CONJUNCTIONS = new Set(['and', '&', 'or'])
