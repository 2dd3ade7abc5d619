import { isInBrackets } from './brackets.ts'
import { isCapital } from './capitals.ts'
import type { NameMatch } from './catalogue.ts'
import { nounAt } from './descriptions.ts'
import { type Document, headlineEnd, type Referent } from './document.ts'
import { installmentTold } from './installments-told.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { relationTo } from './work-kinds.ts'
import { DERIVED_WORKS } from './work-nouns.ts'
import { LIGHT } from './written-titles.ts'

/** A guessed name is a work only by its first reading. */
export function workAmong(name: NameMatch): Referent | undefined {
  const readings = name.guessed === true ? name.readings.slice(0, 1) : name.readings
  return readings.find((r) => r.type === 'work')
}

/** What a mention in the headline weighs against one in the text. */
const HEADLINE_WEIGHT = 8

/** The work that a text is about; `clear` where it leaves no other to be meant. */
interface Topic {
  readonly work: Referent | undefined
  readonly clear: boolean
  /** No other work is told of nearly as much. */
  readonly lone: boolean
}

/**
 * The work that the text is about: most mentions, one in the headline weighs more. Of works that no catalogue has it is clear only where
 * headline or opening name it alone, or the text far more often than any other: in a portrait of an actor every film is one among many.
 */
export function topicOf(doc: Document, names: readonly NameMatch[]): Topic {
  const title = headlineEnd(doc)
  const people = new Set(names.flatMap((n) => (n.readings[0]?.type === 'person' ? [n.from] : [])))
  const own = names.filter((n) => workAmong(n) === undefined || !isOfSomebody(doc, n, people))
  // Where every work only tells who somebody is, the text is about one of those.
  const counted = own.some((n) => workAmong(n) !== undefined) ? own : names
  const weights = new Map<Referent, number>()
  const headlined = new Set<Referent>()
  const origins = new Set(names.flatMap((n) => (isOrigin(doc, n) ? (workAmong(n) ?? []) : [])))
  const told = new Set<Referent>()
  const opening = new Set<Referent>()
  const ends = openingEnd(doc)
  const stage = stageOf(doc, names, title)
  const heir = heirOf(doc, names, title, ends, people)
  for (const name of counted) {
    const work = workAmong(name)
    if (work !== undefined && name.discovered !== true) told.add(work)
    if (work === undefined || (name.from >= title && (origins.has(work) || isAside(doc, name)))) continue
    const heads =
      name.from < title &&
      name.from >= stage &&
      heir === undefined &&
      !DERIVED_WORKS.has(nounBehind(doc, name))
    if (name.from >= title && name.from < ends && !isCredit(doc, name) && !isSince(doc, name))
      opening.add(work)
    if (heads) headlined.add(work)
    const recapped = heads && RECAPS.has(doc.tokens[name.to]?.lower ?? '')
    weights.set(work, (weights.get(work) ?? 0) + (recapped ? 2 : 1) * (heads ? HEADLINE_WEIGHT : 1))
  }
  if (heir !== undefined) {
    headlined.add(heir)
    weights.set(heir, (weights.get(heir) ?? 0) + HEADLINE_WEIGHT)
  }
  let topic: Referent | undefined
  for (const [work, weight] of weights)
    if (weight > (topic === undefined ? 0 : (weights.get(topic) ?? 0))) topic = work
  if (topic === undefined) return { work: topic, clear: false, lone: false }
  const weight = weights.get(topic) ?? 0
  const rival = Math.max(0, ...[...weights].flatMap(([work, n]) => (work === topic ? [] : [n])))
  // "Mara Quill: ‘I kept the coat’": of the works of somebody's life none is meant before the others.
  const isPortrait =
    headlined.size === 0 &&
    names.some((n) => n.to < title && people.has(n.from) && doc.tokens[n.to]?.text === ':')
  const isOnly = (works: ReadonlySet<Referent>) => works.size === 1 && works.has(topic)
  const clear =
    (told.has(topic) && !(isPortrait && weight < LEAD * rival)) ||
    isOnly(headlined) ||
    (headlined.size !== 1 && isOnly(opening)) ||
    (rival === 0 && (weight >= CLEAR || headlined.has(topic) || opening.has(topic))) ||
    (weight >= CLEAR && weight >= LEAD * rival)
  const lone = isOnly(headlined) || (headlined.size === 0 && weight >= Math.max(LEAD * rival, CLEAR))
  return { work: topic, clear, lone }
}

/** "Dry Dock *recap*: “The Weir”": the other title is an episode's. */
const RECAPS = new Set(
  'recap review boss spoilers season s1 s2 s3 s4 s5 ep episode finale premiere'.split(' '),
)
/** Mentions from which on a work is a text's topic although others are named. */
const CLEAR = 3
/** How many times as often it is named as the next. */
const LEAD = 2

/** The token behind the first paragraph of the text. */
function openingEnd(doc: Document): number {
  const first = doc.sentences.find((s) => s.in === 'text')
  return doc.sentences.findLast((s) => s.in === 'text' && s.paragraph === first?.paragraph)?.to ?? 0
}

/** "Quill (“Dry Dock”)", "the Dry Dock films", "the next Dry Dock film": told of on the way, or another work of its world. */
function isAside(doc: Document, { from, to }: NameMatch): boolean {
  const next = doc.tokens[to]
  const noun = next?.pos === 'NOUN' && !next.capital
  const plural = noun && /[^s]s$/.test(next.lower)
  const another = noun && NEXT.has(doc.tokens[from - 1]?.lower ?? '')
  return plural || another || isInBrackets(doc, from)
}
const NEXT = new Set('next another latest last first second third fourth fifth'.split(' '))

/** "the Dry Dock star", "star of the hit film *Dry Dock*": tells who somebody is. */
export const isCredit = (doc: Document, name: NameMatch) =>
  isBackground(doc, name) || CREDIT_NOUNS.has(relationTo(doc, name.from))

/** "her first film *since* Dry Dock", "*since* 2015's Dry Dock". */
function isSince(doc: Document, { from }: NameMatch): boolean {
  const start = doc.tokens[from - 1]?.lower === "'s" ? from - 2 : from
  return ['since', 'after'].includes(doc.tokens[start - 1]?.lower ?? '')
}

/**
 * "a film adaptation of the comic *Dry Dock*", "based on *Dry Dock*", "a crossover between *Dry Dock* and …": where another work comes from, the
 * text is about that one.
 */
const isOrigin = (doc: Document, { from }: NameMatch) => ADAPTING.has(relationTo(doc, from))
const ADAPTING = new Set(
  'adaptation adaptations based adapted remake reimagining crossover mash-up'.split(' '),
)

/**
 * Under "Northlight dates ‘Dry Dock’ sequel" (but not "… adaptation", which goes by the same name) and "Dry Dock gets a spin-off" the topic is the first other
 * work that the text names, of the latter in its first paragraph, up to token `ends`, as of "Dry Dock star joins another series".
 */
function heirOf(
  doc: Document,
  names: readonly NameMatch[],
  title: number,
  ends: number,
  people: ReadonlySet<number>,
): Referent | undefined {
  const headlined = names.filter((n) => n.from < title && workAmong(n) !== undefined)
  if (headlined.length === 0) return undefined
  const works = names.flatMap((n) => workAmong(n) ?? [])
  const told = installmentTold(doc, headlined, works, title)
  if (told !== undefined) return told
  // "‘Dry Dock’ *Prequel* Taps ‘Low Water’ *Star*" is about the prequel.
  const ofKin = headlined.some((n) => DERIVED_WORKS.has(nounBehind(doc, n)))
  const ofStar = !ofKin && headlined.some((n) => isStar(doc, n))
  const soon = ofStar || headlined.some((n) => getsAnother(doc, n, title))
  if (!headlined.every((n) => (isBackground(doc, n) || getsAnother(doc, n, title)) && !isAdapted(doc, n)))
    return undefined
  const known = new Set(headlined.map((n) => workAmong(n)?.name))
  const inText = names.filter(
    (n) => n.from >= title && !(soon && n.from >= ends) && workAmong(n) !== undefined,
  )
  // "Dry Dock star quits. Quill is leaving Dry Dock.": about Dry Dock all the same.
  const first = inText.find((n) => !isCredit(doc, n) && !isOfSomebody(doc, n, people))
  if (ofStar && known.has(first === undefined ? undefined : workAmong(first)?.name)) return undefined
  // "Dry Dock revival confirmed. *Salt and Ash creator* Vale will write it": no more than what somebody made.
  const heir = inText.find(
    (n) =>
      !known.has(workAmong(n)?.name) &&
      doc.tokens[n.from - 1]?.text !== '(' &&
      !CREDIT_NOUNS.has(
        doc.tokens[QUOTE_MARKS.has(doc.tokens[n.to]?.text ?? '') ? n.to + 1 : n.to]?.lower ?? '',
      ),
  )
  return heir === undefined ? undefined : workAmong(heir)
}

/**
 * Where the work's name stands in the headline that the others of it are in: "First look at Nightjar and Owl in *‘Low Water’*", "‘Nightjar’ and ‘Dry Dock’ to
 * meet in *‘Low Water’*"; 0 where none does.
 */
function stageOf(doc: Document, names: readonly NameMatch[], title: number): number {
  const headlined = names.filter((n) => n.to <= title)
  const works = new Set(headlined.flatMap((n) => workAmong(n) ?? []))
  const stage = headlined.findLast((n) => {
    const at = doc.tokens[n.from - 1]?.pos === 'PUNCT' ? n.from - 2 : n.from - 1
    return workAmong(n) !== undefined && doc.tokens[at]?.lower === 'in'
  })
  return works.size < 3 ? 0 : (stage?.from ?? 0)
}

/** "Dry Dock *star* quits", "Dry Dock and Salt Wind *star* Mara Quill". */
const isStar = (doc: Document, name: NameMatch) =>
  STARS.has(nounBehind(doc, name)) || STARS.has(doc.tokens[behindJoined(doc, name.to)]?.lower ?? '')

/** The token behind the titles that are joined to the one that ends at `to`: "Dry Dock*, “Salt Wind” and The Weir* star"; -1 where none is. */
function behindJoined(doc: Document, to: number): number {
  let at = QUOTE_MARKS.has(doc.tokens[to]?.text ?? '') ? to + 1 : to
  if (!JOINS_TITLES.has(doc.tokens[at]?.lower ?? '')) return -1
  const end = at + JOINED
  for (at++; at < end; at++) {
    const token = doc.tokens[at]
    const isOfTitles =
      token !== undefined &&
      (isCapital(token) ||
        LIGHT.has(token.lower) ||
        JOINS_TITLES.has(token.lower) ||
        QUOTE_MARKS.has(token.text) ||
        /^[\d:’'s&-]+$/.test(token.text))
    if (!isOfTitles) return isCapital(doc.tokens[at + 1]) ? at : -1
  }
  return -1
}
const JOINS_TITLES = new Set(['and', ',', '&'])
/** Tokens of the longest row of titles before a job. */
const JOINED = 12
const STARS = new Set('star alum legend favourite favorite veteran icon stalwart'.split(' '))

/** The noun right behind a title, over a mark. */
const nounBehind = (doc: Document, { to }: NameMatch) =>
  nounAt(doc.tokens, doc.tokens[to]?.pos === 'PUNCT' ? to + 1 : to)?.noun ?? ''

/** "the ‘Dry Dock’ *adaptation*", "the ‘Dry Dock’ *remake*": called as what it comes from is. */
const isAdapted = (doc: Document, { to }: NameMatch) =>
  [doc.tokens[to]?.lower, doc.tokens[to + 1]?.lower].some((word = '') => NAMESAKES.has(word))
const NAMESAKES = new Set(['adaptation', 'remake', 'reimagining', 'relaunch'])

/** "Orders ‘Dry Dock’ Spinoff ‘Harbour Nights’": the headline is about what comes from Dry Dock. */
function isBackground(doc: Document, name: NameMatch): boolean {
  return DERIVED_WORKS.has(nounBehind(doc, name)) || isStar(doc, name)
}

/** "Dry Dock *legend* Mara Quill", "Dry Dock’s [Mara Quill]", "after Dry Dock *exit*": tells who somebody is that the text is about. */
function isOfSomebody(doc: Document, { from, to }: NameMatch, people: ReadonlySet<number>): boolean {
  const title = headlineEnd(doc)
  const word = (i: number) => (from < title && i >= title ? '' : (doc.tokens[i]?.lower ?? ''))
  const isPerson = (i: number) => word(i) !== '' && people.has(i)
  const owns = word(to) === "'s" || (APOSTROPHES.has(word(to)) && word(to - 1).endsWith('s'))
  if (owns && isPerson(to + 1)) return true
  const noun = doc.tokens[to]?.pos === 'PUNCT' ? to + 1 : to
  return EXITS.has(word(noun)) || (KNOWN_FOR.has(word(noun)) && isPerson(noun + 1))
}
/** What somebody is who is known for a work. */
const KNOWN_FOR = new Set(
  'star alum alumna alumnus actor actress veteran vet breakout favourite favorite legend icon stalwart'.split(
    ' ',
  ),
)
const APOSTROPHES = new Set(["'", '’'])
const EXITS = new Set(['exit', 'departure', 'stint'])

/** "Dry Dock *is getting a spin-off*", "Dry Dock *to return with* a sequel series". */
function getsAnother(doc: Document, { to }: NameMatch, title: number): boolean {
  const end = Math.min(title, to + GETS_REACH)
  let gets = false
  for (let i = to; i < end; i++) {
    gets ||= GETS.has(doc.tokens[i]?.lower ?? '')
    if (gets && DERIVED_WORKS.has(nounAt(doc.tokens, i)?.noun ?? '')) return true
  }
  return false
}
const GETS = new Set('gets getting get lands spawns earns with'.split(' '))
/** Tokens from a title to what it gets. */
const GETS_REACH = 8
