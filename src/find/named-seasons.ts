import type { Referent } from './document.ts'
import type { Telling } from './season-telling.ts'

/** The seasons that a text has named so far, for "the season", "the new season" and "season 3" of a series that is not named. */
export class NamedSeasons {
  #last: Referent | undefined
  readonly #newest = new Map<string, Referent>()
  readonly #inParagraph = new Map<string, Referent>()
  readonly #inHeadline = new Map<string, Referent>()
  /** Series of which the headline leaves open what season the text is about. */
  readonly #open = new Set<string>()
  readonly #byNumber = new Map<number, Set<Referent>>()
  #seriesInParagraph: Referent | undefined
  #closed: Referent | undefined
  #series: Referent | undefined
  /** What the sentence says may be made. */
  #imagined: Referent | undefined
  /** Seasons that a work has been renewed up to: "through season six". */
  readonly #lastOrdered = new Set<string>()
  /** Seasons of which the text tells how they ended. */
  readonly #ended = new Set<string>()

  enterSentence(): void {
    this.#imagined = undefined
  }

  enterParagraph(): void {
    this.#inParagraph.clear()
    this.#seriesInParagraph = undefined
    this.#closed = undefined
  }

  /** The text names a season of a series. */
  remember(season: Referent, series: Referent, { told, closed, further }: Telling): void {
    this.#last = season
    if (closed) this.#ended.add(season.name)
    if (closed || this.#closed?.name !== season.name) this.#closed = closed ? season : undefined
    this.#inParagraph.set(series.name, season)
    if (told === 'headline' && !this.#inHeadline.has(series.name)) this.#inHeadline.set(series.name, season)
    // "Dry Dock season 2 finale: what it means for season 3".
    else if (told === 'headline') this.#open.add(series.name)
    if (closed && this.#inHeadline.get(series.name)?.name === season.name) this.#open.add(series.name)
    const newest = this.#newest.get(series.name)
    // Of several that are ordered together the first is the next to come.
    if (further && newest !== undefined) return
    const last = newest !== undefined && this.#lastOrdered.delete(newest.name)
    if (further) this.#lastOrdered.add(season.name)
    if (told === 'imagined' && newest !== undefined) {
      this.#imagined = season
      return
    }
    if (newest === undefined || last || numberOf(newest) < numberOf(season))
      this.#newest.set(series.name, season)
  }

  /** The text names a season together with its series: "season 3 of Harbour Nights". */
  rememberSeries(series: Referent, season: number): void {
    this.#seriesInParagraph = series
    this.#series = series
    this.#byNumber.set(season, (this.#byNumber.get(season) ?? new Set()).add(series))
  }

  /** The series that the paragraph gave a season, or else the only one that the text gave a season of that number. */
  seriesOf(season?: number): Referent | undefined {
    if (this.#seriesInParagraph !== undefined) return this.#seriesInParagraph
    const [only, ...others] = this.#byNumber.get(season ?? -1) ?? []
    return others.length === 0 ? only : undefined
  }

  /** The series that the text gave a season last. */
  get series(): Referent | undefined {
    return this.#series
  }

  /** "the season": the one that the paragraph named last, or else the one that the article is about. */
  current(series: string): Referent | undefined {
    const own = this.#inParagraph.get(series) ?? this.#inHeadline.get(series) ?? this.newest(series)
    // That of another series only where none is in focus.
    return own ?? (series === '' ? this.#last : undefined)
  }

  /** "Harbour Nights closed out its second season": what the paragraph tells is told of that one, or else of the newest. */
  told(series: string): Referent | undefined {
    return (
      [this.#closed, this.#imagined].find((s) => s?.series?.name === series) ??
      this.#ofHeadline(series) ??
      this.newest(series)
    )
  }

  /** Under "Dry Dock season 3: all we know" a fourth is told of only where its paragraph names it. */
  #ofHeadline(series: string): Referent | undefined {
    const heads = this.#open.has(series) ? undefined : this.#inHeadline.get(series)
    const last = this.#inParagraph.get(series)
    return last === undefined || last === heads ? heads : undefined
  }

  /** "next season": the newest, or the one behind it where the text tells how that ended. */
  next(series: string): { readonly season: Referent; readonly over: boolean } | undefined {
    const season = this.newest(series)
    return season === undefined ? undefined : { season, over: this.#ended.has(season.name) }
  }

  /** "the new season": the highest number named so far. */
  newest(series: string): Referent | undefined {
    return this.#newest.get(series)
  }

  get last(): Referent | undefined {
    return this.#last
  }
}

const numberOf = (season: Referent) => Number(/ S(\d+)/.exec(season.name)?.[1] ?? 0)
