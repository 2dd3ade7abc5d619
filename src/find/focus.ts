import type { EntityType } from '../model/index.ts'
import { isBackground, turnedTo } from './background.ts'
import { isInBrackets } from './brackets.ts'
import type { NameMatch } from './catalogue.ts'
import { type Document, type Mention, type Referent, type Sentence, VERBAL, workOf } from './document.ts'
import { NamedSeasons } from './named-seasons.ts'
import { isIntroduced } from './new-works.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { roundupItems } from './roundups.ts'
import { tellingOf } from './season-telling.ts'
import { isSeasonal } from './seasonal.ts'
import { seasonBeside } from './seasons.ts'
import { askedAbout, headingOf, isLabel } from './sections.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { topicOf, workAmong } from './topic.ts'
import { turnsAway } from './turns-away.ts'
import { isUntitled, type Sought, WorkKinds } from './work-kinds.ts'
import { NAMING } from './work-nouns.ts'
import { OPENING } from './written-titles.ts'

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
  /** Where the sentence begins. */
  #start = 0
  /** "*The show* has been compared to Dry Dock": the work that the sentence's subject means without naming it. */
  #center: Referent | undefined
  /** The work that the sentence before named, where it named one only. */
  #previous: Referent | undefined
  /** The only work that the sentence before named, to say who somebody is. */
  #aside: Referent | undefined
  /** The paragraph has told of another work than the text is about since it told of that one alone. */
  #strayed = false
  /** The paragraphs that are items of a list of news about several works, with the work of each. */
  readonly #items: ReturnType<typeof roundupItems>
  /** The paragraph tells of an *untitled* work, which is none that the text names. */
  #untitled = false
  /** The paragraph has begun with "meanwhile". */
  #turns = false
  #paragraph = -1
  #part: Sentence['in'] | '' = ''
  #lead: Referent | undefined
  /** The work whose name stood on a line of its own last: what follows is about it. */
  #section: Referent | undefined
  readonly #seasons = new NamedSeasons()
  /** Where the season ends that was named last. */
  #covered = 0
  /** The episode that the headline names: "Dry Dock *2x05* recap". */
  #episode: Referent | undefined
  /** "the drama pilot *Dry Dock*": which is a pilot, and has none. */
  #pilot: Referent | undefined
  /** The works that have been named outside of brackets. */
  readonly #met = new Set<string>()
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
    this.#items = roundupItems(doc, named)
  }

  /** No other work than the topic is told of nearly as much. */
  get isLone(): boolean {
    return this.#topic.lone
  }

  get topic(): Referent | undefined {
    return this.#topic.work
  }

  /** Called with the names of each sentence, and the sentence behind it, before its mentions are read. */
  enter(s: Sentence, named: readonly Mention[], next?: Sentence): void {
    const entered = s.paragraph !== this.#paragraph || s.in !== this.#part
    const opens = named.find((m) => this.#leads(m, s) && !this.#ownsPerson(m, named))
    if (entered) this.#lead = opens === undefined ? undefined : workOf(opens)
    // A later sentence of the paragraph that begins with another work has turned to it.
    else if (opens !== undefined && opens.guessed !== true) this.#lead = workOf(opens)
    // "*The series* is better": so has one whose subject means another.
    else this.#lead = this.#subject() ?? this.#introduced() ?? this.#lead
    const heads =
      headingOf(this.#doc, s, named) ?? (entered ? askedAbout(this.#doc, s, named, next) : undefined)
    if (heads !== undefined) this.#section = heads
    // A paragraph that begins with another heading or another work has left what the heading before was of.
    else if (entered && isLabel(this.#doc, s, next)) this.#section = undefined
    else if (entered && opens !== undefined && workOf(opens) !== this.#section) this.#section = undefined
    if (entered) this.#seasons.enterParagraph()
    this.#seasons.enterSentence()
    // What names no work goes on with the same, or none but those that somebody is known for.
    const names = this.#sentence.some(
      (m) => workOf(m) !== undefined && !this.#inBrackets(m) && !this.#isCredit(m),
    )
    this.#previous = entered ? undefined : (this.#turnedTo() ?? (names ? undefined : this.#previous))
    this.#aside = entered || this.#previous !== undefined || !names ? undefined : this.#onlyNamed()
    this.#strayed = (!entered || this.#turns) && (names ? this.#tellsOfOthers() : this.#strayed)
    if (entered) this.#turns = turnsAway(this.#doc, s)
    this.#untitled = (!entered && this.#untitled) || this.#tellsOfUntitled(s, named)
    this.#paragraph = s.paragraph
    this.#part = s.in
    this.#sentence = named
    this.#start = s.from
    this.#center = undefined
  }

  /** The work that the sentence before was about by its subject, or else the one that it tells something of, where it named one only. */
  #turnedTo(): Referent | undefined {
    const subject = this.#subject()
    if (subject !== undefined) return subject
    const told = this.#told()
    const [only, ...rest] = new Set(told.flatMap((m) => workOf(m) ?? []))
    return rest.length === 0 && told.some((m) => m.guessed !== true) ? only : undefined
  }

  #onlyNamed(): Referent | undefined {
    const [only, ...rest] = new Set(
      this.#sentence.flatMap((m) => (m.guessed === true ? [] : (workOf(m) ?? []))),
    )
    return rest.length === 0 ? only : undefined
  }

  /** The works that the sentence before tells something of. */
  #told(): readonly Mention[] {
    // "Ana Reyes (Salt and Ash) directs": what she is known for is not what the sentence turns to.
    const works = this.#sentence.filter((m) => workOf(m) !== undefined && !this.#inBrackets(m))
    const plain = works.filter((m) => m.referent.type === 'work')
    const others = (plain.length > 0 ? plain : works).filter((m) => !this.#ownsPerson(m, this.#sentence))
    // "will reteam with the *Dry Dock* director for Salt and Ash".
    const told = others.filter((m) => !this.#isCredit(m))
    return turnedTo(this.#doc, told.length > 0 ? told : others, this.#start)
  }

  #tellsOfOthers(): boolean {
    const told = this.#told()
    return told.length > 0 ? told.some((m) => workOf(m) !== this.topic) : this.#strayed
  }

  /** The work that the sentence before introduced: "Vantage has ordered a new drama, [Dry Dock]." */
  #introduced(): Referent | undefined {
    return this.#sentence.find((m) => m.guessed !== true && isIntroduced(this.#doc, m))?.referent
  }

  /** The work that the subject of the sentence before means; in "It is called Dry Dock" it has a name from then on. */
  #subject(): Referent | undefined {
    const names = this.#sentence.some((m) => NAMING.has(this.#word(m.from - 1)) && workOf(m) !== undefined)
    return names ? undefined : this.#center
  }

  #word(at: number): string {
    return this.#doc.tokens[at]?.lower ?? ''
  }

  remember(m: Mention): void {
    if (this.#center === undefined && m.referent.type === 'work' && LATER.has(m.kind) && this.#isSubject(m))
      this.#center = m.referent.series ?? m.referent
    if (m.kind === 'pronoun' || this.#inBrackets(m)) return
    const work = workOf(m)
    if (work !== undefined) this.#met.add(work.name)
    if (m.guessed === true && !m.sure) return
    this.#last.set(m.referent.type, m.referent)
    const before = OPENING.has(this.#word(m.from - 1)) ? m.from - 2 : m.from - 1
    if (m.kind === 'name' && m.referent.type === 'work' && this.#word(before) === 'pilot')
      this.#pilot = m.referent
    // "*season two of [Dry Dock]*" names the season, though Dry Dock stands in it.
    // "The drama, *whose first season* ended in June, stars Quill": goes on about the drama.
    const whose = m.kind === 'season' && this.#word(m.from - 1) === 'whose'
    if (m.referent.type === 'work' && m.to > this.#covered && !whose)
      this.#named.set((m.referent.series ?? m.referent).name, withoutEpisode(m.referent))
    if (m.kind === 'season') this.#covered = m.to
    if (m.kind !== 'season' || m.referent.series === undefined) return
    const telling = tellingOf(this.#doc, m, this.#start, this.#part)
    if (telling.warned || (this.#part === 'title' && EPISODE.test(m.referent.name)))
      this.#episode ??= m.referent
    this.#seasons.remember(withoutEpisode(m.referent), m.referent.series, telling)
  }

  /** "Like Dry Dock, *the series* …", "Set in Leeds, *the series* …": no verb of its clause stands before, and one behind. */
  #isSubject({ from, to, kind }: Mention): boolean {
    const next = this.#doc.tokens[to]
    const parted = next?.text === ',' && kind === 'description'
    if (next === undefined || !(parted || BEHIND_SUBJECT.has(next.pos))) return false
    // "Reyes, the director *of the first film*, will …".
    if (this.#doc.tokens[from - 1]?.pos === 'ADP' && from > this.#start) return false
    for (let i = from - 1; i >= this.#start; i--) {
      const token = this.#doc.tokens[i]
      if (token?.text === ',') return true
      if (token?.pos === 'VERB' || token?.pos === 'AUX') return false
    }
    return true
  }

  /** Whether a sentence may be about another work than the article's `topic`, since its paragraph has told of others. */
  isDoubtful(work: Referent, s: Sentence): boolean {
    const strayed = this.#strayed || this.#isApart(s)
    return strayed && work === this.topic && !this.#near(s.to, s).includes(work)
  }

  /** The work in focus before token `i`, of the kind that is sought. */
  work(i: number, s: Sentence, sought: Sought = ANY): Referent | undefined {
    return this.works(i, s, sought)[0]
  }

  /** What such words may mean, the likeliest first: each work once. */
  works(i: number, s: Sentence, sought: Sought = ANY): Referent[] {
    const known = (work: Referent) => Number(this.#kinds.isKnown(work, sought))
    const others = sought === ANY ? [] : this.#works.toSorted((a, b) => known(b) - known(a))
    const certain = others.filter((work) => known(work) > 0)
    // Where the text is about no one work, "the film" of another paragraph may be any.
    if (this.#isApart(s)) return this.#fitting(this.#near(i, s), sought)
    // "*The hospital drama* will be back": of several works that nothing calls so, any may be meant.
    if (!this.#topic.lone && this.#kinds.isNotCalled(sought)) return this.#fitting(this.#near(i, s), sought)
    const far = this.#topic.clear
      ? [this.topic, ...this.#before(certain.length === 1 ? certain : []), this.#last.get('work')]
      : []
    // In a text about a series: "Quill directed the 2013 film Dry Dock. *The film* …".
    const aside = this.topic !== undefined && !this.#kinds.fits(this.topic, sought) ? this.#aside : undefined
    return this.#fitting([...this.#near(i, s), aside, ...far, ...this.#meant(others, certain)], sought)
  }

  /** What is not named nearby is not what the text is about. */
  #isApart({ in: part, paragraph }: Sentence): boolean {
    return part === 'text' && (this.#untitled || this.#items.has(paragraph))
  }

  /** "Vale's *untitled* debut"; an "untitled Dry Dock spin-off" goes by that name. */
  #tellsOfUntitled({ from, to }: Sentence, named: readonly Mention[]): boolean {
    if (this.topic === undefined || isUntitled(this.topic)) return false
    const within = this.#doc.tokens.slice(from, to).findIndex((t) => t.text === 'untitled')
    const at = from + within
    return within >= 0 && !named.some((m) => m.from - at <= 2 && m.to > at && workOf(m) !== undefined)
  }

  #fitting(candidates: readonly (Referent | undefined)[], sought: Sought): Referent[] {
    return [
      ...new Set(
        candidates.flatMap((candidate) => {
          const work = candidate?.series ?? candidate
          return work !== undefined && this.#kinds.fits(work, sought) ? [work] : []
        }),
      ),
    ]
  }

  /** "*The film* is not based on [Dry Dock]": what the sentence goes on to measure by another work is none of its names for that. */
  isMeasure(work: Referent, i: number): boolean {
    return this.#sentence.some((m) => {
      // "known *as* the Lanterns" measures nothing.
      const named = this.#word(m.from - 1) === 'as' || this.#word(m.from - 2) === 'as'
      return m.from > i && workOf(m) === work && !named && isBackground(this.#doc, m, this.#start)
    })
  }

  /** Nothing that the article tells of the work's kind is against it. */
  fits(work: Referent, sought: Sought): boolean {
    return this.#kinds.fits(work, sought)
  }

  /** "the first two films". */
  first(count: number): readonly Referent[] | undefined {
    return this.#kinds.first(count)
  }

  /** "*That* film": the work that was named last, where it is known to be of the kind. */
  lastNamed(sought: Sought): Referent | undefined {
    const last = this.#last.get('work')
    const work = last?.series ?? last
    return work !== undefined && this.#kinds.isKnown(work, sought) ? work : undefined
  }

  /** The only work of its kind; where the text is about one work and tells the kind of none, any that could be meant. */
  #meant(others: readonly Referent[], certain: readonly Referent[]): readonly Referent[] {
    return certain.length === 1 || (certain.length === 0 && this.#topic.clear) ? this.#before(others) : []
  }

  /** "*The film* is written by Reyes. Vale is best known for Dry Dock": no work that is still to be named, or was only in brackets. */
  #before(works: readonly Referent[]): readonly Referent[] {
    const here = this.#sentence.filter((m) => !this.#inBrackets(m)).flatMap((m) => workOf(m)?.name ?? [])
    const named = [...this.#met, ...here]
    return works.filter((work) => {
      const { name } = work.series ?? work
      // "the series", where "Dry Dock: Chapter Two" has been named.
      return work === this.topic || named.some((told) => told.startsWith(name))
    })
  }

  /** "Vale directs Dry Dock. *The film* …": right behind its name the work is called so. */
  learn(work: Referent, sought: Sought): void {
    if (this.#previous === work || (this.#topic.clear && this.topic === work)) this.#kinds.learn(work, sought)
  }

  /** What stands near token `i`: the work that opens its sentence, its paragraph, the sentence before, or is the heading's. */
  #near(i: number, s: Sentence): readonly (Referent | undefined)[] {
    const opens = this.#sentence.find((m) => m.to <= i && this.#leads(m, s))
    const here = opens === undefined ? undefined : workOf(opens)
    const item = s.in === 'text' ? this.#items.get(s.paragraph) : undefined
    const own = item !== undefined && item.to <= i ? item.work : undefined
    return [here, this.#lead, this.#previous, own, this.#section]
  }

  /**
   * The work whose season is meant. Where none is in focus nearby, the one that the paragraph named a season of, or the text a season of
   * that number, and one that the text has given seasons before one that it has not.
   */
  series(i: number, s: Sentence, number?: number): Referent | undefined {
    // "A Harbour Nights film is coming. Owl died in *season two*": of Harbour Nights.
    const any = this.work(i, s)
    if (any !== undefined && isUntitled(any)) return this.#kinds.baseOf(any)
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

  isPilot(work: Referent): boolean {
    return this.#pilot === work
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
  newestSeason(i: number, s: Sentence, coming: boolean): Referent | undefined {
    const next = this.#seasons.next(this.series(i, s)?.name ?? '')
    // "Season five ended in March. *The new season* …": the sixth.
    return (coming && next?.over === true ? seasonBeside(next.season, 1) : next?.season) ?? this.#seasons.last
  }

  /** "next season", of the series in focus where it has one. */
  nextSeason(i: number, s: Sentence): Referent | undefined {
    const next = this.#seasons.next(this.series(i, s)?.name ?? '')
    if (next?.season.series === undefined) return undefined
    return next.over ? seasonBeside(next.season, 1) : next.season
  }

  /** The season of the work that a sentence is about which names none. */
  seasonTold(work: Referent | undefined): Referent | undefined {
    return this.#seasons.told(work?.name ?? '')
  }

  /** The episode that the headline names, of the work that a sentence is about. */
  episodeTold(work: Referent): Referent | undefined {
    return this.#episode?.series?.name === work.name ? this.#episode : undefined
  }

  newestOf(work: Referent | undefined): Referent | undefined {
    return this.#seasons.newest(work?.name ?? '')
  }

  /** A work that heads its sentence; "Quill (Dry Dock) joins" is not about Dry Dock. */
  #leads(m: Mention, s: Sentence): boolean {
    if (m.from - s.from > LEAD_REACH || m.referent.type !== 'work' || this.#inBrackets(m)) return false
    // "Like Dry Dock, the series …", "Fans of Dry Dock …", "It joins Dry Dock"; but "Vantage said [Dry Dock] would return".
    const isSubject = VERBAL.has(this.#doc.tokens[m.to]?.pos ?? '')
    const told = isSubject || this.#word(m.to + 1) === 'where' || !this.#isBehindVerb(m, s)
    if (m.from > s.from && !(told && !isBackground(this.#doc, m, s.from))) return false
    // "The Dry Dock alum has been tapped": not about Dry Dock.
    return !this.#isCredit(m)
  }

  /** "The *Dry Dock* alum", "the “*Dry Dock*” alum": says who somebody is. */
  #isCredit({ kind, to }: Mention): boolean {
    const noun = QUOTE_MARKS.has(this.#word(to)) ? this.#word(to + 1) : this.#word(to)
    return kind === 'name' && CREDIT_NOUNS.has(noun)
  }

  /** "*Dry Dock's* Mara Quill joins": says who she is. */
  #ownsPerson({ to }: Mention, named: readonly Mention[]): boolean {
    const owns = this.#word(to) === "'s" || this.#word(to) === "'"
    return owns && named.some((m) => m.from === to + 1 && m.referent.type === 'person')
  }

  #isBehindVerb({ from }: Mention, s: Sentence): boolean {
    const between = this.#doc.tokens.slice(s.from, from)
    return between.some(({ pos, lower }) => pos === 'VERB' && !NAMING.has(lower))
  }

  #inBrackets(m: Mention): boolean {
    return isInBrackets(this.#doc, m.from)
  }
}

/** How a sentence means a work without naming it. */
const LATER: ReadonlySet<Mention['kind']> = new Set(['pronoun', 'description', 'season'])
const BEHIND_SUBJECT = new Set(['VERB', 'AUX', 'ADV'])

const ANY: Sought = {}
const SERIES: Sought = { medium: 'series' }

/** Tokens before a name that still count as the head of its sentence: an article, quotation marks, a company's possessive. */
const LEAD_REACH = 3
/** The season of an episode; any other work as it is. */
const withoutEpisode = (work: Referent): Referent =>
  work.series === undefined || !EPISODE.test(work.name)
    ? work
    : { ...work, name: work.name.replace(EPISODE, '') }
const EPISODE = /E\d+$/
