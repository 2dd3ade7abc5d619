import { isClosedOff } from './brackets.ts'
import { type Document, type Mention, type Referent, type Sentence, workOf } from './document.ts'
import { episodesAt } from './episode-words.ts'
import { seasonMention } from './later-mention.ts'
import { rankOf } from './number-words.ts'
import { seasonBeside } from './seasons.ts'

/**
 * Seasons by their number alone, beside one that is named in full: "renewed Harbour Nights for a third season and Dry Dock for *a second*",
 * "A third season is coming. *The second* is due in May."
 */
export class EllipticSeasons {
  readonly #doc: Document
  /** The series whose season the sentence before named last. */
  #before: Referent | undefined
  /** The season that the text named last. */
  #last: Referent | undefined

  constructor(doc: Document) {
    this.#doc = doc
  }

  /** The mentions of a sentence with those `seasons` and other `named` mentions, each in order of place. */
  mentionsIn(s: Sentence, named: readonly Mention[], seasons: readonly Mention[]): Mention[] {
    const before = this.#before
    // "The first half ends season four. The second follows": the second half.
    const last = seasons.at(-1)?.referent.series
    const halves =
      last !== undefined && this.#doc.tokens.slice(s.from, s.to).some((t) => OTHER_PARTS.has(t.lower))
    this.#before = halves ? undefined : last
    const far = this.#last
    this.#last = seasons.at(-1)?.referent ?? far
    if (far === undefined && seasons.length === 0) return []
    const works = named.filter((m) => workOf(m) !== undefined)
    const found: Mention[] = []
    for (let i = s.from + 1; i < s.to; i++) {
      const season = this.#numberAt(i, s)
      if (season === undefined || seasons.some((m) => m.from <= i && i < m.to)) continue
      const last = seasons.findLast((m) => m.to <= i)
      const own = works.findLast(
        (m) => m.to <= i && m.from >= (last?.to ?? s.from) && !isClosedOff(this.#doc, m.from, i),
      )
      const near =
        last?.referent.series ?? before ?? (this.#isAskedFor(i, season, far) ? far?.series : undefined)
      const series = own === undefined ? near : workOf(own)
      const part = { from: i, to: i + 1, season, possessive: true }
      const mention = seasonMention(part, i, i + 1, series, 'whose other season is named')
      if (mention !== null) found.push(mention)
    }
    return found
  }

  /** "Will *there be a* fifth?": the next of the season that the text has told of, however long ago. */
  #isAskedFor(i: number, number: number, last: Referent | undefined): boolean {
    const asked = [-3, -2, -1].every((n, at) => this.#doc.tokens[i + n]?.lower === ASKED[at])
    return asked && seasonBeside(last, 1)?.name.endsWith(` S${number}`) === true
  }

  /** "a *15th*", "its *second*": the number of what has no noun of its own. */
  #numberAt(i: number, s: Sentence): number | undefined {
    const tokens = this.#doc.tokens
    const season = rankOf(tokens[i]?.lower ?? '')
    if (season === undefined || season < 2 || !DETERMINERS.has(tokens[i - 1]?.lower ?? '')) return undefined
    // "the *fifth* and sixth episodes".
    if (episodesAt(this.#doc, i, s) !== null) return undefined
    const next = i + 1 < s.to ? tokens[i + 1] : undefined
    return next === undefined || (ENDS_PHRASE.has(next.pos) && next.lower !== 'of' && next.text !== '-')
      ? season
      : undefined
  }
}

const ASKED = ['there', 'be', 'a']
const OTHER_PARTS = new Set('half halves part parts episode episodes'.split(' '))
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'upcoming'])
const ENDS_PHRASE = new Set(['AUX', 'VERB', 'PUNCT', 'ADP', 'CCONJ', 'ADV', 'SCONJ'])
