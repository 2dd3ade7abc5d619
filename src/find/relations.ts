import { type EntityType, foldName } from '../model/index.ts'
import { RANKS } from './cues.ts'
import type { Document, Token } from './document.ts'
import { ENOUGH, type Scores } from './name-types.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'

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

/** How much speaks for a type of a name. */
const scoreIn = (scores: ReadonlyMap<string, Scores>) => (key: string, type: EntityType) =>
  scores.get(key)?.get(type) ?? 0

/**
 * "Mara Quill (Dana Voss)": of a name and what stands in brackets behind it one is the player, one the part; "Mara Quill ([Platform 13])" is
 * what she is known for, unless brackets give parts elsewhere in the article.
 */
export function bracketed(
  doc: Document,
  names: readonly Named[],
  scores: ReadonlyMap<string, Scores>,
  humans: ReadonlySet<string>,
): Told[] {
  const told = names.flatMap((a, n) => {
    const b = names[n + 1]
    const opens = b !== undefined && b.from === a.to + 1 && doc.tokens[a.to]?.text === '('
    const closes = b !== undefined && [')', ',', ';'].includes(doc.tokens[b.to]?.text ?? '')
    return opens && closes ? [[a, b] as const] : []
  })
  const credits = new Set(
    told.filter(([a, b]) => humans.has(a.key) && (isMaker(doc, a.from) || isCredit(doc, b))),
  )
  const pairs = told.filter((pair) => !credits.has(pair))
  const human = (n: Named) => humans.has(n.key)
  const of = scoreIn(scores)
  const lean = (n: Named, type: EntityType, other: EntityType) => of(n.key, type) - of(n.key, other)
  // Lists give players with their parts, stories tell of parts and say who plays them.
  const inList = new Set(
    pairs.filter(([a, b], n) => {
      const [before, next] = [pairs[n - 1], pairs[n + 1]]
      return (
        (next !== undefined && isNext(doc, b.to, next[0].from)) ||
        (before !== undefined && isNext(doc, before[1].to, a.from))
      )
    }),
  )
  const forth = ([a, b]: readonly [Named, Named]) =>
    lean(a, 'person', 'character') + lean(b, 'character', 'person')
  // An article writes its pairs one way round, those that are a line of their own and those in its sentences.
  const starts = new Map(doc.sentences.map((s) => [s.from, s.to]))
  const isLine = ([a, b]: readonly [Named, Named]) => starts.get(a.from) === b.to + 1
  const habit = (ofLines: boolean) =>
    pairs
      .filter((pair) => isLine(pair) === ofLines && human(pair[0]) && human(pair[1]))
      .reduce((sum, pair) => sum + forth(pair) + (inList.has(pair) ? BY_PLACE : -BY_PLACE), 0)
  const habits = { lines: habit(true), sentences: habit(false) }
  const casts = pairs.filter(([a, b]) => human(a) && human(b)).length
  // "Mara Quill (Platform 13)", and then "Jon Vale (Billy Budd)" beside her.
  const isKnownFor = ([a, b]: readonly [Named, Named]) => {
    const isPart = of(b.key, 'character') > of(b.key, 'work') || casts >= CAST
    return !human(b) && !isPart && lean(a, 'person', 'character') > 0
  }
  const beside = (n: number, by: 1 | -1) => {
    const [first, second] = by === 1 ? [pairs[n], pairs[n + 1]] : [pairs[n - 1], pairs[n]]
    if (first === undefined || second === undefined) return undefined
    return isNext(doc, first[1].to, second[0].from) ? (by === 1 ? second : first) : undefined
  }
  const after = new Map(names.map((n, i) => [n, names[i + 1]]))
  const known = [...credits].flatMap(([a, b]): Told[] => [
    [a.key, new Map([['person', 3]])],
    ...restOf(doc, b, after).map(({ key }): Told => [key, new Map([['work', 3]])]),
  ])
  const played = pairs.flatMap((pair, n): Told[] => {
    const [a, b] = pair
    if (!human(a) && !human(b)) return []
    const siblings = [beside(n, -1), beside(n, 1)]
    if (isKnownFor(pair) || siblings.some((other) => other !== undefined && isKnownFor(other)))
      return [
        [a.key, new Map([['person', 3]])],
        ...restOf(doc, b, after).map(({ key }): Told => [key, new Map([['work', 3]])]),
      ]
    const [player, part] =
      (isLine(pair) ? habits.lines : habits.sentences) + forth(pair) - BY_PLACE >= 0 ? [a, b] : [b, a]
    return human(player)
      ? [
          [player.key, new Map([['person', 3]])],
          [part.key, new Map([['character', 3]])],
        ]
      : []
  })
  return [...known, ...played]
}

/**
 * "Mara Quill ([Platform 13]) *will recur as* Nightjar": who gets a part behind the brackets has none in them; "Mara Quill ([Platform 13]) *has signed on* for
 * it" may only have one that is a rank and a name.
 */
function isCredit(doc: Document, { from, to }: Place): boolean {
  const ranked = to - from === 2 && RANKS.has(doc.tokens[from]?.lower ?? '')
  for (let i = to + 1; i <= to + PART_REACH; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (PLAYS.has(word) || (JOINS.has(word) && !ranked)) return true
    if (word === 'as') return doc.tokens[i - 1]?.pos === 'VERB' && doc.tokens[i + 1]?.lower !== 'well'
    if (/^[.;,()]$/.test(word)) return false
  }
  return false
}
/** Tokens from the bracket to the verb: "is also set to play". */
const PART_REACH = 7
const PLAYS = new Set('play plays portray portrays voice voices recur recurs'.split(' '))
const JOINS = new Set('joined joins signed boarded cast booked landed scored nabbed tapped'.split(' '))

/** "directed by *Mara Quill* (Platform 13)": who makes it has no part in it. */
const isMaker = (doc: Document, from: number) =>
  doc.tokens[from - 1]?.lower === 'by' && MAKES.has(doc.tokens[from - 2]?.lower ?? '')
const MAKES = WORD_CLASSES.made ?? new Set<string>()

/** "(Dry Dock; [Salt and Ash], [Platform 13])": a title and those behind it in the same brackets. */
function restOf(doc: Document, first: Named, after: ReadonlyMap<Named, Named | undefined>): Named[] {
  const found = [first]
  for (let last = first; ; ) {
    const next = after.get(last)
    const parts = next === undefined ? [] : doc.tokens.slice(last.to, next.from)
    if (next === undefined || parts.length > 3 || !parts.every((t) => PARTS_TITLES.has(t.lower))) return found
    found.push(next)
    last = next
  }
}
const PARTS_TITLES = new Set([',', ';', 'and', '“', '”', '"', '‘', '’', "'"])

/** What the place of brackets tells of who plays whom. */
const BY_PLACE = 1.5
/** From one pair of a list to the next: a closing bracket, a comma, "and". */
const isNext = (doc: Document, from: number, to: number) =>
  from < to && to - from <= 3 && doc.tokens.slice(from, to).every((t) => BETWEEN_PAIRS.has(t.lower))
const BETWEEN_PAIRS = new Set([')', ',', ';', 'and', '&'])
/** Pairs of player and part from which on brackets give parts. */
const CAST = 2

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
    const head = keys.get(foldName(/^(.+?): /.exec(key)?.[1] ?? ''))
    return head === undefined || head === key
      ? []
      : [[head, new Map([['work', head.includes(' ') ? 3 : HERO]])]]
  })
}

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
