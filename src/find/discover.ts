import type { Entity } from '../model/index.ts'
import { foldName } from '../model/index.ts'
import { aliasPairsIn } from './aliases.ts'
import { type Candidate, candidatesIn, nameOf, textOf } from './candidates.ts'
import { Catalogue, isCareless, type NameMatch } from './catalogue.ts'
import { PERSON_NOUNS, RANKS } from './cues.ts'
import type { Document, Token } from './document.ts'
import { verdictsOf } from './evidence.ts'
import { FIRST_NAMES } from './first-names.ts'
import { headlineNames } from './headline-names.ts'
import { type Names, shorterForms, withoutNumbers } from './name-forms.ts'
import { humanityOf, isHeadlineTitle, looksPersonal } from './name-types.ts'
import { nicknamedIn } from './nicknames.ts'
import { rankOf } from './number-words.ts'
import { isOddName } from './odd-names.ts'
import { Unjoined } from './owners-titles.ts'
import { ETHNIC, PLACES } from './places.ts'
import { referentOf } from './referent.ts'
import { type Shared, sharedSurnames } from './shared-surnames.ts'
import { KINDS } from './title-joints.ts'
import { titlesOfSomebody } from './titles-of-somebody.ts'
import { wordsAmong } from './vocabulary.ts'

/**
 * Names that no catalogue has: titles in quotation marks and capitalised runs whose surroundings tell a type. Every
 * occurrence of one name votes, so a name that is clear in one place is known in all, the headline included. A name without
 * evidence is left out. `outlet` is where the article stands.
 */
export function discoveredIn(doc: Document, known: readonly NameMatch[], outlet?: string): NameMatch[] {
  const covered = new Uint8Array(doc.tokens.length)
  for (const m of known) covered.fill(1, m.from, m.to)
  const unjoined = new Unjoined(doc)
  const byKey = new Map<string, Candidate[]>()
  for (const sentence of doc.sentences) {
    for (const c of candidatesIn(doc, sentence, covered, unjoined)) {
      const key = foldName(textOf(doc, c))
      const seen = byKey.get(key)
      if (seen === undefined) byKey.set(key, [c])
      else seen.push(c)
    }
  }
  for (const c of headlineNames(doc, byKey)) {
    const key = foldName(textOf(doc, c))
    if (!byKey.has(key)) byKey.set(key, [c])
  }
  withoutNumbers(doc, byKey)
  const shared = sharedSurnames(doc, byKey)
  const dictionary = dictionaryOf(doc, byKey)
  const surnames = partsOfKnown(doc, known)
  const names = namesAmong(doc, byKey, dictionary, surnames, shared)
  const publisher =
    outlet === undefined || outlet === '' ? [] : [{ name: outlet, type: 'outlet' as const, aliases: [] }]
  if (names.length + publisher.length === 0) return []
  const limits = new Map(
    names.flatMap(({ name, only }) => (only === undefined ? [] : [[name, only] as const])),
  )
  const matches = new Catalogue([...publisher, ...names])
    .matchesIn(doc)
    .filter((m) => covered.subarray(m.from, m.to).every((c) => c === 0))
    .filter((m) => limits.get(m.readings[0]?.name ?? '')?.has(m.from) !== false)
  const places = Map.groupBy(matches, (m) => m.readings[0]?.name ?? '')
  const nameByKey = new Map(names.flatMap(({ name, keys }) => keys.map((key) => [key, name] as const)))
  const verdicts = verdictsOf(
    doc,
    names.map(({ name, keys, isTitle, partner }) => ({
      key: name,
      partner: partner === undefined ? undefined : nameByKey.get(partner),
      isTitle: isTitle === true,
      candidates: keys.flatMap((key) => byKey.get(key) ?? []),
      places: places.get(name) ?? [],
    })),
    dictionary,
  )
  const readings = new Map(
    names.map(({ name, aliases }) => {
      const { types, sure } = verdicts.get(name) ?? { types: [], sure: false }
      const made = types.map((type) => referentOf(name, type, aliases.length > 0 ? { aliases } : {}))
      return [name, { made, sure }]
    }),
  )
  if (outlet !== undefined) readings.set(outlet, { made: [referentOf(outlet, 'outlet')], sure: true })
  return matches.flatMap(({ from, to, readings: [named] }) => {
    const found = readings.get(named?.name ?? '')
    if (found === undefined || found.made.length === 0) return []
    return [
      {
        from,
        to,
        readings: found.made,
        discovered: true,
        ...(found.sure ? {} : { guessed: true as const }),
      },
    ]
  })
}

interface NewName extends Entity {
  /** Folded, the name itself first, then its other forms. */
  readonly keys: readonly string[]
  /** The tokens at which it is a title, where elsewhere it may be somebody's surname, or a place. */
  readonly only?: ReadonlySet<number>
  /** With whom a surname is shared, folded: "*Dean* and Harry Foss". */
  readonly partner?: string | undefined
  /** Only works stand at some of them. */
  readonly isTitle?: true
}

/** The candidates that may be names, each once; names that the text equates are one with aliases. */
function namesAmong(
  doc: Document,
  byKey: Names,
  dictionary: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  shared: ReadonlyMap<string, Shared>,
): NewName[] {
  const mantles = mantlesOf(doc, byKey)
  const sharing = [...shared].flatMap(([given, { full }]) =>
    byKey.has(foldName(full)) ? [[given, foldName(full)] as const] : [],
  )
  const formsOf = Map.groupBy(
    [...shorterForms(doc, byKey), ...mantles, ...nicknamesOf(doc, byKey), ...sharing].filter(
      ([form, owner]) => form !== owner,
    ),
    ([, owner]) => owner,
  )
  const forms = new Set([...formsOf.values()].flatMap((pairs) => pairs.map(([form]) => form)))
  const parts = partsOf(doc, byKey, dictionary)
  const common = commonAmong(doc, byKey)
  const careless = isCareless(doc)
  const titles = titlesOfSomebody(doc, (word) => byKey.has(word) && (parts.has(word) || surnames.has(word)))
  const names: NewName[] = []
  for (const [key, candidates] of byKey) {
    if (forms.has(key) || isPlural(key, byKey)) continue
    const others = (formsOf.get(key) ?? []).map(([form]) => form)
    const quoted = candidates.some((c) => c.quoted && isHeadlineTitle(doc, c))
    const written = nameOf(doc, candidates)
    const plain = candidates[0] === undefined ? undefined : nicknamedIn(doc, candidates[0])?.plain
    const name = plain ?? shared.get(key)?.full ?? written
    const elsewhere = !quoted && isElsewhere(key, name, dictionary)
    // "the drama *Nashville*" is a work, and a place elsewhere.
    if (elsewhere && (!PLACES.has(key) || ETHNIC.test(written))) continue
    const means = elsewhere || ((parts.has(key) || surnames.has(key)) && !quoted)
    const titled = means
      ? [...candidates.filter((c) => isWrittenAsTitle(doc, c)).map((c) => c.from), ...(titles.get(key) ?? [])]
      : []
    if (elsewhere && titled.length === 0) continue
    const isCommon = () =>
      (common.has(key) && (!careless || dictionary.has(key))) ||
      COMMON_NAMES.has(key) ||
      PERSON_NOUNS.has(key) ||
      (parts.has(key) && titled.length === 0) ||
      (surnames.has(key) && titled.length === 0) ||
      rankOf(key) !== undefined ||
      !(/\p{L}{2}/u.test(key) || isOddName(key)) ||
      key.endsWith('.')
    if (!key.includes(' ') && !quoted && !shared.has(key) && others.length === 0 && isCommon()) continue
    const texts = [written, ...others.map((form) => nameOf(doc, byKey.get(form) ?? []))]
    const aliases = texts.filter((form) => form !== name)
    names.push({
      keys: [key, ...others],
      name,
      type: 'character',
      aliases,
      ...(shared.has(key) ? { partner: shared.get(key)?.partner } : {}),
      ...(titled.length > 0 ? { only: new Set(titled) } : {}),
      ...(titles.has(key) && titled.length > 0 ? { isTitle: true } : {}),
    })
  }
  return names
}

/** “Kinsale”, "the biopic Kinsale", "titled Kinsale": the title of a work that is named after somebody called so. */
function isWrittenAsTitle(doc: Document, { from, quoted }: Candidate): boolean {
  const before = doc.tokens[doc.tokens[from - 1]?.text === ',' ? from - 2 : from - 1]
  return (
    quoted || TITLING.has(before?.lower ?? '') || (before?.pos !== 'VERB' && KINDS.has(before?.lower ?? ''))
  )
}
const TITLING = new Set('titled entitled retitled'.split(' '))

/** "the three Pim Farrows": several who are called what one is called. */
const isPlural = (key: string, byKey: Names) =>
  key.includes(' ') && key.endsWith('s') && byKey.has(key.slice(0, -1))

/**
 * Words of known names that mean their bearers where they stand alone: the last of people's ("Quill had a small role"), a given name that opens a
 * person's or character's ("Mara isn't dead").
 */
function partsOfKnown(doc: Document, known: readonly NameMatch[]): ReadonlySet<string> {
  return new Set(
    known.flatMap(({ from, to, readings: [first] }) => {
      if (to - from < 2) return []
      const [opens, ends] = [doc.tokens[from]?.text ?? '', doc.tokens[to - 1]?.text ?? '']
      const given = FIRST_NAMES.has(doc.tokens[from]?.word ?? '')
      if (first?.type === 'person') return [foldName(ends), ...(given ? [foldName(opens)] : [])]
      if (first?.type !== 'character') return []
      return given ? [foldName(opens), foldName(ends)] : [foldName(ends)]
    }),
  )
}

/** Those words of all candidates that are words of the language. */
function dictionaryOf(doc: Document, byKey: Names): ReadonlySet<string> {
  const words = [...byKey.values()].flatMap((candidates) =>
    candidates.flatMap((c) => doc.tokens.slice(c.from, c.to).map((t) => t.word)),
  )
  return wordsAmong([...new Set(words)])
}

/** Words of people's names, which mean those people where they stand alone: the last always, the first where it is a given name. */
function partsOf(doc: Document, byKey: Names, dictionary: ReadonlySet<string>): Set<string> {
  const names = [...byKey].map(([key, [c]]) => ({
    words: key.split(' '),
    tokens: c === undefined ? [] : doc.tokens.slice(c.from, c.to),
  }))
  return new Set(
    names.flatMap(({ words, tokens }) => {
      if (words.length < 2 || !looksPersonal(tokens) || isOfPeople(tokens[0])) return []
      const last = words.at(-1) ?? ''
      const ranked = words.length > 2 && RANKS.has(words[0] ?? '')
      return ranked || humanityOf(tokens, dictionary) === 'yes' ? [words[ranked ? 1 : 0] ?? '', last] : [last]
    }),
  )
}

/** "British" in "a British Harbour Nights"; "Adrian" and "Jordan" are given names. */
const isOfPeople = (t: Token | undefined) => ETHNIC.test(t?.text ?? '') && !FIRST_NAMES.has(t?.word ?? '')

/** Those of the names that are written without a capital somewhere in the article: words, not names. */
function commonAmong(doc: Document, names: Names): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { capital, word } of doc.tokens) if (!capital && names.has(word)) words.add(word)
  return words
}

/** Civil name to mantle, by folded names: "Danny Rand/Iron Fist". */
function mantlesOf(doc: Document, byKey: Names): Map<string, string> {
  const places = [...byKey].flatMap(([key, candidates]) =>
    candidates.map((c) => ({ key, from: c.from, to: c.to })),
  )
  places.sort((a, b) => a.from - b.from)
  const pairs = aliasPairsIn(doc, places)
  return new Map(pairs.map(([civil, mantle]) => [places[civil]?.key ?? '', places[mantle]?.key ?? '']))
}

/** Plain names and nicknames to the names that have both, by folded names: "Willa Moreland" and "Bunk" of "Willa “Bunk” Moreland". */
function nicknamesOf(doc: Document, byKey: Names): [string, string][] {
  return [...byKey].flatMap(([key, [c]]) => {
    const both = c === undefined ? undefined : nicknamedIn(doc, c)
    if (both === undefined) return []
    const forms = [foldName(both.plain), foldName(both.nickname)]
    return forms.flatMap((form): [string, string][] => (byKey.has(form) ? [[form, key]] : []))
  })
}

/** Capitalised words that name a day, a thing, an agency or what games are played on, never a title or a team by themselves. */
const COMMON_NAMES = new Set(
  `spring summer autumn fall winter christmas halloween easter thanksgiving valentine oscar oscars emmy emmys bafta baftas dvd blu-ray tv us uk usa u.s. u.k.
  blu dvds blu-rays aa aaa pc ps2 ps3 ps4 ps5 xbox playstation wii switch ios imax vod hd
  mondays tuesdays wednesdays thursdays fridays saturdays sundays primetime daytime hr pr dj vfx cgi ceo cfo vp svp evp hq cia fbi nsa dea mi5 mi6 kgb nasa nato nypd lapd`.split(
    /\s+/,
  ),
)

/** "PlayStation 5", "Xbox Series X", "Nintendo Switch 2", "Steam Deck": what games are played on. */
const PLATFORM =
  /^(?:(?:sony|microsoft) )?(?:playstation|ps|xbox|nintendo|steam)(?: (?:\d+|one|series|x|s|vr|vr2|vita|portable|pro|deck|switch|wii|store|plus|eshop|ds|3ds|pc|game pass))+$/

/** "North American", "South Wales" */
const QUARTERS = new Set('north south east west northern southern eastern western central'.split(' '))

/** The last word of what is attended and not watched: "New York Fashion Week". */
const EVENTS = new Set(
  'week festival awards award gala ceremony con comic-con convention tour cup olympics championship'.split(
    ' ',
  ),
)

/** "New Year's Eve", "Christmas Day". */
const HOLIDAYS =
  /^(?:new year|christmas|boxing|valentine|mother's|father's|independence)(?:'s)?(?: (?:day|eve|week|weekend))?$/

/** "Executive Vice President", "Senior Manager": what somebody is in a firm. */
const POSTS = new Set('president producer producers officer director manager editor'.split(' '))
const LEVELS = new Set(
  'executive vice senior chief managing supervising co-executive associate assistant deputy consulting'.split(
    ' ',
  ),
)

/** A place, a language or a people, a post: no name of the kinds that are looked for. */
function isElsewhere(key: string, name: string, dictionary: ReadonlySet<string>): boolean {
  const words = key.split(' ')
  const written = name.split(' ')
  const isPeople = (word: string, n: number) =>
    (written[n] ?? '').split('-').every((part) => ETHNIC.test(part)) &&
    (dictionary.has(word) || word.includes('-')) &&
    !FIRST_NAMES.has(word)
  return (
    HOLIDAYS.test(key) ||
    PLATFORM.test(key) ||
    (POSTS.has(words.at(-1) ?? '') && LEVELS.has(words[0] ?? '')) ||
    PLACES.has(key) ||
    EVENTS.has(words.at(-1) ?? '') ||
    words.every((w, n) => PLACES.has(w) || COMMON_NAMES.has(w) || QUARTERS.has(w) || isPeople(w, n))
  )
}
