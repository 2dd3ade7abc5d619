import { type Document, type Sentence, seriesNameOf } from '../find/index.ts'
import type { Certainty, Claim, Qualifiers, Span } from '../model/index.ts'
import { isSurelyBefore } from '../universe/index.ts'
import type { Signs } from './basis/basis.ts'
import type { Draft } from './basis/releases.ts'
import { attributeOf } from './certainty/attributes.ts'
import { certaintyAt, isUnderRumour, type Judged } from './certainty/certainty.ts'
import { leadOf } from './certainty/list-leads.ts'
import { replyTo, retractionOf } from './certainty/replies.ts'
import type { Clauses } from './clauses/clauses.ts'
import type { Unit } from './clauses/units.ts'
import { dateOf } from './dates/claim-date.ts'
import { groundsOf, isCredit } from './grounds.ts'
import type { Filler } from './matching/fillers.ts'
import { COMES_TO_WORK, jobBeforeName, jobOfCredit } from './matching/job-of-credit.ts'
import { isToldElsewhere, type Match } from './matching/match.ts'
import { slotOf } from './matching/verb-conditions.ts'
import { denialOf } from './on-whose-word.ts'
import type { Reading } from './reading.ts'
import {
  isAhead,
  isGiven,
  isGivenUp,
  isNewsOf,
  isPast,
  isPresupposed,
  isRelative,
  isScreenedNow,
  isYetToBe,
} from './standing.ts'

/** A match as a claim, or null where it is only imagined, or lacks the date that it is about. */
export function claimOf(
  read: Reading,
  clauses: Clauses,
  signs: Signs,
  match: Match,
  about?: string,
): Draft | null {
  const { sentence, units } = clauses
  const { frame, predicate } = match
  const trigger = units[match.trigger]
  if (trigger === undefined) return null
  const given = isGiven(units, match) && !isDoubted(clauses, match)
  const stated = judgedIn(clauses, match, given)
  if (stated === null) return null
  const reply = given ? undefined : replyFor(read, sentence, trigger.to, stated.certainty)
  const denial = given || reply !== undefined ? undefined : denialOf(read, units, match)
  const lead = clauses.verbs.length === 0 ? leadOf(read.doc, sentence) : undefined
  const told = stated.certainty === 'certain' ? (lead?.certainty ?? 'certain') : stated.certainty
  const judged = reply?.certainty ?? (denial === undefined ? told : 'denied')
  const certainty = PLANNED.has(judged) && isGivenUp(units, match) ? 'denied' : judged
  if (saysNothing(match, certainty)) return null
  const past = isPast(match)
  const date = frame.dated ? dateOf(read, clauses, match, past) : undefined
  const comes = frame.again === true || COMES_TO_WORK.has(match.verb?.lemma ?? '')
  const back = comes && frame.set?.role === 'actor'
  const job =
    frame.credit === true ? jobOfCredit(units, match) : back ? jobBeforeName(units, match) : undefined
  if (job === null || (frame.dated && date === undefined)) return null
  const at = reply?.said ?? trigger.from
  const gone =
    date !== undefined &&
    read.article.published !== undefined &&
    isSurelyBefore(date.on, read.article.published)
  // "makes her first appearance a week *tomorrow*", "lights up Vantage on *Jan. 4*": a present that is to come.
  const due = date === undefined && predicate.shown === true && isDue(read, clauses, match)
  const { basis, according_to, otherwise, hearsay } = groundsOf(read, clauses, signs, match, {
    certainty,
    past,
    given,
    gone,
    due,
    denial,
    at,
  })
  const qualifiers: Partial<Qualifiers> = {
    // "was *to have begun* filming": that is what did not happen.
    ...(isAhead(units, match) && certainty !== 'denied' ? (frame.ahead ?? frame.set) : frame.set),
    ...(job === undefined ? {} : { role: job }),
    ...(date === undefined ? {} : { on: date.on }),
  }
  const names = match.args.map((a, n) =>
    predicate.args[n]?.types === 'text' ? surfaceOf(read, sentence, a) : a?.referent.name,
  )
  const span = spanOf(read.doc, sentence, sentence.from, reply?.end ?? sentence.to)
  const claim: Claim = {
    predicate: predicate.name,
    args: names.filter((n) => n !== undefined),
    ...qualifiers,
    certainty: hearsay ? 'possible' : certainty,
    basis,
    according_to,
    quote: read.article[span.in].slice(span.start, span.end),
    span,
    arg_spans: match.args.flatMap((a) => (a === undefined ? [] : [placeOf(read, sentence, a)])),
    trigger: spanOf(read.doc, sentence, trigger.from, trigger.to),
    ...(reply === undefined
      ? hedgesOf(read.doc, clauses, stated.hedges, lead?.at)
      : { hedges: [spanOf(read.doc, sentence, reply.from, reply.to)] }),
    frame: frame.example,
  }
  return {
    claim,
    otherwise,
    past,
    ...mannerOf(units, match),
    guessesJob: frame.credit === true && job === undefined,
    onNow: isScreenedNow(match),
    listed: clauses.verbs.length === 0,
    inherits: frame.inherits ?? false,
    about: given || isRelative(units, match) || isElsewhere(units, match) ? undefined : about,
    // "She played Owl for two seasons", "Quill's Owl was shot dead": wherever that was, it is out.
    shownIn: past && (!given || isDeed(match)) ? undefined : shownIn(clauses, match, given, about),
    ahead: !given && predicate.ofSeries !== true && isYetToBe(match),
  }
}

/** "the *apparent* death of Nightjar"; "RUMOUR: Dry Dock series in the works at Vantage", a line of names alone, and "Quill as Nightjar?": nothing is taken for known. */
const isDoubted = ({ sentence, units, verbs }: Clauses, { trigger }: Match) =>
  attributeOf(units, trigger, verbs) !== undefined ||
  (verbs.length === 0 && (isUnderRumour(sentence, units) || units.at(-1)?.lower === '?'))

/** "She starred as Owl *in the 2014 biopic*": not in what the text is about. */
const isElsewhere = (units: readonly Unit[], { verb }: Match) =>
  verb !== undefined && isToldElsewhere(units, (slot) => slotOf(verb, slot))
/** How sure a plan may be that was given up: "*was to* appear", "*would have* appeared". */
const PLANNED: ReadonlySet<Certainty> = new Set(['certain', 'possible'])

/** What is said to a question, or takes back a statement. */
function replyFor({ doc }: Reading, sentence: Sentence, from: number, certainty: Certainty) {
  if (certainty === 'unknown') return replyTo(doc, sentence, from)
  return certainty === 'denied' ? undefined : retractionOf(doc, sentence, from)
}

/** The clause is in the present and names a day that is ahead. */
function isDue(read: Reading, clauses: Clauses, match: Match): boolean {
  const { published } = read.article
  const first = match.verb?.governors[0] ?? match.verb
  if (published === undefined || (first?.form !== 'third' && first?.form !== 'base')) return false
  if (match.verb?.modal !== undefined) return false
  const day = dateOf(read, clauses, match, false)
  return day !== undefined && day.on.length > YEAR && isSurelyBefore(published, day.on)
}
/** Letters of a date that is no more than a year. */
const YEAR = 4

/** "[Quill]'s [Owl] *was shot*": the verb tells of the part, and not of who has it: "[Quill] ([Owl]) was there". */
const isDeed = ({ frame }: Match) => 'link' in frame && frame.link === 'possessive'

/** In what manner the frame tells it. */
const mannerOf = (units: readonly Unit[], match: Match) => ({
  again:
    match.frame.again === true || (match.predicate.decided === true && AGAIN.has(match.verb?.lemma ?? '')),
  passing: match.frame.passing === true,
  credit: isCredit(units, match),
  beside: 'link' in match.frame && BESIDE.has(match.frame.link),
})
const BESIDE = new Set(['possessive', 'brackets'])

/** "will not be *recommissioned*": it has been on. */
const AGAIN = new Set(['return', 'renew', 're-up', 'recommission', 'reorder'])

/**
 * Who "has ordered no sequel" might show one all the same; "Does Nightjar die?": what happens but once is left open, or does not happen, in no work
 * that nobody names.
 */
function saysNothing({ frame, predicate, args }: Match, certainty: Certainty): boolean {
  if (!DOUBTED.has(certainty)) return false
  if (frame.implied === true && certainty !== 'unknown') return true
  const placed = Object.keys(frame.args).some((place) => place.includes('focus'))
  return predicate.once === true && !placed && args.some((a) => a?.mention === null)
}
const DOUBTED: ReadonlySet<Certainty> = new Set(['denied', 'unlikely', 'unknown'])

/**
 * The work that a claim without one shows. "[Quill]'s [Nightjar]" and "[Quill] ([Nightjar])" may be known from the seasons before;
 * "who plays him" from anywhere; a list of the cast is of the season that it stands under, and "[Quill]'s [Nightjar] will leave" of what it tells of.
 */
function shownIn({ units, verbs }: Clauses, match: Match, given: boolean, about: string | undefined) {
  if (isRelative(units, match)) return undefined
  const listed = verbs.length === 0 || isNewsOf(units, match)
  return given && !listed && about !== undefined && seriesNameOf(about) !== about ? undefined : about
}

function judgedIn({ sentence, units, verbs }: Clauses, match: Match, given: boolean) {
  const { frame, predicate, verb, trigger } = match
  return certaintyAt({
    sentence,
    units,
    verbs,
    verb,
    trigger,
    asserted: frame.certainty ?? 'certain',
    given: given || isPresupposed(units, match),
    negationSpent: 'negated' in frame,
    undecided: predicate.decided === true && predicate.ahead === true,
  })
}

/** Each place once: two signs may be read from the same words. */
function hedgesOf(
  doc: Document,
  { sentence, units }: Clauses,
  hedges: Judged['hedges'],
  lead: number | undefined,
): { readonly hedges?: Span[] } {
  const spans = hedges.flatMap(({ from, to }) => {
    const [first, last] = [units[from], units[to - 1]]
    return first === undefined || last === undefined ? [] : [spanOf(doc, sentence, first.from, last.to)]
  })
  const over =
    lead === undefined ? [] : [spanOf(doc, { ...sentence, from: lead, to: lead + 1 }, lead, lead + 1)]
  const all = [...over, ...spans]
  const apart = all.filter((span, n) => span.start >= Math.max(0, ...all.slice(0, n).map((s) => s.end)))
  return apart.length === 0 ? {} : { hedges: apart }
}

/** A title is what the text says, not what a catalogue calls it. */
function surfaceOf(read: Reading, sentence: Sentence, filler: Filler | undefined): string | undefined {
  const span = filler === undefined ? null : placeOf(read, sentence, filler)
  return span === null ? undefined : read.article[span.in].slice(span.start, span.end)
}

function placeOf({ doc }: Reading, sentence: Sentence, { mention }: Filler): Span | null {
  return mention === null ? null : spanOf(doc, sentence, mention.from, mention.to)
}

function spanOf(doc: Document, sentence: Sentence, from: number, to: number): Span {
  return { in: sentence.in, start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 }
}
