import type { Unit } from './lines.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { TIMES } from './source-nouns.ts'

/** The auxiliaries and adverbs before a verb: "has not yet". It begins at unit `from`. */
export interface VerbGroup {
  readonly from: number
  readonly negated: boolean
  /** A form of "be" is in it: with a participle, a passive. */
  readonly be: boolean
  readonly have: boolean
  readonly infinitive: boolean
}

const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', "'s", "'re", 'am', "'m", 'get', 'got'])
const HAVE = new Set(['have', 'has', 'had', "'ve", 'having'])
const AUXILIARIES = new Set(
  "will would can could may might must shall should do does did 'd 'll ca wo".split(' '),
)
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without'])
const ADVERBS = new Set(
  'also then just only now already later once even recently previously finally yet both all soon still overheard heard seen quoted'.split(
    ' ',
  ),
)

/** What stands between the subject and the verb at unit `verb`. */
export function verbGroup(units: readonly Unit[], verb: number): VerbGroup {
  let from = verb
  let [negated, be, have, infinitive] = [false, false, false, false]
  for (let i = verb - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || unit.mention !== undefined || unit.quote !== undefined) break
    const word = unit.lower
    if (NEGATIONS.has(word)) negated = true
    else if (BE.has(word)) be = true
    else if (HAVE.has(word)) have = true
    else if (word === 'to') infinitive = true
    else if (!AUXILIARIES.has(word) && !ADVERBS.has(word) && unit.pos !== 'ADV' && !TIMES.has(word)) break
    from = i
  }
  return { from, negated, be, have, infinitive }
}

const BREAKS = new Set([',', ';', ':', '—', '–', '…', '.', '?', '!', '|'])
const CONJUNCTIONS = new Set(
  'and or but that because when if while as whether although though after before since how so what where than nor then until'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'which'])

/**
 * The subject of a verb whose group begins at unit `group`: the first phrase of its clause that no preposition governs. Asides
 * between commas are passed over, relative pronouns lead to what stands before them, "and said" to the subject further left.
 */
export function subjectBefore(units: readonly Unit[], group: number): Phrase | undefined {
  let end = group
  if (isAside(units[end - 1])) {
    const before = beforeAside(units, end - 1)
    if (before !== undefined) return before
    end--
  }
  for (let clause = 0; clause < CLAUSES && end > 0; clause++) {
    const from = clauseStart(units, end)
    const found = freePhrase(units, from, end, clause === 0)
    if (found !== undefined) {
      if (isRelative(found)) return antecedent(units, found.from)
      return clause === 0 ? firstOfList(units, found) : found
    }
    // "liked a tweet *that* called it “a swamp”": not who liked it.
    const passedOn = from === end && units[end - 1]?.lower === 'that' && units.slice(0, end).some(passesOn)
    if (clause === 0 && passedOn) return antecedent(units, end - 1)
    if (clause === 0 && hasOtherSubject(units, from, end)) return undefined
    end = from - 1
  }
  return undefined
}
const PASSES_ON = new Set('liked likes retweeted reposted shared read quoted cited found saw'.split(' '))

const passesOn = ({ lower }: Unit) => PASSES_ON.has(lower)

/** "and the dog said": somebody else, who is nobody to us. */
function hasOtherSubject(units: readonly Unit[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const phrase = units[i - 1]?.pos === 'ADP' ? undefined : phraseAt(units, i, end)
    if (phrase !== undefined) return true
  }
  return false
}

/** Clauses that a verb looks back for its subject. */
const CLAUSES = 5

const isAside = (unit: Unit | undefined) => unit?.lower === ',' || unit?.lower === '—' || unit?.lower === '–'

/** "Mara Quill, who plays the Warden, [said]": the named phrase that ends at one of the marks before. */
function beforeAside(units: readonly Unit[], closing: number): Phrase | undefined {
  let marks = 0
  for (let i = closing - 1; i > 0 && marks < ASIDE_MARKS; i--) {
    const unit = units[i]
    if (unit?.lower === ';' || isSpeech(unit)) return undefined
    if (!isAside(unit)) continue
    marks++
    const phrase = freePhrase(units, clauseStart(units, i), i, true)
    // "the producer, Mara Quill, [said]": the aside is the name.
    // "*Mara Quill*, the producer, who has a window, [said]".
    const named =
      phrase?.who.kind === 'role'
        ? freePhrase(units, clauseStart(units, phrase.from - 1), phrase.from - 1, true)
        : undefined
    if (named?.who.kind === 'named' && named.to === (phrase?.from ?? 0) - 1) return named
    if (phrase !== undefined && canTakeAside(phrase, i)) return phraseAt(units, phrase.from, closing + 1)
  }
  return undefined
}
const ASIDE_MARKS = 3

/** More than a word in marks. */
const isSpeech = (unit: Unit | undefined) =>
  unit?.quote?.form === 'words' && unit.quote.to - unit.quote.from > 1

function canTakeAside(phrase: Phrase, mark: number): boolean {
  const { kind } = phrase.who
  if (kind === 'pronoun' || kind === 'nobody') return false
  return phrase.to === mark || kind === 'named' || kind === 'unnamed'
}

function clauseStart(units: readonly Unit[], end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || unit.quote?.form === 'words') return i + 1
    if (RELATIVES.has(unit.lower)) return i
    if (BREAKS.has(unit.lower) || CONJUNCTIONS.has(unit.lower)) return i + 1
  }
  return 0
}

/** In "Quill thinks Vane said" the later phrase is the subject, in "Quill thanked the studio and said" the first: `nearest`. In "which Quill calls" it is not the relative. */
function freePhrase(units: readonly Unit[], from: number, end: number, nearest: boolean): Phrase | undefined {
  let found: Phrase | undefined
  let verbSince = false
  let governed = false
  for (let i = from; i < end; ) {
    const unit = units[i]
    const phrase = phraseAt(units, i, end)
    if (phrase !== undefined) {
      const post = governed && found === undefined ? postBefore(units, i, phrase, end) : undefined
      if (post !== undefined) found = post
      const free = !governed && phrase.who.kind !== 'nobody'
      if (free && (found === undefined || (verbSince && nearest) || (!verbSince && isRelative(found))))
        found = phrase
      governed = false
      i = phrase.to
      continue
    }
    if (unit?.pos === 'VERB' || unit?.pos === 'AUX') verbSince = true
    governed = unit?.pos === 'ADP'
    i++
  }
  return found
}

/** "Vantage *head of drama Mara Quill* [said]": a post, what it is of, and who holds it. */
function postBefore(units: readonly Unit[], at: number, phrase: Phrase, end: number): Phrase | undefined {
  const { who, from, to } = phrase
  const held = who.kind === 'named' && who.source.type === 'person' && to === end && to - from > 1
  if (!held || units[at - 1]?.lower !== 'of' || !POSTS.has(units[at - 2]?.lower ?? '')) return undefined
  let start = at - 2
  while (start > 0 && isOfPost(units[start - 1])) start--
  return { ...phrase, from: start }
}
/** "said Vantage *head of drama Mara Quill*". */
function holderOf(units: readonly Unit[], { from, to, who }: Phrase): Phrase | undefined {
  const post = who.kind !== 'named' || who.source.type !== 'person'
  if (!post || units[to]?.lower !== 'of' || !POSTS.has(units[to - 1]?.lower ?? '')) return undefined
  const holder = phraseAt(units, to + 1, units.length)
  const named =
    holder?.who.kind === 'named' && holder.who.source.type === 'person' && holder.to - holder.from > 1
  return named ? { ...holder, from } : undefined
}
const POSTS = new Set(
  'head director president vice-president chief chair chairman chairwoman vp svp evp controller commissioner manager editor'.split(
    ' ',
  ),
)
const isOfPost = (unit: Unit | undefined) =>
  unit?.mention !== undefined ||
  unit?.pos === 'NOUN' ||
  unit?.pos === 'PROPN' ||
  unit?.pos === 'ADJ' ||
  unit?.lower === "'s"

const isRelative = ({ who }: Phrase) => who.kind === 'pronoun' && RELATIVES.has(who.word)

/** What a relative pronoun at unit `at` means: the phrase that ends right before it. */
function antecedent(units: readonly Unit[], at: number): Phrase | undefined {
  const end = units[at - 1]?.lower === ',' ? at - 1 : at
  for (let i = clauseStart(units, end); i < end; ) {
    const phrase = phraseAt(units, i, end)
    if (phrase !== undefined && phrase.to >= end)
      return phrase.who.kind === 'nobody' ? undefined : (memberOf(units, phrase, at) ?? phrase)
    i = phrase?.to ?? i + 1
  }
  const closed = freePhrase(units, clauseStart(units, end), end, false)
  return closed?.who.kind === 'nobody' ? undefined : closed
}

/** "*Pia Lund* of The Evening Gull, who [said]": the person, and not whom they are of. */
function memberOf(units: readonly Unit[], { from, who }: Phrase, at: number): Phrase | undefined {
  if (units[at]?.lower !== 'who' || who.kind !== 'named' || who.source.type === 'person') return undefined
  if (units[from - 1]?.pos !== 'ADP') return undefined
  const person = phraseAt(units, from - 2, from - 1)
  return person?.who.kind === 'named' && person.who.source.type === 'person' ? person : undefined
}

/** "Vantage and Meridian said": the first named of those who say it together. */
function firstOfList(units: readonly Unit[], last: Phrase): Phrase {
  const and = units[last.from - 1]?.lower
  if (last.who.kind !== 'named' || (and !== 'and' && and !== '&')) return last
  for (let i = Math.max(0, last.from - LIST_REACH); i < last.from - 1; i++) {
    const phrase = phraseAt(units, i, last.from - 1)
    if (phrase?.to === last.from - 1 && phrase.who.kind === 'named' && units[phrase.from - 1]?.pos !== 'ADP')
      return phrase
  }
  return last
}
const LIST_REACH = 6

/** The phrase right after a verb that stands before its subject: "said showrunner Mara Quill", and not "said Quill was". */
export function subjectAfter(units: readonly Unit[], verb: number): Phrase | undefined {
  const first = phraseAt(units, verb + 1, units.length)
  const phrase = first === undefined ? undefined : (holderOf(units, first) ?? first)
  if (phrase === undefined || phrase.who.kind === 'nobody') return undefined
  if (phrase.who.kind === 'pronoun' && !/^(?:he|she|they)$/.test(phrase.who.word)) return undefined
  // "says Quill *cheerfully*, …".
  const behind = units.findIndex(
    (u, i) => i >= phrase.to && (GOES_ON.has(u.lower) || (u.pos !== 'ADV' && !TIMES.has(u.lower))),
  )
  const next = units[behind]
  if (next === undefined || next.quote !== undefined || TIMES.has(units[phrase.to]?.lower ?? ''))
    return phrase
  return next.pos === 'PUNCT' || next.pos === 'ADP' || GOES_ON.has(next.lower) ? phrase : undefined
}
/** What a clause behind the subject begins with: "said Quill *when* asked". */
const GOES_ON = new Set('who when as while before after with and but upon'.split(' '))
