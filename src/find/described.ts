import type { NameMatch } from './catalogue.ts'
import { type Document, headlineEnd, type Referent } from './document.ts'
import { ordinalOf, rankOf } from './number-words.ts'
import { NumberedTitles } from './numbered-titles.ts'
import { ETHNIC } from './places.ts'
import { referentOf } from './referent.ts'
import { FEASTS } from './run-end.ts'
import { isSerial } from './seasonal.ts'
import { isCalled, UntitledKin } from './untitled-kin.ts'
import { DESCENTS, INSTALLMENTS, NAMING } from './work-nouns.ts'

/**
 * Works without a title, which go by their description: "a [Late Shift spin-off]", "another [Captain Brisk film]", "an [Iron Petal holiday special]",
 * "a [third Iron Petal film]". The matches come back with the longer words in place of the name; "the Iron Petal film" is Iron Petal, and "a Late Shift spin-off called …" has a title.
 */
export function withDescribed(doc: Document, matches: readonly NameMatch[]): NameMatch[] {
  const ends = new Set(matches.flatMap(({ to, readings }) => (readings[0]?.type === 'work' ? [to] : [])))
  // Where names of somebody or something else than a work begin.
  const others = new Set(
    matches.flatMap(({ from, readings: [first] }) =>
      first === undefined || first.type === 'work' ? [] : [from],
    ),
  )
  const titles = new NumberedTitles(
    matches.flatMap(({ readings }) => readings.filter((r) => r.type === 'work')),
  )
  const series = new Set(
    matches.flatMap((m) => (m.readings[0]?.type === 'work' && isSerial(doc, m) ? m.readings[0].name : [])),
  )
  const kin = new UntitledKin(doc, matches)
  const headline = headlineEnd(doc)
  return matches.map((match) => {
    const of = kinOf(doc, match, kin)
    if (of !== undefined) return of
    const end = descriptionEnd(doc, match, series, kin, others)
    if (end === undefined || isApposed(doc, match.from, ends)) return match
    const { to, noun, kind } = end
    // A mark of the title that stands inside the description takes the other one along.
    const opening = CLOSING.has(doc.tokens[match.to]?.text ?? '') ? match.from - 1 : match.from
    const from = ordinalOf(doc.tokens[opening - 1]?.lower ?? '') === undefined ? opening : opening - 1
    // Of a name that nobody knows, "spin-off" may be all that tells what it is: "a Frankie Sallow spin-off" comes from no work of that name.
    const [base] = match.readings
    const origin =
      base?.type === 'work' && (match.discovered !== true || OF_WORKS.has(noun))
        ? { work: base.series ?? base, nouns: [noun] }
        : undefined
    // "a *fourth* [Dry Dock] film" has a title where the text names Dry Dock IV.
    const rank = rankOf(doc.tokens[opening - 1]?.lower ?? '')
    const ranked =
      rank === undefined
        ? undefined
        : (titles.ofRank(base?.name ?? '', rank) ?? titles.subtitled(base?.name ?? ''))
    const titled = ranked ?? (base?.type === 'work' ? kin.titleOf(base, noun) : undefined)
    // "Dry Dock, *the [Harbour Nights] spin-off*" tells what the title beside it is.
    if (titled !== undefined && isNamedBeside(doc, match, titled, matches)) return match
    const words = wordsBetween(doc, from, to)
    // A headline's "Harbour Nights Prequel" has no title either.
    const name = from < headline ? `${words.slice(0, -kind.length)}${kind}` : words
    const work = titled ?? referentOf(name, 'work', { origin })
    return { ...match, from, to, readings: [work] }
  })
}

function isNamedBeside(
  doc: Document,
  { from }: NameMatch,
  work: Referent,
  matches: readonly NameMatch[],
): boolean {
  const s = doc.sentences.find((sentence) => from >= sentence.from && from < sentence.to)
  return matches.some((m) => s !== undefined && m.from >= s.from && m.from < s.to && m.readings[0] === work)
}

/** "the [sequel to Harbour Nights]", where the text doesn't tell its title. */
function kinOf(doc: Document, match: NameMatch, kin: UntitledKin): NameMatch | undefined {
  const [work] = match.readings
  const phrase = work?.type === 'work' ? kin.phraseBefore(match.from) : undefined
  if (work === undefined || phrase === undefined) return undefined
  // "The sequel to Harbour Nights" may be Dry Dock, which the text has named.
  if (kin.hasTitle(work)) return undefined
  const base = work.series ?? work
  const closes =
    CLOSING.has(doc.tokens[match.to]?.text ?? '') && QUOTES.has(doc.tokens[match.from - 1]?.text ?? '')
  const to = closes ? match.to + 1 : match.to
  if (isTitledBehind(doc, to) || (phrase.opens && !GOES_ON.test(doc.tokens[to]?.pos ?? ''))) return undefined
  const { noun, attributes, link } = phrase
  const name = attributes === '' ? `${base.name} ${noun}` : `${attributes} ${noun} ${link} ${base.name}`
  return {
    ...match,
    from: phrase.from,
    to,
    readings: [referentOf(name, 'work', { origin: { work: base, nouns: [noun] } })],
  }
}

/** "…, called Dry Dock", "… will be called Dry Dock", "…, Dry Dock". */
function isTitledBehind(doc: Document, at: number): boolean {
  const aside = doc.tokens[at]?.text === ',' ? 1 : 0
  const named = doc.tokens[at + aside]
  return (aside === 1 && named?.capital === true) || QUOTES.has(named?.text ?? '') || isCalled(doc, at)
}
/** "A prequel to Harbour Nights *about* a fire." says what stands above is; "A prequel to Harbour Nights *is* …" tells of it. */
const GOES_ON = /^(?:AUX|VERB|PUNCT)$/

/** The text of tokens `from` up to `to`, without marks that dress a title. */
function wordsBetween(doc: Document, from: number, to: number): string {
  let [text, end] = ['', 0]
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]
    if (token === undefined || QUOTES.has(token.text) || CLOSING.has(token.text)) continue
    text += text !== '' && token.start > end ? ` ${token.text}` : token.text
    end = token.end
  }
  return text
}

/** "Dry Dock, a [Harbour Nights] spin-off", "Dry Dock is a [Harbour Nights] sequel": what is described has a title. */
function isApposed(doc: Document, from: number, ends: ReadonlySet<number>): boolean {
  let at = from
  while (at > 0 && !isIndefinite(doc, at)) at--
  while (APPOSING.has(doc.tokens[at - 1]?.lower ?? '')) {
    at--
    if (ends.has(at)) return true
  }
  return false
}
const APPOSING = new Set([',', '(', '—', '–', '”', '’', '"', "'", 'is', 'was'])

/** The token behind the description that the name opens, its noun, and the words that it ends with; undefined where it opens none. */
function descriptionEnd(
  doc: Document,
  { from, to, readings }: NameMatch,
  series: ReadonlySet<string>,
  kin: UntitledKin,
  others: ReadonlySet<number>,
): { readonly to: number; readonly noun: string; readonly kind: string } | undefined {
  const [first] = readings
  if (first === undefined || !MADE_INTO_WORKS.has(first.type)) return undefined
  const later = isLater(doc, from)
  // "the [Harbour Nights] movie" is not the series.
  const isSeries = series.has(first.name)
  const fresh = isNew(doc, from)
  const told = later || fresh || isSeries
  const start = CLOSING.has(doc.tokens[to]?.text ?? '') ? to + 1 : to
  let at = start
  while (
    at < start + KINDS_BETWEEN &&
    (doc.tokens[at]?.pos === 'NOUN' ||
      BETWEEN.has(doc.tokens[at]?.lower ?? '') ||
      ETHNIC.test(doc.tokens[at]?.text ?? '')) &&
    !DESCRIPTIONS.has(doc.tokens[at]?.lower ?? '')
  )
    at++
  const compound = doc.tokens[at + 1]?.text === '-' ? 3 : 1
  const noun = doc.tokens
    .slice(at, at + compound)
    .map((t) => t.lower)
    .join('')
  // "the [Harbour Nights] sequel", which is none that the text names, or whose title it tells.
  const descends = first.type === 'work' && DESCENTS.has(noun)
  const title = descends ? kin.titleOf(first, noun) : undefined
  const isKin = descends && (!kin.hasTitle(first) || title !== undefined)
  if (!DESCRIPTIONS.has(noun) || !(fresh || isKin || (told && INSTALLMENTS.has(noun)))) return undefined
  // "a Harbour Nights prequel *series*".
  const asA = DESCENTS.has(noun) && AS_A.has(doc.tokens[at + compound]?.lower ?? '') ? 1 : 0
  const end = at + compound + asA
  const next = doc.tokens[end]
  const behind = end + (next?.text === ',' ? 1 : 0)
  // "the third Harbour Nights film, *Vantage* said": no title.
  const other = next?.text === ',' && others.has(behind)
  const titled =
    !other &&
    ((TITLING.has(next?.lower ?? '') && title === undefined) ||
      doc.tokens[behind]?.capital === true ||
      isTitledBehind(doc, end))
  if (titled || next?.pos === 'NOUN') return undefined
  return { to: end, noun, kind: asA === 1 ? `${noun} ${doc.tokens[end - 1]?.lower}` : noun }
}
const AS_A = new Set(['series', 'film', 'movie', 'show', 'special', 'miniseries'])

/** "a", "another", "a possible", "Vantage's untitled": what comes is told of for the first time. */
function isNew(doc: Document, from: number): boolean {
  let at = QUOTES.has(doc.tokens[from - 1]?.text ?? '') ? from - 2 : from - 1
  while (at > from - 5 && !isIndefinite(doc, at) && mayDescribe(doc, at)) at--
  return isIndefinite(doc, at) && doc.tokens[at - 1]?.lower !== 'not'
}

/** "the *fourth* [Dry Dock] film" is not Dry Dock, whatever stands before. */
function isLater(doc: Document, from: number): boolean {
  const at = QUOTES.has(doc.tokens[from - 1]?.text ?? '') ? from - 2 : from - 1
  return (rankOf(doc.tokens[at]?.lower ?? '') ?? 0) > 1
}

const isIndefinite = (doc: Document, at: number) => INDEFINITE.has(doc.tokens[at]?.lower ?? '')

/** "possible", "live-action", "third"; "new" is taken for a part of the name behind it. */
function mayDescribe(doc: Document, at: number): boolean {
  const token = doc.tokens[at]
  const joined = token?.pos === 'PROPN' && !token.capital
  return token?.pos === 'ADJ' || joined || token?.text === '-' || ordinalOf(token?.lower ?? '') !== undefined
}

const OF_WORKS = new Set(['sequel', 'prequel', 'remake', 'reboot', 'adaptation'])
const MADE_INTO_WORKS = new Set(['work', 'character', 'team'])
const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no', 'untitled'])
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  'spin-off spinoff sequel prequel movie film picture special remake reboot adaptation musical series show sitcom project feature miniseries anime'.split(
    ' ',
  ),
)
/** Words between the name and what it is made into, besides nouns: "a Nightjar solo film", "a Dry Dock live-action TV series", "a Dry Dock Japanese remake". */
const BETWEEN = new Set([
  ...FEASTS,
  ...'solo standalone stand - alone limited animated live action tv'.split(' '),
])
const TITLING = new Set([...NAMING, 'star', 'about', 'that'])
const QUOTES = new Set(['“', '‘', '"', "'"])
const CLOSING = new Set(['”', '’', '"', "'"])
/** Tokens between the name and what it is made into: "live-action TV". */
const KINDS_BETWEEN = 4
