import type { NameMatch } from './catalogue.ts'
import { GENRES } from './cues.ts'
import type { Document } from './document.ts'
import { inQuotes } from './sense.ts'

/**
 * The names without those outlets whose name is a title here: "the thriller Ringer", "‘Time’ will return", "Empire has been renewed". One place that
 * tells so tells it of all places in which nothing says or hears anything.
 */
export function withoutTitles(doc: Document, names: readonly NameMatch[]): NameMatch[] {
  const outlets = new Set(names.filter((m) => m.readings.every((r) => r.type === 'outlet')))
  const titles = new Set(
    [...outlets].flatMap((m) => (isTitle(doc, m) && !isSource(doc, m) ? (m.readings[0]?.name ?? []) : [])),
  )
  if (titles.size === 0) return [...names]
  return names.filter((m) => {
    const [first] = m.readings
    return !outlets.has(m) || !titles.has(first?.name ?? '') || isSource(doc, m)
  })
}

function isTitle(doc: Document, { from, to }: NameMatch): boolean {
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  const before = doc.tokens[from - 1]
  if (inQuotes(doc, from, to) || (before?.capital === false && GENRES.has(before.lower))) return true
  if (DONE_TO.has(word(from - 1)) || (GIVEN.has(word(from - 2)) && GIVEN_TO.has(word(from - 1)))) return true
  if (SHOWN.has(word(to)) || (word(to) === 'season' && /^\d/.test(word(to + 1)))) return true
  const aux = doc.tokens[to]?.pos === 'AUX' ? doc.tokens.slice(to + 1, to + VERB_REACH) : []
  return aux.some((t) => ORDERED.has(t.lower)) && aux.every((t) => t.pos !== 'NOUN' && t.pos !== 'PUNCT')
}
/** Tokens from an auxiliary to "renewed". */
const VERB_REACH = 4
const DONE_TO = new Set('renewed renews renewing cancelled canceled cancels axed axes'.split(' '))
const GIVEN = new Set('order orders renewal renewals cancellation finale premiere season'.split(' '))
const GIVEN_TO = new Set(['of', 'to', 'for'])
const SHOWN = new Set('premieres premiered airs aired debuts debuted'.split(' '))
const ORDERED = new Set('renewed cancelled canceled axed averaging running airing'.split(' '))

/** "told [Time]", "told daytime show [Elevenses]", "according to [Time]", "[Time] reports". */
function isSource(doc: Document, { from, to }: NameMatch): boolean {
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  let at = from - 1
  while (at > from - HEARER_REACH && DESCRIBES.has(doc.tokens[at]?.pos ?? '')) at--
  return (
    HEARS.has(word(at)) || SAYS.has(word(to)) || (doc.tokens[to]?.pos === 'AUX' && SAYS.has(word(to + 1)))
  )
}
/** Tokens from an outlet back to "told". */
const HEARER_REACH = 6
const DESCRIBES = new Set(['DET', 'ADJ', 'NOUN'])
const HEARS = new Set('told tells via per with by source credit'.split(' '))
const SAYS = new Set(
  'says said reports reported reporting writes wrote learned learnt understands confirms confirmed notes noted magazine'.split(
    ' ',
  ),
)
