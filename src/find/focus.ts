import type { EntityType } from '../model/index.ts'
import type { NameMatch } from './catalogue.ts'
import type { Document, Mention, Referent, Sentence } from './document.ts'
import { NamedSeasons } from './named-seasons.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { isInBrackets, topicOf, workAmong } from './topic.ts'
import { type Sought, WorkKinds } from './work-kinds.ts'

/**
 * What the text is about at each place, so that "the series", "its second season" or "the streamer" can be understood.
 * After centering theory (Grosz, Joshi and Weinstein 1995): what stands first in the sentence or paragraph is in focus before
 * the article's topic, and that before what was merely named last.
 */
export class Focus {
  readonly #doc: Document
  /** The work that the article is about, and whether that is clear. */
  readonly #topic: ReturnType<typeof topicOf>
  readonly #last = new Map<EntityType, Referent>()
  readonly #kinds: WorkKinds
  readonly #works: readonly Referent[]
  #sentence: readonly Mention[] = []
  /** The work that the sentence before named, where it named one only. */
  #previous: Referent | undefined
  #paragraph = -1
  #part = ''
  #lead: Referent | undefined
  /** The work whose name stood on a line of its own last: what follows is about it. */
  #section: Referent | undefined
  readonly #seasons = new NamedSeasons()
  /** How each work was named last: itself or one of its seasons. */
  readonly #named = new Map<string, Referent>()

  constructor(doc: Document, names: readonly NameMatch[]) {
    this.#doc = doc
    this.#topic = topicOf(doc, names)
    const named = names.flatMap((n): [NameMatch, Referent][] => {
      const work = workAmong(n)
      return work === undefined ? [] : [[n, work]]
    })
    const seasonal = new Set(named.flatMap(([n, work]) => (isSeasonal(doc, n) ? work : [])))
    this.#kinds = new WorkKinds(doc, named, seasonal)
    this.#works = [...new Set(named.map(([, work]) => work))]
  }

  get topic(): Referent | undefined {
    return this.#topic.work
  }

  /** Called with the names of each sentence, and the sentence behind it, before its mentions are read. */
  enter(s: Sentence, named: readonly Mention[], next?: Sentence): void {
    const entered = s.paragraph !== this.#paragraph || s.in !== this.#part
    const opens = named.find((m) => this.#leads(m, s))
    if (entered) this.#lead = opens === undefined ? undefined : workOf(opens)
    // A later sentence of the paragraph that begins with another work has turned to it.
    else if (opens !== undefined && opens.guessed !== true) this.#lead = workOf(opens)
    const heads =
      headingOf(this.#doc, s, named) ?? (entered ? askedAbout(this.#doc, s, named, next) : undefined)
    if (heads !== undefined) this.#section = heads
    // A paragraph that begins with another work has left what the heading was of.
    else if (entered && opens !== undefined && workOf(opens) !== this.#section) this.#section = undefined
    if (entered) this.#seasons.enterParagraph()
    this.#previous = entered ? undefined : this.#turnedTo()
    this.#paragraph = s.paragraph
    this.#part = s.in
    this.#sentence = named
  }

  /** The work that the sentence before tells something of, where it named one only. */
  #turnedTo(): Referent | undefined {
    // "Ana Reyes (Salt and Ash) directs": what she is known for is not what the sentence turns to.
    const works = this.#sentence.filter((m) => workOf(m) !== undefined && !this.#inBrackets(m))
    const plain = works.filter((m) => m.referent.type === 'work')
    const told = plain.length > 0 ? plain : works
    const [only, ...others] = new Set(told.flatMap((m) => workOf(m) ?? []))
    const turned = (m: Mention) => m.guessed !== true && isTurnedTo(this.#doc, m)
    return others.length === 0 && told.some(turned) ? only : undefined
  }

  remember(m: Mention): void {
    if (m.kind === 'pronoun' || this.#inBrackets(m) || (m.guessed === true && !m.sure)) return
    this.#last.set(m.referent.type, m.referent)
    if (m.referent.type === 'work')
      this.#named.set((m.referent.series ?? m.referent).name, withoutEpisode(m.referent))
    if (m.kind !== 'season' || m.referent.series === undefined) return
    const closed = CLOSES.has(verbBefore(this.#doc, m.from))
    this.#seasons.remember(withoutEpisode(m.referent), m.referent.series, this.#part === 'title', closed)
  }

  /** The work in focus before token `i`, of the kind that is sought. */
  work(i: number, s: Sentence, sought: Sought = ANY): Referent | undefined {
    for (const candidate of this.#salient(i, s)) {
      const work = candidate?.series ?? candidate
      if (work !== undefined && this.#kinds.fits(work, sought)) return work
    }
    return sought === ANY ? undefined : this.works(i, s, sought)[0]
  }

  /** What such words may mean, the likeliest first: each work once. */
  works(i: number, s: Sentence, sought: Sought = ANY): Referent[] {
    const known = (work: Referent) => Number(this.#kinds.isKnown(work, sought))
    const others = sought === ANY ? [] : this.#works.toSorted((a, b) => known(b) - known(a))
    const candidates = [...this.#salient(i, s), ...this.#meant(others, known)]
    return [
      ...new Set(
        candidates.flatMap((candidate) => {
          const work = candidate?.series ?? candidate
          return work !== undefined && this.#kinds.fits(work, sought) ? [work] : []
        }),
      ),
    ]
  }

  /** The only work of its kind; where the text is about one work and tells the kind of none, any that could be meant. */
  #meant(others: readonly Referent[], known: (work: Referent) => number): readonly Referent[] {
    const fitting = others.filter((work) => known(work) > 0)
    return fitting.length === 1 || (fitting.length === 0 && this.#topic.clear) ? others : []
  }

  /** "Vale directs Dry Dock. *The film* …": right behind its name the work is called so. */
  learn(work: Referent, sought: Sought): void {
    if (this.#previous === work) this.#kinds.learn(work, sought)
  }

  #salient(i: number, s: Sentence): readonly (Referent | undefined)[] {
    const opens = this.#sentence.find((m) => m.to <= i && this.#leads(m, s))
    const here = opens === undefined ? undefined : workOf(opens)
    const near = [here, this.#lead, this.#previous, this.#section]
    // Where the text is about no one work, "the film" of another paragraph may be any.
    return this.#topic.clear ? [...near, this.topic, this.#last.get('work')] : near
  }

  /**
   * The work whose season is meant. Where none is in focus nearby, the one that the paragraph named a season of, or the text a season of
   * that number, and one that the text has given seasons before one that it has not.
   */
  series(i: number, s: Sentence, number?: number): Referent | undefined {
    const work = this.work(i, s, SERIES)
    const local =
      work === this.#lead ||
      work === this.#section ||
      this.#sentence.some((m) => m.to <= i && workOf(m) === work)
    if (work === undefined || local) return work
    const told = this.#seasons.seriesOf(number)
    if (told !== undefined) return told
    return this.#kinds.isKnown(work, SERIES) ? work : (this.#seasons.series ?? work)
  }

  /** The text names a season together with its series. */
  learnSeason(series: Referent, number: number): void {
    this.#kinds.learn(series, SERIES)
    this.#seasons.rememberSeries(series, number)
  }

  /** "it" after "the second season": what the work was named as last. */
  asNamed(work: Referent): Referent {
    return this.#named.get(work.name) ?? work
  }

  last(type: EntityType): Referent | undefined {
    return this.#last.get(type)
  }

  /** "the season", of the series in focus where it has one. */
  season(i: number, s: Sentence): Referent | undefined {
    return this.#seasons.current(this.series(i, s)?.name ?? '')
  }

  /** "the new run": of the series in focus only. */
  ownSeason(i: number, s: Sentence): Referent | undefined {
    return this.newestOf(this.series(i, s))
  }

  /** "the new season", of the series in focus where it has one. */
  newestSeason(i: number, s: Sentence): Referent | undefined {
    return this.newestOf(this.series(i, s)) ?? this.#seasons.last
  }

  /** The season of the work that a sentence is about which names none. */
  seasonTold(work: Referent | undefined): Referent | undefined {
    return this.#seasons.told(work?.name ?? '')
  }

  newestOf(work: Referent | undefined): Referent | undefined {
    return this.#seasons.newest(work?.name ?? '')
  }

  /** A work that heads its sentence; "Quill (Dry Dock) joins" is not about Dry Dock. */
  #leads(m: Mention, s: Sentence): boolean {
    if (m.from - s.from > LEAD_REACH || m.referent.type !== 'work' || this.#inBrackets(m)) return false
    // "The Dry Dock alum has been tapped": not about Dry Dock.
    return m.kind !== 'name' || !CREDIT_NOUNS.has(this.#doc.tokens[m.to]?.lower ?? '')
  }

  #inBrackets(m: Mention): boolean {
    return isInBrackets(this.#doc, m.from)
  }
}

/** The verb before "its second season" at `from`, past a particle: "*closed* out its second season". */
function verbBefore(doc: Document, from: number): string {
  let at = from - 1
  while (at > from - 4 && doc.tokens[at]?.pos !== 'VERB') at--
  return doc.tokens[at]?.lower ?? ''
}
const CLOSES = new Set('closed wrapped ended concluded finished capped closes caps'.split(' '))

const ANY: Sought = {}
const SERIES: Sought = { medium: 'series' }

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
/** "Will there be more Harbour Nights?" as a paragraph of its own, whose answer stands in the next. */
function askedAbout(
  doc: Document,
  s: Sentence,
  named: readonly Mention[],
  next: Sentence | undefined,
): Referent | undefined {
  const whole = next === undefined || next.paragraph !== s.paragraph || next.to - next.from <= SIGNATURE
  if (s.in !== 'text' || !whole || doc.tokens[s.to - 1]?.text !== '?') return undefined
  const [only, ...others] = new Set(named.flatMap((m) => (m.guessed === true ? [] : (workOf(m) ?? []))))
  return others.length === 0 ? only : undefined
}
/** Tokens of who asks: "— Jan in Hove". */
const SIGNATURE = 6

/** Tokens behind the name in a heading: its season, a date, who shows it. */
const HEADING_REST = 12

/** The sentence tells something of the work, and does not just say who somebody is: not "Quill, who wrote [Dry Dock]", "the director of [Dry Dock]". */
function isTurnedTo(doc: Document, { from }: Mention): boolean {
  let at = from - 1
  const inPhrase = () => PHRASE.has(doc.tokens[at]?.pos ?? '') || doc.tokens[at + 1]?.text === '-'
  while (inPhrase() && !CREDIT_NOUNS.has(doc.tokens[at]?.lower ?? '')) at--
  const before = doc.tokens[at]
  if (before === undefined) return true
  const governor = doc.tokens[at - 1]
  const credits = governor?.pos === 'NOUN' && CREDIT_NOUNS.has(governor.lower)
  if (before.pos === 'ADP' && (credits || AWAY.has(before.lower) || BACKGROUND.has(governor?.lower ?? '')))
    return false
  for (let i = at; i > 0 && doc.tokens[i]?.text !== '.'; i--) {
    const token = doc.tokens[i]
    if (token?.text === ',' && i < at) return true
    if (RELATIVE.has(token?.lower ?? '')) return false
    // "She also starred in [Dry Dock]", "who previously worked on [Dry Dock]": a career on the way.
    const past = DONE.test(doc.tokens[i + 1]?.lower ?? '')
    if (CAREER.has(token?.lower ?? '') && past && before.pos === 'ADP') return false
  }
  return true
}
const CAREER = new Set('also previously recently formerly'.split(' '))
const DONE = /^(?:\p{L}+ed|seen|had|was)$/u
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PUNCT'])
const AWAY = new Set('from by of after before since like as'.split(' '))
const BACKGROUND = new Set('known famous remembered seen based adapted inspired'.split(' '))
const RELATIVE = new Set(['who', 'whose', 'which', 'that', 'whom'])

/** Tokens before a name that still count as the head of its sentence: an article, quotation marks, a company's possessive. */
const LEAD_REACH = 3
/** The season of an episode; any other work as it is. */
const withoutEpisode = (work: Referent): Referent =>
  work.series === undefined || !EPISODE.test(work.name)
    ? work
    : { ...work, name: work.name.replace(EPISODE, '') }
const EPISODE = /E\d+$/

/** The reading of a mention that is a work, if it has one. */
export function workOf(m: Pick<Mention, 'referent' | 'alternatives' | 'guessed'>): Referent | undefined {
  if (m.referent.type === 'work') return m.referent
  return m.guessed === true ? undefined : m.alternatives.find((r) => r.type === 'work')
}

function isSeasonal(doc: Document, { from, to }: NameMatch): boolean {
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  if (word(from - 1) === 'of' || word(from - 2) === 'of')
    if ([from - 4, from - 3, from - 2].some((i) => SEASON_WORDS.has(word(i)))) return true
  for (let i = to; i < to + SEASON_REACH; i++) {
    if (SEASON_WORDS.has(word(i))) return true
    if (doc.tokens[i]?.pos === 'PUNCT' && !JOINS.has(word(i))) return false
  }
  return false
}
/** Tokens from a title to its season: "Harbour Nights’ very last season". */
const SEASON_REACH = 4
const JOINS = new Set(["'", '’', '”', '"', '(', ':', ',', '-', '–'])
const SEASON_WORDS = new Set(['season', 'seasons', 'episode', 'episodes', 'finale', 'pilot'])
