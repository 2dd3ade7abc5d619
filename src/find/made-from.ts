import type { Catalogue, NameMatch } from './catalogue.ts'
import type { Document, Referent, Sentence } from './document.ts'
import { isPlanned } from './planned-works.ts'
import { referentOf } from './referent.ts'
import { isCalled, kinAt, UntitledKin } from './untitled-kin.ts'

/**
 * Works without a title that are made from one which their sentence names: "Harbour Nights is getting *a [sequel]*", "will be adapted into *a
 * [series]*", "the *[film version]* of the manga Harbour Nights". They go by that name and what they are, as a catalogue has them or else
 * "Harbour Nights sequel". `names` are those found in the text, in order of place.
 */
export function madeFromIn(doc: Document, names: readonly NameMatch[], catalogue: Catalogue): NameMatch[] {
  const kin = new UntitledKin(doc, names)
  const found: NameMatch[] = []
  const first = doc.sentences.findLast((s) => s.in === 'text' && s.paragraph === 0)?.to ?? 0
  const opening = worksIn(names.filter((m) => m.from < first))
  for (const s of doc.sentences) {
    // "Harbour Nights to return with *a sequel*", which the text then calls by its title.
    if (s.in === 'title' && opening.size > 1) continue
    for (let i = s.from; i < s.to; i++) {
      const made = madeAt(doc, s, i, names)
      if (made === undefined || names.some((m) => m.from < made.to && m.to > made.from)) continue
      const base = made.version ? baseBehind(doc, names, s, made.to) : baseBefore(names, s, i)
      const work = base?.readings[0]
      if (base === undefined || work?.type !== 'work' || work.origin !== undefined) continue
      const whole = work.series ?? work
      if (made.medium === undefined && kin.hasTitle(work)) continue
      const referent = referentFor(catalogue, whole, made)
      if (referent !== undefined) found.push({ ...base, from: made.from, to: made.to, readings: [referent] })
      i = made.to - 1
    }
  }
  return found
}

/** What is made, at tokens `from` up to `to`. */
interface Made {
  readonly from: number
  readonly to: number
  /** How it comes from the other work. */
  readonly nouns: readonly string[]
  /** Of an adaptation: what it becomes. */
  readonly medium?: string
  /** "the film version *of* …": the other work stands behind. */
  readonly version: boolean
  /** "is developing *a* film version of …": nobody means it by the name of the other as yet. */
  readonly planned?: true
}

function madeAt(doc: Document, s: Sentence, i: number, names: readonly NameMatch[]): Made | undefined {
  return sequelAt(doc, s, i, names) ?? adaptationAt(doc, s, i, names) ?? mediumAt(doc, s, i, names)
}

/** "getting *a prequel spinoff*", "ruled out *another sequel*": none where its title or what it comes from is told, or where it says what something is. */
function sequelAt(doc: Document, s: Sentence, i: number, names: readonly NameMatch[]): Made | undefined {
  if (!INDEFINITE.has(lower(doc, i))) return undefined
  let at = i + 1
  while (at < i + LONGEST && kinAt(doc, at) === undefined && isAttribute(doc, at)) at++
  const nouns: string[] = []
  let to = at
  for (let noun = kinAt(doc, to); noun !== undefined; noun = kinAt(doc, to)) {
    nouns.push(noun.noun)
    to = noun.to
  }
  if (nouns.length === 0) return undefined
  if (AS_A.has(lower(doc, to))) to++
  if (!isPlanned(doc, s, i, to) || goesOn(doc, s, to, names)) return undefined
  return { from: at, to, nouns, version: false }
}

/** "an *anime adaptation*", "the live-action *film version* of …". */
function adaptationAt(doc: Document, s: Sentence, i: number, names: readonly NameMatch[]): Made | undefined {
  if (!ADAPTATIONS.has(lower(doc, i))) return undefined
  const medium = mediumBefore(doc, i)
  if (medium === undefined) return undefined
  let start = medium.from
  while (start > s.from && start > i - LONGEST && isAttribute(doc, start - 1)) start--
  const determined = doc.tokens[start - 1]?.pos === 'DET' ? start - 1 : start
  const version = lower(doc, i + 1) === 'of'
  if (version && isNamedBefore(names, s, determined) && saysWhat(doc, s, determined)) return undefined
  if (!version && (!INDEFINITE.has(lower(doc, determined)) || !isPlanned(doc, s, determined, i + 1)))
    return undefined
  if (!version && goesOn(doc, s, i + 1, names)) return undefined
  const planned = version && isPlannedVersion(doc, s, determined, i + 1, names)
  const made = { from: medium.from, to: i + 1, nouns: ['adaptation'], medium: medium.noun, version }
  return planned ? { ...made, planned } : made
}

/** "developing *a film version of Dry Dock*", "*a film version of it* is in the works", at tokens `at` up to the preposition at `of`: it has no title as yet. */
function isPlannedVersion(
  doc: Document,
  s: Sentence,
  at: number,
  of: number,
  names: readonly NameMatch[],
): boolean {
  if (!INDEFINITE.has(lower(doc, at))) return false
  const base = baseBehind(doc, names, s, of)
  if (base === undefined) return false
  const end = QUOTES.has(lower(doc, base.to)) || lower(doc, base.to) === '”' ? base.to + 1 : base.to
  return isPlanned(doc, s, at, end) && !goesOn(doc, s, end, names)
}

/** "will be adapted into *a series*", "is being turned into *a live-action film*", "is adapting the novel Dry Dock as *a series*". */
function mediumAt(doc: Document, s: Sentence, i: number, names: readonly NameMatch[]): Made | undefined {
  if (!INTO.has(lower(doc, i)) || !INDEFINITE.has(lower(doc, i + 1))) return undefined
  const turned = TURNED.has(lower(doc, i - 1)) || TURNED.has(lower(doc, i - 2)) || turnsName(doc, s, i, names)
  if (!turned) return undefined
  let at = i + 2
  while (at < i + 2 + LONGEST && isAttribute(doc, at) && !MEDIA.has(lower(doc, at))) at++
  if (MEDIA.has(lower(doc, at + 1))) at++
  const medium = mediumBefore(doc, at + 1)
  if (medium === undefined || goesOn(doc, s, at + 1, names)) return undefined
  return { from: medium.from, to: at + 1, nouns: ['adaptation'], medium: medium.noun, version: false }
}

/** "is *turning* the hit drama *Dry Dock* into". */
function turnsName(doc: Document, s: Sentence, into: number, names: readonly NameMatch[]): boolean {
  const end = CLOSES.has(lower(doc, into - 1)) ? into - 1 : into
  const name = names.find((m) => m.to === end && m.readings[0]?.type === 'work')
  if (name === undefined) return false
  for (let at = name.from - 1; at >= s.from && at >= name.from - TURNED_REACH; at--) {
    if (TURNED.has(lower(doc, at))) return true
    if (doc.tokens[at]?.pos !== 'PART' && !isInside(doc, at)) return false
  }
  return false
}
const CLOSES = new Set(['”', '’', '"', "'"])
/** Tokens from the verb to the name: "adapting Ana Reyes' best-selling *novel*". */
const TURNED_REACH = 7

const lower = (doc: Document, i: number) => doc.tokens[i]?.lower ?? ''

/** What an adaptation becomes, right before token `end`: "film", "TV series", "live-action film". */
function mediumBefore(
  doc: Document,
  end: number,
): { readonly from: number; readonly noun: string } | undefined {
  const noun = MEDIA.get(lower(doc, end - 1))
  if (noun === undefined) return undefined
  return { from: MODES.has(lower(doc, end - 2)) ? end - 2 : end - 1, noun }
}

/** Its title, or what it comes from, follows: "a sequel *called* Dry Dock", "a sequel *to* it"; or the noun is no more than an attribute. */
function goesOn(doc: Document, s: Sentence, to: number, names: readonly NameMatch[]): boolean {
  if (to >= s.to) return false
  const next = doc.tokens[to]
  const named = doc.tokens[to + (MARKS.has(next?.text ?? '') ? 1 : 0)]
  // "a sequel, *Quill* said".
  const other = names.some((m) => doc.tokens[m.from] === named && m.readings[0]?.type !== 'work')
  return (
    RELATES.has(next?.lower ?? '') ||
    next?.pos === 'NOUN' ||
    (named?.capital === true && !other) ||
    QUOTES.has(named?.text ?? '') ||
    isCalled(doc, to)
  )
}

/** "is *a sequel*", "is really *a remake*", "began as *a spin-off*", "Dry Dock, *a sequel*": what a work is that has a title. */
function saysWhat(doc: Document, s: Sentence, at: number): boolean {
  let before = at - 1
  while (before >= s.from && doc.tokens[before]?.pos === 'ADV') before--
  return before >= s.from && SAYS_WHAT.has(lower(doc, before))
}

const isNamedBefore = (names: readonly NameMatch[], s: Sentence, at: number) =>
  names.some((m) => m.from >= s.from && m.to <= at && m.readings[0]?.type === 'work')

function isAttribute(doc: Document, i: number): boolean {
  const token = doc.tokens[i]
  // The tagger takes "live-action" for a verb and a noun.
  return token?.text === '-' || token?.lower === 'live' || ATTRIBUTES.has(token?.pos ?? '')
}

/** The one work that the sentence has named before token `at`. */
function baseBefore(names: readonly NameMatch[], s: Sentence, at: number): NameMatch | undefined {
  const works = names.filter(
    (m) => m.from >= s.from && m.to <= at && m.readings[0]?.type === 'work' && m.guessed !== true,
  )
  return worksIn(works).size === 1 ? works.at(-1) : undefined
}

/** The works named, a series for its seasons. */
const worksIn = (names: readonly NameMatch[]) =>
  new Set(
    names.flatMap(({ readings: [work] }) => (work?.type === 'work' ? [(work.series ?? work).name] : [])),
  )

/** "the film version *of the horror manga* [Harbour Nights]". */
function baseBehind(
  doc: Document,
  names: readonly NameMatch[],
  s: Sentence,
  of: number,
): NameMatch | undefined {
  let at = of + 1
  for (let left = LONGEST; at < s.to && left >= 0; left--) {
    const name = names.find((m) => m.from === at)
    if (name === undefined && !isInside(doc, at)) return undefined
    // "of *Ana Reyes's* novel [Dry Dock]".
    const owner = name?.readings[0]?.type === 'person' && OWNS.has(lower(doc, name.to))
    if (name !== undefined && !owner) return name.guessed === true ? undefined : name
    at = name === undefined ? at + 1 : name.to + 1
  }
  return names.find((m) => m.from === at && m.guessed !== true)
}
const OWNS = new Set(["'s", '’s', "'", '’'])
const isInside = (doc: Document, i: number) =>
  isAttribute(doc, i) || doc.tokens[i]?.pos === 'DET' || QUOTES.has(doc.tokens[i]?.text ?? '')

/** As a catalogue has it; of an adaptation that has a name of its own nowhere, nothing: the text may mean it by the name that they share. */
function referentFor(catalogue: Catalogue, work: Referent, made: Made): Referent | undefined {
  const { nouns, medium, version, planned } = made
  const origin = { work, nouns }
  if (medium === undefined) return referentOf(`${work.name} ${nouns.join(' ')}`, 'work', { origin })
  for (const kind of [medium, ...(ALSO.get(medium) ?? [])]) {
    for (const name of [`${work.name} (${kind})`, `${work.name} ${kind}`]) {
      const known = catalogue.named(name).find(({ type }) => type === 'work')
      if (known !== undefined) return referentOf(known.name, 'work', { origin, aliases: known.aliases })
    }
  }
  return version && planned !== true ? undefined : referentOf(`${work.name} ${medium}`, 'work', { origin })
}

const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no'])
const RELATES = new Set(['to', 'of', 'from'])
const MARKS = new Set([',', ':', '(', '—', '–'])
const QUOTES = new Set(['“', '‘', '"', "'"])
const SAYS_WHAT = new Set(
  `is was be been being are were 's as like than become becomes became remains both and or not but , — – ( : call called calls consider
   considered deem feel feels felt seem seems`.split(/\s+/),
)
const ATTRIBUTES = new Set(['ADJ', 'NOUN', 'NUM', 'ADV', 'PROPN'])
/** "a prequel *series*". */
const AS_A = new Set(['series', 'film', 'movie', 'show', 'feature', 'miniseries', 'project', 'special'])
const ADAPTATIONS = new Set(['adaptation', 'version'])
const INTO = new Set(['into', 'as'])
const TURNED = new Set(
  'adapted adapting turned turning made making developed developing adapt turn make'.split(' '),
)
/** What an adaptation becomes, and what it is called by. */
const MEDIA: ReadonlyMap<string, string> = new Map(
  Object.entries({
    film: 'film',
    movie: 'film',
    feature: 'film',
    series: 'series',
    show: 'series',
    miniseries: 'miniseries',
    drama: 'series',
    tv: 'TV series',
    television: 'TV series',
    anime: 'anime',
    stage: 'stage version',
    musical: 'musical',
    game: 'game',
    screen: 'film',
  }),
)
/** "live-action", "TV series". */
const MODES = new Set(['tv', 'television', 'video', 'stage', 'drama', 'feature', 'big', 'anime'])
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['film', ['movie', 'live-action film', 'live-action movie', 'anime film']],
  ['series', ['TV series', 'drama', 'live-action series', 'anime', 'miniseries']],
  ['TV series', ['series', 'drama', 'live-action series', 'anime', 'miniseries']],
  ['anime', ['series', 'TV anime']],
  ['miniseries', ['series', 'TV series']],
  ['stage version', ['play', 'musical']],
])
const LONGEST = 4
