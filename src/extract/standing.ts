import { CASTING_VERBS, NEWS_VERBS } from './basis/lexicon.ts'
import type { Unit } from './clauses/units.ts'
import type { Verb } from './clauses/verbs.ts'
import { MONTHS, SEASONS, WEEKDAYS } from './dates/calendar-words.ts'
import { GIVEN_UP } from './matching/former-names.ts'
import type { Match } from './matching/match.ts'

/** "Vale, who plays him", "who has played him since 2014": told as known, whatever the sentence is about. */
export function isRelative(units: readonly Unit[], { verb }: Match): boolean {
  if (verb === undefined || verb.modal !== undefined) return false
  const first = verb.governors[0] ?? verb
  return (
    units[first.at - 1]?.lower === 'who' &&
    (first === verb || (first.lemma === 'have' && verb.form !== 'ing'))
  )
}

/** "[Vale], who played him", "the series, which she created", "[Roe], whose Nightjar died": what is added of a name behind a comma. */
export function isAdded(units: readonly Unit[], { verb }: Match): boolean {
  if (verb === undefined) return false
  const first = verb.governors[0] ?? verb
  for (let i = first.at - 1; i > 0 && i >= first.at - ADDED_REACH; i--) {
    if (units[i]?.pos === 'VERB') return false
    if (ADDING.has(units[i]?.lower ?? '')) return units[i - 1]?.lower === ',' || units[i - 1]?.lower === '('
  }
  return false
}
const ADDING = new Set(['who', 'which', 'whose', 'whom'])
/** Units from the relative to its verb: "whose young Nightjar [died]". */
const ADDED_REACH = 6

/** The construction takes its content for known; "she might be a *member* of it" says it anew. */
export function isGiven(units: readonly Unit[], match: Match): boolean {
  const { frame, verb } = match
  // "*will* be played by Quill".
  if (
    frame.given !== true ||
    isTaken(match) ||
    isNewInJob(units, match) ||
    ('verb' in frame && (isFuture(verb) || isInfinitive(units, verb))) ||
    ('verb' in frame && verb !== undefined && (verb.negated || isAbandoned(units, verb)))
  )
    return false
  return !('noun' in frame && isPredicated(match))
}

/** "won't be back for *its* final season": that there is one is no news, unless it is what the verb says: "may be *its* final season". */
export function isPresupposed(units: readonly Unit[], match: Match): boolean {
  const { frame, trigger } = match
  if (frame.presupposed !== true || isPredicated(match)) return false
  return units.slice(Math.max(0, trigger - DEFINITE_REACH), trigger).some((u) => DEFINITE.has(u.lower))
}
const DEFINITE = new Set(['the', 'its', 'their', "'s", '’', "'"])
/** Units from the determiner to the noun: "*its* fifth and final season". */
const DEFINITE_REACH = 4

/** "is a *member*", "Is it the *final* season?": what the verb says of its subject. */
function isPredicated({ verb, trigger }: Match): boolean {
  if (verb === undefined || !COPULAS.has(verb.lemma)) return false
  const said = verb.slots.get('object')?.some((p) => p.from <= trigger && trigger < p.to) === true
  return said || (verb.at === 0 && verb.slots.get('subject')?.[0]?.from === 1 && !verb.slots.has('in'))
}
const COPULAS = new Set(['be', 'become', 'remain', 'turn'])

/** "returns as *showrunner*", "was tapped as *director*", "will serve as *director*": the job is the news. */
function isTaken({ frame, verb, trigger }: Match): boolean {
  if (verb === undefined || !('noun' in frame)) return false
  // "stepped down *as showrunner*": which she was.
  if (GIVING_UP.has(verb.lemma)) return false
  if (!NEWS_VERBS.has(verb.lemma) && !CASTING_VERBS.has(verb.lemma) && !isToCome(verb)) return false
  return verb.slots.get('as')?.some((p) => p.from <= trigger && trigger < p.to) === true
}

const GIVING_UP = new Set('step leave exit quit depart resign bow fire axe sack oust'.split(' '))

/** "*new* Dry Dock producer [Quill]", "the *incoming* showrunner": nobody knows it yet. */
function isNewInJob(units: readonly Unit[], { frame, trigger }: Match): boolean {
  if (!('noun' in frame) || frame.set?.role === undefined) return false
  for (let i = trigger - 1; i >= trigger - NEW_REACH; i--) {
    const unit = units[i]
    if (unit === undefined) return false
    if (NEW.has(unit.lower)) return true
    if (unit.mention === undefined && !INSIDE_JOB.has(unit.pos)) return false
  }
  return false
}
const NEW = new Set(['new', 'incoming', 'newly'])
/** Units from "new" to the job: "*new* Dry Dock head writer". */
const NEW_REACH = 4
const INSIDE_JOB = new Set(['ADJ', 'NOUN', 'ADV'])

/** "[Quill]'s [Owl] *will leave*", "[Quill] ([Owl]) *has signed on*", "*is back*": of what is to come. */
export function isNewsOf(units: readonly Unit[], { verb }: Match): boolean {
  if (verb === undefined) return false
  if (isFuture(verb)) return true
  const first = verb.governors[0] ?? verb
  if (first.form.startsWith('past')) return false
  const back = verb.lemma === 'be' && units.slice(verb.to, verb.to + 2).some((u) => u.lower === 'back')
  return back || COMING.has(verb.lemma)
}
const COMING = new Set(['return', 'reprise', 'sign', 'join', 'board', 'come'])

const isFuture = (verb: Verb | undefined) => verb?.modal === 'will' || verb?.modal === "'ll"

/** "has been given the go-ahead *to reprise* her role": not yet. */
const isInfinitive = (units: readonly Unit[], verb: Verb | undefined) =>
  verb?.form === 'base' && units[verb.at - 1]?.lower === 'to'

/** "will serve", "is set to serve". */
const isToCome = (verb: Verb) => isFuture(verb) || verb.governors.some((g) => PLANS.has(g.lemma))

/** "originally dated December 9": a date or title that was given up. */
export function isGivenUp(units: readonly Unit[], { verb, predicate, trigger }: Match): boolean {
  if (predicate.revised !== true) return verb !== undefined && isAbandoned(units, verb)
  // "*originally* dated", "*originally* was dated".
  const before = units[units[trigger - 1]?.pos === 'AUX' ? trigger - 2 : trigger - 1]?.lower ?? ''
  // "used to be called", "was titled … until this spring".
  const was = verb?.governors.some((g) => g.lemma === 'used' || g.lemma === 'use') === true
  const until =
    predicate.decided === true &&
    verb?.passive === true &&
    !POSTPONES.has(verb.lemma) &&
    units.slice(trigger, trigger + 6).some((u) => u.lower === 'until')
  if (was || until || isDropped(units, trigger, verb)) return true
  // "previously released Dry Dock", "originally aired in May": so it did.
  if (verb !== undefined && OUT.has(verb.lemma) && isFact(units, verb)) return false
  const group = verb === undefined ? [] : [verb, ...verb.governors]
  // "*Originally* scheduled to open", "— *initially* planned for a May release".
  const opening = group.some(
    (v) => GIVEN_UP.has(units[v.at - 1]?.lower ?? '') && (units[v.at - 2]?.pos ?? 'PUNCT') === 'PUNCT',
  )
  return opening || GIVEN_UP.has(before) || group.some((v) => v.adverbs.some((a) => GIVEN_UP.has(a)))
}
/**
 * A plan that the clause itself gives up: "was *supposed* to open", "was *to have* opened", "*had been* due", and "was due in May" where the sentence
 * tells what is planned *now*.
 */
function isDropped(units: readonly Unit[], trigger: number, verb: Verb | undefined): boolean {
  const group = verb === undefined ? [] : [...verb.governors, verb]
  const [first, second] = group
  const noun = units[trigger]?.lower === 'due'
  if (verb === undefined || first === undefined || !first.form.startsWith('past')) return false
  if (first === verb && !noun) return false
  if (first.lemma === 'be' && second?.lemma === 'have' && second.form === 'base') return true
  // "was *to open* on May 4, *but* …".
  const but = units.some((u, i) => i > trigger && u.lower === 'but')
  if (first.lemma === 'be' && second === verb && verb.form === 'base' && but) return true
  if (group.some((v) => SUPPOSED.has(units[v.at]?.lower ?? ''))) return true
  if (!PLANS.has(verb.lemma) && !noun) return false
  return first.lemma === 'have' || units.some((u, i) => i > trigger && u.lower === 'now')
}
const SUPPOSED = new Set(['supposed', 'meant', 'intended'])

/** "was *supposed* to appear", "was *originally set* to play him", "*would have* played him", "was *to have* played him": nothing came of it. */
function isAbandoned(units: readonly Unit[], verb: Verb): boolean {
  const { governors, modal } = verb
  const [first, second] = governors
  if (first === undefined) return false
  if (first.lemma === 'be' && second?.lemma === 'have' && second.form === 'base') return true
  if (modal === 'would') return governors.some((g) => g.lemma === 'have') && verb.form.includes('participle')
  if (!first.form.startsWith('past')) return false
  const planned = governors.some((g) => PLANS.has(g.lemma) || g.lemma === 'go')
  const early = [verb, ...governors].some((v) => v.adverbs.some((a) => AT_FIRST.has(a)))
  // "was originally planned to *be* just a guest": what she was to be, and not that she was there.
  const act = verb.lemma !== 'be'
  // "*had been* set to play him".
  const before = first.lemma === 'have' && planned
  return governors.some((g) => SUPPOSED.has(units[g.at]?.lower ?? '')) || before || (planned && early && act)
}
const AT_FIRST = new Set(['originally', 'initially', 'once'])

/** "has been delayed *until* 2020": that is the new date. */
const POSTPONES = new Set(['push', 'delay', 'postpone', 'hold', 'put', 'move'])
/** "was released", "has aired", "released"; not "was to be released", "was to air". */
function isFact(units: readonly Unit[], { at, modal, form, governors }: Verb): boolean {
  const infinitive = units.slice(Math.max(0, at - 2), at).some((u) => u.lower === 'to')
  return (
    modal === undefined &&
    !infinitive &&
    form !== 'ing' &&
    governors.every((g) => g.lemma === 'be' || g.lemma === 'have')
  )
}
const OUT = new Set(
  'release premiere air debut open launch publish screen broadcast show stream drop bow'.split(' '),
)

/** "plays", "created", "has played": how things stand with the work, against "will play", "joins", "has been cast", which are news. */
export function isStanding(units: readonly Unit[], match: Match, past: boolean): boolean {
  const { verb, frame } = match
  if (frame.given === true)
    return (
      !isTaken(match) &&
      !isNewInJob(units, match) &&
      !('verb' in frame && (isFuture(verb) || isInfinitive(units, verb)))
    )
  if (verb === undefined) return false
  if (SCREENED.has(verb.lemma) && isOnNow(verb)) return true
  if (isKnownDoing(units, verb) || isLastSeen(units, match) || isPlotTold(match, past)) return true
  const back =
    units[verb.to]?.lower === 'back' || units[verb.to - 1]?.lower === 'back' || verb.adverbs.includes('back')
  // "in the frame *to play* Nightjar".
  const infinitive = verb.governors.length === 0 && units[verb.at - 1]?.lower === 'to'
  const perfect =
    !back &&
    !infinitive &&
    verb.governors.every((g) => g.lemma === 'have' || (g.lemma === 'be' && verb.form !== 'ing'))
  return (
    perfect &&
    verb.modal === undefined &&
    !verb.negated &&
    verb.form !== 'ing' &&
    !CASTING_VERBS.has(verb.lemma) &&
    (past || isLongAgo(units, verb) || !NEWS_VERBS.has(verb.lemma) || isExperience(verb))
  )
}

/** "[Nightjar], *last seen* going down a well in Dry Dock", "you will have *last seen* her there". */
const isLastSeen = (units: readonly Unit[], { predicate, trigger }: Match) =>
  predicate.args[0]?.types[0] === 'character' &&
  SIGHTS.has(units[trigger]?.lower ?? '') &&
  units[trigger - 1]?.lower === 'last'
const SIGHTS = new Set(['seen', 'heard', 'glimpsed', 'spotted'])

/** "In the last scene [Nightjar] *joined* the Night Watch": what a character did there is no casting. */
const isPlotTold = ({ predicate, verb }: Match, past: boolean) =>
  past &&
  predicate.shown === true &&
  predicate.args[0]?.types[0] === 'character' &&
  verb !== undefined &&
  !verb.passive &&
  verb.modal === undefined &&
  !verb.negated &&
  verb.governors.length === 0

/** "best known *for playing* Owl", "after eight years *of playing* her", "joined in 2013, *playing* Owl", "Dry Dock, *starring* Quill": no news of today. */
function isKnownDoing(units: readonly Unit[], { form, governors, lemma, at, slots }: Verb): boolean {
  if (form !== 'ing' || governors.length > 0) return false
  const before = units[at - 1]?.lower ?? ''
  const long = before === 'of' && SPANS.has(units[at - 2]?.lower ?? '')
  const since = before === ',' && /^(?:19|20)\d\d$/.test(units[at - 2]?.lower ?? '')
  // "with Quill *starring*".
  const work = slots.get('subject')?.some((p) => units[p.head]?.mention?.referent.type === 'work') === true
  if (before === 'for' || long || since || (STARS.has(lemma) && (work || NOWADAYS.has(before)))) return true
  // "The season *ended with* [Nightjar] *joining* the Night Watch", "had *left* her *running* it".
  const subject = slots.get('subject')?.[0]?.from ?? at
  const by = units[subject - 1]?.lower === 'with' ? subject - 2 : subject - 1
  return CLOSED.has(units[by]?.lower ?? '')
}
const NOWADAYS = new Set(['now', 'currently'])
const CLOSED = new Set(['ended', 'closed', 'finished', 'concluded', 'left', 'saw', 'found'])
const SPANS = new Set(['years', 'decades', 'seasons', 'year', 'decade'])
const STARS = new Set(['star', 'feature'])

/** "Harbour Nights is streaming on Vantage": it is out. */
export const isScreenedNow = ({ verb }: Match) =>
  verb !== undefined && SCREENED.has(verb.lemma) && verb.form === 'ing' && isOnNow(verb)

/** "is streaming on Vantage", "can be streamed there". */
const isOnNow = ({ form, modal, negated, governors }: Verb) =>
  !negated &&
  ((form === 'ing' &&
    modal === undefined &&
    governors.length > 0 &&
    governors.every((g) => g.lemma === 'be')) ||
    modal === 'can')
const SCREENED = new Set(['stream', 'air', 'show', 'screen', 'watch', 'rent', 'buy', 'catch', 'find'])

/** "has appeared in Dry Dock": a career so far. */
const isExperience = ({ lemma, governors }: Verb) =>
  EXPERIENCES.has(lemma) && governors.some((g) => g.lemma === 'have')
const EXPERIENCES = new Set(['appear', 'feature'])

/** "will begin", "would begin", "is to start", "is set to start", "starts in May". */
export function isAhead(units: readonly Unit[], { verb }: Match): boolean {
  if (verb === undefined) return false
  const modal = verb.modal === 'will' || verb.modal === "'ll" || verb.modal === 'would'
  const first = verb.governors[0] ?? verb
  const starts = STARTS.has(first.lemma) && (first.form === 'third' || first.form === 'base')
  return (
    modal ||
    starts ||
    isFuturate(units, first) ||
    [...verb.governors, verb].some((v) => isBareInfinitive(units, v)) ||
    verb.governors.some((g) => PLANS.has(g.lemma)) ||
    [...verb.governors, verb].some((v) => v.form === 'base' && v.governors.at(-1)?.lemma === 'be')
  )
}

/** "Dry Dock *to start* filming", "…, with shooting due *to begin* in May"; not "came to Cork *to shoot* it", which they did. */
const isBareInfinitive = (units: readonly Unit[], { at, form, lemma }: Verb) =>
  form === 'base' &&
  STARTS.has(lemma) &&
  units[at - 1]?.lower === 'to' &&
  !VERBAL.has(units[at - 2]?.pos ?? 'VERB')
const VERBAL = new Set(['VERB', 'AUX'])

/** "*will* play her", "is *set* to play her", "*is directing* it": nobody has seen it. */
export function isYetToBe({ verb, predicate, args }: Match): boolean {
  if (verb === undefined) return false
  if (isFuture(verb)) return true
  const [first] = verb.governors
  const now = first?.form === 'third' || first?.form === 'base'
  if (now && verb.governors.some((g) => PLANS.has(g.lemma)) && !verb.negated) return true
  const doing = verb.form === 'ing' && first?.lemma === 'be' && now
  const named = args.some((a) => a?.referent.type === 'work' && a.mention?.kind === 'name')
  return doing && named && predicate.shown === true && !SCREENED.has(verb.lemma)
}

/** "films in May", "cameras roll next month": a plain present with a time is a plan. */
function isFuturate(units: readonly Unit[], { form, slots }: Verb): boolean {
  if (form !== 'third' && form !== 'base') return false
  return ['object', 'in', 'on', 'this'].some((slot) =>
    slots
      .get(slot)
      ?.some(({ from, to }) => units.slice(from, to).some((u) => u.mention === undefined && isTime(u.lower))),
  )
}
const isTime = (word: string) =>
  word === 'next' || word === 'tomorrow' || MONTHS.has(word) || SEASONS.has(word) || WEEKDAYS.has(word)

const STARTS = new Set(['start', 'begin', 'commence', 'get', 'kick', 'resume'])
const PLANS = new Set('set slate schedule expect plan tip poise date pencil'.split(' '))

/** The clause is in the past tense: "premiered", "was cast". */
export function isPast({ verb, frame }: Match): boolean {
  if (verb === undefined) return false
  const first = verb.governors[0] ?? verb
  // "set to debut Oct. 18": the plan is made, the debut is ahead.
  if ((first !== verb || 'noun' in frame) && PLANS.has(first.lemma)) return false
  // "*Directed* by Quill from a script by Vale, the film …": a participle has no tense.
  const finite = !('voice' in frame) && !(first === verb && verb.slots.has('by') && !verb.slots.has('object'))
  const tense = first.form === 'past' || (first.form === 'past or participle' && finite)
  return tense && verb.modal === undefined
}

/** "was axed last year", "shut up shop in 1996", by no company that is named as its subject. */
export function isDatedBack(units: readonly Unit[], { verb }: Match): boolean {
  const subject = verb?.slots.get('subject')?.[0]
  const actor = subject === undefined ? undefined : units[subject.head]?.mention
  return verb !== undefined && actor?.referent.type !== 'company' && isLongAgo(units, verb)
}

/** "left it *in 2014*", "quit *after* nine years", "*when* she left": what is over, and not this week's news. */
export function isTimed(units: readonly Unit[], { verb }: Match): boolean {
  if (verb === undefined) return false
  const first = verb.governors[0] ?? verb
  const when = units.slice(Math.max(0, first.at - CLAUSE_REACH), first.at).some((u) => WHEN.has(u.lower))
  const after = verb.slots.has('after') || verb.slots.has('at')
  return when || after || isLongAgo(units, verb)
}
const WHEN = new Set(['when', 'since', 'before', 'until', 'after', 'as'])
/** Units from "when" to its verb. */
const CLAUSE_REACH = 5

/** "axed it in 2014", "pulled the plug last fall", "ordered it two years ago": history, not what is announced. */
export function isLongAgo(units: readonly Unit[], verb: Verb): boolean {
  const first = verb.governors[0] ?? verb
  if (first.form !== 'past' && first.form !== 'past or participle') return false
  for (let i = verb.to; i < Math.min(units.length, verb.to + AGO_REACH); i++) {
    const word = units[i]?.lower ?? ''
    const next = units[i + 1]?.lower ?? ''
    if (word === 'ago' || (word === 'last' && (SEASONS.has(next) || next === 'year'))) return true
    if (word === 'in' && /^(?:19|20)\d\d$/.test(next)) return true
  }
  return false
}
/** Units from a verb to its time. */
const AGO_REACH = 9
