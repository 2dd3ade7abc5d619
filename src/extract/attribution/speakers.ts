import type { Document } from '../../find/index.ts'
import type { Unit } from './lines.ts'
import type { Report } from './reports.ts'
import { CAPTIONS } from './source-nouns.ts'
import type { Stretch } from './stretches.ts'

/**
 * The report that gives the quotation at unit `at` its speaker; undefined where the line has none, 'none' where the marks
 * don't hold speech or somebody who isn't known speaks.
 */
export function cueFor(
  units: readonly Unit[],
  at: number,
  stretch: Stretch,
  all: readonly Report[],
): Report | 'none' | undefined {
  // "citing “two people familiar with it”" tells of sources, in nobody's words.
  if (CITING.has(units[at - 1]?.lower ?? '')) return 'none'
  const reports = all.filter((r) => !isAnybody(r))
  const within = (r: Report) => reports.some((o) => o.speaker !== undefined && o.cue.at < r.cue.at)
  const led = reports.findLast((r) => leadsTo(units, r, at) && !(isUnsaid(r) && within(r)))
  const following = reports.find((r) => followsUp(units, r, at))
  const direct = led ?? following
  if (direct !== undefined)
    return isTitle(units, at, stretch, led) || direct.speaker === undefined ? 'none' : direct
  if (stretch.form === 'title') return 'none'
  const reach = reports.filter((r) => r.speaker !== undefined)
  const before = reach.filter((r) => r.cue.at < at && !parted(units, r.cue.end, at))
  const near =
    before.findLast((r) => !isUnsaid(r)) ??
    before.at(-1) ??
    reach.find((r) => r.cue.at > at && (at === 0 || reportsAt(r, at)))
  if (near === undefined) return reports.length > 0 ? 'none' : undefined
  // "laughed off *the* “wardrobe malfunction”": what others call it.
  if (near.cue.form?.row.commitment === 'denies' && units[at - 1]?.pos === 'DET') return 'none'
  const written =
    CAPTIONS.has(units[at - 1]?.lower ?? '') &&
    units.slice(Math.max(0, at - 4), at).some((u) => u.lower === 'with')
  const telling =
    words(stretch) >= FRAGMENT_WORDS || written || isPredicate(units, at) || CALLING.has(near.cue.lemma)
  return telling ? near : 'none'
}

/** Who asks, or hopes, says less than who reports it: "*a scooper* claims that Vantage wants “a bigger name”". */
const isUnsaid = ({ cue }: Report) =>
  cue.form?.row.commitment === 'hopes' || cue.form?.row.commitment === 'asks'

const CITING = new Set(['citing', 'cited', 'cites', 'cite'])

/** "in as many words as *you'd* expect": nobody in particular. */
const isAnybody = ({ cue }: Report) => cue.speaker?.who.kind === 'pronoun' && cue.speaker.who.word === 'you'

/** "It was “a swamp” and the food “worse,” *Vale said*": the cue behind reports the fragments before it. */
const reportsAt = ({ content }: Report, at: number) =>
  content !== undefined && content.from <= at && at < content.to

/** A single word in marks within reported speech is more often irony than quotation. */
const FRAGMENT_WORDS = 2

/** "said that it was “unfair”", "dismissed it as “rubbish”": what somebody thinks of a thing is their own word; not so "is “indefinitely” paused". */
const isPredicate = (units: readonly Unit[], at: number) =>
  PREDICATING.has(units[at - 1]?.lower ?? '') && !CARRYING.has(units[at + 1]?.pos ?? '')
const CARRYING = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN'])
const PREDICATING = new Set(['is', 'was', 'are', 'were', 'be', 'been', "'s", 'as'])

/** "called the rumour “nonsense”". */
const CALLING = new Set(['describe', 'call', 'dub', 'label', 'brand', 'term', 'characterise', 'characterize'])

/** Tokens, a final comma or stop left out of the count. */
const words = (stretch: Stretch) => Math.max(1, stretch.to - stretch.from)

/** "Quill said: “…”", "Quill told fans, “…”". */
function leadsTo(units: readonly Unit[], { cue, tail }: Report, at: number): boolean {
  if (cue.end > at) return false
  if (tail.at === at) return true
  const mark = units[at - 1]?.lower
  return tail.at === at - 1 && (mark === ',' || mark === ':' || mark === '—' || mark === '–')
}

/** "“…,” Quill said", "“…” – said Quill". */
function followsUp(units: readonly Unit[], { cue }: Report, at: number): boolean {
  if (cue.shape === 'passive') return false
  const from =
    cue.shape === 'verb' && cue.speaker !== undefined && cue.speaker.from < cue.from
      ? cue.speaker.from
      : cue.from
  const mark = units[at + 1]
  return from === at + 1 || (from === at + 2 && (mark?.pos === 'PUNCT' || mark?.lower === 'as'))
}

/** Capitalised words after "announced" or "called it" are a title; after "said" or a comma they are speech. */
function isTitle(units: readonly Unit[], at: number, stretch: Stretch, led: Report | undefined): boolean {
  if (stretch.form !== 'title' || led === undefined) return false
  const before = units[at - 1]
  return before?.pos !== 'PUNCT' && led.cue.lemma !== 'say'
}

/** A semicolon parts a fragment from the cue before it. */
function parted(units: readonly Unit[], from: number, to: number): boolean {
  const semicolon = units.findIndex((u, i) => i >= from && i < to && u.lower === ';')
  return semicolon >= 0 && !(semicolon === to - 2 && GOING_ON.has(units[to - 1]?.lower ?? ''))
}
/** "Quill says it will fly; *it* “lands on the roof”". */
const GOING_ON = new Set(['it', 'he', 'she', 'they'])

/** A sentence of its own: nothing but other quotations stands in its line, and it begins and ends like a sentence. */
export function standsAlone(doc: Document, units: readonly Unit[], at: number, stretch: Stretch): boolean {
  const others = units.some((u, i) => i !== at && u.quote === undefined && u.pos !== 'PUNCT')
  const first = doc.tokens[stretch.from]?.text ?? ''
  let end = stretch.to
  // "“They wrote it in the margin: ‘Bus?’”".
  while (NESTED.has(doc.tokens[end - 1]?.text ?? '')) end--
  const last = doc.tokens[end - 1]?.text ?? ''
  return (
    !others &&
    stretch.form === 'words' &&
    /^[^\p{Ll}]/u.test(first) &&
    (/[.?!…]$/.test(last) || !stretch.closed)
  )
}
const NESTED = new Set(['’', "'", '”', '"', ')', ']'])
