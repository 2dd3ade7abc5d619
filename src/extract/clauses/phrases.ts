import { MONTHS, SEASONS, WEEKDAYS } from '../dates/calendar-words.ts'
import type { Unit } from './units.ts'

/** A noun phrase: units `from` up to `to`; `head` is its last noun or name. Coordinated phrases stand in one list. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])
const PREMODIFIER = new Set(['DET', 'ADJ', 'NUM'])
const POSSESSIVES = new Set(["'s", "'", '’'])
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

/**
 * The noun phrase that begins at unit `at`, or null: determiners and adjectives, then nouns, names and possessives up to
 * the last noun ("Vantage's hit drama Harbour Nights"). `end` bounds the search.
 */
export function phraseAt(units: readonly Unit[], at: number, end: number): Phrase | null {
  let head = -1
  let adjective = -1
  let i = at
  for (; i < end; i++) {
    const unit = units[i]
    if (unit === undefined || endsName(units, i, head)) break
    // "a character [he] would love to see": the subject of a clause about it.
    if (head >= 0 && SUBJECT_PRONOUNS.has(unit.lower)) break
    if (unit.mention !== undefined || NOMINAL.has(unit.pos)) head = i
    else if (POSSESSIVES.has(unit.lower) && head === i - 1) continue
    else if (unit.lower === '-' && i + 1 < end) continue
    else if (unit.lower === '/' && head === i - 1) continue
    else if (unit.lower === ',' && i > at && isBetweenAdjectives(units, i)) continue
    else if (!PREMODIFIER.has(unit.pos) && !OWNERS.has(unit.lower) && !isInside(units, i, head)) break
    else if (unit.pos === 'DET' && (head >= 0 || (i > at && ARTICLES_TOO.has(unit.lower)))) break
    if (unit.pos === 'ADJ' && i > at) adjective = i
  }
  if (head < 0 && adjective > at) return { from: at, to: adjective + 1, head: adjective }
  return head < 0 ? pronounAt(units, at) : { from: at, to: head + 1, head }
}

/** "the *newly* crowned Owl", "her *very* first appearance": an adverb inside a phrase. */
const isInside = (units: readonly Unit[], i: number, head: number) =>
  units[i]?.pos === 'ADV' &&
  (head < 0 || (head === i - 1 && OWNERS.has(units[head]?.lower ?? '') && units[i + 1]?.pos === 'ADJ'))
/** "is at last *a* member": an article behind an adjective begins another phrase. */
const ARTICLES_TOO = new Set(['a', 'an', 'the'])

/** "the fearsome*,* one-eyed*,* foul-mouthed [Owl]". */
const isBetweenAdjectives = (units: readonly Unit[], comma: number) =>
  units[comma - 1]?.pos === 'ADJ' && units[comma + 1]?.pos === 'ADJ'

/** Behind a name, a time or a new description begins another phrase: "Dot [one more time]", "Tumble [today] announced". */
function endsName(units: readonly Unit[], i: number, head: number): boolean {
  const unit = units[i]
  if (head !== i - 1 || units[head]?.mention === undefined || unit === undefined) return false
  // "[his] first appearance": a possessive goes on.
  if (OWNERS.has(units[head]?.lower ?? '')) return false
  // "brings Nightjar [face to face] with Owl".
  const doubled = units[i + 2]?.lower === unit.lower && unit.mention === undefined
  // "plays Nightjar and [Jon Vale] [Owl]": somebody, and whom he plays.
  const another = unit.mention?.kind === 'name' && units[head]?.mention?.referent.type === 'person'
  const adjective = unit.pos === 'ADJ' && !isOfMaker(units, i)
  return unit.pos === 'NUM' || adjective || TIMES.has(unit.lower) || doubled || another
}
/** "tops the *[Vantage] limited* series Dry Dock": between an article and a noun the company only tells whose it is. */
const isOfMaker = (units: readonly Unit[], adjective: number) =>
  units[adjective - 2]?.pos === 'DET' &&
  units[adjective - 1]?.mention?.referent.type === 'company' &&
  units[adjective + 1]?.pos === 'NOUN'

/** Days and months, which stand where a phrase could: "hits [Vantage] June 17". */
export const TIMES: ReadonlySet<string> = new Set([
  ...'today tonight yesterday tomorrow'.split(' '),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
])

/** "is part of *what* Vantage now *calls* the [Nightverse]": the name, which stands for the clause that "what" at unit `at` opens; "in *the continuity* that Vantage *calls* the [Nightverse]". */
export function fusedAt(units: readonly Unit[], at: number): Phrase | null {
  const noun = phraseAt(units, at, units.length)
  const shared = noun !== null && CONTINUITIES.has(units[noun.head]?.lower ?? '')
  if (units[at]?.lower !== 'what' && !shared) return null
  for (let i = shared ? noun.to : at + 1; i < at + LONGEST_FUSED; i++) {
    if (units[i]?.pos === 'PUNCT') return null
    if (!CALLS.has(units[i]?.lower ?? '')) continue
    const name = phraseAt(units, i + 1, units.length)
    return name !== null && units[name.head]?.mention !== undefined ? name : null
  }
  return null
}
const LONGEST_FUSED = 10
const CONTINUITIES = new Set(['continuity', 'universe', 'world', 'franchise', 'setting'])
const CALLS = new Set('call calls called calling dub dubs dubbed term terms termed'.split(' '))

/** "introduced *last spring*", "played in it *this year*": when, and nothing that it is done to. */
export const isTime = (units: readonly Unit[], { from, head }: Phrase): boolean =>
  units[head]?.mention === undefined &&
  head > from &&
  WHEN.has(units[from]?.lower ?? '') &&
  (SEASONS.has(units[head]?.lower ?? '') || SPANS.has(units[head]?.lower ?? ''))
const WHEN = new Set(['last', 'this', 'next', 'earlier', 'late', 'early'])
const SPANS = new Set(['week', 'month', 'year', 'night', 'weekend'])

function pronounAt(units: readonly Unit[], at: number): Phrase | null {
  return units[at]?.pos === 'PRON' ? { from: at, to: at + 1, head: at } : null
}

const ARTICLES = new Set(['the', 'this', 'that', 'these', 'those'])

/** The noun phrase that ends right before unit `end`, or null; `start` bounds the search. */
export function phraseBefore(units: readonly Unit[], end: number, start: number): Phrase | null {
  const last = units[end - 1]
  if (last === undefined || end - 1 < start) return null
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end, head: end - 1 }
  if (last.mention === undefined && !NOMINAL.has(last.pos))
    return last.pos === 'PRON' ? pronounAt(units, end - 1) : null
  let from = end - 1
  // "the novel *the series* is based on": a description begins with its own article.
  if (last.mention?.kind === 'description' && ARTICLES.has(last.lower)) return one(from)
  for (let i = end - 2; i >= start; i--) {
    const unit = units[i]
    if (unit === undefined) break
    const inside =
      unit.mention !== undefined ||
      NOMINAL.has(unit.pos) ||
      PREMODIFIER.has(unit.pos) ||
      POSSESSIVES.has(unit.lower) ||
      OWNERS.has(unit.lower) ||
      unit.lower === '-'
    if (!inside) break
    from = i
    if (unit.pos === 'DET') break
  }
  return { from, to: end, head: end - 1 }
}

/** The unit at `at` as a phrase of its own. */
export const one = (at: number): Phrase => ({ from: at, to: at + 1, head: at })

/** "the queen [she] played": these stand alone, whatever is before them. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i'])

const JOINERS = new Set(['and', '&', 'or', 'nor', 'plus', 'alongside'])

/**
 * Phrases coordinated from `at` on: "A, B and C", brackets after each passed over; at least one, or none. Commas alone make
 * a list only where it ends the sentence ("stars A, B."), for "A, the actor" is an apposition; all members are names of one type.
 */
export function coordinatedAt(units: readonly Unit[], at: number, end: number): Phrase[] {
  const first = phraseAt(units, at, end)
  if (first === null) return []
  const list = [first]
  let joined = 1
  for (let i = afterBrackets(units, first.to, end); i < end; ) {
    const joint = joinerAt(units, i, end)
    // "returns as Nightjar *alongside* Owl": beside somebody, and not as two.
    const beside = units[at - 1]?.lower === 'as' && units[(joint ?? 0) - 1]?.lower === 'alongside'
    const next = beside ? null : joint
    const phrase = next === null ? null : phraseAt(units, next, end)
    // "Dry Dock *and such shows as* Nightjar": what is listed goes on behind the noun.
    if (phrase !== null && hasExamples(units, phrase)) return [...list, phrase]
    if (phrase === null || isThey(units, phrase) || !sameType(units, first, phrase)) {
      // "Nightjar, Owl *and others*", "Nightjar, Owl *and a dog*": the list is closed by whom it doesn't name.
      const open =
        OTHERS.has(units[next ?? -1]?.lower ?? '') ||
        (phrase !== null && (isUnnamed(units, phrase) || (list.length > 1 && isUnsure(units[phrase.head]))))
      const closed = (open && units[(next ?? 0) - 1]?.lower === 'and') || endsList(units, i, list)
      return closed ? list : list.slice(0, joined)
    }
    // "with a book by Quill, *and Vale directs*".
    if (list.length === 1 && next !== null && opensNext(units, i, next, phrase)) return list
    list.push(phrase)
    if (units[i]?.lower !== ',' || next !== i + 1) joined = list.length
    i = afterBrackets(units, phrase.to, end)
  }
  return endsList(units, list.at(-1)?.to ?? end, list) ? list : list.slice(0, joined)
}

/**
 * "meets the dog and *[Owl]*", "with a dog, a cat and *[Owl]*": a list that begins with nobody by name, and closes with "and". The first alone where nobody by
 * name follows, or where all that do are who is meant: "plays *two cops*, [Nightjar] and [Owl]".
 */
export function joinedNames(units: readonly Unit[], first: Phrase, end: number): Phrase[] {
  const list = [first]
  const several = units[first.head]?.lower.endsWith('s') === true && units[first.to]?.lower === ','
  let closed = false
  for (let i = first.to; !closed; ) {
    const next = joinerAt(units, i, end)
    const phrase = next === null ? null : phraseAt(units, next, end)
    if (next === null || phrase === null || isThey(units, phrase)) return [first]
    const named = units[phrase.head]?.mention !== undefined
    if (!named && !isUnnamed(units, phrase)) return [first]
    list.push(phrase)
    closed = units[i]?.lower !== ',' || next !== i + 1
    i = phrase.to
  }
  const others = list.slice(1)
  if (several && others.length > 1 && others.every((p) => units[p.head]?.mention !== undefined))
    return [first]
  return hasMention(units, others) ? list : [first]
}

/** "stars [Quill], [Vale].", "renews [Dry Dock], [Salt and Ash]": behind the list of people or works is nothing, or "for", as in headlines. */
function endsList(units: readonly Unit[], at: number, list: readonly Phrase[]): boolean {
  const next = units[at]?.lower
  const work = units[list[0]?.head ?? at]?.mention?.referent.type === 'work'
  if (list.length < 2 || !(next === undefined || LIST_ENDS.has(next) || (next === 'for' && work)))
    return false
  return list.every(
    ({ from, head }) => from === head && LISTED.has(units[head]?.mention?.referent.type ?? ''),
  )
}
const LISTED = new Set(['person', 'work'])
const LIST_ENDS = new Set(['.', ')', ';'])

const OTHERS = new Set(['others', 'more'])

/** "*such shows* as [Dry Dock]". */
const hasExamples = (units: readonly Unit[], { from, to }: Phrase) =>
  units[from]?.lower === 'such' && units[to]?.lower === 'as'

/** "[Dry Dock], [Salt Wind] *and Mim*": a name of which nobody tells what it is. */
const isUnsure = (unit: Unit | undefined) =>
  unit?.pos === 'PROPN' && (unit.mention === undefined || unit.mention.guessed === true)

/** "a talking dog", "the rest": a noun with an article, and no name in it. */
function isUnnamed(units: readonly Unit[], { from, to, head }: Phrase): boolean {
  const article = units[from]?.pos === 'DET' || OWNERS.has(units[from]?.lower ?? '')
  // "[her] brother".
  const named = units.slice(from, to).some((u) => u.mention !== undefined && u.mention.kind !== 'pronoun')
  return article && units[head]?.pos === 'NOUN' && !named
}

/** "Starring: [Quill], [Vale]": a list behind a colon needs no "and"; names alone, brackets after each passed over. */
export function listedAt(units: readonly Unit[], at: number): Phrase[] {
  const list: Phrase[] = []
  for (let i = at; units[i]?.mention !== undefined; ) {
    list.push({ from: i, to: i + 1, head: i })
    const end = afterBrackets(units, i + 1, units.length)
    const joint = units[end]?.lower
    if (joint !== ',' && joint !== ';' && !JOINERS.has(joint ?? '')) {
      // "[Quill], the actor, said": no list.
      return joint === undefined || joint === '.' ? list : list.slice(0, 1)
    }
    i = JOINERS.has(units[end + 1]?.lower ?? '') ? end + 2 : end + 1
  }
  return list.slice(0, 1)
}

/** Phrases coordinated that end right before `end`, in order of place; `joined` where "and" stands at `end`. */
export function coordinatedBefore(
  units: readonly Unit[],
  end: number,
  start: number,
  joined = false,
): Phrase[] {
  const last = phraseBefore(units, beforeBrackets(units, end, start), start)
  if (last === null) return []
  const list = [last]
  if (isThey(units, last)) return list
  for (let conjoined = joined; ; ) {
    const first = list[0]
    const joint = first === undefined ? null : joinerBefore(units, first.from, start)
    if (joint === null) return list
    if (units[joint]?.lower !== ',' || JOINERS.has(units[joint + 1]?.lower ?? '')) conjoined = true
    else if (!conjoined) return list
    const before = phraseBefore(units, beforeBrackets(units, joint, start), start)
    if (before === null) return list
    // "[Nightjar], [Owl] *and a dog* return": whoever closes the list need not be named.
    if (list.length === 1 && conjoined && isUnnamed(units, last)) {
      const named = coordinatedBefore(units, joint, start, true)
      const opens =
        isNamed(units, named) &&
        named.every((p) => units[p.head]?.mention !== undefined || isUnnamed(units, p)) &&
        opensClause(units, named, start)
      return opens ? [...named, last] : list
    }
    if (!sameType(units, last, before)) return list
    // "with a book by Quill, *and Vale directs*".
    const parted = list.length === 1 && units[joint]?.lower === ',' && units[end]?.pos === 'VERB'
    if (parted && units[before.from - 1]?.pos === 'ADP') return list
    list.unshift(before)
  }
}

/** A comma and "and" between two that a preposition governs, and a verb behind the second: it begins the next clause. */
const opensNext = (units: readonly Unit[], comma: number, next: number, { to }: Phrase) =>
  units[comma]?.lower === ',' &&
  next === comma + 2 &&
  units[to]?.pos === 'VERB' &&
  /s$/.test(units[to]?.lower ?? '')

/** Nothing that they could be the object of stands before them: the sentence begins with them, or a clause does. */
function opensClause(units: readonly Unit[], [first]: readonly Phrase[], start: number): boolean {
  const before = first === undefined ? undefined : units[first.from - 1]
  return first?.from === 0 || (start < (first?.from ?? 0) && OPENS.has(before?.lower ?? ''))
}
const OPENS = new Set([',', ':', ';', '“', 'that', 'when', 'while', 'if', 'where', 'as', 'but', 'will', 'do'])

/** "Quill and Vale return, and *they* …": the subject of a clause of its own, and no more of the list. */
const isThey = (units: readonly Unit[], { head }: Phrase) => units[head]?.lower === 'they'

function sameType(units: readonly Unit[], a: Phrase, b: Phrase): boolean {
  const [x, y] = [units[a.head]?.mention, units[b.head]?.mention]
  if (x === undefined || y === undefined) return false
  const types = [x.referent, ...x.alternatives].map((r) => r.type)
  return [y.referent, ...y.alternatives].some((r) => types.includes(r.type))
}

/** Where the next coordinated phrase begins after ",", "and", ", and", "as well as". */
function joinerAt(units: readonly Unit[], i: number, end: number): number | null {
  const lower = units[i]?.lower
  if (lower === 'as' && units[i + 1]?.lower === 'well' && units[i + 2]?.lower === 'as') return i + 3
  if (lower === 'along' && units[i + 1]?.lower === 'with') return i + 2
  if (lower === ',' && i + 1 < end) return JOINERS.has(units[i + 1]?.lower ?? '') ? i + 2 : i + 1
  return lower !== undefined && JOINERS.has(lower) ? i + 1 : null
}

function joinerBefore(units: readonly Unit[], from: number, start: number): number | null {
  const lower = units[from - 1]?.lower
  if (from - 1 <= start || lower === undefined) return null
  if (JOINERS.has(lower)) return units[from - 2]?.lower === ',' ? from - 2 : from - 1
  return lower === ',' ? from - 1 : null
}

/** Past "(Platform 13)" at `i`, or an age in commas, if it stands there. */
export function afterBrackets(units: readonly Unit[], i: number, end: number): number {
  if (units[i]?.lower === ',' && isAge(units, i + 1) && units[i + 2]?.lower === ',' && i + 2 < end)
    return i + 2
  if (units[i]?.lower !== '(') return i
  for (let j = i + 1; j < end && j < i + BRACKET_REACH; j++) if (units[j]?.lower === ')') return j + 1
  return i
}

/** "Quill*, 34,* and Vale". */
export const isAge = (units: readonly Unit[], at: number) =>
  /^\d\d?$/.test(units[at]?.lower ?? '') &&
  units[at - 1]?.lower === ',' &&
  units[at - 2]?.mention?.referent.type === 'person'

export function beforeBrackets(units: readonly Unit[], end: number, start: number): number {
  if (isAge(units, end - 1) && end - 3 >= start) return end - 2
  if (units[end - 1]?.lower !== ')') return end
  for (let j = end - 2; j > start && j > end - BRACKET_REACH; j--) if (units[j]?.lower === '(') return j
  return end
}

/** Units in the longest bracket that is passed over. */
const BRACKET_REACH = 14

/** "bands such *as* The Owls", "such early films *as* Dry Dock": examples follow, and no role. */
export function givesExamples(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= at - EXAMPLES_REACH; i--) {
    const unit = units[i]
    if (unit?.lower === 'such') return true
    if (unit === undefined || unit.mention !== undefined || !EXAMPLE_WORDS.has(unit.pos)) return false
  }
  return false
}
/** Units from "as" back to "such". */
const EXAMPLES_REACH = 4
const EXAMPLE_WORDS = new Set(['NOUN', 'ADJ'])

/** "won't return, *as* [the Gazette] previously *reported*": behind a comma a clause, and nothing that anybody is. */
export function asOpensClause(units: readonly Unit[], as: number, { to }: Phrase): boolean {
  let at = to
  while (units[at]?.pos === 'ADV') at++
  const next = units[at]
  const verbal = next?.mention === undefined && (next?.pos === 'VERB' || next?.pos === 'AUX')
  return verbal && units[as - 1]?.lower === ','
}

/** The head itself is a name; "the [Coast Guard] drama" only has one in it. */
export const isNamed = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.some((p) => units[p.head]?.mention !== undefined)

export const hasMention = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.some((p) => units.slice(p.from, p.to).some((u) => u.mention !== undefined))

/** "[Dry Dock] - written and directed by Vale": dashes part as commas do. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** "dies *at the end of* [Dry Dock]", "is in jail *throughout* it": in the work, as "in" says. */
export function placeOf(units: readonly Unit[], preposition: string, phrase: Phrase): string {
  if (preposition === 'throughout') return 'in'
  if (!BESIDE.has(preposition) || !EDGES.has(units[phrase.head]?.lower ?? '')) return preposition
  const whole = units[phrase.to]?.lower === 'of' ? phraseAt(units, phrase.to + 1, units.length) : null
  const work =
    whole !== null && hasMention(units, [whole]) && units[whole.head]?.mention?.referent.type !== 'character'
  return work ? 'in' : preposition
}
const BESIDE = new Set(['at', 'by', 'near', 'towards', 'toward'])
const EDGES = new Set(
  'end ending start beginning close climax opening conclusion finale top outset'.split(' '),
)
