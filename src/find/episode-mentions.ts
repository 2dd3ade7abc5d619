import { DEFINITE, DESCRIPTIONS, phraseAt } from './descriptions.ts'
import { type Document, type Mention, type Referent, type Sentence, workOf } from './document.ts'
import { EPISODE_WORDS, episodesAt, SEVERAL } from './episode-words.ts'
import type { Focus } from './focus.ts'
import { laterMention } from './later-mention.ts'
import type { SeasonMentions } from './season-mentions.ts'
import { episodeOf, installmentOf } from './seasons.ts'
import { soughtBy } from './work-kinds.ts'

/** Episodes that the text names by their numbers, of the season behind them or of that in focus. */
export class EpisodeMentions {
  readonly #doc: Document
  readonly #focus: Focus
  readonly #seasons: SeasonMentions

  constructor(doc: Document, focus: Focus, seasons: SeasonMentions) {
    this.#doc = doc
    this.#focus = focus
    this.#seasons = seasons
  }

  /** "the season's third hour", "episode 8 of season two", "the first episode of Harbour Nights" at token `i`; `here` are the names and seasons of the sentence. */
  mentionAt(i: number, s: Sentence, here: readonly Mention[]): Mention | null {
    const found = episodesAt(this.#doc, i, s)
    if (found === null) return null
    const { to, numbers } = found
    const behind = this.#word(to) === 'of' ? following(here, to + 1) : undefined
    if (behind?.kind === 'season')
      return mentionOf(i, behind.to, behind.referent, numbers, 'of the season behind it')
    const meant = this.#seasonDescribed(to, s)
    if (meant !== undefined) return mentionOf(i, meant.to, meant.season, numbers, 'of the season described')
    const first = numbers.length === 1 && numbers[0] === 1
    const series = first ? this.#seriesOf(i, to, s, behind) : undefined
    if (series !== undefined)
      return mentionOf(i, to, installmentOf(series.series ?? series, 1), numbers, 'of the series')
    // "the 22nd of" what is no season.
    if (!ENDS_EPISODE.has(this.#word(to - 1)) && !ENDS_EPISODE.has(this.#word(i))) return null
    // "Scripts for *season three* say that she dies in episode 8."
    const named = here.findLast((m) => m.kind === 'season' && m.to <= i)
    const season = named?.referent ?? this.#focus.season(i, s)
    return season === undefined ? null : mentionOf(i, to, season, numbers, 'of the season in focus')
  }

  /** "the first episode of *Harbour Nights*", "the first episode of *the series*", "the *very* first episode": of its first season. */
  #seriesOf(i: number, to: number, s: Sentence, behind: Mention | undefined): Referent | undefined {
    if (behind !== undefined) return workOf(behind)
    if (this.#word(i - 1) === 'very') return this.#focus.series(i, s)
    if (this.#word(to) !== 'of' || !DEFINITE.has(this.#word(to + 1))) return undefined
    const { noun, words } = phraseAt(this.#doc.tokens, to + 1, s.to)
    return DESCRIPTIONS.get(noun) === 'work' ? this.#focus.work(i, s, soughtBy(words)) : undefined
  }

  /** "the 22nd *of the current season*". */
  #seasonDescribed(to: number, s: Sentence): { season: Referent; to: number } | undefined {
    if (this.#word(to) !== 'of' || !DEFINITE.has(this.#word(to + 1))) return undefined
    const end = this.#word(to + 2) === 'season' ? to + 3 : this.#word(to + 3) === 'season' ? to + 4 : to
    // "the 22nd of the current season *of Dry Dock*".
    const named = this.#word(end) === 'of'
    const season = named || end === to || end > s.to ? undefined : this.#seasons.meantAt(to + 1, s)
    return season === undefined ? undefined : { season, to: end }
  }

  #word(at: number): string {
    return this.#doc.tokens[at]?.lower ?? ''
  }
}

/** The last word, or the first, of what means an episode without a season behind it. */
const ENDS_EPISODE: ReadonlySet<string> = EPISODE_WORDS.union(SEVERAL)

function mentionOf(
  from: number,
  to: number,
  season: Referent,
  numbers: readonly number[],
  why: string,
): Mention | null {
  const members = numbers.map((n) => episodeOf(season, n))
  const [first] = members
  if (first === undefined) return null
  const mention = laterMention(from, to, first, 'season', `episode ${why}`)
  return members.length === 1 ? mention : { ...mention, members }
}

/** The mention that begins at token `at`, past an article. */
function following(here: readonly Mention[], at: number): Mention | undefined {
  return here.find((m) => m.from === at || m.from === at + 1)
}
