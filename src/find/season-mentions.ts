import { isClosedOff } from './brackets.ts'
import { DEFINITE, DESCRIPTIONS, nounAt, phraseAt, tellsApart, VERBS_LIKE_NOUNS } from './descriptions.ts'
import { type Document, type Mention, type Referent, type Sentence, workOf } from './document.ts'
import { EPISODE_WORDS } from './episode-words.ts'
import type { Focus } from './focus.ts'
import { laterMention, seasonMention } from './later-mention.ts'
import { ownerOfIts } from './owner-of-its.ts'
import { episodeOf, type Installment, installmentOf, seasonBeside } from './seasons.ts'
import { soughtBy } from './work-kinds.ts'
import { DERIVED_WORKS, DESCENTS, GENRES, NAMING, ORIGINAL } from './work-nouns.ts'
import { OPENING } from './written-titles.ts'

/** Words before a season that is the named work's, where the sentence names one: "renewed Harbour Nights *for* a second season". */
const TAKES_NAME_BEFORE = new Set(['a', 'an', 'for', 'through'])

/** Where the words of a season stand, and the names of works beside them. */
interface Place {
  readonly part: Installment
  readonly s: Sentence
  readonly works: readonly Mention[]
  readonly from: number
  readonly to: number
  /** "a third-season *renewal for*". */
  readonly ordered: boolean
  readonly of: boolean
  readonly before: Mention | undefined
  readonly after: Mention | undefined
}

/** Which series a season or an episode belongs to that the text names by its number or its place. */
export class SeasonMentions {
  readonly #doc: Document
  readonly #focus: Focus
  /** The sentence that told last of "next season", and which that is. */
  #next: { readonly in: Sentence; readonly season: Referent | undefined } | undefined

  constructor(doc: Document, focus: Focus) {
    this.#doc = doc
    this.#focus = focus
  }

  /** A season's series: the name that follows "of", the name right before, or the work in focus. */
  mentionOf(part: Installment, s: Sentence, named: readonly Mention[]): Mention | null {
    const first = this.#firstOf(part, s, named)
    const series = first?.referent.series
    const last = part.until ?? part.through
    if (first === null || series === undefined || last === undefined) return first
    const members = Array.from({ length: last - part.season + 1 }, (_, n) =>
      installmentOf(series, part.season + n),
    )
    return { ...first, referent: members[0] ?? first.referent, members }
  }

  #firstOf(part: Installment, s: Sentence, named: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    const works = named.filter((m) => workOf(m) !== undefined)
    const { from, to } = part.shared ?? part
    const ordered = RENEWALS.has(tokens[to]?.lower ?? '') && TO_WORK.has(tokens[to + 1]?.lower ?? '')
    const of = ordered || tokens[to]?.lower === 'of' || tokens[to + 1]?.lower === 'of'
    const after = works.find((m) => m.from >= to)
    const before = works.findLast((m) => m.to <= from && !isClosedOff(this.#doc, m.from, from))
    const place: Place = { part, s, works, from, to, ordered, of, before, after }
    if (OPENING_EPISODE.has(tokens[part.to]?.lower ?? '')) return this.#openerAt(place)
    const beside = this.#beside(place) ?? this.#told(place)
    const described = beside === null ? this.#describedBefore(from, before?.to ?? s.from, s) : undefined
    if (described !== undefined)
      return seasonMention(part, part.from, part.to, described.work, 'described before it')
    if (beside === null && !ordered && this.#isOfUnknown(to, s, named)) return null
    return beside ?? this.#ofSubject(place)
  }

  /** "the second season of *Vantage's Low Water*", "of *the crime drama*": whatever that is, it is not what the text is about. */
  #isOfUnknown(of: number, s: Sentence, named: readonly Mention[]): boolean {
    if (this.#doc.tokens[of]?.lower !== 'of') return false
    if (DEFINITE.has(this.#doc.tokens[of + 1]?.lower ?? '')) {
      const { noun } = phraseAt(this.#doc.tokens, of + 1, s.to)
      return DESCRIPTIONS.get(noun) === 'work'
    }
    const owner = named.find((m) => m.from === of + 1 && m.referent.type === 'company')
    const owned = owner !== undefined && POSSESSIVE.has(this.#doc.tokens[owner.to]?.lower ?? '')
    const first = this.#doc.tokens[owned ? owner.to + 1 : of + 1]
    const isName = owned || owner === undefined
    return isName && first !== undefined && (first.capital || OPENING.has(first.text))
  }

  /** "the sixth-season opener of [Harbour Nights]". */
  #openerAt({ part, s, before, after }: Place): Mention | null {
    const ofNext =
      this.#doc.tokens[part.to + 1]?.lower === 'of' && after !== undefined && after.from <= part.to + OF_REACH
    const joined = before !== undefined && this.#onlyJoins(before.to, part.from) ? workOf(before) : undefined
    const work = joined ?? (ofNext ? workOf(after) : undefined) ?? this.#focus.series(part.from, s)
    return seasonMention({ ...part, episode: 1 }, part.from, part.to + 1, work, 'whose first episode it is')
  }

  /** Named together with its series: "season two of Harbour Nights", "Harbour Nights season two". */
  #beside({ part, s, works, from, to, ordered, of, before, after }: Place): Mention | null {
    const tokens = this.#doc.tokens
    // "the new season of *Harbour Nights*, its sixth".
    const within = works.find((m) => m.from >= from && m.to <= to && this.#isOf(from, m.from))
    if (within !== undefined) return seasonMention(part, from, to, workOf(within), 'named in the words')
    if (of && after !== undefined && after.from <= to + OF_REACH) {
      const derived = nounAt(tokens, after.to)
      // "Season 3 of the [Harbour Nights] spin-off": of what comes from Harbour Nights.
      if (derived !== undefined && DERIVED_WORKS.has(derived.noun)) {
        const work = this.#focus.work(part.from, s, soughtBy([derived.noun]))
        return seasonMention(part, part.from, derived.to, work, 'that comes from the work after "of"')
      }
      const owner = workOf(after)
      if (owner !== undefined) this.#focus.learnSeason(owner.series ?? owner, part.season)
      const listed = this.#listedFrom(works, after, s)
      // "a *third-season* renewal for Harbour Nights", "the *second* and third seasons of Harbour Nights".
      const end = ordered || to > part.to ? part.to : (listed.at(-1) ?? after).to
      return ofEach(seasonMention(part, part.from, end, owner, 'named after "of"'), part, listed)
    }
    if (before === undefined || !this.#onlyJoins(before.to, from)) return null
    const owner = workOf(before)
    if (owner !== undefined) this.#focus.learnSeason(owner.series ?? owner, part.season)
    const start = part.from > from ? part.from : before.from
    return seasonMention(part, start, part.to, owner, 'named right before')
  }

  /** Whose it is by a word beside it: "respectively", "of the drama", "the flagship's", "whose". */
  #told({ part, s, works, from, to, ordered, of, before }: Place): Mention | null {
    const respective = before === undefined ? undefined : this.#respective(part, s, works, before)
    if (respective !== undefined)
      return seasonMention(part, part.from, part.to, respective, 'of the series of its rank in the list')
    const described = of && !ordered ? this.#seriesDescribed(to, s) : undefined
    if (described !== undefined)
      return seasonMention(part, part.from, described.to, described.work, 'described after "of"')
    // "Dry Dock, *whose* second season wrapped".
    if (before !== undefined && this.#determinerBefore(from) === 'whose' && from - before.to <= WHOSE_REACH)
      return seasonMention(part, part.from, part.to, workOf(before), 'whose season it is')
    return null
  }

  /** Of the work that the sentence tells of, or else of that in focus. */
  #ofSubject({ part, s, works, from, to, before, after }: Place): Mention | null {
    // "since Harbour Nights ended *its* second season".
    const word = this.#determinerBefore(from)
    const own =
      word === 'its' && (this.#isSubject(before) || ownerOfIts(this.#doc, from, s, works) !== undefined)
    // "In production on *its* seventh season, *Harbour Nights* is …": of the subject behind.
    if (word === 'its' && before === undefined && after !== undefined && this.#leadsTo(to, after.from))
      return seasonMention(part, part.from, part.to, workOf(after), 'of the subject behind it')
    // "Dry Dock and Low Water return for *their second seasons*".
    const each = word === 'their' && part.plural === true
    const fresh = TAKES_NAME_BEFORE.has(word) || own || each
    const topic = this.#focus.topic
    if (!fresh && topic !== undefined && before !== undefined && this.#isEpisodeTitle(before, from))
      return seasonMention(
        part,
        part.from,
        part.to,
        topic,
        'of the series whose episode has the title before',
      )
    if (!fresh || before === undefined) {
      const series = this.#focus.series(part.from, s, part.season)
      return seasonMention(part, part.from, part.to, series, 'of the work in focus')
    }
    const owner = workOf(before)
    // Of several series that a sentence gives seasons the last need not be what follows is about.
    const [only, ...others] = new Set(works.flatMap((m) => workOf(m) ?? []))
    if (only !== undefined && others.length === 0) this.#focus.learnSeason(only.series ?? only, part.season)
    const mention = seasonMention(part, part.from, part.to, owner, 'of the work named before')
    return word === 'its' ? mention : ofEach(mention, part, this.#listedTo(works, before))
  }

  /** "“*Low Water*,” the seventh hour of *season two*": the title is no series'. */
  #isEpisodeTitle(name: Mention, from: number): boolean {
    const between = this.#doc.tokens.slice(name.to, from)
    return (
      between.length <= APPOSED &&
      between.some((t) => EPISODE_WORDS.has(t.lower)) &&
      between.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
    )
  }

  #isOf(from: number, to: number): boolean {
    return this.#doc.tokens.slice(from, to).some((t) => t.lower === 'of')
  }

  /** A comma, and no verb. */
  #leadsTo(from: number, to: number): boolean {
    const between = this.#doc.tokens.slice(from, to)
    const verbal = between.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    return !verbal && between.some((t) => t.text === ',') && between.length <= OF_REACH
  }

  /** "*its* upcoming third season", "for *a* second season", "*for* second seasons". */
  #determinerBefore(from: number): string {
    let at = from - 1
    while (this.#doc.tokens[at]?.pos === 'ADJ' || QUALIFIES.has(this.#doc.tokens[at]?.lower ?? '')) at--
    return this.#doc.tokens[at]?.lower ?? ''
  }

  /** "renewed *Harbour Nights* and *Dry Dock* for a sixth and third season, respectively": the series of the same rank. */
  #respective(
    { shared }: Installment,
    s: Sentence,
    works: readonly Mention[],
    before: Mention,
  ): Referent | undefined {
    if (shared === undefined) return undefined
    const behind = this.#doc.tokens.slice(shared.to, Math.min(s.to, shared.to + RESPECTIVE_REACH))
    if (!behind.some((t) => t.lower === 'respectively')) return undefined
    const listed = this.#listedTo(works, before)
    const mention = listed.length === shared.count ? listed[shared.rank] : undefined
    return mention === undefined ? undefined : workOf(mention)
  }

  /** The names of a list that begins with `first`: "a second season of *Harbour Nights* and *Dry Dock*". */
  #listedFrom(works: readonly Mention[], first: Mention, s: Sentence): Mention[] {
    const list = [first]
    let closed = 1
    for (const m of works.slice(works.indexOf(first) + 1)) {
      const from = list.at(-1)?.to ?? 0
      if (!this.#isListed(from, m.from)) break
      list.push(m)
      if (this.#doc.tokens.slice(from, m.from).some((t) => t.pos === 'CCONJ' || t.text === '/'))
        closed = list.length
    }
    // "Set between the first and second seasons of [Dry Dock], *[Salt and Ash]* follows Owl": no list without its "and".
    return s.in === 'title' ? list : list.slice(0, closed)
  }

  /** The names of a list that ends with `last`: "renewed *Harbour Nights* and *Dry Dock* for second seasons". */
  #listedTo(works: readonly Mention[], last: Mention): Mention[] {
    const list = [last]
    for (const m of works.slice(0, works.indexOf(last)).toReversed()) {
      if (!this.#isListed(m.to, list[0]?.from ?? 0)) break
      list.unshift(m)
    }
    return list
  }

  /** Nothing but marks, "and" and what a work is called: "[Harbour Nights] *and the drama* [Dry Dock]". */
  #isListed(from: number, to: number): boolean {
    const between = this.#doc.tokens.slice(from, to)
    return (
      between.length <= LIST_REACH &&
      between.length > 0 &&
      // "[Harbour Nights] and *its* spin-off [Dry Dock]".
      between.every((t) => (LISTS.has(t.pos) || KIN.has(t.lower)) && t.text !== '(')
    )
  }

  /** "the second season of *the medical drama*". */
  #seriesDescribed(of: number, s: Sentence): { work: Referent; to: number } | undefined {
    if (!DEFINITE.has(this.#doc.tokens[of + 1]?.lower ?? '')) return undefined
    const { noun, words, to } = phraseAt(this.#doc.tokens, of + 1, s.to)
    if (DESCRIPTIONS.get(noun) !== 'work' || this.#doc.tokens[to]?.pos === 'NOUN') return undefined
    const work = this.#focus.work(of, s, soughtBy(words))
    return work === undefined ? undefined : { work, to }
  }

  /** "has played her on *the mothership* since season three", "Vantage Orders Spin-off; *Mothership* Renewed For Season 4": said behind the last name, from token `start` on. */
  #describedBefore(from: number, start: number, s: Sentence): { work: Referent | undefined } | undefined {
    for (let at = from - 1; at >= start; at--) {
      const token = this.#doc.tokens[at]
      if (token === undefined || token.text === ';') return undefined
      const bare =
        s.in === 'title' && tellsApartByKind([token.lower]) && this.#doc.tokens[at + 1]?.pos === 'VERB'
      if (!bare && !DEFINITE.has(token.lower)) continue
      const { noun, words, to } = phraseAt(this.#doc.tokens, bare ? at - 1 : at, from)
      if (!tellsApartByKind(words) || this.#doc.tokens[to]?.pos === 'NOUN') continue
      return DESCRIPTIONS.get(noun) === 'work'
        ? { work: this.#focus.work(at, s, soughtBy(words)) }
        : undefined
    }
    return undefined
  }

  /** "since *Harbour Nights* ended its second season", "*Harbour Nights*, which is filming its …": a verb stands behind the name. */
  #isSubject(name: Mention | undefined): boolean {
    if (name?.referent.type !== 'work') return false
    // "Harbour Nights, from *which “Dry Dock” was* spun off, shot its ninth season".
    const opens = OPENING.has(this.#doc.tokens[name.from - 1]?.text ?? '') ? name.from - 1 : name.from
    if (this.#doc.tokens[opens - 1]?.lower === 'which') return false
    // "“Dry Dock” *will* return for its second season".
    const to = CLOSING.has(this.#doc.tokens[name.to]?.text ?? '') ? name.to + 1 : name.to
    const { pos, lower = '' } = this.#doc.tokens[to] ?? {}
    const verbal = pos === 'VERB' || pos === 'AUX' || VERBS_LIKE_NOUNS.has(lower)
    return verbal || this.#doc.tokens[to + 1]?.lower === 'which'
  }

  /** Between a title and its season: nothing, a possessive, quotation marks, a colon, an opening bracket. */
  #onlyJoins(from: number, to: number): boolean {
    if (to - from > 3) return false
    for (let i = from; i < to; i++) if (!TITLE_JOINS.has(this.#doc.tokens[i]?.lower ?? '')) return false
    return true
  }

  /**
   * "the season premiere", "the opener", "the pilot": the first episode, where the phrase from token `i` has its `noun` at `at`; `here` are
   * the mentions of the sentence so far.
   */
  openingAt(
    i: number,
    s: Sentence,
    { noun, from: at, to }: { readonly noun: string; readonly from: number; readonly to: number },
    here: readonly Mention[],
  ): Mention | null {
    const next = to < s.to ? this.#doc.tokens[to] : undefined
    if (noun === 'pilot') {
      if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return null
      // "the pilot *for “Salt Wind”*", "the pilot *called* Dry Dock": of that, and not of what the text is about.
      const named = this.#doc.tokens.slice(to + 1, to + PILOT_REACH).some((t) => t.capital || t.text === '“')
      if (OF_WORK.has(next?.lower ?? '') && named) return null
      if (NAMING.has(next?.lower ?? '') || tellsApart(next?.lower, this.#doc.tokens[to + 1]?.lower))
        return null
      const its = this.#doc.tokens[i]?.lower === 'its' ? ownerOfIts(this.#doc, i, s, here) : undefined
      const work = its ?? this.#focus.work(i, s, soughtBy(['series']))
      if (work === undefined) return null
      if (this.#focus.isPilot(work)) return laterMention(i, to, work, 'description', 'the pilot in focus')
      return laterMention(i, to, installmentOf(work, 1, 1), 'description', 'first episode of the series')
    }
    const before = noun === 'season' && OPENING_EPISODE.has(next?.lower ?? '')
    const alone = OPENING_EPISODE.has(noun) && at === i + 1 && next?.lower !== 'of' && next?.pos !== 'NOUN'
    if (!before && !alone) return null
    const season = this.meantAt(i, s)
    if (season === undefined) return null
    return laterMention(
      i,
      before ? to + 1 : to,
      episodeOf(season, 1),
      'season',
      'first episode of the season in focus',
    )
  }

  /** "Nightjar died *last season*", "in *last year's finale*": the one before that which the text is about. */
  besideAt(i: number, s: Sentence): Mention | null {
    const word = (at: number) => this.#doc.tokens[at]?.lower ?? ''
    const which = word(i)
    if (which !== 'last' && which !== 'next') return null
    const yearly = which === 'last' && word(i + 1) === 'year' && POSSESSIVE.has(word(i + 2))
    const at = yearly ? i + 3 : i + 1
    if (!(word(at) === 'season' || (yearly && LAST_YEARS.has(word(at)))) || at >= s.to) return null
    // "back as Nightjar *next season*": when it happens, and no phrase of the sentence.
    if (which === 'next') {
      this.#next = { in: s, season: this.#focus.nextSeason(i, s) }
      return null
    }
    const meant = seasonBeside(this.#focus.season(i, s), -1)
    return meant === undefined
      ? null
      : laterMention(i, at + 1, meant, 'season', 'the season beside that in focus')
  }

  /** "Nightjar was killed off *last season*", "*In the first season* he lost his life": when it happens is what the sentence is about. */
  adverbialIn(here: readonly Mention[], work: Referent, s: Sentence): Referent | undefined {
    const next = this.#next?.in === s ? this.#next.season : undefined
    if (next?.series?.name === work.name) return next
    const opening = here.find((m) => m.kind === 'season')
    if (opening?.referent.series?.name === work.name && this.#isPlaced(opening, s)) return opening.referent
    const at = here.find((m) => m.referent.series === work && this.#doc.tokens[m.from]?.lower === 'last')
    return at?.referent
  }

  /** "*In the* [first season] …", "*At the end of* [season two], …": it opens the sentence, behind a preposition. */
  #isPlaced({ from }: Mention, s: Sentence): boolean {
    const before = this.#doc.tokens.slice(s.from, from)
    const [first] = before
    return (
      PLACES.has(first?.lower ?? '') &&
      before.length <= PLACE_REACH &&
      before.every((t) => IN_PLACE.has(t.pos))
    )
  }

  /** The season that "the season", "the new season" or "the previous season" at token `i` means. */
  meantAt(i: number, s: Sentence): Referent | undefined {
    if (PREVIOUS.has(this.#doc.tokens[i + 1]?.lower ?? '')) return seasonBeside(this.#focus.season(i, s), -1)
    const which = this.#doc.tokens[i + 1]?.lower ?? ''
    return NEWEST.has(which) ? this.#focus.newestSeason(i, s, COMING.has(which)) : this.#focus.season(i, s)
  }
}

const PLACES = new Set(['in', 'during', 'at', 'throughout', 'early', 'late'])
const IN_PLACE = new Set(['ADP', 'DET', 'NOUN', 'ADJ', 'ADV'])
/** Tokens before the season: "at the very end of the". */
const PLACE_REACH = 6
const POSSESSIVE = new Set(["'s", '’s'])
/** What ran last year: "last year's *finale*". */
const LAST_YEARS = new Set('season finale run premiere episodes ending opener'.split(' '))
const PREVIOUS = new Set(['previous', 'prior', 'preceding'])

/** The season of each of the series that are listed, where they are several. */
function ofEach(mention: Mention | null, part: Installment, listed: readonly Mention[]): Mention | null {
  const works = [...new Set(listed.flatMap((m) => workOf(m) ?? []))]
  if (mention === null || works.length < 2) return mention
  const members = works.map((work) => installmentOf(work.series ?? work, part.season))
  const [referent = mention.referent] = members
  return { ...mention, referent, members }
}

/** What a series is given of a season: "a third-season *renewal*". */
const RENEWALS = new Set(
  'renewal renewals order orders pickup pickups pick-up greenlight commission'.split(' '),
)
const TO_WORK = new Set(['for', 'to', 'of'])
const QUALIFIES = new Set('upcoming forthcoming final early new'.split(' '))
/** Words of "its spin-off", "its follow-up". */
const KIN = new Set(['its', 'spin-off', 'spin', 'off', 'follow', 'up'])
const LISTS = new Set(['PUNCT', 'CCONJ', 'DET', 'ADJ', 'NOUN'])
/** "the *flagship*", "the *spin-off*", "the *hospital* drama": which of several works is meant. */
const tellsApartByKind = (words: readonly string[]) =>
  words.some((w) => DESCENTS.has(w) || ORIGINAL.has(w) || GENRES.has(w))
/** Tokens between a name and its season: ", whose upcoming". */
const WHOSE_REACH = 4
/** Tokens between two names of a list. */
const LIST_REACH = 5
const COMING = new Set(['new', 'upcoming', 'forthcoming'])
const NEWEST = new Set(['new', 'final', 'upcoming', 'forthcoming', 'last', 'farewell'])
/** Tokens between "season" and the title in "the second season of Vantage's hit drama Harbour Nights". */
const OF_REACH = 8
/** Tokens between the seasons and "respectively": a comma, a date. */
const RESPECTIVE_REACH = 6
/** Tokens between an episode's title and its season: "” , the seventh hour of". */
const APPOSED = 8
const OF_WORK = new Set(['for', 'of'])
/** Tokens from "pilot for" to the title. */
const PILOT_REACH = 5
const TITLE_JOINS = new Set(["'s", "'", '’', '”', '"', '“', '‘', ':', ',', '(', '-', '–', '—', '*', '_'])
const CLOSING = new Set(['”', '"', '’'])
const OPENING_EPISODE = new Set(['premiere', 'opener'])
