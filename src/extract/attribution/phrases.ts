import { hasGivenName, isGivenAlone, type Mention, type Referent } from '../../find/index.ts'
import type { EntityType } from '../../model/index.ts'
import type { Source } from './attribution.ts'
import type { Unit } from './lines.ts'
import { reportingForm, reports } from './reporting-forms.ts'
import {
  BYSTANDERS,
  COMPANY_ROLES,
  DEFINITE,
  DEPUTIES,
  DOCUMENTS,
  HEADS,
  HEARSAY,
  OFFICIAL_TEXTS,
  OUTLET_ROLES,
  PERSON_ROLES,
  PLATFORMS,
  PLOTS,
  POSTINGS,
  PRO_FORMS,
  REPORTERS,
  REPRESENTATIVES,
  STRANGERS,
  TIMES,
  UNNAMED_NOUNS,
} from './source-nouns.ts'

/** Who a noun phrase means, as far as its own words tell. */
export type Who =
  | { readonly kind: 'named'; readonly source: Source; readonly of?: Source }
  /** A capitalised name that is no mention. */
  | { readonly kind: 'unknown'; readonly source: Source }
  | { readonly kind: 'role'; readonly type: EntityType; readonly noun: string }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'unnamed'; readonly bystander: boolean; readonly deputy?: true }
  /** A text that nobody has signed: it tells, though its words are no quotation. */
  | { readonly kind: 'unsigned'; readonly official: boolean }
  /** A spokesperson of the company in question. */
  | { readonly kind: 'office' }
  /** A text of whoever spoke last: "the post says"; an official one is a company's if nobody has spoken. */
  | { readonly kind: 'text'; readonly official: boolean }
  /** Whom the headline names. */
  | { readonly kind: 'subject' }
  | { readonly kind: 'nobody' }

/** A noun phrase: units `from` up to `to`. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly who: Who
}

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'who',
  'which',
  'him',
  'her',
  'them',
  'us',
  'you',
])
const POSSESSIVE = new Set(["'s", "'", '’'])
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const NOBODY: Who = { kind: 'nobody' }
const NAMELESS: Who = { kind: 'unnamed', bystander: false }
/** "Quill's *agent*", "her *publicist*", "a *rep* for Quill". */
const DEPUTY: Who = { kind: 'unnamed', bystander: false, deputy: true }
const INDEFINITE = new Set(['everybody', 'everyone', 'nobody', 'anybody', 'anyone', 'none', 'this', 'that'])

/** The noun phrase that begins at unit `at` and ends before `end`, or undefined where none begins. */
export function phraseAt(units: readonly Unit[], at: number, end: number): Phrase | undefined {
  const first = units[at]
  if (first === undefined || at >= end) return undefined
  if (PRONOUNS.has(first.lower) && !(first.lower === 'her' && isNominal(units, at + 1, at)))
    return { from: at, to: at + 1, who: { kind: 'pronoun', word: first.lower } }
  if (INDEFINITE.has(first.lower) && first.pos === 'PRON') return { from: at, to: at + 1, who: NOBODY }
  let to = at
  while (to < end && isNominal(units, to, at)) to++
  if (to === at) return undefined
  return withApposition(units, headed(units, at, to, end), end)
}

function isNominal(units: readonly Unit[], i: number, start: number): boolean {
  const unit = units[i]
  if (unit === undefined || TIMES.has(unit.lower)) return false
  if (unit.mention !== undefined || (HONORIFICS.has(unit.lower) && /^\p{Lu}/u.test(unit.text))) return true
  // "explained in a report | *that* …".
  if (unit.pos === 'SCONJ' || (i > start && (unit.lower === 'that' || beginsAnother(units, i)))) return false
  if (unit.quote !== undefined) return unit.quote.form === 'title' && i > start
  if (POSSESSIVE.has(unit.lower)) return i > start
  if (unit.lower === '-' || unit.lower === '/') return i > start && units[i - 1]?.to === unit.from
  if (i > start && reports(unit.lower) && !isNounUse(units, i)) return false
  // "*casting* director".
  if (unit.lower === 'casting') return isSourceNoun(units[i + 1]?.lower ?? '')
  return NOMINAL.has(unit.pos) || NOMINAL_WORDS.has(unit.lower)
}

/** "their paywalled feed": a participle behind a determiner is an adjective. */
const isOpening = (unit: Unit | undefined) => unit?.pos === 'DET' || OWNERS.has(unit?.lower ?? '')

/** "For the UK | the slide": a determiner behind a noun. */
function beginsAnother(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]
  return isOpening(units[i]) && before?.pos !== 'DET' && before?.pos !== 'ADJ'
}

/** "the report", "Quill's claims", "a first tease": the form of a reporting verb is a noun there. */
export function isNounUse(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]
  if (before === undefined || before.mention !== undefined) {
    const base = reportingForm(units[i]?.lower ?? '')?.every((f) => f.kind === 'base') === true
    return before !== undefined && base
  }
  // "*as reported* by the Gull".
  const asTold = before.lower === 'as' && units[i]?.lower.endsWith('ed') === true
  if (before.lower === 'to' || asTold) return false
  // "on a video *call*".
  const compound = before.pos === 'NOUN' && isOpening(units[i - 2]) && units[i - 3]?.pos === 'ADP'
  if (compound && units[i]?.pos === 'NOUN') return true
  // "three *reports*"; not "the mother of two *said*".
  const counted = before.pos === 'NUM' && units[i]?.lower.endsWith('s') === true
  const determines = before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP' || counted
  return (
    (determines && !isSourceNoun(before.lower)) || POSSESSIVE.has(before.lower) || OWNERS.has(before.lower)
  )
}
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

const SOURCE_NOUNS = new Set([
  ...UNNAMED_NOUNS,
  ...PRO_FORMS,
  ...REPRESENTATIVES,
  ...PERSON_ROLES,
  ...COMPANY_ROLES,
  ...OUTLET_ROLES,
  ...BYSTANDERS,
  ...STRANGERS,
])
const isSourceNoun = (word: string) => SOURCE_NOUNS.has(word)
const NOMINAL_WORDS = new Set([...DEFINITE, ...OWNERS, ...SOURCE_NOUNS])

/** What kind of entity a role noun means: "streamer" a company. */
export function roleType(noun: string): EntityType | undefined {
  if (PERSON_ROLES.has(noun)) return 'person'
  if (COMPANY_ROLES.has(noun)) return 'company'
  return OUTLET_ROLES.has(noun) ? 'outlet' : undefined
}

function headed(units: readonly Unit[], from: number, to: number, end: number): Phrase {
  let h = to - 1
  while (h > from && !isHead(units[h])) h--
  const head = units[h]
  if (head?.mention !== undefined) {
    const read = sourceOf(head)
    if (read === undefined) return { from, to, who: NOBODY }
    const outlet = units
      .slice(from, h)
      .map(sourceOf)
      .find((s) => s?.type === 'outlet')
    const source = read.type === 'person' ? { ...read, ...dutyOf(units, from, h, outlet) } : read
    return { from, to, who: { kind: 'named', source, ...(outlet === undefined ? {} : { of: outlet }) } }
  }
  const noun = head?.lower ?? ''
  const owner = units
    .slice(from, h)
    .map(sourceOf)
    .find((s) => s !== undefined)
  if (REPRESENTATIVES.has(noun)) return represented(units, from, to, end, owner)
  // "[Vantage] *bosses* have confirmed".
  if (HEADS.has(noun) && owner?.type === 'company') return { from, to, who: { kind: 'named', source: owner } }
  const definite = units.slice(from, h).some((u) => DEFINITE.has(u.lower))
  // "*the studio's* synopsis", "*the network's* press site".
  const firm = owner === undefined ? ownedByFirm(units, from, h) : undefined
  if (firm !== undefined && (DOCUMENTS.has(noun) || PUBLISHED.has(noun)))
    return { from, to, who: { kind: 'role', type: 'company', noun: firm } }
  // "*the official synopsis* reveals", "*the film's website*": whoever makes it.
  const official = OFFICIAL_TEXTS.has(noun) && (PLOTS.has(noun) || !definite)
  if (official && owner === undefined && makerAfter(units, to, end, AUTHOR_LINKS) === undefined)
    return { from, to, who: PLOTS.has(noun) ? { kind: 'unsigned', official } : { kind: 'office' } }
  if (DOCUMENTS.has(noun) || (HEARSAY.has(noun) && owner !== undefined)) {
    const maker = owner === undefined ? makerAfter(units, to, end, AUTHOR_LINKS) : undefined
    const source = owner ?? maker?.source
    if (source !== undefined) return { from, to: maker?.to ?? to, who: { kind: 'named', source } }
    if (definite) return { from, to, who: { kind: 'text', official: OFFICIAL_TEXTS.has(noun) } }
    // "*A now-deleted post* claims", "*a Reddit thread* says": of nobody who is known.
    const links = AUTHOR_LINKS.has(units[to]?.lower ?? '') && units[to]?.lower !== 'on'
    if (POSTINGS.has(noun) && !links) return { from, to, who: { kind: 'unsigned', official: false } }
  }
  if (HEARSAY.has(noun)) return { from, to, who: NAMELESS }
  const type = roleType(noun)
  if (type !== undefined && owner?.type === type && type !== 'person')
    return { from, to, who: { kind: 'named', source: owner } }
  const hers = OWNERS.has(units[from]?.lower ?? '') && (noun === 'mother' || noun === 'father')
  if (type !== undefined && !hers && (definite || from === h))
    return { from, to, who: { kind: 'role', type, noun } }
  const client = owner?.type === 'person' || isOwned(units[from])
  if (DEPUTIES.has(noun) && client) return { from, to, who: DEPUTY }
  if (DEPUTIES.has(noun) && EMPLOYER_LINKS.has(units[to]?.lower ?? ''))
    return represented(units, from, to, end, owner)
  const bare = h - from <= 1 && units[h - 1]?.pos !== 'ADJ'
  if (UNNAMED_NOUNS.has(noun) || (PRO_FORMS.has(noun) && bare)) return { from, to, who: NAMELESS }
  const stranger = type !== undefined || STRANGERS.has(noun) || isAgent(noun)
  const first = units[from]?.lower ?? ''
  if (BYSTANDERS.has(noun) || (stranger && (INDEFINITE_ARTICLES.has(first) || OWNERS.has(first))))
    return { from, to, who: { kind: 'unnamed', bystander: true } }
  return { from, to, who: surname(units, from, h) }
}

/** The noun of a company that owns what follows: "*the studio's* new website". */
const ownedByFirm = (units: readonly Unit[], from: number, head: number) =>
  units
    .slice(from, head)
    .find((u, i) => COMPANY_ROLES.has(u.lower) && POSSESSIVE.has(units[from + i + 1]?.lower ?? ''))?.lower
const PUBLISHED = new Set([
  'site',
  'synopsis',
  'logline',
  'schedule',
  'calendar',
  'catalogue',
  'catalog',
  'store',
])

/** "*spokeswoman* Lena Marsh", "Lena Marsh, a *spokeswoman* for Vantage", "the *Gull*'s Lena Marsh", "*columnist* Lena Marsh": for whom somebody speaks. */
function dutyOf(
  units: readonly Unit[],
  from: number,
  head: number,
  outlet: Source | undefined,
): Pick<Source, 'office' | 'press'> {
  const behind = units[head + 1]?.lower === ',' ? units.slice(head + 2, head + 2 + OFFICE_REACH) : []
  const words = [...units.slice(from, head), ...behind].map((u) => u.lower)
  if (words.some((word) => REPRESENTATIVES.has(word))) return { office: true }
  return outlet !== undefined || words.some((word) => REPORTERS.has(word)) ? { press: true } : {}
}
const OFFICE_REACH = 3

/** "one *buyer*", "a *projectionist*": who does something, and no "poster" or "trailer". */
const isAgent = (noun: string) =>
  /(?:er|or|ist|ian|man|woman|ant)$/.test(noun) && noun.length > 4 && !THINGS.has(noun)
const THINGS = new Set(
  `sticker trailer teaser banner letter newsletter flyer paper newspaper chapter number order answer header marker container computer voiceover whisper rumor
   cover counter character matter quarter river water summer winter ticker mirror error door floor factor corridor color honor humor sensor
   monitor elevator printer folder binder list twist playlist checklist restaurant plant grant want variant instant power tower shower flower
   dinner corner border disclaimer cliffhanger opener thriller chiller offer loudspeaker speaker slider placeholder reminder calendar similar star`.split(
    /\s+/,
  ),
)

/** "*a* publisher", "*one* stagehand": nobody who has been named. */
const INDEFINITE_ARTICLES = new Set(['a', 'an', 'one', 'another', 'some'])

function isHead(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  return unit.mention !== undefined || unit.pos === 'NOUN' || unit.pos === 'PROPN' || isSourceNoun(unit.lower)
}

/** The reading of a mention that can speak. */
function sourceOf(unit: Unit): Source | undefined {
  const mention = unit.mention
  if (mention === undefined || isOfStory(mention)) return undefined
  const speaks = (r: Referent) => r.type === 'person' || r.type === 'company' || r.type === 'outlet'
  const referent = [mention.referent, ...mention.alternatives].find(speaks)
  const tokens = { from: mention.from, to: mention.to }
  if (referent === undefined && isPersonAfterAll(mention))
    return { name: mention.referent.name, type: 'person', tokens }
  return referent === undefined ? undefined : { name: referent.name, type: referent.type, tokens }
}

/** "[Dana] tells Rob “we were never married.”": news gives whom it quotes in full before it calls them by a given name, so this is told of a story. */
export const isOfStory = ({ referent: { name, type }, guessed }: Mention): boolean =>
  guessed === true && type === 'person' && isGivenAlone({ name })

/** Somebody who is only guessed to be a character and has a name as people have: "said Mayor [Des Tully]". */
export const isPersonAfterAll = ({ referent, guessed }: Mention): boolean =>
  guessed === true && referent.type === 'character' && hasGivenName(referent)

const isOwned = (unit: Unit | undefined) => PERSONAL.has(unit?.lower ?? '')
const PERSONAL = new Set(['his', 'her'])

const EMPLOYER_LINKS = new Set(['for', 'at', 'from', 'of', 'with'])
const AUTHOR_LINKS = new Set(['from', 'by', 'in', 'at', 'on', 'of', 'with'])

/** "a spokesperson for the streamer", "Vantage's rep"; a person's is unnamed. */
function represented(
  units: readonly Unit[],
  from: number,
  to: number,
  end: number,
  owner: Source | undefined,
): Phrase {
  if (owner !== undefined && owner.type !== 'person')
    return { from, to, who: { kind: 'named', source: owner } }
  if (owner !== undefined || isOwned(units[from])) return { from, to, who: DEPUTY }
  if (!EMPLOYER_LINKS.has(units[to]?.lower ?? '')) return { from, to, who: { kind: 'office' } }
  const employer = phraseAt(units, to + 1, end)
  if (employer === undefined) return { from, to, who: { kind: 'office' } }
  const { who } = employer
  const company = who.kind === 'named' && who.source.type !== 'person'
  if (company || (who.kind === 'role' && who.type === 'outlet')) return { from, to: employer.to, who }
  // "a spokesman for the *soap*" speaks for whoever makes it.
  const client = isPerson(who) || who.kind === 'pronoun' || (who.kind === 'role' && who.type === 'person')
  return { from, to: employer.to, who: client ? DEPUTY : { kind: 'office' } }
}

function makerAfter(units: readonly Unit[], at: number, end: number, links: ReadonlySet<string>) {
  if (!links.has(units[at]?.lower ?? '')) return undefined
  const maker = phraseAt(units, at + 1, end)
  // "a post on Reddit".
  if (maker?.who.kind !== 'named' || PLATFORMS.has(maker.who.source.name)) return undefined
  return { source: maker.who.source, to: maker.to }
}

/** Two or more capitalised words that are no mention: somebody whom no catalogue knows. */
function surname(units: readonly Unit[], from: number, head: number): Who {
  const handle = units[head]
  if (handle?.text.startsWith('@') === true)
    return { kind: 'unknown', source: { name: handle.text, type: 'outlet', tokens: handle } }
  let first = head + 1
  while (first > from && isCapital(units[first - 1])) first--
  const start = units[first]
  const last = units[head]
  if (start === undefined || last === undefined || head - first < 1) return NOBODY
  const name = units
    .slice(first, head + 1)
    .map((u) => u.text)
    .join(' ')
  return { kind: 'unknown', source: { name, type: 'person', tokens: { from: start.from, to: last.to } } }
}

const isCapital = (unit: Unit | undefined) => unit?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(unit.text)

const isPerson = (who: Who) =>
  (who.kind === 'named' || who.kind === 'unknown') && who.source.type === 'person'
const CLOSES_APPOSITION = new Set([',', '.', ';', '—', '–', 'of', 'at', 'from', 'with'])
const HONORIFICS = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady'.split(' '))

/** "his agent, Lena Marsh, said", "said the chairman, Mr Vane.": the name in apposition counts. */
function withApposition(units: readonly Unit[], phrase: Phrase, end: number): Phrase {
  const { kind } = phrase.who
  if ((kind !== 'unnamed' && kind !== 'role' && kind !== 'nobody') || units[phrase.to]?.lower !== ',')
    return phrase
  const at = HONORIFICS.has(units[phrase.to + 1]?.lower ?? '') ? phrase.to + 2 : phrase.to + 1
  let to = at
  while (to < end && (units[to]?.mention !== undefined || isCapital(units[to]))) to++
  const named = to === at ? undefined : headed(units, at, to, end)
  const closed = CLOSES_APPOSITION.has(units[to]?.lower ?? '.')
  if (!closed || named === undefined || !isPerson(named.who)) return phrase
  return { ...named, from: phrase.from }
}
