import {
  CREDIT_NOUNS,
  DESCRIPTIONS,
  type Mention,
  type Referent,
  referentOf,
  type SentenceFocus,
  tellsApart,
} from '../../find/index.ts'
import type { EntityType } from '../../model/index.ts'
import type { Argument, Frame, Predicate } from '../../predicates/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { DERIVED, type Filler, fillersOf, fitting } from './fillers.ts'
import { isFormer } from './former-names.ts'
import type { Entry, Place } from './lexicon.ts'
import { phraseStart } from './noun-phrase.ts'

/** A frame that found its arguments. `verb` is the clause's verb, where there is one. Units index the sentence. */
export interface Match {
  readonly predicate: Predicate
  readonly frame: Frame
  readonly args: readonly (Filler | undefined)[]
  readonly trigger: number
  readonly verb: Verb | undefined
}

/** How the arguments of a frame are looked up: the phrases that stand in a slot, or the mentions of a pair. */
export type SlotReader = (slot: string) => readonly Phrase[]

/**
 * Every way to fill the frame's arguments: one match for each combination of coordinated names. None where an argument
 * that the predicate needs finds no name of its type. What is in focus counts unless another work is named before unit `upTo`.
 */
export function fillings(
  units: readonly Unit[],
  { predicate, lookups, ofSeries, known }: Entry<Frame>,
  read: SlotReader,
  focus: SentenceFocus,
  upTo: number = units.length,
): (Filler | undefined)[][] {
  const columns = new Map<number, readonly Filler[]>()
  const used = new Set<Mention | null>()
  let pairs: readonly (readonly [Filler, Filler])[] | undefined
  for (const { position, argument, places, optional, pair } of lookups) {
    if (pair) {
      const both = places[0]?.kind === 'pair' ? places[0].slot : 'subject'
      pairs = pairsOf(fillersOf(units, read(both), argument))
      if (pairs.length === 0) return []
      continue
    }
    let fillers: readonly Filler[] = []
    for (const place of places) {
      const apart = place.slot === 'focus' && tellsOfWork(predicate) && isOfUnsure(units)
      fillers = apart ? NONE : fillersAt(units, place, argument, read, focus, used, upTo)
      if (fillers.length > 0) break
    }
    for (const { mention } of fillers) used.add(mention)
    if (fillers.length > 0) columns.set(position, ofSeries ? fillers.map(ofDescribedSeason) : fillers)
    else if (!optional) return []
  }
  if (isMispaired(units, columns)) return []
  const all = allFillings(predicate, apart(predicate, columns), pairs)
  return known ? all.filter(areKnown) : all
}

/** "[Quill] and [Vale], who played [Nightjar] and a dog, *respectively*": who goes with whom is lost where one of a list has no name. */
export function isMispaired(
  units: readonly Unit[],
  columns: ReadonlyMap<number, readonly Filler[]>,
): boolean {
  // They may all be in one work.
  const [one, other] = [...columns.values()].filter(([first]) => first?.referent.type !== 'work')
  if (one === undefined || other === undefined || one.length === other.length) return false
  return units.some((u) => u.lower === 'respectively')
}

/** "It takes place after [the film]": what is said of two works means two, so a description of the same one means the next. */
function apart(
  predicate: Predicate,
  columns: ReadonlyMap<number, readonly Filler[]>,
): ReadonlyMap<number, readonly Filler[]> {
  const described = [...columns.values()].some((c) => c.some((f) => f.mention?.kind === 'description'))
  if (columns.size < 2 || !described) return columns
  const parted = new Map(columns)
  for (const [position, fillers] of [...columns].toSorted(([a], [b]) => b - a)) {
    const types = predicate.args[position]?.types ?? 'text'
    const others = [...parted].flatMap(([n, some]) => (n === position ? [] : some))
    const taken = new Set(others.map((f) => f.referent.series ?? f.referent))
    if (types === 'text' || taken.size === 0) continue
    const free = fillers.map((filler) => {
      const { mention, referent } = filler
      if (mention?.kind !== 'description' || !taken.has(referent)) return filler
      const other = mention.alternatives.find((r) => types.includes(r.type) && !taken.has(r))
      return other === undefined ? filler : { mention, referent: other }
    })
    parted.set(position, free)
  }
  return parted
}

/** Every combination of what fills each argument that makes a claim. `pairs` fill the first two together. */
export function allFillings(
  predicate: Predicate,
  columns: ReadonlyMap<number, readonly Filler[]>,
  pairs?: readonly (readonly [Filler, Filler])[],
): (Filler | undefined)[][] {
  const rows = combined(predicate.args.length, columns)
  const whole =
    pairs === undefined ? rows : rows.flatMap((row) => pairs.map(([a, b]) => put(put(row, 0, a), 1, b)))
  return whole.filter(
    (row) => distinct(predicate, row) && grounded(row) && complete(predicate, row) && !isBent(row, 'person'),
  )
}

/** "[Quill] says *she* is sure": a pronoun for somebody who fills another argument means nobody else beside them, such as a part. */
function isBent(row: readonly (Filler | undefined)[], type?: EntityType): boolean {
  return row.some((f) => {
    const meant = f?.mention?.kind === 'pronoun' ? f.mention.referent : undefined
    if (meant === undefined || meant === f?.referent || meant.type !== (type ?? meant.type)) return false
    return row.some((other) => other !== f && other?.referent === meant)
  })
}

function complete(predicate: Predicate, row: readonly (Filler | undefined)[]): boolean {
  return predicate.args.every((argument, n) => argument.optional === true || row[n] !== undefined)
}

function fillersAt(
  units: readonly Unit[],
  { slot, kind }: Place,
  argument: Argument,
  read: SlotReader,
  focus: SentenceFocus,
  used: ReadonlySet<Mention | null>,
  upTo: number,
): readonly Filler[] {
  if (argument.types === 'text') return titleBehind(units, read('verb')[0]?.to ?? units.length)
  if (kind === 'former' || slot === 'itself') {
    // "originally titled [Low Water]": that is no work now.
    if (isFormer(units, read('verb')[0]?.head ?? 0) !== (kind === 'former')) return NONE
  }
  if (slot === 'itself') return namedSo(units, read, argument)
  if (slot === 'focus') {
    const other = kind !== 'own' && namesOther(units.slice(0, upTo), focus.work, used)
    if (focus.guessed === true || other) return NONE
    if (isToldElsewhere(units, read)) return NONE
    const season = focus.season ?? focus.work
    if (kind === 'topic') return isTopic(focus) ? focused(season, argument) : NONE
    if (kind === 'episode') return focused(focus.episode ?? season, argument)
    return focused(kind === 'season' ? season : focus.work, argument)
  }
  const phrases = read(slot)
  if (phrases.length === 0) return NONE
  // "[Dry Dock] has been renamed", not "the next [Dry Dock] film".
  const named = kind === 'head' ? phrases.filter((p) => units[p.head]?.mention?.kind === 'name') : phrases
  const own = slot === 'of' ? named.filter((p) => !isInApposition(units, p)) : named
  const fillers = fillersOf(units, own, argument, kind === 'untitled' || argument.untitled === true).filter(
    (f) =>
      (kind !== 'name' || (f.mention?.kind === 'name' && f.referent.series === undefined)) &&
      (kind !== 'whole' || f.referent.series === undefined) &&
      (kind !== 'season' || f.referent.series !== undefined) &&
      (kind !== 'untitled' || isUntitled(f.referent)) &&
      (kind !== 'part' || f.mention?.kind === 'description') &&
      // "Originally titled [Low Water], *the drama* …": the drama goes by another name now.
      (kind !== 'former' ||
        !titleBehind(units, read('verb')[0]?.to ?? 0).some((t) => t.referent === f.referent)) &&
      (kind === 'it' || slot === 'subject' || slot === 'bearer' || !isIt(f)),
  )
  if (kind === 'newest') return fillers.map((f) => newest(f, focus))
  if (kind === 'remake' || kind === 'reboot') {
    // "Dry Dock *remakes* Harbour Nights": it is the new one itself.
    const isWork = ({ head }: Phrase) => units[head]?.mention?.referent.type === 'work'
    return slot === 'object' && read('subject').some(isWork)
      ? NONE
      : fillers.flatMap((f) => madeAnew(f, kind))
  }
  if (kind === 'first' || kind === 'last') return fillers.length < 2 ? NONE : fillers.slice(...ENDS[kind])
  return kind === 'series' ? fillers.map(seriesOf) : fillers
}

/** "Vantage has ordered Dry Dock, *an adaptation of* [Salt and Ash]": it tells what Dry Dock is, and nothing that the verb does. */
function isInApposition(units: readonly Unit[], { from }: Phrase): boolean {
  const of = units[from - 1]?.lower === 'of' ? from - 1 : from - 2
  return DERIVED.has(units[of - 1]?.lower ?? '') && units[phraseStart(units, of - 1) - 1]?.lower === ','
}

/** What the text is about at that place is what all of it is about. */
const isTopic = ({ topic, work, lone }: SentenceFocus) =>
  lone === true && topic !== undefined && (topic.series ?? topic) === (work?.series ?? work)

const tellsOfWork = ({ args: [first] }: Predicate) =>
  first !== undefined && first.types !== 'text' && first.types[0] === 'work'

/** "*Mim* is still on track for a late October release": told of a name, and nobody tells what it is. */
function isOfUnsure(units: readonly Unit[]): boolean {
  const at = units.findIndex((u) => u.pos === 'VERB' || u.pos === 'AUX')
  const subject = units[at - 1]
  return subject?.mention?.kind === 'name' && subject.mention.guessed === true && !subject.mention.sure
}

/** What gets the title is the work of that name: "a drama called [Harbour Nights]"; but "*[Dry Dock]* may be called [Low Water]" tells of another. */
function namedSo(units: readonly Unit[], read: SlotReader, argument: Argument): readonly Filler[] {
  const named = worksAmong(titleBehind(units, read('verb')[0]?.to ?? units.length), argument)
  return named.some(({ referent }) => namesOther(namesIn(units, read('subject')), referent)) ? NONE : named
}

const namesIn = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.flatMap(({ head }) => (units[head]?.mention?.kind === 'name' ? (units[head] ?? []) : []))

/** "Nightjar first appeared in *the comics*", "turns up in *the crossover*": not in the series that the text is about, or in which part is not known. */
export function areElsewhere(units: readonly Unit[], phrases: readonly Phrase[]): boolean {
  return phrases.some(({ from, head, to }) => {
    const noun = units[head]
    if (noun === undefined || noun.mention !== undefined) return false
    // "in *season two*" of a series that is not told.
    if (units.slice(from, to + 1).some((u, n, all) => u.lower === 'season' && all[n + 1]?.pos === 'NUM'))
      return true
    // "the cast of the upcoming *drama starring* Quill", "the *pilot created by* Vale": told apart from what the text was about.
    const apart = tellsApart(units[head + 1]?.lower, units[head + 2]?.lower)
    const work = DESCRIPTIONS.get(noun.lower) === 'work' || noun.lower === 'pilot'
    // "in the *untitled* adaptation of it", "in the *2014* film", which the text has not named.
    const another = (u: Unit) => u.lower === 'untitled' || /^(?:19|20)\d\d$/.test(u.lower)
    if (work && units.slice(from, head).some(another)) return true
    return MEDIA.has(noun.lower) || (apart && work && ARTICLES.has(units[from]?.lower ?? ''))
  })
}
/** Some place that is told says so. */
export const isToldElsewhere = (units: readonly Unit[], read: SlotReader) =>
  PLACES.some((place) => areElsewhere(units, read(place)))
const ARTICLES = new Set(['the', 'a', 'an'])
const PLACES = ['in', 'on', 'of', 'for'] as const
const MEDIA = new Set(
  'comic comics book books novel novels manga issue issues game games radio stage page pages print paperback source episode event events crossover special specials half halves instalment installment chapter chapters'.split(
    ' ',
  ),
)

/** Of a list of two or more. */
const ENDS = { first: [0, 1], last: [-1] } as const

/** The sentence names a work of another series: what is told in it may be told of that one. */
export function namesOther(
  units: readonly Unit[],
  work: Referent | undefined,
  used: ReadonlySet<Mention | null> = NOBODY,
): boolean {
  return units.some(({ mention }, at) => {
    if (mention === undefined && (isFirstOne(units, at) || isEpisodeTold(units, at))) return true
    if (mention === undefined || mention.referent.type !== 'work' || used.has(mention)) return false
    if (mention.guessed === true || isCredit(units, at) || isSource(units, at)) return false
    if (isOrigin(units, at, work)) return false
    return (mention.referent.series ?? mention.referent).name !== (work?.series ?? work)?.name
  })
}

/** "*The first one* was directed by Reyes": of several works, none of which the text has named as the first. */
const isFirstOne = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'first' &&
  units[at - 1]?.lower === 'the' &&
  (at < 2 || PRECEDES_FIRST.has(units[at - 2]?.lower ?? '')) &&
  (units[at + 1]?.lower === 'one' || units[at + 1]?.pos === 'AUX')
const PRECEDES_FIRST = new Set('directed wrote produced and but , of while because since'.split(' '))

/** "the *finale*, which Reyes will direct", "the *premiere*, directed by Reyes": told of an episode that has no number, and not of all of the series. */
const isEpisodeTold = (units: readonly Unit[], at: number): boolean =>
  SINGLE_EPISODES.has(units[at]?.lower ?? '') &&
  units[at + 1]?.lower === ',' &&
  TELLS_OF_IT.has(units[at + 2]?.lower ?? '')
const SINGLE_EPISODES = new Set(['finale', 'premiere', 'opener', 'closer'])
const TELLS_OF_IT = new Set(['which', 'directed', 'written', 'penned'])
/** "Quill ([Dry Dock])", "the [Dry Dock] alum", "Quill, creator of [Dry Dock]": the work only tells who somebody is. */
export function isCredit(units: readonly Unit[], at: number): boolean {
  const lower = (i: number) => units[i]?.lower ?? ''
  if (lower(at - 1) === '(' && (lower(at + 1) === ')' || lower(at + 1) === ',')) return true
  // "Dry Dock *stars* Quill".
  if (CREDIT_NOUNS.has(lower(at + 1)) && units[at + 1]?.pos !== 'VERB') return true
  const of = OF.has(lower(at - 1)) ? at - 1 : at - 2
  return OF.has(lower(of)) && CREDIT_NOUNS.has(lower(of - 1))
}
const OF = new Set(['of', 'behind', 'on'])

/** "penned the screenplay *from* the 1998 novel [Salt and Ash]": what it comes from is not what is told of. */
function isSource(units: readonly Unit[], at: number): boolean {
  const quoted = units[at - 1]?.pos === 'PUNCT' ? at - 1 : at
  if (!BOOKS.has(units[quoted - 1]?.lower ?? '')) return false
  const before = units[phraseStart(units, quoted - 1) - 1]?.lower ?? ''
  return before === 'from' || before === 'on'
}

/** "[Dry Dock] is a *sequel to* [Salt and Ash], and Quill directs", "It is *based on* [Salt and Ash]": what the work itself comes from. */
function isOrigin(units: readonly Unit[], at: number, work: Referent | undefined): boolean {
  const quoted = units[at - 1]?.pos === 'PUNCT' ? at - 1 : at
  const [made, joint] = [units[quoted - 2]?.lower ?? '', units[quoted - 1]?.lower ?? '']
  const comes = (JOINS_ORIGIN.has(joint) && DERIVED.has(made)) || MADE_FROM.has(`${made} ${joint}`)
  const goesOn = units.slice(at + 1).some((u) => GOES_ON_ABOUT.has(u.lower))
  return comes && !goesOn && units.slice(0, quoted - 2).some((u) => u.mention?.referent.name === work?.name)
}
/** "… is adapted from Salt and Ash, and in *that* one Nightjar dies". */
const GOES_ON_ABOUT = new Set(['that', 'which', 'whose', 'where', 'there'])
const JOINS_ORIGIN = new Set(['to', 'of', 'from'])
const MADE_FROM = new Set(['based on', 'adapted from', 'inspired by'])

const BOOKS = new Set('novel book comic manga play novella memoir podcast'.split(' '))

const NOBODY: ReadonlySet<Mention | null> = new Set()

const NONE: readonly Filler[] = []

/** The name or the words in quotation marks right behind unit `at`: "titled “Low Water”", "called Blackout". */
function titleBehind(units: readonly Unit[], behind: number): Filler[] {
  const at = BEFORE_TITLE.has(units[behind]?.lower ?? '') ? behind + 1 : behind
  const first = units[at]
  const next = units[at + 1]?.lower ?? ''
  // "has been named *[Dry Dock] showrunner*": what somebody is called.
  if (first?.mention?.kind === 'name' && (CREDIT_NOUNS.has(next) || next === "'s")) return []
  if (first?.mention?.kind === 'name') return [{ mention: first.mention, referent: first.mention.referent }]
  const close = QUOTATION[first?.lower ?? '']
  const end = close === undefined ? -1 : units.findIndex((u, i) => i > at && u.lower === close)
  if (first === undefined || end < 0 || end - at > LONGEST_TITLE) return []
  const last = units[end - 1]
  const to = last?.lower === ',' || last?.lower === '.' ? last.from : (units[end]?.from ?? first.to)
  const referent = referentOf('', 'work')
  return [
    {
      mention: { from: first.to, to, referent, alternatives: [], kind: 'name', sure: true, reason: 'quoted' },
      referent,
    },
  ]
}
/** "a title: “Low Water”", "known as “Low Water”". */
const BEFORE_TITLE = new Set([':', ',', 'as', 'to'])
const QUOTATION: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" }
/** Units between the quotation marks of the longest title. */
const LONGEST_TITLE = 14

/** What is named is a work that is known already: "a drama called [Harbour Nights]". */
function worksAmong(fillers: readonly Filler[], argument: Argument): readonly Filler[] {
  return fillers.flatMap((f) =>
    f.mention === null || f.mention.guessed === true || f.referent.name === ''
      ? []
      : (fitting(f.mention, argument) ?? []),
  )
}

/** A season, or named by what it is to be: "Harbour Nights film", "Mister Nought spin-off". */
export const isUntitled = ({ name, series, origin }: Referent) =>
  series !== undefined || origin !== undefined || DESCRIBED.test(name)
const DESCRIBED =
  /^\p{L}[\p{L}-]* (?:prequel|sequel|spin-?off|follow-up|remake|reboot) (?:to|of|from) |[\p{L}\p{N}'’”] (?:film|movie|series|show|special|game|musical|spin-?off|sequel|prequel|follow-up|remake|reboot|revival|story)$/iu

/** "The third season is the last": what ends is the series. */
/** "The new season comes from creator [Quill]": who made the series. */
function ofDescribedSeason(filler: Filler): Filler {
  return LATER.has(filler.mention?.kind ?? 'name') ? seriesOf(filler) : filler
}
const LATER: ReadonlySet<Mention['kind']> = new Set(['description', 'pronoun'])

/** The series of a season, anything else as it is. */
export function seriesOf(filler: Filler): Filler {
  return filler.referent.series === undefined ? filler : { ...filler, referent: filler.referent.series }
}

/** "Harbour Nights is back in May": of a series whose new season is in focus, the season is meant. */
function newest(filler: Filler, focus: SentenceFocus): Filler {
  const season = focus.season
  return season?.series?.name === filler.referent.name ? { ...filler, referent: season } : filler
}

/** "it" is safe as a subject only: "It opens in May", but "she walks away from it all". */
function isIt(filler: Filler): boolean {
  return filler.mention?.kind === 'pronoun' && filler.referent.type === 'work'
}

function focused(work: Referent | undefined, argument: Argument): readonly Filler[] {
  return work !== undefined && argument.types !== 'text' && argument.types.includes(work.type)
    ? [{ mention: null, referent: work }]
    : []
}

/** "is remaking [Dry Dock]": the new one, which has no title. */
function madeAnew({ mention, referent }: Filler, noun: string): readonly Filler[] {
  if (referent.type !== 'work' || mention?.kind !== 'name' || mention.guessed === true) return NONE
  const work = referent.series ?? referent
  const origin = { work, nouns: [noun] }
  return [{ mention, referent: referentOf(`${work.name} ${noun}`, 'work', { origin }) }]
}

/** Every combination of coordinated names; two lists of one length go together one by one ("the voices of A and B"). */
function combined(width: number, columns: ReadonlyMap<number, readonly Filler[]>): (Filler | undefined)[][] {
  let rows: Row[] = [Array.from({ length: width }, () => undefined)]
  let zipped = 0
  for (const [position, fillers] of columns) {
    const [only] = fillers
    if (fillers.length === 1) for (const row of rows) row[position] = only
    else if (fillers.length > 1 && fillers.length === zipped)
      rows = rows.map((row, n) => put(row, position, fillers[n]))
    else rows = rows.flatMap((row) => fillers.map((filler) => put(row, position, filler)))
    zipped = fillers.length
  }
  return rows
}

type Row = (Filler | undefined)[]

/** `Array.prototype.with` is slow as yet. */
function put(row: Row, position: number, filler: Filler | undefined): Row {
  const copy = row.slice()
  copy[position] = filler
  return copy
}

/**
 * Not every argument is a guess that the frame itself has bent: "Axis opens in May" is no work's release where Axis was only
 * seen to be somebody or something.
 */
function grounded(row: readonly (Filler | undefined)[]): boolean {
  return (
    row.some((f) => f !== undefined && (f.mention?.guessed !== true || f.mention.referent === f.referent)) &&
    !row.some((f) => f?.mention?.guessed === true && INDIRECT.has(f.mention.kind)) &&
    (!row.some(isVague) || row.some((f) => NAMED.has(f?.mention?.kind)))
  )
}

/** "[Harbour Nights season 3]" has a name in it. */
const NAMED: ReadonlySet<Mention['kind'] | undefined> = new Set(['name', 'season'])

/** "She" for somebody whom only the article tells of: sure enough beside a name alone; "it" is the work that the text is about. */
const isVague = (f: Filler | undefined) =>
  f?.mention?.kind === 'pronoun' && f.mention.discovered === true && f.referent.type !== 'work'

/** Each in a catalogue, or told by the words around it; "she" says nothing about who a guessed name is. */
function areKnown(row: readonly (Filler | undefined)[]): boolean {
  const mentions = row.flatMap((f) =>
    f?.mention == null ? [] : [{ mention: f.mention, referent: f.referent }],
  )
  if (isBent(row)) return false
  const guessed = mentions.filter(({ mention }) => mention.guessed === true)
  if (guessed.some(({ mention, referent }) => mention.referent !== referent || !mention.sure)) return false
  return guessed.length === 0 || !mentions.some(({ mention }) => mention.kind === 'pronoun')
}

const INDIRECT = new Set(['pronoun', 'description'])

/** No entity stands twice in one claim, nor a series beside its own season; a title may be its work's own name. */
function distinct(predicate: Predicate, row: readonly (Filler | undefined)[]): boolean {
  return row.every((a, n) => {
    if (a === undefined) return true
    const isTitle = predicate.args[n]?.types === 'text'
    return row.every((b, m) => {
      if (m <= n || b === undefined) return true
      if (isSeasonOf(a, b) || isSeasonOf(b, a)) return false
      if (a.referent.name !== b.referent.name) return true
      const same = a.referent.type === b.referent.type && !isTitle && predicate.args[m]?.types !== 'text'
      // A hero and his series may share a name that is known; of a guessed name there is but one.
      return !same && !(a.mention?.guessed === true && b.mention?.guessed === true)
    })
  })
}

const isSeasonOf = (a: Filler, b: Filler) =>
  a.referent.series !== undefined && b.referent.type === 'work' && a.referent.series.name === b.referent.name

function pairsOf(fillers: readonly Filler[]): [Filler, Filler][] {
  return fillers.flatMap((a, n) => fillers.slice(n + 1).map((b): [Filler, Filler] => [a, b]))
}
