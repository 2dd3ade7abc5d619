import { tailOf } from './contents.ts'
import type { Unit } from './lines.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import type { Report } from './reports.ts'
import { DEFINITE, NEWS, TIMES } from './source-nouns.ts'
import { subjectBefore, verbGroup } from './subjects.ts'

/** Whose word the sentence before is on. `news`: of the whole news, not only of that sentence. */
export interface Pointer {
  readonly speaker: Phrase
  readonly news: boolean
  /** It is denied: "Vantage has denied the report." */
  readonly denies: boolean
}

/**
 * A sentence that only tells on whose word the one before it is: "Vantage confirmed *the news*.", "Quill has said *as much*.", "The Evening
 * Gull *broke the story*.", "*The news comes from* The Evening Gull.", "*So says* Quill."
 */
export function pointerIn(units: readonly Unit[], reports: readonly Report[]): Pointer | undefined {
  return fromReport(units, reports) ?? origin(units) ?? breaking(units) ?? first(units)
}

/** "Vantage *confirmed it* on Monday", "Quill *told us so*". */
function fromReport(units: readonly Unit[], reports: readonly Report[]): Pointer | undefined {
  for (const { cue } of reports) {
    if (cue.speaker === undefined || cue.shape === 'passive' || cue.shape === 'phrase') continue
    const commitment = cue.form?.row.commitment ?? 'says'
    if (!VOUCHING.has(cue.lemma)) continue
    const denies = commitment === 'denies'
    if (cue.shape === 'inverted') {
      const so = units[cue.at - 1]?.lower === 'so' && cue.at === 1 && isClosed(units, cue.to)
      if (so) return { speaker: cue.speaker, news: false, denies }
      continue
    }
    const { at } = tailOf(units, cue)
    const news = newsAt(units, at) ?? (saysSo(units, cue.to, at) ? 'pronoun' : undefined)
    if (news !== undefined) return { speaker: cue.speaker, news: news === 'noun', denies }
  }
  return undefined
}

/** Verbs that give a thing out as so, or as not so: no "wrote it", "described it". */
const VOUCHING = new Set(
  'say tell report confirm verify announce reveal disclose admit acknowledge claim learn state break deny debunk refute dispute'.split(
    ' ',
  ),
)

/** What stands for the news at unit `at`, and nothing that says more behind it: "it", "as much", "the casting". */
function newsAt(units: readonly Unit[], at: number): 'pronoun' | 'noun' | undefined {
  const word = units[at]?.lower ?? ''
  const next = units[at + 1]?.lower ?? ''
  if (word === 'much' && units[at - 1]?.lower === 'as') return isClosed(units, at + 1) ? 'pronoun' : undefined
  if (word === 'the' && next === 'same') return isClosed(units, at + 2) ? 'pronoun' : undefined
  if (PRO_FORMS.has(word)) return isClosed(units, at + 1) ? 'pronoun' : undefined
  if (!DEFINITE.has(word)) return undefined
  const noun = NEWS.has(next) ? at + 1 : NEWS.has(units[at + 2]?.lower ?? '') ? at + 2 : undefined
  return noun !== undefined && isClosed(units, noun + 1) ? 'noun' : undefined
}
/** "has said *so*", "told us *so*", "told The Evening Gull *as much*". */
function saysSo(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some((u, i) => {
    const next = units[from + i + 1]
    return u.lower === 'so' && (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP')
  })
}
const PRO_FORMS = new Set(['it', 'this', 'that', 'so'])

/** Nothing that the word at `at` could govern follows: a mark, an adverb, "on Monday", "in a statement". */
function isClosed(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || unit.quote !== undefined) return true
  return unit.lower === 'first' || (unit.lower !== 'of' && unit.lower !== 'that' && CLOSING.has(unit.pos))
}
const CLOSING = new Set(['PUNCT', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'PRON', 'PROPN'])

/** "*The news comes courtesy of* The Evening Gull", "*That's from* Quill". */
function origin(units: readonly Unit[]): Pointer | undefined {
  const subject = units.findIndex((u) => NEWS.has(u.lower) || POINTING.has(u.lower))
  if (subject < 0 || subject > LEAD) return undefined
  let at = subject + 1
  while (COMING.has(units[at]?.lower ?? '') || units[at]?.pos === 'ADV') at++
  if (at === subject + 1) return undefined
  // "The news was shared *Monday* by Quill."
  while (TIMES.has(units[at]?.lower ?? '')) at++
  if (units[at]?.lower === 'courtesy' && units[at + 1]?.lower === 'of') at++
  else if (!ORIGINS.has(units[at]?.lower ?? '')) return undefined
  const speaker = phraseAt(units, at + 1, units.length)
  return isSource(speaker)
    ? { speaker, news: NEWS.has(units[subject]?.lower ?? ''), denies: false }
    : undefined
}
/** Units before the noun for the news: "The casting", "Word of the", "The surprise news". */
const LEAD = 3
const POINTING = new Set(['this', 'that', 'it', 'word'])
const COMING = new Set("comes came is 's was were has have been come all made broken shared first".split(' '))
const ORIGINS = new Set(['from', 'via', 'by'])

/** "The Evening Gull *broke the news*", "Vantage *made the announcement*", "the Gull *had it first*". */
function breaking(units: readonly Unit[]): Pointer | undefined {
  for (let i = 1; i < units.length; i++) {
    if (!BREAKING.has(units[i]?.lower ?? '')) continue
    let at = i + 1
    if (units[at]?.lower === 'first') at++
    const owned = HAVING.has(units[i]?.lower ?? '')
    const news = newsAt(units, at)
    if (news === undefined || (owned && !units.slice(at).some((u) => FIRST.has(u.lower)))) continue
    if (!owned && news !== 'noun') continue
    const speaker = subjectBefore(units, verbGroup(units, i).from)
    // "Quill has signed on. *She* broke the news on her page."
    const herself = !owned && speaker?.who.kind === 'pronoun' && PEOPLE.has(speaker.who.word)
    if (isSource(speaker) || (herself && speaker !== undefined)) return { speaker, news: true, denies: false }
  }
  return undefined
}
const PEOPLE = new Set(['he', 'she'])
const HAVING = new Set(['had', 'has', 'got', 'have'])
const BREAKING = new Set([
  'broke',
  'breaks',
  'break',
  'broken',
  'made',
  'makes',
  'carried',
  'shared',
  ...HAVING,
])
const FIRST = new Set(['first', 'exclusive', 'exclusively', 'scoop'])

/** "The Evening Gull was *the first to report* the news." */
function first(units: readonly Unit[]): Pointer | undefined {
  const at = units.findIndex((u, i) => u.lower === 'first' && units[i + 1]?.lower === 'to')
  if (at < 1 || !TELLING.has(units[at + 2]?.lower ?? '')) return undefined
  const from = units[at - 1]?.lower === 'the' ? at - 1 : at
  const speaker = subjectBefore(units, verbGroup(units, from).from)
  return isSource(speaker) ? { speaker, news: true, denies: false } : undefined
}
const TELLING = new Set(['report', 'break', 'announce', 'confirm', 'reveal', 'share', 'carry', 'have'])

function isSource(phrase: Phrase | undefined): phrase is Phrase {
  const kind = phrase?.who.kind
  return kind === 'named' || kind === 'unknown' || kind === 'unnamed' || kind === 'role' || kind === 'office'
}
