import { type Document, type Mention, type Referent, type Token, workOf } from './document.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { QUOTE_MARKS } from './tokens.ts'

/**
 * What somebody leaves or comes back to, whom the words before call by a work: "[Dry Dock] star Mara Quill has quit *the soap*", "Mara Quill, star of
 * [Dry Dock], is leaving *the show*". `i` is the determiner's token, `here` are the mentions of the sentence so far.
 */
export function leftBy(doc: Document, i: number, here: readonly Mention[]): Referent | undefined {
  const word = (at: number) => doc.tokens[at]?.lower ?? ''
  const linked = LINKS.has(word(i - 1))
  const verb = linked ? i - 2 : i - 1
  if (!(linked ? TOLD_WITH : TOLD).has(word(verb))) return undefined
  const named = here.filter((m) => m.to <= verb && m.kind === 'name')
  const last = named.at(-1)
  const first = named.at(-2)
  if (last === undefined || first === undefined) return undefined
  // "Quill quit Dry Dock when Vale *left the show*": nothing but auxiliaries part who leaves from the verb.
  const called = last.referent.type === 'person'
  const from = called || word(last.to) !== ',' ? last.to : last.to + 1
  if (doc.tokens.slice(from, verb).some((t) => !isBeforeVerb(t))) return undefined
  const [work, person] = called ? [first, last] : [last, first]
  if (work.referent.type !== 'work' || person.referent.type !== 'person' || work.guessed === true)
    return undefined
  const marked = QUOTE_MARKS.has(word(work.to)) ? work.to + 1 : work.to
  const isCredit = called
    ? CREDIT_NOUNS.has(word(marked)) && person.from === marked + 1
    : word(work.from - 1) === 'of' && CREDIT_NOUNS.has(word(work.from - 2)) && word(person.to) === ','
  return isCredit ? (work.referent.series ?? work.referent) : undefined
}

/**
 * "Former [Dry Dock] star [Mara Quill] is joining Salt and Ash. She left *the soap* in 2019": what somebody was known for before, whom the text
 * opens with as joining another. `mentions` are those of the text so far.
 */
export function leftBefore(doc: Document, i: number, mentions: readonly Mention[]): Referent | undefined {
  const word = (at: number) => doc.tokens[at]?.lower ?? ''
  const verb = word(i - 1) === 'from' ? i - 2 : i - 1
  const who = mentions.at(-1)
  if (!LEFT.has(word(verb)) || who?.to !== (doc.tokens[verb - 1]?.pos === 'ADV' ? verb - 1 : verb))
    return undefined
  const opening = mentions.slice(0, OPENING_NAMES)
  for (const s of doc.sentences.slice(0, OPENING_SENTENCES)) {
    if (s.to > who.from) return undefined
    const here = opening.filter((m) => m.from >= s.from && m.to <= s.to)
    const person = here.find((m) => m.kind === 'name' && m.referent === who.referent)
    if (person === undefined || who.referent.type !== 'person') continue
    const within = doc.tokens.slice(person.to, s.to).findIndex((t) => JOINS.has(t.lower))
    const joins = within < 0 ? -1 : person.to + within
    const worksOf = (some: readonly Mention[]) => [...new Set(some.flatMap((m) => workOf(m) ?? []))]
    const known = worksOf(here.filter((m) => m.to <= joins))
    const joined = worksOf(here.filter((m) => m.from > joins))
    const [work] = known
    if (joins > 0 && known.length === 1 && joined.length === 1 && work !== undefined && joined[0] !== work)
      return work.series ?? work
  }
  return undefined
}
/** How much of a text is its opening: the headline and a paragraph or two. */
const OPENING_SENTENCES = 6
const OPENING_NAMES = 40
const LEFT = new Set('left quit exited departed'.split(' '))
const JOINS = new Set('join joins joined joining cast tapped boards boarded signed lands landed'.split(' '))

const TOLD = new Set('quit quits quitting leave leaves leaving left exit exits exiting exited'.split(' '))
const TOLD_WITH = new Set(
  `departs departed departing axed exit exits exiting exited fired sacked dropped return returns returned returning back`.split(
    ' ',
  ),
)
/** Between such a verb and the work: "axed *from* the soap", "is returning *to* the show". */
const LINKS = new Set(['from', 'to'])
/** "*has sensationally* quit", "*is set to* leave", "*says she is* leaving". */
const isBeforeVerb = (t: Token) => BEFORE_VERB.has(t.pos) || t.lower === 'he' || t.lower === 'she'
const BEFORE_VERB = new Set(['AUX', 'ADV', 'PART', 'ADJ', 'VERB'])
