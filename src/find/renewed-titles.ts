import type { Candidate } from './candidates.ts'
import type { Document, Sentence } from './document.ts'
import { LABELS } from './subtitles.ts'
import { isTitle } from './written-titles.ts'

/**
 * A title with words in it that otherwise end a name, where what is done to it shows how far it goes: "renewed *How I Met Your Ferryman* for a third
 * season", "*You're the Worst Man* has been cancelled". Null where none begins at token `i`.
 */
export function renewedTitle(doc: Document, i: number, s: Sentence, covered: Uint8Array): Candidate | null {
  if (LABELS.has(doc.tokens[i]?.lower ?? '') && doc.tokens[i + 1]?.text === ':') return null
  const to = ORDERS.has(doc.tokens[i - 1]?.lower ?? '')
    ? endBeforeSeason(doc, i, s, covered)
    : i === s.from && !asks(doc, s) && !ADVERB.test(doc.tokens[i]?.lower ?? '') && !opensClause(doc, s)
      ? endBeforeVerb(doc, i, s, covered)
      : -1
  if (to < 0) return null
  const run = doc.tokens.slice(i, to)
  const goesOn =
    run.length > 1 && run.some((t) => ENDS_NAMES.has(t.pos)) && !run.some((t) => PARTS.has(t.lower))
  return goesOn && isTitle(run) ? { from: i, to, quoted: false, titular: true } : null
}

/** Where "for a third season" or "after five seasons" begins, at most a title's length behind `i`; -1 where it doesn't. */
function endBeforeSeason(doc: Document, i: number, s: Sentence, covered: Uint8Array): number {
  for (let to = i + 1; to < s.to && to <= i + TITLE_REACH && covered[to - 1] !== 1; to++) {
    if (!BEFORE_SEASON.has(doc.tokens[to]?.lower ?? '')) continue
    return doc.tokens.slice(to + 1, to + SEASON_REACH).some((t) => SEASONS.has(t.lower)) ? to : -1
  }
  return -1
}

/** Where "has been renewed" or "was cancelled" begins, at most a title's length behind `i`; -1 where it doesn't. */
function endBeforeVerb(doc: Document, i: number, s: Sentence, covered: Uint8Array): number {
  for (let to = i + 1; to < s.to && to <= i + TITLE_REACH && covered[to - 1] !== 1; to++) {
    const [aux, ...behind] = doc.tokens.slice(to, to + VERB_REACH)
    if (aux?.pos === 'AUX' && !aux.capital && behind.some((t) => ORDERED.has(t.lower))) return to
  }
  return -1
}

/** "*Has* Dry Dock been renewed?" */
const asks = (doc: Document, s: Sentence) =>
  doc.tokens[s.from]?.pos === 'AUX' && doc.tokens[s.to - 1]?.text === '?'
/** "*When* Dry Dock was axed*,* nobody mourned": what happens then stands behind the comma. */
const opensClause = (doc: Document, s: Sentence) =>
  CONJUNCTIONS.has(doc.tokens[s.from]?.lower ?? '') &&
  doc.tokens.slice(s.from, s.to).some((t) => t.text === ',')
const CONJUNCTIONS = new Set(
  'when while after before if because since although though as once until unless'.split(' '),
)
/** "*Apparently* Dry Dock has been renewed". */
const ADVERB = /ly$/
const ORDERS = new Set(
  'renew renews renewed renewing cancel cancels cancelled canceled axe axes axed'.split(' '),
)
const ORDERED = new Set(['renewed', 'cancelled', 'canceled', 'axed'])
const BEFORE_SEASON = new Set(['for', 'after'])
const SEASONS = new Set(['season', 'seasons', 'series', 'year', 'years', 'run'])
/** Parts of speech that a run of capitals doesn't go beyond. */
const ENDS_NAMES = new Set(['PRON', 'AUX', 'ADV', 'SCONJ', 'VERB'])
/** Between two titles. */
const PARTS = new Set(['and', ',', '&', ';'])
/** Tokens of the longest title, those from "for" to "season", and those from "has" to "renewed". */
const [TITLE_REACH, SEASON_REACH, VERB_REACH] = [8, 7, 5]
