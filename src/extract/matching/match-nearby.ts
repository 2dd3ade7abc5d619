import { DESCRIPTIONS, type Mention, type SentenceFocus } from '../../find/index.ts'
import type { Argument, Frame, Predicate } from '../../predicates/index.ts'
import {
  asOpensClause,
  coordinatedAt,
  coordinatedBefore,
  givesExamples,
  one,
  type Phrase,
} from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { DERIVED, type Filler, fillersOf, STANDS_FOR_ITS_WORK } from './fillers.ts'
import type { Entry, Lexicon, Lookup, Place } from './lexicon.ts'
import {
  allFillings,
  areElsewhere,
  isMispaired,
  isToldElsewhere,
  isUntitled,
  type Match,
  namesOther,
  type SlotReader,
  seriesOf,
} from './match.ts'
import type { TriggerNoun } from './match-nouns.ts'
import { fits, framesOf, leadingOf, likenedFrom } from './match-verbs.ts'
import { isOfOpening } from './noun-phrase.ts'
import { isAdapted, madeFromOriginal } from './originals.ts'
import { otherSense } from './things.ts'
import { slotOf } from './verb-conditions.ts'

/**
 * The looser reading. Where the grammar filled no frame of a trigger, its arguments are the nearest names of their types in the
 * same clause, on the side where the frame expects them; a work that the sentence doesn't name is the one that the text is
 * about: "She is joined by composer [Ivo Brandt]". At least one argument must be named, and none be guessed: a name of no catalogue
 * needs the grammar to tell what it is. `lexicon` has the frames that names which are not guessed can fill.
 */
export function nearbyMatches(
  units: readonly Unit[],
  verbs: readonly Verb[],
  nouns: readonly TriggerNoun[],
  lexicon: Lexicon,
  focus: SentenceFocus,
  strict: readonly Match[],
): Match[] {
  const found: Match[] = []
  // A trigger is read once for each predicate.
  const read = new Map<number, Set<Predicate>>()
  for (const { trigger, predicate } of strict) markRead(read, trigger, predicate)
  const tryEntry = (
    entry: Entry<Frame>,
    at: number,
    verb: Verb | undefined,
    slots: SlotReader,
    about: SentenceFocus = focus,
  ) => {
    const { predicate, frame } = entry
    if (read.get(at)?.has(predicate) === true) return
    const columns = columnsOf(units, entry, at, about, slots)
    if (columns === null) return
    for (const args of allFillings(predicate, columns)) {
      markRead(read, at, predicate)
      found.push({ predicate, frame, args, trigger: at, verb })
    }
  }
  let leading: ReadonlySet<Verb> | undefined
  for (const verb of verbs) {
    const entries = framesOf(units, verb, lexicon)
    if (entries === undefined) continue
    leading ??= leadingOf(verbs)
    if (leading.has(verb)) continue
    if (isOfUnnamed(units, verb)) continue
    const light = LIGHT_VERBS.has(verb.lemma)
    const slots = (slot: string) => slotOf(verb, slot)
    const sense = otherSense(units, verb)
    for (const entry of entries)
      if (!(light && !entry.particle) && !sense(entry.spoken) && fits(units, verb, entry))
        tryEntry(entry, verb.at, verb, slots)
  }
  for (const { at, entries, read: slots, apart, verb } of nouns)
    if (!isAdapted(units, at))
      for (const entry of entries) tryEntry(entry, at, verb, slots, apart ? {} : focus)
  return found
}

function markRead(read: Map<number, Set<Predicate>>, trigger: number, predicate: Predicate): void {
  const known = read.get(trigger)
  if (known === undefined) read.set(trigger, new Set([predicate]))
  else known.add(predicate)
}

/** "Three dramas *axed*, [Dry Dock] survives": said of those before it, of whom none is named. */
const isOfUnnamed = (units: readonly Unit[], { at, slots }: Verb) =>
  units[at + 1]?.lower === ',' &&
  !slots.has('object') &&
  units[at - 1]?.mention === undefined &&
  (units[at - 1]?.pos === 'NUM' || units[at - 2]?.pos === 'NUM')

/** Verbs that say too little to be read without their grammar (light verbs, and verbs of saying that order a work). */
const LIGHT_VERBS = new Set(
  'be have do get go come make take put give see show bring add announce run face turn pick write step move walk drop let cut say wish wave part finish want happen'.split(
    ' ',
  ),
)

/** What fills each argument, or null where a needed one stays empty or none is named. */
function columnsOf(
  units: readonly Unit[],
  { predicate, frame, lookups }: Entry<Frame>,
  at: number,
  focus: SentenceFocus,
  read: SlotReader,
): ReadonlyMap<number, readonly Filler[]> | null {
  const columns = new Map<number, readonly Filler[]>()
  // "[Dry Dock], the spin-off, …": not a spin-off of itself.
  const taken = new Set<Mention | null>()
  // "Premieres June 16 on Halcyon", under its title.
  const bulletin = frame.dated === true && at === 0
  for (const lookup of lookups) {
    if (lookup.pair || lookup.argument.types === 'text') return null
    // What becomes of a work is told by the grammar alone.
    if (lookup.places.some(({ kind }) => kind === 'remake' || kind === 'reboot')) return null
    if (isOvert(units, lookup, read)) return null
    const near = nearest(units, at, lookup, read, taken)
    const fillers = near.filter((f) => f.mention?.guessed !== true)
    // "Vale, who created [Ironroot],": nothing is left out, whatever Ironroot is.
    if (near.length > 0 && fillers.length === 0) return null
    for (const { mention } of fillers) taken.add(mention)
    if (fillers.length > 0) columns.set(lookup.position, fillers)
    else if (!lookup.optional && lookup.argument.optional !== true) {
      const ofSeries = predicate.ofSeries === true || frame.ofSeries === true
      if (frame.named === true || frame.named === lookup.position) return null
      if (isToldElsewhere(units, read)) return null
      const here = lookup.places.some(({ kind }) => kind === 'episode')
      const told = here && focus.episode !== undefined ? { ...focus, season: focus.episode } : focus
      const work = inFocus(units.slice(0, likenedFrom(units, at)), lookup.argument, told, ofSeries, columns)
      if (work === undefined || (columns.size === 0 && lookups.length === 1 && !bulletin)) return null
      columns.set(lookup.position, [work])
    }
  }
  if (isMispaired(units, columns) || isSomebodyElses(units, columns)) return null
  const named = [...columns.values()].some((fillers) => fillers.some((f) => f.mention !== null))
  return named || bulletin ? columns : null
}

/** "Quill and Vale return, *the latter* as [Owl]": who stands right before "as" has the part, and is none of those who were found. */
function isSomebodyElses(units: readonly Unit[], columns: ReadonlyMap<number, readonly Filler[]>): boolean {
  const fillers = [...columns.values()].flat()
  const people = fillers.filter((f) => f.referent.type === 'person')
  if (people.length === 0) return false
  return fillers.some(({ mention, referent }) => {
    if (mention === null || referent.type !== 'character') return false
    const part = units.findIndex((u) => u.mention === mention)
    const as = units.findLastIndex((u, n) => n < part && n >= part - LONGEST_PART && u.lower === 'as')
    const player = as < 0 ? undefined : units[as - 1]?.mention
    return player?.referent.type === 'person' && people.every((f) => f.mention !== player)
  })
}
/** Units from "as" to the name of the part: "as *the vengeful old sorcerer* [Owl]". */
const LONGEST_PART = 6

/** The first place of the argument that has a name: by the grammar, or else the nearest. */
function nearest(
  units: readonly Unit[],
  at: number,
  { places, argument }: Lookup,
  read: SlotReader,
  taken: ReadonlySet<Mention | null>,
): readonly Filler[] {
  for (const { slot, kind } of places) {
    if (slot === 'focus' || (kind !== undefined && EXACT.has(kind))) continue
    const kept = (some: readonly Filler[]) =>
      kind === 'untitled'
        ? some.filter((f) => isUntitled(f.referent))
        : kind === 'series'
          ? some.map(seriesOf)
          : some
    const strict = kept(fillersOf(units, read(slot), argument))
    if (strict.length > 0) return strict
    for (const step of sidesOf(slot)) {
      const found = kept(scan(units, at, step, slot, argument, taken))
      if (found.length > 0) return found
    }
  }
  return []
}

/** What the grammar alone can tell. */
const EXACT: ReadonlySet<NonNullable<Place['kind']>> = new Set([
  'season',
  'newest',
  'whole',
  'first',
  'last',
  'name',
  'former',
  'head',
  'part',
])

const NOT_PREPOSITIONS = new Set(['subject', 'object', 'owner', 'bearer'])

function sidesOf(slot: string): readonly (1 | -1)[] {
  if (slot === 'bearer') return [-1, 1]
  return slot === 'owner' || slot.startsWith('subject') ? [-1] : [1]
}

/** The nearest names of a fitting type on one side, up to the next verb or the end of the stretch. */
function scan(
  units: readonly Unit[],
  at: number,
  step: 1 | -1,
  slot: string,
  argument: Argument,
  taken: ReadonlySet<Mention | null>,
): readonly Filler[] {
  const preposition = NOT_PREPOSITIONS.has(slot) || slot.includes('>') ? undefined : slot
  for (let i = at + step; i >= 0 && i < units.length; i += step) {
    const unit = units[i]
    if (unit === undefined || BARRIERS.has(unit.lower) || unit.pos === 'VERB') return []
    // "killed by Owl in a shock exit": nobody's exit that the grammar knows of.
    if (slot === 'owner' && unit.pos === 'ADP' && !argument.types.includes('work')) return []
    if (slot === 'bearer' && unit.lower === ',' && step === 1 && isOfOpening(units, at, i)) return []
    if (slot === 'object' && (unit.pos === 'ADP' || unit.pos === 'SCONJ')) return []
    // "Vale joins Dry Dock, and *actor Quill appears* in Salt and Ash": another clause begins with the job.
    if (slot === 'owner' && isJoint(unit) && jobOpensClause(units, i, at)) return []
    // "Vale and the Dry Dock *writers* agreed": Vale is none of them.
    if (slot === 'bearer' && unit.lower === 'and' && units[i + 1]?.lower === 'the') return []
    // "the sitcom *Low Water*, and also in Dry Dock": what the noun bears stands right behind it, whatever it is.
    if (slot === 'bearer' && i === at + 1 && unit.pos === 'PROPN' && !bears(units, i, argument)) return []
    // "Does she join them?": a pronoun is found by the grammar or not at all.
    if (
      unit.mention === undefined ||
      taken.has(unit.mention) ||
      unit.mention.kind === 'pronoun' ||
      (preposition !== undefined && !follows(units, i, preposition))
    )
      continue
    // "A series *based on the game* [Dry Dock] is in development": it has no title.
    const made =
      argument.types.includes('work') && units[i + 1]?.lower !== ',' ? madeFromOriginal(units, i) : null
    if (made === 'nameless') return []
    // "Quill (*Dry Dock*) is attached": what somebody is known for.
    if (made !== null || (units[i - 1]?.lower === '(' && units[i - 2]?.mention?.referent.type === 'person'))
      continue
    // "Quill, last seen in [Dry Dock], *and newcomer* Vale": he is of another list.
    if (slot === 'owner' && SEEN_IN.has(units[i - 1]?.lower ?? '') && units.slice(i, at).some(isJoint))
      return []
    if (isOfAThing(units, i, argument) || (slot === 'as' && isNoPart(units, i))) return []
    const list: readonly Phrase[] =
      step === 1 ? coordinatedAt(units, i, units.length) : coordinatedBefore(units, i + 1, 0)
    const fillers = fillersOf(units, list, argument)
    // "Low Water, the third part *in the film series*, opens": whatever Low Water is, the series doesn't.
    const placed =
      slot === 'subject' && unit.mention.kind === 'description' && PLACING.has(units[i - 1]?.lower ?? '')
    if (fillers.length > 0) return placed ? [] : fillers
    // "Quill *as Doran* and Reyes as Nightjar": the role of the first is told, whatever Doran is.
    if (preposition === 'as') return []
  }
  return []
}

const SEEN_IN = new Set(['in', 'on', 'for', 'from'])
const isJoint = ({ lower }: Unit) => lower === 'and' || lower === ','
/** From the joint to the noun stands nothing but its phrase, and behind the name that it has a verb. */
const jobOpensClause = (units: readonly Unit[], joint: number, noun: number) =>
  units.slice(joint + 1, noun).every((u) => u.mention === undefined && INSIDE_PHRASE.has(u.pos)) &&
  units[noun + 1]?.mention?.referent.type === 'person' &&
  (units[noun + 2]?.pos === 'VERB' || units[noun + 2]?.pos === 'AUX') &&
  // "Nightjar is not in Dry Dock, *director Quill has explained*": an aside of the same clause.
  !(units[joint]?.lower === ',' && units.slice(noun + 2, noun + 4).some((u) => SAID.has(u.lower)))
const SAID = new Set(
  'said says explained explains told tells confirmed confirms revealed reveals added adds announced announces teased promised'.split(
    ' ',
  ),
)

const bears = (units: readonly Unit[], at: number, argument: Argument) =>
  fillersOf(units, coordinatedAt(units, at, units.length), argument).length > 0

const ORIGINS = new Set(['of', 'to', 'from'])
const isUntold = (unit: Unit | undefined) => unit?.pos === 'PROPN' && unit.mention === undefined

const PLACING = new Set(['in', 'on', 'of', 'for', 'from', 'to', 'with', 'at'])

/** "as [Nightjar]'s assistant": the part is another than who owns it; ", as [Nightjar] said": a clause. */
function isNoPart(units: readonly Unit[], at: number): boolean {
  if (/^['’]s?$/.test(units[at + 1]?.lower ?? '')) return true
  const as = units.findLastIndex((u, i) => i < at && u.lower === 'as')
  return asOpensClause(units, as, one(at))
}

/** "the *soundtrack* of [Dry Dock]", which is not the work, and "a *spinoff* of [Dry Dock]", which is another. */
function isOfAThing(units: readonly Unit[], at: number, argument: Argument): boolean {
  // "the sequel to 2013's [Dry Dock]".
  const start = units[at - 1]?.lower === "'s" && units[at - 2]?.pos === 'NUM' ? at - 2 : at
  const thing = units[start - 2]
  if (!OF.has(units[start - 1]?.lower ?? '') || thing?.pos !== 'NOUN') return false
  // "the *sequel series* to [Dry Dock]".
  const before = units[start - 3]?.lower ?? ''
  return (
    DERIVED.has(thing.lower) ||
    DERIVED.has(before) ||
    (argument.whole === true && !STANDS_FOR_ITS_WORK.has(thing.lower))
  )
}

const DEFINITE = new Set(['the', 'this', 'that', 'its', 'their'])
const OF = new Set(['of', 'for', 'to'])

const BARRIERS = new Set([';', '.', '?', '!', '|', '•', '“', '”', ':', 'where', 'when', 'while', 'because'])

/** The preposition and at most the rest of its phrase stand before the name. */
function follows(units: readonly Unit[], at: number, preposition: string): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || unit.mention !== undefined) return false
    // "bands such as [The Owls]" names no part.
    if (unit.lower === preposition) return preposition !== 'as' || !givesExamples(units, i)
    if (!INSIDE_PHRASE.has(unit.pos)) return false
  }
  return false
}
const INSIDE_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADV'])

/**
 * The slot is filled, though with no name that fits, and nothing is left to guess: "directed the patrols", "[Struan Mackellar]
 * features in it" for a character.
 */
function isOvert(units: readonly Unit[], { places, argument }: Lookup, read: SlotReader): boolean {
  return places.some(({ slot }) => {
    const phrases = read(slot)
    if (phrases.length === 0 || fillersOf(units, phrases, argument).length > 0) return false
    if (areElsewhere(units, phrases)) return true
    // "a remake of *Low Water*": of that, whatever it is.
    if (ORIGINS.has(slot) && argument.types[0] === 'work' && phrases.some((p) => isUntold(units[p.head])))
      return true
    // "makes her debut in *it*", whatever it is.
    const it = ({ head }: Phrase) => units[head]?.lower === 'it' && units[head]?.mention === undefined
    if (slot === 'in' && argument.types[0] === 'work' && phrases.some(it)) return true
    if (slot === 'subject' && phrases.some((p) => isToldApart(units, p, read('verb')[0]?.from))) return true
    // "star in *the sequel*", of which the text has not told the title.
    // … and "the new drama", which may be any of several.
    if (phrases.some(({ from, head }) => isUnresolved(units[head], argument) && isTold(units, from, head)))
      return true
    // "wishes to return to *the stage*", "to *his lunch*".
    // … and "the sequel to *a hit drama*" is one to another.
    const other = ({ from, head }: Phrase) =>
      INDEFINITE.has(units[from]?.lower ?? '') && units[head]?.mention === undefined
    if (slot === 'to') return phrases.some((p) => other(p) || isElsewhere(units[p.head]))
    if (slot !== 'object' && slot !== 'subject') return false
    return phrases.some(({ from, head }) => {
      const unit = units[head]
      // "to create *a movie*" is to make another than the one that the text is about.
      const another = INDEFINITE.has(units[from]?.lower ?? '')
      const stands = STANDS_FOR_ITS_WORK.has(unit?.lower ?? '') && !another
      const thing = unit?.pos === 'PRON' || (unit?.pos === 'NOUN' && !stands)
      // "the [Dry Dock] crossover airs in May".
      const named = units.slice(from, head).some((u) => u.mention?.referent.type === 'work')
      const other = named && unit?.mention === undefined && DERIVED.has(unit?.lower ?? '')
      // "*Low Water* will hit cinemas": a name, whatever it is of.
      const untold = unit?.pos === 'PROPN' && unit.mention === undefined && head > 0
      if (slot === 'subject' && argument.types[0] === 'work' && untold) return true
      // "*[Quill]'s Voss* will return": whoever Voss is, it isn't Quill.
      if (slot === 'subject' && untold && units[head - 1]?.lower === "'s") return true
      const says = slot === 'subject' && (SAYINGS.has(unit?.lower ?? '') || isOtherThing(unit, argument))
      // "Nightjar's *love* for Owl died": something of theirs, and nobody.
      const theirs = slot === 'subject' && isNobody(unit, argument)
      // "as Nightjar – *everybody* is coming back", "*He* worked with [Quill] and appeared in it": somebody, and not who is near.
      const somebody = argument.types[0] === 'person' && unit?.mention === undefined
      const anybody =
        slot === 'subject' &&
        (EVERYBODY.has(unit?.lower ?? '') || (somebody && PERSONAL.has(unit?.lower ?? '')))
      // "*A drama* about [Dry Dock] opens": another work.
      const apart = another && argument.types[0] === 'work' && DESCRIPTIONS.get(unit?.lower ?? '') === 'work'
      return (
        unit?.mention !== undefined ||
        other ||
        says ||
        theirs ||
        anybody ||
        apart ||
        (slot === 'object' && thing)
      )
    })
  })
}

/** "on *the comedy pilot* written by [Vale]": a participle right behind a noun tells of what it means, which is not named; but "[Dry Dock], a film written by …". */
function isToldApart(units: readonly Unit[], { from, head, to }: Phrase, verb: number | undefined): boolean {
  const noun = units[head]
  if (units[from - 1]?.lower === ',' && units[from - 2]?.mention !== undefined) return false
  return (
    to === verb &&
    noun?.pos === 'NOUN' &&
    noun.mention === undefined &&
    /(?:ing|ed|en)$/.test(units[to]?.lower ?? '')
  )
}

const PERSONAL = new Set(['he', 'she'])
const EVERYBODY = new Set(['everyone', 'everybody', 'someone', 'somebody', 'nobody'])

/** "*the* sequel", "Vale's *Low Water* remake". */
const isTold = (units: readonly Unit[], from: number, head: number) => {
  const before = units[head - 1]
  const named = isUntold(before) || before?.mention?.guessed === true
  return DEFINITE.has(units[from]?.lower ?? '') || (named && DERIVED.has(units[head]?.lower ?? ''))
}

const isUnresolved = (unit: Unit | undefined, { types }: Argument) =>
  unit !== undefined &&
  !UNTITLED.has(unit.lower) &&
  (DERIVED.has(unit.lower) ||
    (types.includes('work') && unit.mention === undefined && DESCRIPTIONS.get(unit.lower) === 'work'))

/** A noun for no character, where a character is looked for; for no person, "[Quill]'s *departure* leaves it without a star", "*The film*, directed by
 * [Quill] and starring Vale". */
const isNobody = (unit: Unit | undefined, { types }: Argument) =>
  unit?.pos === 'NOUN' &&
  (types[0] === 'character'
    ? DESCRIPTIONS.get(unit.lower) !== 'character'
    : types[0] === 'person' && (EVENT.test(unit.lower) || DESCRIPTIONS.get(unit.lower) === 'work'))
const EVENT = /(?:ture|tion|sion|ment|ance|ence|ness|exit|death|news|loss|deal)s?$/

/** "*details* came out on Wednesday": not the work that the text is about. */
const isOtherThing = (unit: Unit | undefined, { types }: Argument) =>
  types.length === 1 &&
  types[0] === 'work' &&
  unit?.pos === 'NOUN' &&
  !STANDS_FOR_ITS_WORK.has(unit.lower) &&
  !UNTITLED.has(unit.lower) &&
  DESCRIPTIONS.get(unit.lower) !== 'work'
/** What a work is called as well while it has no title, or none that matters: "the project, said to be titled Dry Dock". */
const UNTITLED = new Set(
  'project pilot title production adaptation instalment installment entry chapter'.split(' '),
)

/** A noun that is neither a work, nor a part in one, nor what stands for either. */
const isElsewhere = (unit: Unit | undefined) =>
  unit?.pos === 'NOUN' &&
  unit.mention === undefined &&
  !STANDS_FOR_ITS_WORK.has(unit.lower) &&
  !ROLES.has(unit.lower)
const ROLES = new Set(
  'role roles part parts cast fold set franchise helm chair world screen screens'.split(' '),
)

/** "the *video* appeared online", "a *statement* released by [Vantage]": no work, and nobody. */
const SAYINGS = new Set(
  'video videos photo photos picture pictures image images post posts statement statements article articles report reports story stories letter message interview tweet tape recording memo email'.split(
    ' ',
  ),
)

const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'some', 'several', 'many', 'other'])

function inFocus(
  units: readonly Unit[],
  argument: Argument,
  focus: SentenceFocus,
  ofSeries: boolean,
  columns: ReadonlyMap<number, readonly Filler[]>,
): Filler | undefined {
  if (argument.types === 'text' || !argument.types.includes('work')) return undefined
  if (focus.guessed === true) return undefined
  const fillers = [...columns.values()].flat()
  const used = new Set(fillers.map((f) => f.mention))
  const own = ofSeries ? focus.work : (focus.season ?? focus.work)
  // "A prequel, [Dry Dock], …": the sentence is about Dry Dock, and the prequel is one to what the article is about.
  const work = fillers.some((f) => f.referent.name === own?.name) ? focus.topic : own
  return work === undefined || namesOther(units, work, used) ? undefined : { mention: null, referent: work }
}
