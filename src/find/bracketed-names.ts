import type { EntityType } from '../model/index.ts'
import { RANKS } from './cues.ts'
import type { Document } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import type { Scores } from './name-types.ts'
import { type Named, type Place, playedBy, scoreIn, type Told } from './relations.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'

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
    const open = b !== undefined && doc.tokens[b.from - 1]?.text === 'the' ? a.to + 2 : a.to + 1
    const opens = b !== undefined && b.from === open && doc.tokens[a.to]?.text === '('
    const closes = b !== undefined && [')', ',', ';', '/'].includes(doc.tokens[b.to]?.text ?? '')
    return opens && closes ? [[a, b] as const] : []
  })
  const credits = new Set(
    told.filter(([a, b]) => humans.has(a.key) && (isMaker(doc, a.from) || isCredit(doc, b))),
  )
  const pairs = told.filter((pair) => !credits.has(pair))
  const human = (n: Named) => humans.has(n.key)
  const of = scoreIn(scores)
  const lean = (n: Named, type: EntityType, other: EntityType) => of(n.key, type) - of(n.key, other)
  /** The pair next to the n-th in the same list. */
  const beside = (n: number, by: 1 | -1) => {
    const [first, second] = by === 1 ? [pairs[n], pairs[n + 1]] : [pairs[n - 1], pairs[n]]
    if (first === undefined || second === undefined) return undefined
    return isNext(doc, first[1].to, second[0].from) ? (by === 1 ? second : first) : undefined
  }
  // Lists give players with their parts, stories tell of parts and say who plays them.
  const inList = new Set(pairs.filter((_, n) => (beside(n, -1) ?? beside(n, 1)) !== undefined))
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
  const after = new Map(names.map((n, i) => [n, names[i + 1]]))
  const creditOf = ([a, b]: readonly [Named, Named]): Told[] => [
    [a.key, new Map([['person', 3]])],
    ...restOf(doc, b, after).map(({ key }): Told => [key, new Map([['work', 3]])]),
  ]
  const known = [...credits].flatMap(creditOf)
  const parts = partsByGivenName(doc, pairs)
  const played = pairs.flatMap((pair, n): Told[] => {
    const [a, b] = pair
    if (parts.has(pair) && human(a)) return playedBy(a, b, 6)
    if (!human(a) && !human(b)) return []
    const siblings = [beside(n, -1), beside(n, 1)]
    if (isKnownFor(pair) || siblings.some((other) => other !== undefined && isKnownFor(other)))
      return creditOf(pair)
    const [player, part] =
      (isLine(pair) ? habits.lines : habits.sentences) + forth(pair) - BY_PLACE >= 0 ? [a, b] : [b, a]
    return human(player) ? playedBy(player, part) : []
  })
  return [...known, ...played]
}

/** "Mara Quill (Alex), Jon Vale (Captain Sloan) and Dana Voss (Tek)": one part that is called by a given name or a rank makes parts of the others of its list, unless one is a title. */
function partsByGivenName(
  doc: Document,
  pairs: readonly (readonly [Named, Named])[],
): ReadonlySet<readonly [Named, Named]> {
  const parts = new Set<readonly [Named, Named]>()
  for (let from = 0; from < pairs.length; ) {
    let to = from + 1
    for (; to < pairs.length; to++) {
      const [last, next] = [pairs[to - 1], pairs[to]]
      if (last === undefined || next === undefined || !isNext(doc, last[1].to, next[0].from)) break
    }
    const list = pairs.slice(from, to)
    const first = ([, b]: readonly [Named, Named]) => doc.tokens[b.from]?.word ?? ''
    const isRanked = (pair: readonly [Named, Named]) =>
      pair[1].to - pair[1].from === 2 && RANKS.has(first(pair))
    // "Jon Vale (the Ferryman)", "… (Moth) and Jon Vale (Wick) return": whoever comes back had a part.
    const hasArticle = ([, b]: readonly [Named, Named]) => doc.tokens[b.from - 1]?.text === 'the'
    const isTold =
      list.some((pair) => FIRST_NAMES.has(first(pair)) || isRanked(pair) || hasArticle(pair)) ||
      comeBack(doc, list.at(-1)?.[1].to ?? 0)
    const isShort = (pair: readonly [Named, Named]) => pair[1].to - pair[1].from === 1 || isRanked(pair)
    if (isTold && list.every(isShort)) for (const pair of list) parts.add(pair)
    // "(Diggle/Spartan)" goes by two names.
    for (const pair of list) if (doc.tokens[pair[1].to]?.text === '/') parts.add(pair)
    from = to
  }
  return parts
}

/** "Mara Quill (Moth) and Jon Vale (Wick) *all return*", "… *are back*", behind the closing bracket at token `at`. */
const comeBack = (doc: Document, at: number) =>
  doc.tokens.slice(at + 1, at + 1 + BACK_REACH).some((t) => BACK.has(t.lower))
const BACK_REACH = 4
const BACK = new Set('return returns returned reprise reprises back'.split(' '))

/**
 * "Mara Quill ([Platform 13]) *will recur as* Nightjar": who gets a part behind the brackets has none in them; "Mara Quill ([Platform 13]) *has signed on* for
 * it" may only have one that is a rank and a name.
 */
function isCredit(doc: Document, { from, to }: Place): boolean {
  const ranked = to - from === 2 && RANKS.has(doc.tokens[from]?.lower ?? '')
  let closed = to
  while (closed < to + BRACKET_REACH && doc.tokens[closed]?.text !== ')') closed++
  for (let i = closed + 1; i <= closed + PART_REACH; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (PLAYS.has(word) || (JOINS.has(word) && !ranked)) return true
    if (word === 'as') return doc.tokens[i - 1]?.pos === 'VERB' && doc.tokens[i + 1]?.lower !== 'well'
    if (/^[.;,()]$/.test(word)) return false
  }
  return false
}
/** Tokens from the first credit to the bracket that closes them: "(Dry Dock, The Salt Wind)". */
const BRACKET_REACH = 12
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
