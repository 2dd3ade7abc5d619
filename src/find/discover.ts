import type { Entity, EntityType } from '../model/index.ts'
import { aliasPairsIn } from './aliases.ts'
import { Catalogue, type NameMatch } from './catalogue.ts'
import { GENRES, NAME_ENDINGS, PERSON_NOUNS, RANKS, UNIVERSE_ENDING } from './cues.ts'
import type { Document, Sentence, Token } from './document.ts'
import { foldName } from './fold.ts'
import { COMMON } from './name-parts.ts'
import { ETHNIC, PLACES } from './places.ts'
import { cueWeights } from './sense.ts'

/** A stretch that looks like a name, before its type is known. */
interface Candidate {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  /** Written as titles are: "The Tallyman" inside a sentence, "Iron Petal: Last Bloom". */
  readonly titular: boolean
}

/**
 * Names that no catalogue has: titles in quotation marks and capitalised runs whose surroundings tell a type. Every
 * occurrence of one name votes, so a name that is clear in one place is known in all, the headline included. A name without
 * evidence is left out.
 */
export function discoveredIn(doc: Document, known: readonly NameMatch[]): NameMatch[] {
  const covered = new Uint8Array(doc.tokens.length)
  for (const m of known) covered.fill(1, m.from, m.to)
  const byKey = new Map<string, Candidate[]>()
  for (const sentence of doc.sentences) {
    for (const c of candidatesIn(doc, sentence, covered)) {
      const key = foldName(textOf(doc, c))
      const seen = byKey.get(key)
      if (seen === undefined) byKey.set(key, [c])
      else seen.push(c)
    }
  }
  const entities = entitiesOf(doc, byKey)
  if (entities.length === 0) return []
  const everywhere = new Catalogue(entities).matchesIn(doc)
  return everywhere
    .filter((m) => covered.subarray(m.from, m.to).every((c) => c === 0))
    .map((m) => ({ ...m, guessed: true }))
}

/** The names that have evidence for a type; two names that the text equates are one entity with an alias. */
function entitiesOf(doc: Document, byKey: ReadonlyMap<string, readonly Candidate[]>): Entity[] {
  const parts = new Set(
    [...byKey.keys()].flatMap((key) =>
      key.includes(' ') ? [key.split(' ')[0] ?? '', key.split(' ').at(-1) ?? ''] : [],
    ),
  )
  const mantles = mantlesOf(doc, byKey)
  const alone = standingAlone(doc)
  const entities: Entity[] = []
  for (const [key, candidates] of byKey) {
    const single = !key.includes(' ')
    const aliases = [...mantles].flatMap(([civil, mantle]) =>
      mantle === key ? [nameOf(doc, byKey.get(civil) ?? [])] : [],
    )
    if (mantles.has(key)) continue
    if (aliases.length > 0) {
      entities.push({ name: nameOf(doc, candidates), type: 'character', aliases })
      continue
    }
    const quoted = candidates.some((c) => c.quoted && headline(doc, c))
    const name = nameOf(doc, candidates)
    if (!quoted && isElsewhere(key, name)) continue
    if (
      single &&
      !quoted &&
      (isCommonWord(doc, key) ||
        COMMON_NAMES.has(key) ||
        PERSON_NOUNS.has(key) ||
        parts.has(key) ||
        !/\p{L}{2}/u.test(key))
    )
      continue
    entities.push(...typesOf(doc, candidates, alone).map((type) => ({ name, type, aliases: [] })))
  }
  return entities
}

/** Written without a capital somewhere in the article: a word, not a name. */
function isCommonWord(doc: Document, word: string): boolean {
  return doc.tokens.some((t) => !t.capital && t.word === word)
}

/** Civil name to mantle, by folded names: "Danny Rand/Iron Fist". */
function mantlesOf(doc: Document, byKey: ReadonlyMap<string, readonly Candidate[]>): Map<string, string> {
  const places = [...byKey].flatMap(([key, candidates]) =>
    candidates.map((c) => ({ key, from: c.from, to: c.to })),
  )
  places.sort((a, b) => a.from - b.from)
  const pairs = aliasPairsIn(doc, places)
  return new Map(pairs.map(([civil, mantle]) => [places[civil]?.key ?? '', places[mantle]?.key ?? '']))
}

/** Capitalised words that name a day or a thing, never a title by themselves. */
const COMMON_NAMES = new Set(
  `christmas halloween easter thanksgiving valentine oscar oscars emmy emmys bafta baftas dvd blu-ray tv us uk usa u.s. u.k.`.split(
    /\s+/,
  ),
)

/** The last word of what is attended and not watched: "New York Fashion Week". */
const EVENTS = new Set(
  'week festival awards award gala ceremony con comic-con convention tour cup olympics championship'.split(
    ' ',
  ),
)

/** A place, a language or a people: no name of the kinds that are looked for. */
function isElsewhere(key: string, name: string): boolean {
  const words = key.split(' ')
  const last = words.at(-1) ?? ''
  if (PLACES.has(key) || EVENTS.has(last) || words.every((w) => PLACES.has(w) || COMMON_NAMES.has(w)))
    return true
  return words.length === 1 && ETHNIC.test(name)
}

/** Types that the evidence of all occurrences supports, best first; none where nothing speaks for any. */
function typesOf(doc: Document, candidates: readonly Candidate[], alone: ReadonlySet<string>): EntityType[] {
  const votes = new Map<EntityType, number>()
  const settled = new Set<EntityType>()
  const vote = (type: EntityType, n: number) => votes.set(type, (votes.get(type) ?? 0) + n)
  for (const c of candidates) {
    for (const { type, weight } of cueWeights(doc, c.from, c.to)) {
      vote(type, weight)
      if (weight === 2) settled.add(type)
    }
    if (c.quoted) {
      vote('work', headline(doc, c) ? 2 : 1)
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
function standingAlone(doc: Document): Set<string> {
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
function headline(doc: Document, c: Candidate): boolean {
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

/** Capitalised runs and quoted titles of a sentence; a headline gives quoted titles only, since all of it is capitals. */
function candidatesIn(doc: Document, s: Sentence, covered: Uint8Array): Candidate[] {
  const found: Candidate[] = []
  for (let i = s.from; i < s.to; i++) {
    const token = doc.tokens[i]
    if (covered[i] === 1 || token === undefined || (!isCapital(token) && !OPENING.has(token.text))) continue
    const quoted = quotedTitle(doc, i, s, covered)
    if (quoted !== null) {
      found.push(quoted)
      i = quoted.to
    } else if (s.in === 'text') {
      const run = runAt(doc, i, s, covered)
      if (run === null) continue
      found.push(run)
      i = run.to - 1
    }
  }
  return found
}

const OPENING = new Set(['“', '‘', '"', "'", '«'])
const CLOSING = new Set(['”', '’', '"', "'", '»'])
/** Words in the longest title that is taken from quotation marks without other evidence. */
const TITLE_WORDS = 8

/** ‘Harbour Nights’, "The Long Goodbye,": capitals first and last, no sentence in it. */
function quotedTitle(doc: Document, i: number, s: Sentence, covered: Uint8Array): Candidate | null {
  if (!OPENING.has(doc.tokens[i]?.text ?? '')) return null
  for (let j = i + 1; j < s.to && j <= i + TITLE_WORDS + 2; j++) {
    const token = doc.tokens[j]
    if (token === undefined || covered[j] === 1) return null
    if (CLOSING.has(token.text)) {
      const before = doc.tokens[j - 1]
      const to = before !== undefined && (before.text === ',' || before.text === '.') ? j - 1 : j
      const run = doc.tokens.slice(i + 1, to)
      return run.length > 0 && isTitle(run) ? { from: i + 1, to, quoted: true, titular: true } : null
    }
  }
  return null
}

/** Every word of weight has a capital: "The Long Goodbye"; not "a flood", not "Yes". */
function isTitle(run: readonly Token[]): boolean {
  const first = run[0]
  const heavy = run.filter((t) => /^\p{L}/u.test(t.text) && !LIGHT.has(t.lower))
  if (first === undefined || heavy.length === 0) return false
  if (run.length === 1 && (first.pos === 'INTJ' || first.pos === 'PRON' || first.pos === 'VERB')) return false
  return /^[\p{Lu}\p{N}]/u.test(first.text) && heavy.every((t) => /^\p{Lu}/u.test(t.text))
}

const LIGHT = new Set(
  'of the and a an in on to for & from with at by or vs vs. de la le el der von van'.split(' '),
)
const INNER = new Set(['of', 'the', '&', 'de', 'la', 'van', 'von', 'del', 'der', 'di', 'da', '-'])
/** Words that begin a sentence with a capital and no name: a run never begins with one. */
const OPENERS = new Set(
  `the a an in on at of for and but or so if when while as after before since although though because with by to from
   he she it they we you i his her its their our my your this that these those there here what who where why how which
   not no yes is are was were do does did has have had will would can could should may might must meanwhile however also
   both each every all some many most more other another still just even now then once only last next first second final
   season series episode former fellow contestants according speaking asked despite during until per via like unlike about over under well still
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow mr mrs ms let look see read more photo image credit`.split(
    /\s+/,
  ),
)

function runAt(doc: Document, i: number, s: Sentence, covered: Uint8Array): Candidate | null {
  const first = doc.tokens[i]
  const article =
    TITLE_OPENERS.has(first?.text ?? '') &&
    i > s.from &&
    isCapital(doc.tokens[i + 1]) &&
    !OPENING.has(doc.tokens[i - 1]?.text ?? '')
  if (first === undefined || (!article && !mayOpen(doc, i, s))) return null
  let to = runEnd(doc, article ? i + 1 : i, s, covered)
  // "Iron Petal: Last Bloom": a colon inside a title touches the word before it, and a capital follows.
  const colon = doc.tokens[to]
  const beyond = doc.tokens[to + 1]
  const touches = colon?.text === ':' && colon.start === doc.tokens[to - 1]?.end
  const subtitled =
    touches &&
    i > s.from &&
    to + 1 < s.to &&
    covered[to + 1] !== 1 &&
    isCapital(beyond) &&
    !STARTS_CLAUSE.has(beyond?.pos ?? '')
  if (subtitled) to = runEnd(doc, to + 1, s, covered)
  const plain = first.pos !== 'PROPN' || GENRES.has(doc.tokens[to]?.lower ?? '')
  if (to - i === 1 && i === s.from && plain) return null
  return { from: i, to, quoted: false, titular: article || subtitled }
}

function isOnlyOwner(doc: Document, i: number): boolean {
  const word = doc.tokens[i]?.word
  return doc.tokens.every((t, n) => t.word !== word || doc.tokens[n + 1]?.lower === "'s")
}

/** Behind a colon these begin a sentence: "… in Harbour Nights: She stays". */
const STARTS_CLAUSE = new Set(['PRON', 'AUX', 'SCONJ', 'CCONJ'])
/** With a capital inside a sentence, these begin a title: "The Tallyman", "No Way Out", "My Family". */
const TITLE_OPENERS = new Set(
  'The A An No My Our Your His Her Their What When Where Who How If After Before Over Under Up All Every'.split(
    ' ',
  ),
)

function mayOpen(doc: Document, i: number, s: Sentence): boolean {
  const first = doc.tokens[i]
  return (
    first !== undefined &&
    isCapital(first) &&
    !ranked(doc, i, s) &&
    !(PERSON_NOUNS.has(first.lower) && isCapital(doc.tokens[i + 1])) &&
    !OPENERS.has(first.lower) &&
    first.pos !== 'INTJ'
  )
}

/** Where the capitalised run that begins at `i` ends, small words inside it included. */
function runEnd(doc: Document, i: number, s: Sentence, covered: Uint8Array): number {
  let to = i + 1
  for (let j = i + 1; j < s.to && covered[j] !== 1; j++) {
    const token = doc.tokens[j]
    const before = doc.tokens[j - 1]
    if (token === undefined || before === undefined || token.start - before.end > 1) break
    // "Ocean's Twelve": the owner is named nowhere else.
    if (token.lower === "'s" && j === i + 1 && isCapital(doc.tokens[j + 1]) && isOnlyOwner(doc, i)) continue
    if (isCapital(token) || (/^\d+$/.test(token.text) && j === to)) to = j + 1
    else if (!INNER.has(token.lower) || j - to >= 2) break
  }
  return to
}

/** "Detective Lew Hadley" is Lew Hadley: a rank before two names or more is not part of them; "Commander Adair" keeps it. */
function ranked(doc: Document, i: number, s: Sentence): boolean {
  const names = [doc.tokens[i + 1], doc.tokens[i + 2]]
  const follow = names.every((t) => t !== undefined && isCapital(t) && /^\p{L}/u.test(t.text))
  return RANKS.has(doc.tokens[i]?.lower ?? '') && i + 2 < s.to && follow
}

const isCapital = (t: Token | undefined) =>
  t !== undefined && (t.capital || t.text.startsWith('@')) && t.text !== 'I'

function textOf(doc: Document, c: Candidate): string {
  let text = ''
  for (let i = c.from; i < c.to; i++) {
    const token = doc.tokens[i]
    const before = doc.tokens[i - 1]
    if (token === undefined) continue
    if (i > c.from && before !== undefined && token.start > before.end) text += ' '
    text += token.text
  }
  return text
}

/** The form that is written most often, of equals the first. */
function nameOf(doc: Document, candidates: readonly Candidate[]): string {
  const forms = new Map<string, number>()
  for (const c of candidates) {
    const text = textOf(doc, c)
    forms.set(text, (forms.get(text) ?? 0) + 1)
  }
  let best = ''
  for (const [form, n] of forms) if (n > (forms.get(best) ?? 0)) best = form
  return best
}
