import type { Certainty, Claim } from '../model/index.ts'
import type { Source } from './attribution/index.ts'
import { basisOf, type Ground, type Signs } from './basis/basis.ts'
import { isDescribed, isInScene } from './basis/footage.ts'
import type { Clauses } from './clauses/clauses.ts'
import type { Unit } from './clauses/units.ts'
import type { Match } from './matching/match.ts'
import { companyActing, isScooped, withoutOthers, wordOn } from './on-whose-word.ts'
import type { Reading } from './reading.ts'
import { isAdded, isDatedBack, isRelative, isStanding, isTimed } from './standing.ts'

type Rests = Pick<Claim, 'basis' | 'according_to'>

export interface Grounds extends Rests {
  /** Where it is taken for common knowledge: what it rests on if the work turns out to be still to come. */
  readonly otherwise: Rests | undefined
  /** "Sources say that she returns": nobody stands for it. */
  readonly hearsay: boolean
}

/** What is known of a match before its ground is judged. */
export interface Judged {
  readonly certainty: Certainty
  readonly past: boolean
  readonly given: boolean
  /** Its date is behind us. */
  readonly gone: boolean
  /** The day that it is told for is ahead. */
  readonly due: boolean
  /** Who denies it, in another sentence. */
  readonly denial: readonly Source[] | undefined
  /** The token at which somebody has the word: of what is asked, that of the reply. */
  readonly at: number
}

/** What a match rests on, and on whose word. */
export function groundsOf(
  read: Reading,
  clauses: Clauses,
  signs: Signs,
  match: Match,
  { certainty, past, given, gone, due, denial, at }: Judged,
): Grounds {
  const { sentence, units } = clauses
  const happens = match.predicate.args[0]?.types[0] === 'character'
  const shows = isDescribed(read.doc, sentence, read.headline, past)
  const described = (shows || (happens && !past && isInScene(read.doc, sentence))) && !signs.speculation
  const denied = certainty === 'denied' && !past && !given
  const asked = certainty === 'unknown' && !given
  const said = denial ?? wordOn(read, clauses, match, { past, described, at, denied, asked })
  const decided = !read.exclusive && (certainty === 'certain' || certainty === 'denied')
  // "Vantage *published* it on October 20": what it has done everybody can see.
  const done = gone && past && certainty === 'certain'
  const told = said ?? (decided && !done ? companyActing(units, match) : [])
  const chain = given || done ? [] : told
  const trigger = units[match.trigger]
  const unheard = (signs.anonymous || signs.official) && said === undefined && trigger !== undefined
  const ground: Ground = {
    signs: unheard ? withoutOthers(read, clauses, trigger, match, signs) : signs,
    headline: read.headline,
    shown: match.predicate.shown === true,
    happens,
    seen: isSeen(match) || (read.photographer !== undefined && match.frame.set?.stage === 'filming'),
    described,
    chain,
    scooped: isScooped(read, chain),
    certainty,
    weighed: isWeighed(match),
    given,
    ...tenseOf(units, match, { past, gone, due }),
    pressRelease: read.publisher !== undefined,
    credit: isCredit(units, match),
  }
  const basis = basisOf(ground)
  const otherwise = basis === 'released' ? beforeItIsOut(read, ground, told) : undefined
  const hearsay = basis === 'anonymous' && certainty === 'certain' && chain.length > 0 && !read.exclusive
  return { basis, according_to: wordOf(read, chain, basis), otherwise, hearsay }
}

/** The names of a chain; what a company tells itself is on its own word. */
function wordOf(
  { publisher, photographer }: Reading,
  chain: readonly Source[],
  basis: Claim['basis'],
): string[] {
  if (chain.length === 0 && basis === 'footage') return photographer === undefined ? [] : [photographer]
  const told = chain.length === 0 && basis === 'official' ? (publisher?.chain ?? []) : chain
  return told.filter((s) => s.type !== 'unnamed').map((s) => s.name)
}

/** "[Vale]'s Owl gets a series of her own, Vantage said": on whose word it is where no work has shown it yet. */
function beforeItIsOut(read: Reading, ground: Ground, chain: readonly Source[]): Rests {
  const unknown = { given: false, added: false, standing: false, credit: false }
  // "Quill, its director, *announced* on Monday": what the sentence announces is not who she is.
  const signs = { ...ground.signs, official: false }
  const heard = basisOf({ ...ground, ...unknown, signs, chain, scooped: isScooped(read, chain) })
  // "Vale (Owl) is in, I hear": what is known of the work is not what was heard.
  const basis = heard === 'anonymous' && chain.length === 0 ? 'report' : heard
  return { basis, according_to: wordOf(read, chain, basis) }
}

/** What the tense tells of whether the work has shown it. */
function tenseOf(
  units: readonly Unit[],
  match: Match,
  { past, gone, due }: Pick<Judged, 'past' | 'gone' | 'due'>,
) {
  const { predicate } = match
  const news =
    predicate.event === true && !isRelative(units, match) && !isAdded(units, match) && !isTimed(units, match)
  const standing = predicate.shown === true && !due && !news && isStanding(units, match, past)
  // "was axed *last year*", "*had been* axed"; that "Vantage axed it last year" is told of Vantage.
  const ended = predicate.ofSeries === true && predicate.decided === true
  const over = ended && ((past && isDatedBack(units, match)) || isBefore(match))
  return {
    past: (past && predicate.shown === true) || gone,
    added: past && standing && isAdded(units, match),
    standing: standing || gone || over,
  }
}

/** "has been offered the role", "is *eyed* to play her": news of what somebody weighs. */
const isWeighed = ({ frame, verb }: Match) =>
  frame.certainty === 'possible' || verb?.governors.some(({ lemma }) => WEIGHING.has(lemma)) === true
const WEIGHING = new Set('eye approach court offer circle contact consider mull weigh'.split(' '))

/** "had been axed", "having been axed": over before what the sentence tells. */
const isBefore = ({ verb }: Match) =>
  verb?.passive === true &&
  verb.governors.some((g) => g.lemma === 'have' && (g.form.startsWith('past') || g.form === 'ing'))

/** "[Nightjar] ([Quill]) is hauled out of the water": a person and a part side by side, of a work that shows it. */
const isSeen = ({ frame, predicate }: Match) =>
  'link' in frame && predicate.shown === true && predicate.args[1]?.types[0] === 'character'

/** It tells what somebody is known for: "Quill (Dry Dock)", "Quill, who starred in Dry Dock, …". */
export const isCredit = (units: readonly Unit[], match: Match) =>
  match.frame.credit === true ||
  match.frame.apart === true ||
  isRelative(units, match) ||
  isOfThePast(units, match)

/** "Nightjar is played by *former* Dry Dock actor Quill": a job that is told of a name, and that its bearer has no longer. */
function isOfThePast(units: readonly Unit[], { frame, trigger }: Match): boolean {
  if (!('noun' in frame)) return false
  for (let i = trigger - 1; i >= trigger - DESCRIBED; i--) {
    const unit = units[i]
    if (unit === undefined || (unit.mention === undefined && ENDS_NOUNS.has(unit.pos))) return false
    if (FORMER.has(unit.lower)) return true
  }
  return false
}
/** Units from a job back to "former": "former child star of the Vantage drama". */
const DESCRIBED = 5
const ENDS_NOUNS = new Set(['PUNCT', 'VERB', 'AUX', 'ADP', 'CCONJ'])
const FORMER = new Set('former onetime one-time erstwhile ex'.split(' '))
