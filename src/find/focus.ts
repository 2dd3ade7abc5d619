import type { EntityType } from '../model/index.ts'
import type { NameMatch } from './catalogue.ts'
import { CREDIT_NOUNS } from './descriptions.ts'
import { type Document, headlineEnd, type Mention, type Referent, type Sentence } from './document.ts'
import { ordinalOf } from './number-words.ts'

/**
 * What the text is about at each place, so that "the series", "its second season" or "the streamer" can be understood.
 * After centering theory (Grosz, Joshi and Weinstein 1995): what stands first in the sentence or paragraph is in focus before
 * the article's topic, and that before what was merely named last.
 */
export class Focus {
  readonly #doc: Document
  /** The work that the article is about: most mentions, a headline's counted three times. */
  readonly topic: Referent | undefined
  readonly #last = new Map<EntityType, Referent>()
  /** Whether a work is a series or a film, as far as a noun beside its name or a season of it tells. */
  readonly #kinds: ReadonlyMap<string, Kind>
  readonly #works: readonly Referent[]
  /** Works that stand right beside a season: "Harbour Nights season 2", "season 2 of Harbour Nights". */
  readonly #seasonal: ReadonlySet<Referent>
  #sentence: readonly Mention[] = []
  #paragraph = -1
  #part = ''
  #lead: Referent | undefined
  /** The work whose name stood on a line of its own last: what follows is about it. */
  #section: Referent | undefined
  #season: Referent | undefined
  #newest = new Map<string, Referent>()
  /** How each work was named last: itself or one of its seasons. */
  readonly #named = new Map<string, Referent>()

  constructor(doc: Document, names: readonly NameMatch[]) {
    this.#doc = doc
    this.topic = topicOf(doc, names)
    this.#kinds = kindsOf(doc, names)
    this.#seasonal = new Set(names.flatMap((n) => (isSeasonal(doc, n) ? (workAmong(n) ?? []) : [])))
    this.#works = [...new Set(names.flatMap((n) => workAmong(n) ?? []))]
  }

  /** Called with the names of each sentence before its mentions are read. */
  enter(s: Sentence, named: readonly Mention[]): void {
    const opens = named.find((m) => this.#leads(m, s))
    if (s.paragraph !== this.#paragraph || s.in !== this.#part)
      this.#lead = opens === undefined ? undefined : workOf(opens)
    // A later sentence of the paragraph that begins with another work has turned to it.
    else if (opens !== undefined && opens.guessed !== true) this.#lead = workOf(opens)
    const heads = headingOf(this.#doc, s, named)
    if (heads !== undefined) this.#section = heads
    // A paragraph that begins with another work has left what the heading was of.
    else if (s.paragraph !== this.#paragraph && opens !== undefined && workOf(opens) !== this.#section)
      this.#section = undefined
    this.#paragraph = s.paragraph
    this.#part = s.in
    this.#sentence = named
  }

  remember(m: Mention): void {
    if (m.kind === 'pronoun' || this.#inBrackets(m) || (m.guessed === true && !m.sure)) return
    this.#last.set(m.referent.type, m.referent)
    if (m.referent.type === 'work')
      this.#named.set((m.referent.series ?? m.referent).name, withoutEpisode(m.referent))
    if (m.kind !== 'season' || m.referent.series === undefined) return
    const season = withoutEpisode(m.referent)
    this.#season = season
    const newest = this.#newest.get(m.referent.series.name)
    if (newest === undefined || numberOf(newest) < numberOf(season))
      this.#newest.set(m.referent.series.name, season)
  }

  /** The series or film in focus before token `i`; `noun` ("film", "series") leaves out what is known to be of another kind. */
  work(i: number, s: Sentence, noun = ''): Referent | undefined {
    const wanted = KINDS.get(noun)
    for (const candidate of this.#salient(i, s)) {
      const work = candidate?.series ?? candidate
      if (work !== undefined && this.#fits(work, wanted)) return work
    }
    return wanted === undefined ? undefined : this.works(i, s, noun)[0]
  }

  /** What such words may mean, the likeliest first: each work once. */
  works(i: number, s: Sentence, noun = ''): Referent[] {
    const wanted = KINDS.get(noun)
    const isKnown = (work: Referent) => this.#kinds.get(work.name) === wanted
    const others =
      wanted === undefined ? [] : this.#works.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)))
    const candidates = [...this.#salient(i, s), ...others]
    return [
      ...new Set(
        candidates.flatMap((candidate) => {
          const work = candidate?.series ?? candidate
          return work !== undefined && this.#fits(work, wanted) ? [work] : []
        }),
      ),
    ]
  }

  #salient(i: number, s: Sentence): readonly (Referent | undefined)[] {
    const opens = this.#sentence.find((m) => m.to <= i && this.#leads(m, s))
    const here = opens === undefined ? undefined : workOf(opens)
    return [here, this.#lead, this.#section, this.topic, this.#last.get('work')]
  }

  /** The work whose season is meant: one that the text gives seasons by name goes before one that it never does. */
  series(i: number, s: Sentence): Referent | undefined {
    const work = this.work(i, s, 'season')
    const local =
      work === this.#lead ||
      work === this.#section ||
      this.#sentence.some((m) => m.to <= i && workOf(m) === work)
    if (work === undefined || local || this.#seasonal.size === 0 || this.#seasonal.has(work)) return work
    const topic = this.topic
    return topic !== undefined && this.#seasonal.has(topic) ? topic : [...this.#seasonal][0]
  }

  #fits(work: Referent, wanted: Kind | undefined): boolean {
    return wanted === undefined || (this.#kinds.get(work.name) ?? wanted) === wanted
  }

  /** "it" after "the second season": what the work was named as last. */
  asNamed(work: Referent): Referent {
    return this.#named.get(work.name) ?? work
  }

  last(type: EntityType): Referent | undefined {
    return this.#last.get(type)
  }

  get season(): Referent | undefined {
    return this.#season
  }

  /** "the new season": the highest number named so far, of the topic where it has one. */
  get newestSeason(): Referent | undefined {
    return this.#newest.get(this.topic?.name ?? '') ?? this.#season
  }

  newestOf(work: Referent): Referent | undefined {
    return this.#newest.get(work.name)
  }

  /** A work that heads its sentence; "Quill (Dry Dock) joins" is not about Dry Dock. */
  #leads(m: Mention, s: Sentence): boolean {
    if (m.from - s.from > LEAD_REACH || workOf(m) === undefined || this.#inBrackets(m)) return false
    // "The Dry Dock alum has been tapped": not about Dry Dock.
    return m.kind !== 'name' || !CREDIT_NOUNS.has(this.#doc.tokens[m.to]?.lower ?? '')
  }

  #inBrackets(m: Mention): boolean {
    return this.#doc.tokens[m.from - 1]?.text === '(' && this.#doc.tokens[m.to]?.text === ')'
  }
}

/** "Kittiwake Station, Season 3" on a line of its own, as in a calendar or a list. */
function headingOf(doc: Document, s: Sentence, named: readonly Mention[]): Referent | undefined {
  const [first] = named
  if (s.in !== 'text' || first === undefined || first.from !== s.from || workOf(first) === undefined)
    return undefined
  const rest = doc.tokens.slice(first.to, s.to)
  return rest.length <= HEADING_REST && rest.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
    ? workOf(first)
    : undefined
}
/** Tokens behind the name in a heading: its season, a date, who shows it. */
const HEADING_REST = 12

/** Tokens before a name that still count as the head of its sentence: an article, quotation marks, a company's possessive. */
const LEAD_REACH = 3
/** What a mention in the headline weighs against one in the text. */
const HEADLINE_WEIGHT = 8

/** The season of an episode; any other work as it is. */
const withoutEpisode = (work: Referent): Referent =>
  work.series === undefined ? work : { ...work, name: work.name.replace(/E\d+$/, '') }

const numberOf = (season: Referent) => Number(/ S(\d+)/.exec(season.name)?.[1] ?? 0)

/** The reading of a mention that is a work, if it has one. */
export function workOf(m: Pick<Mention, 'referent' | 'alternatives' | 'guessed'>): Referent | undefined {
  if (m.referent.type === 'work') return m.referent
  return m.guessed === true ? undefined : m.alternatives.find((r) => r.type === 'work')
}

/** A guessed name is a work only by its first reading. */
function workAmong(name: NameMatch): Referent | undefined {
  const readings = name.guessed === true ? name.readings.slice(0, 1) : name.readings
  return readings.find((r) => r.type === 'work')
}

function topicOf(doc: Document, names: readonly NameMatch[]): Referent | undefined {
  const title = headlineEnd(doc)
  const weights = new Map<Referent, number>()
  for (const name of names) {
    const work = workAmong(name)
    if (work === undefined) continue
    const weight = name.from < title && !isBackground(doc, name) ? HEADLINE_WEIGHT : 1
    weights.set(work, (weights.get(work) ?? 0) + weight)
  }
  let topic: Referent | undefined
  for (const [work, weight] of weights)
    if (weight > (topic === undefined ? 0 : (weights.get(topic) ?? 0))) topic = work
  return topic
}

function isSeasonal(doc: Document, { from, to }: NameMatch): boolean {
  const around = [from - 4, from - 3, from - 2, to, to + 1, to + 2, to + 3].map(
    (i) => doc.tokens[i]?.lower ?? '',
  )
  const of = doc.tokens[from - 1]?.lower === 'of' || doc.tokens[from - 2]?.lower === 'of'
  return around.some((word, n) => SEASON_WORDS.has(word) && (n >= 3 || of))
}
const SEASON_WORDS = new Set(['season', 'seasons'])

/** "Orders ‘Dry Dock’ Spinoff ‘Harbour Nights’": the headline is about what comes from Dry Dock. */
function isBackground(doc: Document, { to }: NameMatch): boolean {
  const next = doc.tokens[to]?.pos === 'PUNCT' ? to + 1 : to
  return (
    DERIVED.has(doc.tokens[next]?.lower ?? '') ||
    (doc.tokens[next + 1]?.text === '-' && doc.tokens[next]?.lower === 'spin')
  )
}
const DERIVED = new Set(
  'spinoff sequel prequel follow-up followup offshoot reboot remake revival alum star'.split(' '),
)

type Kind = 'series' | 'film' | 'book' | 'game' | 'episode'

/** What a noun says of the kind of a work. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...kind('series', 'series show season drama sitcom dramedy miniseries soap programme'),
  ...kind('film', 'film movie feature picture threequel'),
  ...kind('book', 'book novel comic comics'),
  ...kind('game', 'game videogame dlc'),
  ...kind('episode', 'finale premiere episode two-parter'),
])

function kind(value: Kind, nouns: string): [string, Kind][] {
  return nouns.split(' ').map((noun) => [noun, value])
}

/** The noun of "Dry Dock, the Vantage *series* …" or "Dry Dock is a new *film*", or -1. */
function apposedNoun(doc: Document, to: number): number {
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  let i = to
  while (doc.tokens[i]?.pos === 'PUNCT' && i < to + 3) i++
  if (word(i) === 'is' || word(i) === 'was') i++
  if (doc.tokens[i]?.pos !== 'DET') return -1
  for (let j = i + 1; j <= i + APPOSITION; j++) {
    const pos = doc.tokens[j]?.pos ?? ''
    if (KINDS.has(word(j)) && doc.tokens[j + 1]?.pos !== 'NOUN') return j
    if (!INSIDE_PHRASE.has(pos)) return -1
  }
  return -1
}
/** Tokens in the phrase of an apposition. */
const APPOSITION = 6
const INSIDE_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PUNCT'])

function kindsOf(doc: Document, names: readonly NameMatch[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const name of names) {
    const work = workAmong(name)
    if (work === undefined) continue
    if (isSeasonal(doc, name)) kinds.set(work.name, 'series')
    const behind = isOneOf(doc, name) ? [] : [name.to, name.to + 1]
    for (const at of [name.from - 1, name.from - 2, ...behind, apposedNoun(doc, name.to)]) {
      const found = KINDS.get(doc.tokens[at]?.lower ?? '')
      if (found !== undefined && !kinds.has(work.name)) kinds.set(work.name, found)
    }
  }
  return kinds
}

/** "a ‘Harbour Nights’ movie", "the third Harbour Nights film": one that is made after it, and not itself. */
function isOneOf(doc: Document, { from }: NameMatch): boolean {
  const at = doc.tokens[from - 1]?.pos === 'PUNCT' ? from - 2 : from - 1
  const before = doc.tokens[at]?.lower ?? ''
  return INDEFINITE.has(before) || ordinalOf(before) !== undefined
}
const INDEFINITE = new Set('a an another any no every potential possible'.split(' '))
