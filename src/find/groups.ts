import type { EntityType } from '../model/index.ts'
import { isInBrackets } from './brackets.ts'
import { VERBS_LIKE_NOUNS } from './descriptions.ts'
import { charactersIn, type Document, type Mention, type Referent, type Sentence } from './document.ts'
import { laterMention } from './later-mention.ts'
import { CREDIT_NOUNS, JOB_DESCRIPTIONS, PERSON_DESCRIPTIONS } from './people-nouns.ts'

/** Names that the text lists: "[Harbour Nights] and [Dry Dock]". */
export type Group = readonly Referent[]

/** The lists of two and more names of one type among the mentions of a sentence, in order. */
export function groupsIn(doc: Document, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = []
  let list: Mention[] = []
  const close = () => {
    // "its 10th and 11th episodes" are a list in themselves.
    const members = [...new Set(list.flatMap((m) => m.members ?? m.referent))]
    if (members.length > 1) groups.push(members)
  }
  for (const m of mentions) {
    if (!LISTED.has(m.kind) || m.guessed === true) continue
    const last = list.at(-1)
    if (last !== undefined && m.to <= last.to) continue
    if (last === undefined || last.referent.type !== m.referent.type || !isJoined(doc, last.to, m.from)) {
      close()
      list = []
    }
    list.push(m)
  }
  close()
  return groups
}
const LISTED = new Set<Mention['kind']>(['name', 'part', 'season'])

/** Nothing but a comma, a conjunction, an article, marks that dress titles and what somebody is: "writer [Jon Vale] and *director* [Ana Reyes]". */
function isJoined(doc: Document, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_JOIN) return false
  return doc.tokens
    .slice(from, to)
    .every((t, n) => JOINS.has(t.lower) || (n > 0 && (t.pos === 'ADJ' || IS_SOMEBODY.has(t.lower))))
}
const LONGEST_JOIN = 5
const JOINS = new Set([',', 'and', '&', 'or', 'the', '“', '”', '‘', '’', '"', "'", '*', '_'])
const IS_SOMEBODY: ReadonlySet<string> = new Set([
  ...PERSON_DESCRIPTIONS,
  ...JOB_DESCRIPTIONS,
  ...CREDIT_NOUNS,
])

/** "the latter", "both films", "all three", "the two shows": which of a list, and what its members are, where a noun tells. */
interface Choice {
  readonly to: number
  readonly size: number
  readonly which: 'all' | 'first' | 'last'
  readonly type?: EntityType
}

/** What the words at token `i` choose out of a list of names, if they do. */
function choiceAt(doc: Document, i: number, s: Sentence): Choice | undefined {
  const word = (at: number) => (at < s.to ? (doc.tokens[at]?.lower ?? '') : '')
  const pos = (at: number) => (at < s.to ? (doc.tokens[at]?.pos ?? '') : '')
  const first = word(i)
  const second = word(i + 1)
  if (first === 'the' && (second === 'former' || second === 'latter')) {
    if (!ENDS_PHRASE.has(pos(i + 2)) && !endsChoice(word(i + 2))) return undefined
    return { to: i + 2, size: 2, which: second === 'former' ? 'first' : 'last' }
  }
  const collective = first === 'the' ? COLLECTIVES.get(second) : undefined
  if (collective !== undefined)
    return (word(i + 2) === 'of' && word(i + 3) !== 'them') ||
      (pos(i + 2) === 'NOUN' && !endsChoice(word(i + 2)))
      ? undefined
      : { to: word(i + 2) === 'of' ? i + 4 : i + 2, size: collective, which: 'all' }
  const number = SIZES.get(second)
  const counted = first === 'both' ? 2 : first === 'all' || first === 'the' ? number : undefined
  if (counted === undefined) return undefined
  const at = first === 'both' ? i + 1 : i + 2
  // "the *two-part* event".
  if (word(at) === '-') return undefined
  // "*the two of them* fight".
  if (word(at) === 'of' && word(at + 1) === 'them') return { to: at + 2, size: counted, which: 'all' }
  const type = PLURALS.get(word(at))
  if (type !== undefined && (pos(at + 1) !== 'NOUN' || endsChoice(word(at + 1))))
    return { to: at + 1, size: counted, which: 'all', type }
  // "the two" by itself, "both of which", "both Quill and Vale", "all three seasons".
  return CLOSES.has(pos(at)) || AUXILIARIES.has(word(at)) || endsChoice(word(at))
    ? { to: at, size: counted, which: 'all' }
    : undefined
}

/** The lists that a text has named lately, for "both", "the latter", "the pair" and "they". */
export class NamedGroups {
  readonly #doc: Document
  /** The works that the text has named, but for those in brackets. */
  readonly #works = new Set<Referent>()
  /** The sentence before, and the one before that. */
  #recent: readonly Read[] = []

  constructor(doc: Document) {
    this.#doc = doc
  }

  leave(s: Sentence, mentions: readonly Mention[]): void {
    for (const { from, kind, referent } of mentions)
      if (kind === 'name' && referent.type === 'work' && !isInBrackets(this.#doc, from))
        this.#works.add(referent)
    this.#recent = [{ s, mentions }, ...this.#recent].slice(0, REACH)
  }

  /** The mention at token `i`, where its words choose out of a list; `here` are the mentions of the sentence so far. */
  mentionAt(i: number, s: Sentence, here: readonly Mention[]): Mention | undefined {
    const choice = choiceAt(this.#doc, i, s)
    if (choice === undefined) return undefined
    const before = groupsIn(
      this.#doc,
      here.filter((m) => m.to <= i),
    )
    // "Quill and Vale both star": the list is the subject itself; but "is *directing* both".
    const isObject = this.#doc.tokens[i - 1]?.pos === 'VERB'
    if (choice.which === 'all' && before.length > 0 && !isObject) return undefined
    // "joins Low Water and Salt Wind, *the latter* of which": of the list before the comma, whether it can be read or not.
    const apposed = choice.which !== 'all' && this.#doc.tokens[i - 1]?.text === ','
    const recent = apposed ? [] : this.#recent
    for (const groups of [before, ...recent.map((r) => groupsIn(this.#doc, r.mentions))]) {
      const fitting = groups.filter(
        (g) => g.length === choice.size && (choice.type ?? g[0]?.type) === g[0]?.type,
      )
      const [group, ...others] = fitting
      if (group === undefined) continue
      return others.length > 0 ? undefined : mentionOf(i, choice, group)
    }
    const people = choice.which === 'all' ? this.#peopleBefore(s, choice) : undefined
    if (people !== undefined) return mentionOf(i, choice, people)
    // "who created *both series*": the only two that the text has told of.
    const works = [...this.#works]
    const only = choice.type === 'work' && works.length === choice.size
    return only && this.#doc.tokens[choice.to]?.lower !== 'of' ? mentionOf(i, choice, works) : undefined
  }

  /** "is written by Quill and directed by Vale. *The pair* …": as many people as the sentence before names, in no list. */
  #peopleBefore(s: Sentence, { size, type = 'person' }: Pick<Choice, 'size' | 'type'>): Group | undefined {
    const [before] = this.#recent
    if (before === undefined || before.s.in !== s.in || type !== 'person') return undefined
    const named = before.mentions.filter((m) => m.kind !== 'description' && m.referent.type === 'person')
    const people = [...new Set(named.map((m) => m.referent))]
    const doubtful = named.some((m) => m.guessed === true && !m.sure)
    return people.length === size && !doubtful && charactersIn(before.mentions).length < size
      ? people
      : undefined
  }

  /** "they" and "them": the only list of the sentence so far, or else of the one before, where nothing else there could be meant. */
  theyAt(i: number, s: Sentence, here: readonly Mention[]): Mention | undefined {
    // "They *both* executive produce".
    const size = this.#doc.tokens[i + 1]?.lower === 'both' ? 2 : 0
    const both = size > 0 ? this.#peopleBefore(s, { size }) : undefined
    if (both?.[0] !== undefined)
      return { ...laterMention(i, i + 1, both[0], 'pronoun', 'out of the list before'), members: both }
    const read = { s: { ...s, to: i }, mentions: here.filter((m) => m.to <= i) }
    const [before] = this.#recent
    const own = this.#several(read)
    const groups =
      own.length > 0 ||
      before === undefined ||
      before.s.in !== s.in ||
      hasRival(this.#doc, read.s, read.mentions)
        ? own
        : this.#several(before)
    const members = groups.flat()
    const [first] = members
    if (first === undefined) return undefined
    const others = groups.slice(1).flatMap((g) => g[0] ?? [])
    const mention = laterMention(i, i + 1, first, 'pronoun', 'out of the list before')
    return { ...mention, alternatives: others, members }
  }

  /** One group of each type that a plural could mean in what has been read; none where two of a type compete, or some other plural does. */
  #several({ s, mentions }: Read): readonly Group[] {
    const listed = groupsIn(this.#doc, mentions)
    const first = mentions.find((m) => listed.some((g) => g[0] === m.referent))
    const lead = this.#doc.tokens.slice(s.from, first?.from ?? s.to)
    const opens = lead.length <= LEAD && lead.every((t) => t.pos !== 'VERB')
    if (!opens && hasRival(this.#doc, s, mentions)) return []
    const types = new Set(listed.map((g) => g[0]?.type))
    const alone = types.size === listed.length
    if (listed.length > 0) return alone ? listed : []
    // "Nightjar meets Owl in Dry Dock. They fight": two who are told of together.
    const met = charactersIn(mentions)
    return met.length === 2 && !mentions.some((m) => m.guessed === true) ? [met] : []
  }
}
/** Sentences back to a list. */
const REACH = 2
/** Tokens before a list that is the subject of its sentence. */
const LEAD = 3

interface Read {
  readonly s: Sentence
  readonly mentions: readonly Mention[]
}

/** "The producers want …", "Vantage says …", "the Wardens": others that "they" could mean. */
function hasRival(doc: Document, { from, to }: Sentence, mentions: readonly Mention[]): boolean {
  if (mentions.some((m) => PLURAL_TYPES.has(m.referent.type))) return true
  // "[Nightjar] *teams* up with Owl": a verb that the tagger takes for a noun.
  const behindNames = new Set(mentions.map((m) => m.to))
  return doc.tokens
    .slice(from, to)
    .some(
      (t, n) =>
        (t.pos === 'NOUN' || (n === 0 && t.pos === 'PROPN')) &&
        isPlural(t.lower) &&
        !behindNames.has(from + n),
    )
}
const PLURAL_TYPES = new Set<EntityType>(['company', 'team', 'outlet'])
const isPlural = (word: string) =>
  PEOPLE.has(word) ||
  (/[^su]s$/.test(word) && word.length > 3 && !VERBS_LIKE_NOUNS.has(word) && word !== 'series')
const PEOPLE = new Set(['people', 'men', 'women', 'children', 'crew', 'cast', 'police'])

function mentionOf(i: number, { to, which }: Choice, group: Group): Mention | undefined {
  const referent = which === 'last' ? group.at(-1) : group[0]
  if (referent === undefined) return undefined
  const mention = laterMention(i, to, referent, 'description', 'out of the list before')
  return which === 'all' ? { ...mention, members: group } : mention
}

const SIZES = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

/** "the *pair*": nouns for so many people. */
const COLLECTIVES = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
  ['quartet', 4],
])

const PLURALS: ReadonlyMap<string, EntityType> = new Map([
  ...'shows series films movies dramas comedies sitcoms titles games books novels projects'
    .split(' ')
    .map((noun) => [noun, 'work'] as const),
  ...'actors actresses stars performers'.split(' ').map((noun) => [noun, 'person'] as const),
  ...'characters heroes villains'.split(' ').map((noun) => [noun, 'character'] as const),
  ...'networks streamers studios'.split(' ').map((noun) => [noun, 'company'] as const),
])

const CLOSES = new Set(['AUX', 'VERB', 'PUNCT', ''])
/** Taken for nouns by the tagger: "both *will* return". */
const AUXILIARIES = new Set('will would can could may might must are were have had do did'.split(' '))
const ENDS_PHRASE = new Set(['VERB', 'AUX', 'PUNCT', 'ADP', 'ADV', 'CCONJ', ''])
/** "the former *plays* Owl", "both films *star* Quill". */
const ENDS_CHOICE: ReadonlySet<string> = new Set([
  ...VERBS_LIKE_NOUNS,
  ...'plays star return premiere debut air open appear stream launch bow land arrive end executive exec'.split(
    ' ',
  ),
  // "the two *meet*", "all three *face* Owl".
  ...'meet fight face clash team cross battle join unite work duel bond reunite square kiss share'.split(' '),
])
/** "both *co-wrote* it". */
const endsChoice = (word: string) => ENDS_CHOICE.has(word) || word.startsWith('co-')
