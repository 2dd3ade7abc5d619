import { CREDIT_NOUNS, DERIVED_WORKS, MEDIA, NAMING, type SentenceFocus } from '../../find/index.ts'
import type { NounFrame } from '../../predicates/index.ts'
import { NEGATIONS } from '../clauses/chains.ts'
import {
  coordinatedAt,
  coordinatedBefore,
  fusedAt,
  listedAt,
  one,
  type Phrase,
  phraseAt,
  phraseBefore,
  placeOf,
} from '../clauses/phrases.ts'
import { derived } from '../clauses/stands-for.ts'
import type { Unit } from '../clauses/units.ts'
import { mainSlots, type Verb } from '../clauses/verbs.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { madeBefore, madeFrom } from './made-by.ts'
import { fillings, type Match, type SlotReader } from './match.ts'
import { isOfOpening, phraseStart } from './noun-phrase.ts'
import { isOfAnother, isOfNewcomer } from './of-another.ts'
import { ownersOf } from './owners.ts'
import { isCompanys, isSomebodys, OWN_TIME, takesSomebody } from './whose-noun.ts'

/** A noun that triggers frames, and what stands around it by slot. */
export interface TriggerNoun {
  readonly at: number
  /** The frames whose words before the noun are there, and none that they forbid. */
  readonly entries: readonly Entry<NounFrame>[]
  readonly read: SlotReader
  /** Tells of another than what the text is about, even where that has no name that is known. */
  readonly apart: boolean
  /** The verb whose clause the noun stands in. */
  readonly verb: Verb | undefined
}

/** The nouns of a sentence that trigger frames, in order of place. */
export function nounsIn(units: readonly Unit[], verbs: readonly Verb[], lexicon: Lexicon): TriggerNoun[] {
  const found: TriggerNoun[] = []
  units.forEach((unit, at) => {
    // "the Vantage [*drama*]" tells of who shows it, though it means the work.
    const described = unit.mention?.kind === 'description'
    if ((unit.mention !== undefined && !described) || unit.pos === 'VERB') return
    const possible = lexicon.nouns.get(unit.lower)
    if (possible === undefined || leadsToVerb(units, at) || isInCompound(units, at)) return
    const ofCompany = isCompanys(units, at)
    const entries = possible.filter(
      (entry) => standsRight(units, at, entry) && !(ofCompany && takesSomebody(entry.predicate)),
    )
    if (entries.length === 0) return
    const slots = slotsOf(units, at, verbs)
    const verb =
      copulaOver(units, at, verbs) ??
      verbs.findLast((v) => v.at < at && !v.slots.get('subject')?.some((p) => p.head === at)) ??
      verbs.find((v) => v.at > at)
    // "she came for the *filming* of Dry Dock": of another day.
    const told = entries.filter(
      ({ frame }) =>
        (frame.current !== true || verb?.form !== 'past') &&
        (frame.without === undefined || !slots.has(frame.without)),
    )
    if (told.length === 0) return
    const read: SlotReader = (slot) => slots.get(slot) ?? []
    found.push({
      at,
      entries: told,
      read,
      apart: isOfAnother(units, at) || isOfNewcomer(units, at, verb),
      verb,
    })
  })
  return found
}

/** "is *due* to film", "in *talks* to direct": the word only leads to the verb. */
const leadsToVerb = (units: readonly Unit[], at: number) =>
  (units[at]?.pos === 'ADJ' || BARGAINS.has(units[at]?.lower ?? '')) &&
  units[at + 1]?.lower === 'to' &&
  units[at + 2]?.pos === 'VERB'
const BARGAINS = new Set(['talks', 'negotiations'])

/** "a *premiere* date", "the *launch* party", "the *lead* writer": the noun only tells of which date, party or writer. */
function isInCompound(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (next === undefined) return false
  const job = units[at]?.lower === 'lead' && next.mention === undefined && CREDIT_NOUNS.has(next.lower)
  // "In *Part* 2 of Dry Dock, Quill …": no part that she plays.
  const counted = units[at]?.lower === 'part' && next.pos === 'NUM'
  return job || counted || OF_AN_EVENT.has(next.lower)
}
const OF_AN_EVENT = new Set(
  'date dates party parties screening schedule window strategy plan plans weekend night day event week pattern'.split(
    ' ',
  ),
)

/** Matches of noun frames in a sentence: "showrunner [Mara Quill]", "[Quill]'s return to [Harbour Nights]". */
export function nounMatches(
  units: readonly Unit[],
  nouns: readonly TriggerNoun[],
  focus: SentenceFocus,
): Match[] {
  const found: Match[] = []
  for (const { at, entries, read, apart, verb } of nouns) {
    const ofSomebody = isSomebodys(units, at)
    for (const entry of entries) {
      const { predicate, frame } = entry
      const aside = ofSomebody && !takesSomebody(predicate)
      // "Quill's final *season*": hers, and not the last of the series.
      if (aside && OWN_TIME.has(units[at]?.lower ?? '')) continue
      const told = aside || apart || isOfFronted(units, at, verb) ? {} : focus
      // "showrunner [Quill] told the fans of Dry Dock": what is named later does not turn the noun to itself.
      for (const args of fillings(units, entry, read, told, at)) {
        found.push({ predicate, frame, args, trigger: at, verb })
      }
    }
  }
  return found
}

/** "Planned for a May *release*, [Dry Dock] will open in June": of the work behind the comma. */
const isOfFronted = (units: readonly Unit[], at: number, verb: Verb | undefined) =>
  verb !== undefined &&
  verb.at < at &&
  verb.slots.get('subject')?.some((p) => p.from > at && units[p.head]?.mention?.referent.type === 'work') ===
    true

/** "Quill appears *as Director* Hale": a word of a part's name. */
const isRank = (units: readonly Unit[], at: number) => {
  const next = units[at + 1]
  const named =
    next?.mention === undefined ? next?.pos === 'PROPN' : next.mention.referent.type === 'character'
  return units[at - 1]?.lower === 'as' && named
}

/** The words that the frame asks for, or forbids, before the noun. */
function standsRight(units: readonly Unit[], at: number, entry: Entry<NounFrame>): boolean {
  if (entry.frame.set?.role !== undefined && isRank(units, at)) return false
  const { after, over, notOver, like, unlike } = entry
  if (over?.has(prepositionBefore(units, at)) === false) return false
  if (notOver?.has(prepositionBefore(units, at)) === true) return false
  if (after === undefined && like === undefined && unlike === undefined) return true
  const start = phraseStart(units, at)
  if (after?.has(units[start - 1]?.lower ?? '') === false) return false
  const before = (words: ReadonlySet<string>) => units.slice(start, at).some((u) => words.has(u.lower))
  return (like === undefined || before(like)) && (unlike === undefined || !before(unlike))
}

/** "*from* its planned March 29 launch", "*since* its 2012 debut": past dates and participles. */
function prepositionBefore(units: readonly Unit[], at: number): string {
  let acts = false
  for (let i = at - 1; i >= 0 && i > at - DATED_REACH; i--) {
    if (units[i]?.pos === 'ADP') return units[i]?.lower ?? ''
    // "since the show *made* its debut": of another clause.
    if (units[i]?.pos === 'SCONJ') return acts ? '' : (units[i]?.lower ?? '')
    acts ||= units[i]?.pos === 'VERB'
    // "from its May 4, 2027, release date".
    if (units[i]?.pos === 'PUNCT' && !/^\d/.test(units[i - 1]?.lower ?? '')) return ''
  }
  return ''
}
/** Tokens before a noun among which a date and its preposition stand. */
const DATED_REACH = 10

/** What stands around the noun at `at`, by slot. */
function slotsOf(units: readonly Unit[], at: number, verbs: readonly Verb[]): Map<string, readonly Phrase[]> {
  const slots = new Map<string, readonly Phrase[]>()
  const owners = ownersOf(units, at)
  // "the [Bannerman Comics] title “Dry Dock”" is a work.
  if (owners.length === 0) slots.set('verb', [one(at)])
  if (owners.length > 0) slots.set('owner', owners)
  const end = readPrepositions(units, at + 1, slots)
  // "the *writer* and executive producer of [Dry Dock]": of both.
  const joined = end === at + 1 ? nounAfter(units, at) : undefined
  if (joined !== undefined) readPrepositions(units, joined + 1, slots)
  const bearer = bearerOf(units, at, end, verbs)
  if (bearer.length > 0) slots.set('bearer', bearer)
  if (isLabel(units, at)) slots.set('label', bearer)
  const start = phraseStart(units, at)
  if (units[start - 1]?.lower === 'and') {
    const end = units[start - 2]?.lower === ',' ? start - 2 : start - 1
    slots.set('listed', coordinatedBefore(units, end, 0, true))
  }
  const made = madeBefore(units, start) ?? madeFrom(units, at, verbs)
  if (made !== null) slots.set('made', [made])
  const aside = asideAt(units, end)
  if (aside.length > 1) slots.set('aside', aside)
  const absolute = inAbsolute(units, start)
  if (absolute !== null) {
    slots.set('absolute', [absolute])
    const main = verbs.findLast((v) => v.at < absolute.from)
    const slotted = mainSlots(main).map((slot) => main?.slots.get(slot))
    // "The spin-off, [Dry Dock], is coming, with Quill on the script": what names the subject stands behind it.
    const works = slotted.find(isWorks(units)) ?? slotted.at(-1)
    if (works !== undefined) slots.set('main', works)
  }
  const holder = verbs.find((v) => HOLDS.has(v.lemma) && v.slots.get('object')?.some((p) => p.head === at))
  const held = holder?.slots.get('subject')
  if (held !== undefined) slots.set('holder', held)
  const said = verbs.filter((v) => HAPPENS.has(v.lemma) && v.slots.get('subject')?.some((p) => p.head === at))
  for (const slot of ['in', 'on', 'for']) {
    const phrases = said.find((v) => v.slots.has(slot))?.slots.get(slot)
    if (phrases !== undefined) slots.set(`verb>${slot}`, phrases)
  }
  const heads = new Set([at, ...bearer.map((p) => p.head)])
  const bounds = verbs.find(
    (v) => BOUNDS.has(v.lemma) && v.slots.get('subject')?.some((p) => heads.has(p.head)),
  )
  const bounded = bounds?.slots.get('object')
  if (bounded !== undefined) slots.set('verb>object', bounded)
  return slots
}

/** "Its cast *([Quill], [Vale] and Reyes)* is back", "The cast *— [Quill] and [Vale] —*": who are listed behind the noun. */
function asideAt(units: readonly Unit[], open: number): readonly Phrase[] {
  const closing = CLOSING.get(units[open]?.lower ?? '')
  const list = closing === undefined ? [] : coordinatedAt(units, open + 1, units.length)
  return closing?.has(units[list.at(-1)?.to ?? -1]?.lower ?? '') === true ? list : []
}
const CLOSING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['(', new Set([')'])],
  ['—', new Set(['—'])],
  ['–', new Set(['–'])],
])

/** "Dry Dock is coming, with [Quill] *back on* the script": who is at, on or behind it. */
function inAbsolute(units: readonly Unit[], start: number): Phrase | null {
  const last = units[start - 1]?.pos === 'ADP' ? beforeAdverbs(units, start - 1) - 1 : -1
  if (units[last]?.mention?.referent.type !== 'person') return null
  const phrase = phraseBefore(units, last + 1, 0)
  return phrase !== null && units[phrase.from - 1]?.lower === 'with' ? one(last) : null
}

const isWorks = (units: readonly Unit[]) => (phrases: readonly Phrase[] | undefined) =>
  phrases?.some(({ head }) => units[head]?.mention?.referent.type === 'work') === true

/** "Writer: [Vale]", "Executive producers: …", as in a list of credits. */
const isLabel = (units: readonly Unit[], at: number) =>
  units[at + 1]?.lower === ':' && at <= LABEL && units[at + 2]?.mention !== undefined

function labelled(units: readonly Unit[], at: number): readonly Phrase[] {
  const list = listedAt(units, at)
  return list.length > 1 ? list : coordinatedAt(units, at, units.length)
}

/** "[Dry Dock] *has* a new title": what has it. */
const HOLDS = new Set('have get receive bear carry sport land take change boast'.split(' '))

/** "[Nightjar]'s death *comes* in Dry Dock", "*was* in …": what these say where, they say of their subject. */
const HAPPENS = new Set('be come happen occur take arrive follow set schedule plan slate announce'.split(' '))
/** "A showdown between [Nightjar] and [Owl] *closes* Dry Dock": in it. */
const BOUNDS = new Set(
  'open close end cap conclude begin start climax finish bookend anchor join enter'.split(' '),
)

/** Prepositional phrases that follow the noun, each under its preposition; gives the unit after them. */
function readPrepositions(
  units: readonly Unit[],
  from: number,
  slots: Map<string, readonly Phrase[]>,
): number {
  let i = from
  for (;;) {
    const preposition = units[i]
    if (
      preposition === undefined ||
      preposition.mention !== undefined ||
      (preposition.pos !== 'ADP' && preposition.lower !== 'to')
    )
      return i
    // "a screenplay from the novel *by* Ortiz": of the novel.
    if (preposition.lower === 'by' && i > from && units[i - 1]?.pos === 'NOUN') return i
    const fused = fusedAt(units, i + 1)
    const phrases = fused === null ? coordinatedAt(units, i + 1, units.length) : [fused]
    const last = phrases.at(-1)
    if (last === undefined) return i
    // "Nightjar's death *at the hands of* Owl": not Owl's.
    const hands = preposition.lower === 'of' && units[i - 1]?.lower === 'hands'
    if (!slots.has(preposition.lower) && !hands) slots.set(preposition.lower, phrases)
    const place = placeOf(units, preposition.lower, last)
    if (place === 'in' && !slots.has('in')) slots.set('in', phrases)
    i = last.to
  }
}

/** Whom the noun describes; nouns joined by "and" describe the same ("remains showrunner and an executive producer"). */
function bearerOf(
  units: readonly Unit[],
  at: number,
  end: number,
  verbs: readonly Verb[],
): readonly Phrase[] {
  if (units[at]?.mention !== undefined) return [one(at)]
  const own = besideNoun(units, at, end)
  if (own.length > 0) return own
  const joined = end === at + 1 ? nounAfter(units, at) : undefined
  const later = joined === undefined ? [] : besideNoun(units, joined, joined + 1)
  if (later.length > 0) return later
  const earlier = nounBefore(units, phraseStart(units, at))
  if (earlier !== undefined) {
    const found = besideNoun(units, earlier, earlier + 1)
    return found.length > 0 ? found : predicated(units, earlier, verbs)
  }
  return predicated(units, at, verbs)
}

/** The name right after the noun, or in apposition on either side of it and its prepositional phrases. */
function besideNoun(units: readonly Unit[], at: number, end: number): readonly Phrase[] {
  if (isLabel(units, at)) return labelled(units, at + 2)
  const opening = phraseStart(units, at)
  // "[Quill] as the writer, [Vale] as the producer": each has the name before "as".
  const joined = beforeAdverbs(units, opening - 1)
  const joint = units[opening - 1]?.lower ?? ''
  if (
    (JOINS.has(joint) || (joint === 'of' && units[at]?.lower === 'fame')) &&
    units[joined - 1]?.mention !== undefined
  ) {
    if (!JOINING.test(units[joined - 2]?.lower ?? '')) return coordinatedBefore(units, joined, 0).slice(-1)
    // "*Joining* her as producers *are* [Vale] and [Reyes]", "[Vale] *joins* her as producer": whoever joins.
    const joining = behindCopula(units, end)
    return joining > 0 ? coordinatedAt(units, joining, units.length) : []
  }
  // "the spin-off *series* [Dry Dock]", "a prequel *called* [Dry Dock]", "a sequel, titled [Dry Dock]".
  const name = nameBehind(units, at, end)
  if (units[name]?.mention !== undefined) {
    const named = coordinatedAt(units, name, units.length)
    // "showrunner [Trevanion], and Vallombrosa, who …": one job, one name.
    return isPlural(units, at) ? named : named.slice(0, 1)
  }
  if (
    units[end]?.lower === ',' &&
    units[end + 1]?.mention !== undefined &&
    !isOfOpening(units, opening, end)
  ) {
    const after = isPlural(units, at)
      ? coordinatedAt(units, end + 1, units.length)
      : [phraseAt(units, end + 1, units.length)].filter((p) => p !== null)
    if (after[0]?.head === end + 1) return after
  }
  if (COPULA_FORMS.has(units[at + 1]?.lower ?? '') && units[at + 2]?.mention !== undefined)
    return isPlural(units, at) ? coordinatedAt(units, at + 2, units.length) : [one(at + 2)]
  // "The villain of Dry Dock is [Owl]", "Dry Dock's villain will be [Owl]".
  const said = behindCopula(units, end)
  if (said > at + 2 && units[said]?.mention !== undefined)
    return isPlural(units, at) ? coordinatedAt(units, said, units.length) : [one(said)]
  // "The next Nightverse film is called [Dry Dock]".
  if (
    COPULA_FORMS.has(units[at + 1]?.lower ?? '') &&
    NAMING.has(units[at + 2]?.lower ?? '') &&
    units[at + 3]?.mention
  )
    return [one(at + 3)]
  const start = opening
  if (units[start - 1]?.lower !== ',' && units[start - 1]?.lower !== '(') return []
  const all = coordinatedBefore(units, start - 1, 0)
  const near = isPlural(units, at) ? all : all.slice(-1)
  // "The sequel to Harbour Nights, *due* in May": the sequel is; "an adaptation of Dry Dock, the novel by Ortiz" goes on about Dry Dock.
  const before = units[at]?.pos === 'NOUN' ? near : derived(units, near)
  return before[0] !== undefined && units[before[0].head]?.mention !== undefined ? before : []
}

/** Where the name stands that the noun at `at` may stand before; its prepositional phrases end at `end`. */
function nameBehind(units: readonly Unit[], at: number, end: number): number {
  const lower = (i: number) => units[i]?.lower ?? ''
  if (MEDIA.has(lower(at + 1)) || DERIVED_WORKS.has(lower(at + 1))) return at + 2
  if (!DERIVED_WORKS.has(lower(at))) return at + 1
  // "a spin-off of Harbour Nights, tentatively *titled* [Dry Dock]".
  const word = lower(end) === ',' ? end + 1 : end
  const called = units[word]?.pos === 'ADV' ? word + 1 : word
  return NAMING.has(lower(called)) ? called + 1 : at + 1
}

/** "[Dry Dock], currently in post-production": past the adverb and the comma before it. */
function beforeAdverbs(units: readonly Unit[], end: number): number {
  let i = end
  while (units[i - 1]?.pos === 'ADV') i--
  return i < end && units[i - 1]?.lower === ',' ? i - 1 : i
}

/** Units before the noun of a label: "Executive producers:". */
const LABEL = 2

const isPlural = (units: readonly Unit[], at: number) => units[at]?.lower.endsWith('s') === true

/** "[Quill] as the writer", "[Quill] in an undisclosed role"; and "[Quill] of Dry Dock fame". */
const JOINS = new Set(['as', 'in'])
const JOINING = /^join(?:s|ed|ing)?$/

/** "[Quill] is the showrunner", "[Quill] was named showrunner", "[Quill] serves as showrunner". */
function predicated(units: readonly Unit[], at: number, verbs: readonly Verb[]): readonly Phrase[] {
  const covers = (p: Phrase) => p.from <= at && at < p.to
  // "created it after two *years as* a writer on Dry Dock": whoever did.
  const start = phraseStart(units, at)
  const time = units[start - 1]?.lower === 'as' && SPENT.has(units[start - 2]?.lower ?? '')
  if (time) return verbs.findLast((v) => v.at < at)?.slots.get('subject') ?? []
  const over = copulaOver(units, at, verbs)
  if (over !== undefined) return over.slots.get('subject') ?? []
  for (const verb of verbs) {
    const says = COPULAS.has(verb.lemma) || (verb.passive && APPOINTS.has(verb.lemma))
    if (says && verb.slots.get('object')?.some(covers)) return verb.slots.get('subject') ?? []
    if (verb.lemma === 'be' && verb.at < at && at <= verb.to + 1) return verb.slots.get('subject') ?? []
    if (verb.lemma === 'join' && verb.slots.get('as')?.some(covers)) return verb.slots.get('subject') ?? []
    if (verb.slots.get('as')?.some(covers))
      return named(units, verb.slots.get('object')) ?? verb.slots.get('subject') ?? []
  }
  return []
}

/** "It isn't*, she insists,* a sequel": the copula before the aside that tells who says so. */
function copulaOver(units: readonly Unit[], at: number, verbs: readonly Verb[]): Verb | undefined {
  const end = phraseStart(units, at) - 1
  if (units[end]?.lower !== ',') return undefined
  return verbs.find((copula) => {
    const comma = NEGATIONS.has(units[copula.to]?.lower ?? '') ? copula.to + 1 : copula.to
    const says = verbs.some((v) => v.at > comma && v.to === end && v.slots.has('subject'))
    return copula.lemma === 'be' && units[comma]?.lower === ',' && says && end - comma <= LONGEST_ASIDE
  })
}
/** Units from the verb to the comma that ends who says so. */
const LONGEST_ASIDE = 6
const SPENT = new Set('year years months season seasons decade decades stint spell'.split(' '))

function named(
  units: readonly Unit[],
  phrases: readonly Phrase[] | undefined,
): readonly Phrase[] | undefined {
  return phrases?.some((p) => units[p.head]?.mention !== undefined) === true ? phrases : undefined
}

const JOINED_NOUN = new Set(['and', '/', '-', '&'])

/** "showrunner and executive [producer] Quill". */
function nounAfter(units: readonly Unit[], at: number): number | undefined {
  if (!JOINED_NOUN.has(units[at + 1]?.lower ?? '')) return undefined
  let i = at + 2
  while (
    units[i]?.pos === 'ADJ' ||
    units[i]?.pos === 'DET' ||
    (units[i]?.pos === 'NOUN' && units[i + 1]?.pos === 'NOUN')
  )
    i++
  return units[i]?.pos === 'NOUN' ? i : undefined
}

/** "[showrunner] and an executive producer". */
function nounBefore(units: readonly Unit[], start: number): number | undefined {
  const before = units[start - 2]
  return units[start - 1]?.lower === 'and' && before?.mention === undefined && before?.pos === 'NOUN'
    ? start - 2
    : undefined
}

/** "Showrunner is [Mara Quill]". */
const COPULA_FORMS = new Set(['is', 'was', 'are'])

/** The unit behind "is", "is to be", "will be" or "could be" at `at`; -1 where none stands there. */
function behindCopula(units: readonly Unit[], at: number): number {
  // "The director *is to be* [Vale]".
  if (units[at + 1]?.lower === 'to' && units[at + 2]?.lower === 'be') return at + 3
  if (COPULA_FORMS.has(units[at]?.lower ?? '')) return at + 1
  return units[at]?.pos === 'AUX' && units[at + 1]?.lower === 'be' ? at + 2 : -1
}
const COPULAS = new Set(['be', 'become', 'remain'])
const APPOINTS = new Set(['name', 'appoint', 'confirm', 'announce'])
