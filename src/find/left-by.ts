import type { Document, Mention, Referent, Token } from './document.ts'
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
