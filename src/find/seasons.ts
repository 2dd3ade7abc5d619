import type { Document, Referent, Sentence, Token } from './document.ts'
import { ordinalOf, rankOf, romanOf } from './number-words.ts'
import { referentOf } from './referent.ts'

/** A season or episode as the text names it, before it is known of which series. */
export interface Installment {
  readonly from: number
  readonly to: number
  readonly season: number
  readonly episode?: number
  /** "the first season", "its second season", against "Season 2": the determiner is part of the words. */
  readonly possessive: boolean
  /** The words that it shares with others: "[second] and third seasons", "seasons [one] and two". */
  readonly shared?: Shared
  /** The last of several from the first on: "in the *first two seasons*". */
  readonly through?: number
  /** The last of several that are counted: "*two more seasons*, through season six". */
  readonly until?: number
  /** One of each of several series: "renewed for *second seasons*". */
  readonly plural?: true
}

/** Where the words of several seasons stand, how many they are, and which of them one is, from 0. */
interface Shared {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly rank: number
}

const SEASON_WORDS = new Set(['season', 'series', 'seasons'])
/** What may stand between the number and the noun: "the second and final season", "its third 10-episode season". */
const BETWEEN = new Set([
  '-',
  'and',
  'final',
  'last',
  'upcoming',
  'new',
  'forthcoming',
  'much-anticipated',
  ',',
  'full',
  '(',
  ')',
  'most',
  'recent',
  'latest',
  'current',
  'penultimate',
])

/**
 * Season and episode expressions of a sentence, in order: "Season 2", "season two", "second season", "S2", "S02E03",
 * "seasons one and two", "sophomore season", "episode 8 of season three". "Series 14" counts, as in Britain; "a series" does not.
 */
export function installmentsIn(doc: Document, sentence: Sentence): Installment[] {
  const found: Installment[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const here = at(doc, i, sentence)
    if (here === null) continue
    found.push(...here)
    i = (here.at(-1)?.to ?? i + 1) - 1
  }
  return found
}

function at(doc: Document, i: number, s: Sentence): Installment[] | null {
  const token = doc.tokens[i]
  if (token === undefined) return null
  return (
    compact(token, i) ??
    crossed(doc, i) ??
    nounFirst(doc, i, s) ??
    numberFirst(doc, i, s) ??
    apposedAt(doc, i, s) ??
    countedAt(doc, i, s)
  )
}

/** "the [most recent season, the fourth], arrived", "its [new season – the show's sixth –]": the number stands in apposition. `i` is behind the determiner. */
function apposedAt(doc: Document, i: number, s: Sentence): Installment[] | null {
  const word = (at: number) => (at < s.to ? (doc.tokens[at]?.lower ?? '') : '')
  if (!OWN.has(word(i - 1))) return null
  let noun = i
  while (noun < i + 3 && !APPOSING.has(word(noun))) noun++
  if (!APPOSING.has(word(noun))) return null
  const mark = word(noun + 1) === 'of' ? markBehindTitle(doc, noun + 2, s) : noun + 1
  if (!MARKS.has(word(mark)) || !OWN.has(word(mark + 1))) return null
  const owned = POSSESSIVE.has(word(mark + 3)) ? mark + 4 : mark + 2
  const number = doc.tokens[owned]
  const season = number === undefined || owned >= s.to ? undefined : ordinalWord(number)
  // "the new season, its third *this year*", "the run, the first *to* …".
  const end = owned + 1 < s.to ? doc.tokens[owned + 1]?.pos : 'PUNCT'
  if (season === undefined || end !== 'PUNCT') return null
  return [{ from: i, to: owned + 1, season, possessive: true }]
}
/** "a [two-season] pickup, taking it through season three", "[two more seasons], through season six": so many up to the last. */
function countedAt(doc: Document, i: number, s: Sentence): Installment[] | null {
  const word = (at: number) => (at < s.to ? (doc.tokens[at]?.lower ?? '') : '')
  const token = doc.tokens[i]
  const count = token === undefined || rankOf(token.lower) !== undefined ? undefined : ordinalOf(token.lower)
  if (count === undefined || count < 2 || count > LONGEST_RUN) return null
  const compound = word(i + 1) === '-' && word(i + 2) === 'season'
  const more = MORE.has(word(i + 1)) ? i + 2 : i + 1
  if (!compound && word(more) !== 'seasons') return null
  const to = compound ? i + 3 : more + 1
  for (let at = to; at < s.to; at++) {
    if (word(at) !== 'through') continue
    const [last] = nounFirst(doc, at + 1, s) ?? numberFirst(doc, at + 2, s) ?? []
    if (last === undefined || last.season < count) return null
    return [{ from: i, to, season: last.season - count + 1, until: last.season, possessive: false }]
  }
  return null
}
const MORE = new Set(['more', 'additional', 'further', 'new'])

/** "the new season of [*Harbour Nights*]*,* its sixth, …". */
function markBehindTitle(doc: Document, from: number, s: Sentence): number {
  let at = from
  while (at < Math.min(s.to, from + TITLE_REACH) && doc.tokens[at]?.text !== ',') at++
  return at
}
/** Tokens of a title. */
const TITLE_REACH = 8
const OWN = new Set(['the', 'its', 'this', 'their', "'s"])
const APPOSING = new Set(['season', 'run', 'series', 'installment', 'instalment'])
const MARKS = new Set([',', '–', '—', '-', '('])
const POSSESSIVE = new Set(["'s", "'"])

/** "S2", "S02E03", "S2E3". */
function compact(token: Token, i: number): Installment[] | null {
  if (token.lower.charCodeAt(0) !== 115) return null
  const m = /^[Ss](\d{1,2})(?:[Ee](\d{1,3}))?$/.exec(token.text)
  if (m?.[1] === undefined) return null
  const episode = m[2] === undefined ? {} : { episode: Number(m[2]) }
  return [{ from: i, to: i + 1, season: Number(m[1]), ...episode, possessive: false }]
}

/** "2x05", as recaps count. */
function crossed(doc: Document, i: number): Installment[] | null {
  const [season, episode] = [doc.tokens[i], doc.tokens[i + 1]]
  if (season?.end !== episode?.start || !/^\d{1,2}$/.test(season?.text ?? '')) return null
  const m = /^[xX×](\d{2})$/.exec(episode?.text ?? '')
  if (m === null) return null
  return [{ from: i, to: i + 2, season: Number(season?.text), episode: Number(m[1]), possessive: false }]
}

const HERS = new Set(['her', 'his', 'their'])
/** "Season 2", "season two", "Series 14", "seasons one and two". */
function nounFirst(doc: Document, i: number, s: Sentence): Installment[] | null {
  const noun = doc.tokens[i]?.lower ?? ''
  const next = doc.tokens[i + 1]
  // "the series *17th Precinct*": a title.
  if (!SEASON_WORDS.has(noun) || next === undefined || i + 1 >= s.to || /^\d+\D/.test(next.text)) return null
  // "Nightjar makes *her series debut*": the first of hers, and no number of a season.
  if (next.lower === 'debut' && HERS.has(doc.tokens[i - 1]?.lower ?? '')) return null
  const season = numberOf(next)
  if (season === undefined || (noun === 'series' && !isNumbered(doc, i, s))) return null
  // "a *full-season* 22-episode run".
  if (doc.tokens[i - 1]?.text === '-' && doc.tokens[i - 1]?.end === doc.tokens[i]?.start) return null
  const found: Installment[] = [{ from: i, to: i + 2, season, possessive: false }]
  if (noun === 'seasons') {
    // "seasons 1 through 4": what is told is told of the series.
    if (THROUGH.has(doc.tokens[i + 2]?.lower ?? '') && /^\d/.test(doc.tokens[i + 3]?.text ?? '')) return null
    for (let j = i + 2; j + 1 < s.to && /^(?:and|,|&)$/.test(doc.tokens[j]?.lower ?? ''); j += 2) {
      const more = doc.tokens[j + 1] === undefined ? undefined : numberOf(doc.tokens[j + 1] as Token)
      if (more === undefined) break
      found.push({ from: j + 1, to: j + 2, season: more, possessive: false })
    }
  }
  return sharing(found)
}

/** Each of several with the words from the first to the last. */
function sharing(found: Installment[]): Installment[] {
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined || first === last) return found
  const { length: count } = found
  return found.map((part, rank) => ({ ...part, shared: { from: first.from, to: last.to, count, rank } }))
}

const THROUGH = new Set(['through', 'to', '-', '–', 'thru'])

/** "in series two", "Series Two", "series 14"; not "a series two years in the making". */
function isNumbered(doc: Document, i: number, s: Sentence): boolean {
  // "Xbox Series X"
  if (doc.tokens[i - 1]?.lower === 'xbox') return false
  if (/^\d/.test(doc.tokens[i + 1]?.text ?? '') || capital(doc.tokens[i])) return true
  const next = i + 2 < s.to ? doc.tokens[i + 2]?.pos : undefined
  return doc.tokens[i - 1]?.pos !== 'DET' && next !== 'NOUN' && next !== 'ADJ'
}

/** "the second season", "its third and final season", "a sophomore season", "the third series", "second and third seasons". */
function numberFirst(doc: Document, i: number, s: Sentence): Installment[] | null {
  const token = doc.tokens[i]
  const season = token === undefined ? undefined : ordinalWord(token)
  if (season === undefined) return null
  const count = season === 1 ? ordinalOf(doc.tokens[i + 1]?.lower ?? '') : undefined
  const within = doc.tokens[i - 1]?.pos === 'DET' && doc.tokens[i - 2]?.pos === 'ADP'
  if (
    within &&
    count !== undefined &&
    count > 1 &&
    count <= LONGEST_RUN &&
    doc.tokens[i + 2]?.lower === 'seasons'
  )
    return [{ from: i, to: i + 3, season, through: count, possessive: true }]
  const ranks = [{ from: i, to: i + 1, season, possessive: true }]
  for (let j = i + 1; j < s.to && j <= (ranks.at(-1)?.from ?? i) + 4; j++) {
    const lower = doc.tokens[j]?.lower ?? ''
    if (SEASON_WORDS.has(lower) || (lower === 'run' && j === i + 1)) {
      // "the *first series* to come from Vantage": of all series.
      if (lower === 'series' && doc.tokens[j + 1]?.lower === 'to') return null
      const plural = lower === 'seasons' && ranks.length === 1
      return sharing(
        ranks.map((part, n) =>
          n < ranks.length - 1 ? part : { ...part, to: j + 1, ...(plural ? { plural } : {}) },
        ),
      )
    }
    const here = doc.tokens[j]
    const another = here === undefined ? undefined : ordinalWord(here)
    if (another !== undefined) ranks.push({ from: j, to: j + 1, season: another, possessive: true })
    // "a seventh *and an* eighth season".
    else if (DETERMINERS.has(lower) && doc.tokens[j - 1]?.lower === 'and') continue
    else if (!BETWEEN.has(lower) && !/^\d+-episode$/.test(lower)) break
  }
  const last = ranks.at(-1)?.to ?? i + 1
  const to = JOINS.has(doc.tokens[last]?.lower ?? '') ? behindAttributes(doc, last + 1, s) : undefined
  return to === undefined
    ? null
    : sharing(ranks.map((part, n) => (n < ranks.length - 1 ? part : { ...part, to })))
}
const JOINS = new Set([',', 'and', '–', '—'])

/** "its third, final — *and most intense — season*": what else it is like, behind a comma, "and" or a dash. Gives the token behind the noun. */
function behindAttributes(doc: Document, from: number, s: Sentence): number | undefined {
  for (let at = from; at < s.to && at < from + LONGEST_LIKENESS; at++) {
    const { lower = '', pos = 'X' } = doc.tokens[at] ?? {}
    if (lower === 'season') return at + 1
    if (!LIKENS.has(pos) && !BETWEEN.has(lower) && !DASHES.has(lower)) return undefined
  }
  return undefined
}
const LONGEST_LIKENESS = 7
const LIKENS = new Set(['ADJ', 'ADV', 'CCONJ'])
const DASHES = new Set(['–', '—', '-'])

const DETERMINERS = new Set(['a', 'an', 'its', 'the'])
/** Seasons in "the first nine seasons". */
const LONGEST_RUN = 9

/** `Luke Cage S2` of Luke Cage; an episode `Luke Cage S2E10`. */
export function installmentOf(series: Referent, season: number, episode?: number): Referent {
  const name = `${series.name} S${season}${episode === undefined ? '' : `E${episode}`}`
  return referentOf(name, 'work', { series })
}

/** The season so many after another, or before it: `Luke Cage S3` and 1 of `Luke Cage S2`; none before the first. */
export function seasonBeside(season: Referent | undefined, by: number): Referent | undefined {
  const number = Number(/ S(\d+)/.exec(season?.name ?? '')?.[1] ?? -by) + by
  return season?.series === undefined || number < 1 ? undefined : installmentOf(season.series, number)
}

/** `Luke Cage` of `Luke Cage S2` and `Luke Cage S2E10`; any other name as it is. */
export function seriesNameOf(name: string): string {
  return name.replace(/ S\d+(?:E\d+)?$/, '')
}

/** Episode `n` of a season: `Luke Cage S2E10` of `Luke Cage S2`. */
export function episodeOf(season: Referent, n: number): Referent {
  return { ...season, name: `${season.name.replace(/E\d+$/, '')}E${n}` }
}

/** "3", "three", "III". */
export function numberOf(token: Token): number | undefined {
  const n = ordinalOf(token.lower) ?? romanOf(token.text)
  return n !== undefined && n > 0 && n < 100 ? n : undefined
}

/** "second", "2nd", "sophomore"; not "two" in "two seasons". */
function ordinalWord(token: Token): number | undefined {
  const n = rankOf(token.lower)
  return n !== undefined && n > 0 && n < 100 ? n : undefined
}

const capital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '')
