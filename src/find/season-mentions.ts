import { DEFINITE, DESCRIPTIONS, nounAt, phraseAt } from './descriptions.ts'
import { type Document, type Mention, type Referent, type Sentence, workOf } from './document.ts'
import type { Focus } from './focus.ts'
import { laterMention, seasonMention } from './later-mention.ts'
import { EPISODE_WORDS, episodeAt, episodeOf, type Installment, installmentOf } from './seasons.ts'
import { soughtBy } from './work-kinds.ts'
import { DERIVED_WORKS } from './work-nouns.ts'

/** Words before a season that is the named work's, where the sentence names one: "renewed Harbour Nights *for* a second season". */
const TAKES_NAME_BEFORE = new Set(['a', 'for'])

/** Which series a season or an episode belongs to that the text names by its number or its place. */
export class SeasonMentions {
  readonly #doc: Document
  readonly #focus: Focus

  constructor(doc: Document, focus: Focus) {
    this.#doc = doc
    this.#focus = focus
  }

  /** A season's series: the name that follows "of", the name right before, or the work in focus. */
  mentionOf(part: Installment, s: Sentence, named: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    const works = named.filter((m) => workOf(m) !== undefined)
    const of = tokens[part.to]?.lower === 'of' || tokens[part.to + 1]?.lower === 'of'
    const after = works.find((m) => m.from >= part.to)
    const before = works.findLast((m) => m.to <= part.from)
    const opener = OPENING_EPISODE.has(tokens[part.to]?.lower ?? '')
    if (opener) {
      const ofNext =
        tokens[part.to + 1]?.lower === 'of' && after !== undefined && after.from <= part.to + OF_REACH
      const joined =
        before !== undefined && this.#onlyJoins(before.to, part.from) ? workOf(before) : undefined
      // "the sixth-season opener of [Harbour Nights]".
      const work = joined ?? (ofNext ? workOf(after) : undefined) ?? this.#focus.series(part.from, s)
      return seasonMention({ ...part, episode: 1 }, part.from, part.to + 1, work, 'whose first episode it is')
    }
    if (of && after !== undefined && after.from <= part.to + OF_REACH) {
      const derived = nounAt(tokens, after.to)
      // "Season 3 of the [Harbour Nights] spin-off": of what comes from Harbour Nights.
      if (derived !== undefined && DERIVED_WORKS.has(derived.noun)) {
        const work = this.#focus.work(part.from, s, soughtBy([derived.noun]))
        return seasonMention(part, part.from, derived.to, work, 'that comes from the work after "of"')
      }
      const owner = workOf(after)
      if (owner !== undefined) this.#focus.learnSeason(owner.series ?? owner, part.season)
      return seasonMention(part, part.from, after.to, owner, 'named after "of"')
    }
    if (before !== undefined && this.#onlyJoins(before.to, part.from)) {
      const named = workOf(before)
      if (named !== undefined) this.#focus.learnSeason(named.series ?? named, part.season)
      return seasonMention(part, before.from, part.to, workOf(before), 'named right before')
    }
    const described = of ? this.#seriesDescribed(part.to, s) : undefined
    if (described !== undefined)
      return seasonMention(part, part.from, described.to, described.work, 'described after "of"')
    // "since Harbour Nights ended *its* second season".
    const word = tokens[part.from - 1]?.lower ?? ''
    const fresh = TAKES_NAME_BEFORE.has(word) || (word === 'its' && this.#isSubject(before))
    const work =
      fresh && before !== undefined ? workOf(before) : this.#focus.series(part.from, s, part.season)
    return seasonMention(part, part.from, part.to, work, 'of the work in focus')
  }

  /** "the second season of *the medical drama*". */
  #seriesDescribed(of: number, s: Sentence): { work: Referent; to: number } | undefined {
    if (!DEFINITE.has(this.#doc.tokens[of + 1]?.lower ?? '')) return undefined
    const { noun, words, to } = phraseAt(this.#doc.tokens, of + 1, s.to)
    if (DESCRIPTIONS.get(noun) !== 'work' || this.#doc.tokens[to]?.pos === 'NOUN') return undefined
    const work = this.#focus.work(of, s, soughtBy(words))
    return work === undefined ? undefined : { work, to }
  }

  /** "since *Harbour Nights* ended its second season": a verb stands behind the name. */
  #isSubject(name: Mention | undefined): boolean {
    const pos = name?.referent.type === 'work' ? this.#doc.tokens[name.to]?.pos : undefined
    return pos === 'VERB' || pos === 'AUX'
  }

  /** Between a title and its season: nothing, a possessive, quotation marks, a colon, an opening bracket. */
  #onlyJoins(from: number, to: number): boolean {
    if (to - from > 3) return false
    for (let i = from; i < to; i++) if (!TITLE_JOINS.has(this.#doc.tokens[i]?.lower ?? '')) return false
    return true
  }

  /** "the season's third hour", "episode 8": of the season in focus. */
  episodeAt(i: number, s: Sentence, here: readonly Mention[]): Mention | null {
    const found = episodeAt(this.#doc, i, s)
    if (found === null) return null
    const of = this.#doc.tokens[found.to]?.lower === 'of' ? following(here, found.to + 1) : undefined
    if (of?.kind === 'season')
      return laterMention(
        i,
        of.to,
        episodeOf(of.referent, found.episode),
        'season',
        'episode of the season behind it',
      )
    const season = this.#focus.season(i, s)
    if (season === undefined) return null
    return laterMention(
      i,
      found.to,
      episodeOf(season, found.episode),
      'season',
      'episode of the season in focus',
    )
  }

  /** "the season premiere", "the opener", "the pilot": the first episode, where the phrase from token `i` has its `noun` at `at`. */
  openingAt(i: number, s: Sentence, noun: string, at: number, to: number): Mention | null {
    const next = to < s.to ? this.#doc.tokens[to] : undefined
    if (noun === 'pilot') {
      if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return null
      const work = this.#focus.work(i, s, soughtBy(['series']))
      if (work === undefined) return null
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

  /** "Nightjar died *last season*": the one before that which the text is about. */
  lastAt(i: number, s: Sentence): Mention | null {
    const [last, season] = [this.#doc.tokens[i]?.lower, this.#doc.tokens[i + 1]?.lower]
    if (last !== 'last' || season !== 'season') return null
    const meant = seasonBefore(this.#focus.season(i, s))
    return meant === undefined
      ? null
      : laterMention(i, i + 2, meant, 'season', 'the season before that in focus')
  }

  /** "Nightjar was killed off *last season*": when it happens is what the sentence is about. */
  adverbialIn(here: readonly Mention[], work: Referent): Referent | undefined {
    const at = here.find((m) => m.referent.series === work && this.#doc.tokens[m.from]?.lower === 'last')
    return at?.referent
  }

  /** The season that "the season", "the new season" or "the previous season" at token `i` means. */
  meantAt(i: number, s: Sentence): Referent | undefined {
    if (PREVIOUS.has(this.#doc.tokens[i + 1]?.lower ?? '')) return seasonBefore(this.#focus.season(i, s))
    return NEWEST.has(this.#doc.tokens[i + 1]?.lower ?? '')
      ? this.#focus.newestSeason(i, s)
      : this.#focus.season(i, s)
  }
}

/** `Harbour Nights S2` of `Harbour Nights S3`; none before the first. */
function seasonBefore(season: Referent | undefined): Referent | undefined {
  const number = Number(/ S(\d+)/.exec(season?.name ?? '')?.[1] ?? 0) - 1
  return season?.series === undefined || number < 1 ? undefined : installmentOf(season.series, number)
}
const PREVIOUS = new Set(['previous', 'prior', 'preceding'])

/** Whether a word means an episode, and so may begin a mention of one. */
export const isEpisodeWord = (word: string | undefined) => word !== undefined && EPISODE_WORDS.has(word)

/** The mention that begins at token `at`, past an article. */
function following(here: readonly Mention[], at: number): Mention | undefined {
  return here.find((m) => m.from === at || m.from === at + 1)
}

const NEWEST = new Set(['new', 'final', 'upcoming', 'forthcoming', 'last'])
/** Tokens between "season" and the title in "the second season of Vantage's hit drama Harbour Nights". */
const OF_REACH = 8
const TITLE_JOINS = new Set(["'s", "'", '’', '”', '"', '“', '‘', ':', ',', '(', '-', '–', '—', '*', '_'])
const OPENING_EPISODE = new Set(['premiere', 'opener'])
