import type { EntityType } from '../model/index.ts'
import type { Candidate } from './candidates.ts'
import { NAME_ENDINGS, PAPERS_OR_WORKS, RANKS, UNIVERSE_ENDING } from './cues.ts'
import type { Document, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { COMMON } from './name-parts.ts'
import { PLACES } from './places.ts'

/** How much speaks for each type of one name; a type that nothing speaks for is absent. */
export type Scores = Map<EntityType, number>

/** What a name is, the likeliest type first. `sure` where the evidence is enough by itself and for one type more than for others. */
export interface Verdict {
  readonly types: readonly EntityType[]
  readonly sure: boolean
}

interface Looks {
  /** Written as people's names are, with a word that no dictionary has. */
  readonly human: boolean
  /** Named more than once. */
  readonly several: boolean
  /** A single word that is said of somebody where it stands. */
  readonly somebody: boolean
}

/** Evidence that is enough by itself. */
export const ENOUGH = 3
/** Hints never add up to more than this: "in Tulsa", "for Dot" are said of anything. */
export const HINTS = 2
/** How far the likeliest type must lie before the next. */
const LEAD = 1.5
/** Types that may share a name: a series, its hero, its team, its world. */
const FICTION: ReadonlySet<EntityType> = new Set(['work', 'character', 'team', 'universe'])
/** A second type counts beside the likeliest one from this share of its score on: a series and its hero. */
const SHARED = 0.5

export function verdictOf(
  scores: Scores,
  names: readonly Token[],
  { human, several, somebody }: Looks,
): Verdict {
  // News seldom calls anybody real by one given name: "Simon will return" tells of a character, "said Simon" of one who is real.
  const given = names.length === 1 && FIRST_NAMES.has(names[0]?.word ?? '')
  const single = names.length === 1 && !(given && (scores.get('person') ?? 0) >= HINTED)
  const ranked = [...scores]
    .filter(
      ([type, n]) => n > 0 && !(type === 'person' && (single || (names.length > 1 && !looksPersonal(names)))),
    )
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  const [best, second] = ranked
  if (best !== undefined && best[1] >= ENOUGH) {
    const beside = ranked.filter(
      ([type, n], i) =>
        i > 0 && n >= ENOUGH && n >= best[1] * SHARED && FICTION.has(type) && FICTION.has(best[0]),
    )
    const types = [best, ...beside].map(([type]) => type)
    return { types, sure: best[1] - (second?.[1] ?? 0) >= LEAD || beside.length > 0 }
  }
  // Who plays music, and what is played, is named for nothing else in an article.
  if ((scores.get('work') ?? 0) <= MUSIC) return { types: [], sure: false }
  const guesses = looksPersonal(names)
    ? names.some((t) => COMMON.has(t.word))
      ? MANTLE
      : human
        ? PERSONAL
        : TITLE
    : several
      ? isAcronym(names)
        ? []
        : RECURRING
      : somebody
        ? ['character' as const]
        : []
  const hinted = ranked.filter(([, n]) => n >= HINTED).map(([type]) => type)
  const order = [...new Set([...hinted, ...guesses])].filter((type) => (scores.get(type) ?? 0) >= 0)
  return { types: order, sure: false }
}
const HINTED = 2
/** What signals of songs, records and bands leave of a work. */
const MUSIC = -3

/** What two or three capitalised words mean where nothing else is known: frames decide which. */
const PERSONAL: readonly EntityType[] = ['person', 'character']
/** "Iron Fist", "Silver Queen": words of every day make a mantle sooner than a person. */
const MANTLE: readonly EntityType[] = ['character', 'person', 'work']
/** Words of the language side by side, "Tin Whistle". */
const TITLE: readonly EntityType[] = ['work', 'character', 'person']
/** A single capitalised word that is named again. */
const RECURRING: readonly EntityType[] = ['character', 'work']
/** "SNW", "PILOT": nobody is called so, and few works are. */
const isAcronym = ([only, ...others]: readonly Token[]) =>
  others.length === 0 && /^\p{Lu}{3,5}$/u.test(only?.text ?? '')

/**
 * Whether a name is written as people's are. "Mara Quill", "Imogen Strake": a given name, or a word that no dictionary has, before a
 * surname. "Mercy Okonjo", "Carrow Cold" might be.
 */
export function humanityOf(names: readonly Token[], dictionary: ReadonlySet<string>): 'yes' | 'maybe' | 'no' {
  if (!looksPersonal(names)) return 'no'
  const [first, last] = [names[0]?.word ?? '', names.at(-1)?.word ?? '']
  if (FIRST_NAMES.has(first)) return 'yes'
  if (SEVERAL.has(last)) return 'no'
  if (!dictionary.has(first)) return dictionary.has(last) && names.length === 2 ? 'maybe' : 'yes'
  return dictionary.has(last) || /[^s]s$/.test(last) || first.endsWith('ing') ? 'no' : 'maybe'
}

/** "Pelham Girls", "Cricket Wars": no surnames. */
const SEVERAL = new Set(
  'girls boys men women friends kids brothers sisters wives stories tales games wars days nights things diaries files chronicles'.split(
    ' ',
  ),
)

/** What the words of a name themselves tell. `dictionary` holds those of them that are words of the language. */
export function shapeOf(names: readonly Token[], dictionary: ReadonlySet<string>): Scores {
  const scores: Scores = new Map()
  const add = (type: EntityType, n: number) => scores.set(type, (scores.get(type) ?? 0) + n)
  const first = names[0]?.word ?? ''
  const last = names.at(-1)
  const ending = last?.lower ?? ''
  if (names.length > 1) {
    for (const { type, words } of NAME_ENDINGS) if (words.has(ending)) add(type, 4)
    if (PAPERS_OR_WORKS.has(ending)) add('outlet', 2)
    if (TEAM_ENDINGS.has(ending)) add('team', 2)
    // "Channel Seven".
    if (names.length === 2 && first === 'channel') add('company', 4)
    if (ending === '+') add('company', 4)
    if (NUMBERED.test(last?.text ?? '') && !COUNTED.has(names.at(-2)?.lower ?? '')) add('work', 3)
    if (ending === 'saga' || ending === 'cycle') add('universe', 2)
    if (RANKS.has(names[0]?.lower ?? '') && !IMPERSONAL.has(ending)) add('character', 3)
    // "Captain Comet", "Doctor Null": a word behind a rank is no surname, most likely.
    const mantle = names.length === 2 && RANKS.has(first) && dictionary.has(last?.word ?? '')
    if (mantle && !FIRST_NAMES.has(last?.word ?? '')) add('person', -3)
  }
  if (names.length > 1 && beginsWithPlace(names)) for (const type of NEVER_OF_A_PLACE) add(type, -6)
  if (UNIVERSE_ENDING.test(ending) && ending !== 'universe' && ending !== 'converse') add('universe', 4)
  const humanity = RANKS.has(names[0]?.lower ?? '') ? 'no' : humanityOf(names, dictionary)
  if (humanity === 'yes') {
    add('person', FIRST_NAMES.has(first) ? 3 : 2.5)
    add('character', FIRST_NAMES.has(first) ? 2 : 1.5)
  } else if (humanity === 'maybe') {
    add('person', 1.5)
    add('character', 1)
  } else if (looksPersonal(names)) {
    add('work', 1)
    add('character', 0.5)
  } else if (names.length === 1 && FIRST_NAMES.has(first)) add('character', 1)
  return scores
}

/** "Salt Road *2*", "Salt Road *II*": what comes after a first. */
const NUMBERED = /^(?:[2-9]|II|III|IV)$/
/** "Fri *4*", "EDIT *2*", "BBC *2*": what has a number and is no work. */
const COUNTED = new Set(
  `mon tue tues wed thu thurs fri sat sun edit update note part chapter volume vol page item section phase stage level day week episode issue book act
  channel radio studio stage bbc itv sky platform gate terminal route area pier hall group division league world war formula`.split(
    /\s+/,
  ),
)

/** "New York Mets", "London Underground": of a place, unless the last word says that it is a firm. */
function beginsWithPlace(names: readonly Token[]): boolean {
  const words = names.map((t) => t.lower)
  if (COMPANY_ENDINGS.has(words.at(-1) ?? '')) return false
  return PLACES.has(words[0] ?? '') || PLACES.has(words.slice(0, 2).join(' '))
}
const COMPANY_ENDINGS = NAME_ENDINGS.find(({ type }) => type === 'company')?.words ?? new Set<string>()
const NEVER_OF_A_PLACE: readonly EntityType[] = ['company', 'universe']

/** The last word of a group's name: "Night Watch", "Moth Brigade". */
const TEAM_ENDINGS = new Set(
  `squad gang brigade watch guard league legion crew society alliance brotherhood sisterhood order knights rangers syndicate guild
   men five six seven four three twelve pack patrol battalion avengers defenders guardians force unit corps coven clan tribe band`.split(
    /\s+/,
  ),
)

/** "Mara Quill", "Edmund Farrow-Hale"; not "Heroes for Hire", not "Season Two". */
export function looksPersonal(names: readonly Token[]): boolean {
  // "Yoon Tae-*ri*".
  const words = names.filter(
    (t, n) =>
      t.text !== '-' &&
      (!PARTICLES.has(t.lower) || (n === 0 && GIVEN.has(t.text))) &&
      (t.capital || names[n - 1]?.text !== '-'),
  )
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    !COMPANY_ENDINGS.has(words.at(-1)?.lower ?? '') &&
    // "Tulsa P.D.", "Salt Road II", "Salt Road Jr."; "Mara Quill III" may be somebody.
    !/^(?:\p{Lu}\.){2,}$/u.test(words.at(-1)?.text ?? '') &&
    // "Harbor PD", beside words that are not all capitals.
    !(/^[B-DF-HJ-NP-TV-Z]{2,3}$/.test(words.at(-1)?.text ?? '') && /\p{Ll}/u.test(words[0]?.text ?? '')) &&
    !(
      words.length === 2 &&
      (NUMBERED.test(words[1]?.text ?? '') || /^[JS]r\.?$/.test(words[1]?.text ?? ''))
    ) &&
    words.every(
      (t) =>
        /^\p{Lu}[\p{L}.'’]*$/u.test(t.text) &&
        (!IMPERSONAL.has(t.lower) || names.at(-1)?.capital === false || isSurname(t, words)),
    )
  )
}
/** "Al Marsh". */
const GIVEN = new Set(['Al', 'Von', 'Del'])
/** "Lena *Park*", "Tom *Hall*", "Mia *West*": what is a place behind other words is a surname behind a given name that few places have. */
const isSurname = (last: Token, [first, second, third]: readonly Token[]) =>
  third === undefined &&
  second === last &&
  SURNAMES_TOO.has(last.lower) &&
  FIRST_NAMES.has(first?.word ?? '') &&
  !NAMESAKES.has(first?.lower ?? '')
const SURNAMES_TOO = new Set('park hall west north day church bay york'.split(' '))
/** Those after whom parks, halls and streets are called. */
const NAMESAKES = new Set(
  'victoria albert alexandra alexander elizabeth charlotte george regent carnegie james frederick christian morgan wayne florence finn june may april august'.split(
    ' ',
  ),
)
const PARTICLES = new Set('de la van von del der di da du le al bin ibn'.split(' '))
const IMPERSONAL = new Set(
  `north south east west uk us usa bbc nbc new york los angeles united kingdom states city street avenue road park hall studio studios awards festival
   theatre theater warehouse playhouse exchange palace arena stadium museum foundation society union equity
   university college school hospital church house hotel airport bay island county golden globe emmy bafta oscar academy comic-con con
   day night week club league cup music records band tv the of and for in against versus without before after with from on to
   my our your his her their what when where who how why if all every everybody everyone nobody never always is are was isn't can can't don't i'm
   one two three four five six seven eight nine ten`.split(/\s+/),
)

/** Quotation marks in a headline hold a title or somebody's words; words have a pronoun or an auxiliary in them. */
export function isHeadlineTitle(doc: Document, c: Candidate): boolean {
  const title = doc.sentences.some((s) => s.in === 'title' && s.from <= c.from && c.to <= s.to)
  return title && !doc.tokens.slice(c.from, c.to).some((t) => t.pos === 'PRON' || t.pos === 'AUX')
}
