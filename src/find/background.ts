import { nounAt } from './descriptions.ts'
import type { Document, Mention } from './document.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { relationTo } from './work-kinds.ts'
import { DERIVED_WORKS } from './work-nouns.ts'
import { OPENING } from './written-titles.ts'

/** The works of a sentence, which begins at token `start`, that it tells something of. What is listed stands and falls with the first. */
export function turnedTo(doc: Document, works: readonly Mention[], start: number): Mention[] {
  let turned = false
  const told = works.filter((m, n) => {
    // "The Dry Dock *alum* joins", "a Dry Dock *spin-off*".
    const noun = nounAt(doc.tokens, m.to)?.noun ?? ''
    if (CREDIT_NOUNS.has(noun) || DERIVED_WORKS.has(noun)) return false
    const before = works[n - 1]
    if (before === undefined || !isListed(doc, before.to, m.from)) turned = isTurnedTo(doc, m, start)
    return turned
  })
  // "Quill joins Vale in an *adaptation of* the novel [Dry Dock]": the adaptation goes by that name.
  return told.length > 0 ? told : works.filter((m) => ADAPTED.has(relationTo(doc, m.from)))
}
const ADAPTED = new Set(['adaptation', 'remake'])

/** "credits include [Dry Dock] *and “*[Salt and Ash]". */
function isListed(doc: Document, from: number, to: number): boolean {
  const between = doc.tokens.slice(from, to)
  return between.length <= LIST_JOINT && between.every(({ pos }) => LISTS.has(pos))
}
const LIST_JOINT = 5
const LISTS = new Set(['PUNCT', 'CCONJ', 'DET'])

/**
 * Whether a sentence, which begins at token `start`, tells something of the work that it names, and does not just say who somebody is or
 * what another work is like: not "Quill, who wrote [Dry Dock]", "the director of [Dry Dock]", "compared to [Dry Dock]".
 */
function isTurnedTo(doc: Document, m: Mention, start: number): boolean {
  if (isBackground(doc, m, start)) return false
  const at = beforePhrase(doc, m.from, start)
  const before = doc.tokens[at]
  if (isCareer(doc, m.from, at, start)) return false
  // "season two *of* [Dry Dock]".
  const whole = [doc.tokens[at - 1], doc.tokens[at - 2]].some((t) => WHOLES.has(t?.lower ?? ''))
  if (before?.lower === 'of' && !whole) return false
  for (let i = at; i >= start; i--) {
    const token = doc.tokens[i]
    if (token?.text === ',' && i < at) return true
    if (opensRelative(doc, i)) return false
    // "She also starred in [Dry Dock]", "who previously worked on [Dry Dock]": a career on the way.
    const past = DONE.test(doc.tokens[i + 1]?.lower ?? '')
    if (CAREER.has(token?.lower ?? '') && past && before?.pos === 'ADP') return false
  }
  return true
}

/**
 * "Quill, 44, *made* the 2021 drama [Dry Dock]", "Quill previously *directed* [Dry Dock]": what somebody did before says who that is. The
 * phrase of the work, which begins behind token `at`, has its year, or the verb an age or "previously" before it.
 */
function isCareer(doc: Document, from: number, at: number, start: number): boolean {
  const verb = doc.tokens[at]?.pos === 'ADP' ? at - 1 : at
  if (verb <= start || !DEEDS.has(doc.tokens[verb]?.lower ?? '')) return false
  const tokens = doc.tokens.slice(start, verb)
  if (tokens.some((t) => RELATIVE.has(t.lower))) return false
  const year = doc.tokens.slice(at + 1, from).some((t) => /^(?:19|20)\d\d$/.test(t.text))
  const aged = tokens.some(
    (t, n) => t.pos === 'NUM' && [tokens[n - 1], tokens[n + 1]].every((u) => u?.text === ','),
  )
  return year || aged || BEFORE.has(tokens.at(-1)?.lower ?? '')
}
const DEEDS = new Set(
  'made directed co-directed helmed wrote co-wrote penned created co-created produced starred appeared played voiced hosted scored'.split(
    ' ',
  ),
)
const BEFORE = new Set('previously formerly earlier'.split(' '))

/** "the actor *who* wrote", "the actor *that* wrote"; but "said *that* she wrote", "told Vantage *that* she wrote". */
function opensRelative(doc: Document, at: number): boolean {
  const before = doc.tokens.slice(Math.max(0, at - TOLD_REACH), at)
  const isContent = before.at(-1)?.pos === 'VERB' || before.some((t) => TELLS.has(t.lower))
  return RELATIVE.has(doc.tokens[at]?.lower ?? '') && !(doc.tokens[at]?.lower === 'that' && isContent)
}
const TELLS = new Set('told tells assured informed reminded'.split(' '))
/** Tokens from "told" to "that": "told The Gull on Monday that". */
const TOLD_REACH = 6

/** "since [Dry Dock]", "the makers of [Dry Dock]", "best known for [Dry Dock]", "in the vein of [Dry Dock]", "is no [Dry Dock]". */
export function isBackground(
  doc: Document,
  { from, to }: Pick<Mention, 'from' | 'to'>,
  start: number,
): boolean {
  const word = (i: number) => (i < start ? '' : (doc.tokens[i]?.lower ?? ''))
  // "hails from [Dry Dock], *where* she first appeared".
  const isWhere = doc.tokens[to + 1]?.lower === 'where'
  const at = beforePhrase(doc, from, start)
  if (at < start) return false
  // "announced her *exit from* [Dry Dock]" tells something of it.
  const left = word(at) === 'from' && EXITS.has(word(at - 1))
  if ((AWAY.has(word(at)) && !isWhere && !left) || (word(at) === 'to' && MEASURED.has(word(at - 1))))
    return true
  // "a prequel to [Dry Dock]".
  if (DERIVED_WORKS.has(relationTo(doc, from))) return true
  if (!OF.has(word(at))) return MEASURES.has(word(at)) || word(from - 1) === 'no'
  // "Quill *of* [Dry Dock]", "*last seen* in [Dry Dock]".
  if (word(at) === 'of' && doc.tokens[at - 1]?.pos === 'PROPN') return true
  if (word(at - 1) === 'seen') return word(at - 2) === 'last'
  // "will also *star* in [Dry Dock]" is a verb.
  const credits = CREDIT_NOUNS.has(word(at - 1)) && doc.tokens[at - 1]?.pos !== 'VERB'
  return credits || SETTING.has(word(at - 1)) || BACKGROUND.has(word(at - 1))
}

/** The token before the noun phrase that a name stands in: a preposition, a verb, a noun of a credit. */
function beforePhrase(doc: Document, from: number, start: number): number {
  let at = from - 1
  const inPhrase = () =>
    PHRASE.has(doc.tokens[at]?.pos ?? '') ||
    isMark(doc.tokens[at]?.text ?? '') ||
    [doc.tokens[at], doc.tokens[at + 1]].some((t) => t?.text === '-')
  // "*whose* novel [Dry Dock]" is tagged as an article.
  const ends = () =>
    CREDIT_NOUNS.has(doc.tokens[at]?.lower ?? '') || RELATIVE.has(doc.tokens[at]?.lower ?? '')
  while (at >= start && inPhrase() && !ends()) at--
  return at
}

/** Titles are dressed on both sides: "known for “[Dry Dock]”". */
const isMark = (text: string) => QUOTE_MARKS.has(text) || OPENING.has(text)
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const AWAY = new Set(
  'from off by after before since like unlike as than besides despite alongside following'.split(' '),
)
const EXITS = new Set(
  'exit exits exited exiting departure departs departed departing fired removed'.split(' '),
)
/** What of a work stands for it: "join the second *season* of Dry Dock", "ordered ten *hours* of Dry Dock", "the *future* of Dry Dock is unclear". */
const WHOLES = new Set(
  'season seasons series episode episodes hours chapter chapters volume volumes issue issues instalments installments run cast finale premiere future fate rest remainder'.split(
    ' ',
  ),
)
const OF = new Set('of for on in behind to with at'.split(' '))
/** "known *for* Dry Dock", "fans *of* Dry Dock". */
const BACKGROUND = new Set('known famous remembered based adapted inspired'.split(' '))
/** Who likes a work or made it, and what another is measured by: "the *team* behind Dry Dock", "in the *vein* of Dry Dock". */
const SETTING = new Set(
  `fans fan viewers audiences admirers lovers followers devotees makers maker team people minds folks company studio label vein style
   mould mold spirit tradition footsteps wake heels likes success timeslot slot award awards emmy oscar bafta nomination nominee winner
   credits stint run work turn take version retelling dramatisation dramatization reworking retread`.split(
    /\s+/,
  ),
)
/** "has been *compared* to Dry Dock". */
const MEASURED = new Set(
  'compared comparable similar akin likened comparisons comparison nod homage tribute next'.split(' '),
)
/** "*think* Dry Dock with boats", "credits *include* Dry Dock". */
const MEASURES = new Set(
  'think recalls recalling evokes evoking echoes echoing rivals rivalling resembles include includes including'.split(
    ' ',
  ),
)
const CAREER = new Set('also previously recently formerly'.split(' '))
const DONE = /^(?:\p{L}+ed|seen|had|was)$/u
const RELATIVE = new Set(['who', 'whose', 'which', 'that', 'whom'])
