import { foldName } from '../model/index.ts'
import type { NameMatch } from './catalogue.ts'
import type { Document, Referent, Sentence } from './document.ts'
import { DESCENTS, NAMING } from './work-nouns.ts'

/** Works that have no title in the text, and go by what they come from: "the [Harbour Nights sequel]", "[the prequel to Harbour Nights]". */
export class UntitledKin {
  readonly #doc: Document
  readonly #matches: readonly NameMatch[]
  /** Looked for once it is asked: most texts tell of no such work. */
  #named: Named | undefined
  #told: readonly Told[] | undefined

  constructor(doc: Document, matches: readonly NameMatch[]) {
    this.#doc = doc
    this.#matches = matches
  }

  /** The text may have named by its title what comes from `base`. */
  hasTitle(base: Referent): boolean {
    const series = base.series ?? base
    this.#named ??= namedIn(this.#doc, this.#matches)
    const { titled, names } = this.#named
    if ([...titled].some((work) => (work.series ?? work).name !== series.name)) return true
    const name = foldName(series.name)
    return names.some((other) => other.startsWith(`${name} `) || other.startsWith(`${name}:`))
  }

  /**
   * What the text calls the `noun` of `base`: Dry Dock, where it tells of "the Harbour Nights prequel" and of "Dry Dock, a prequel"; nothing where
   * it may be one of several.
   */
  titleOf(base: Referent, noun: string): Referent | undefined {
    const descent = DESCENTS.get(noun)
    if (descent === undefined) return undefined
    const series = base.series ?? base
    this.#told ??= toldIn(this.#doc, this.#matches)
    const fitting = this.#told.flatMap(({ work, noun: other }) =>
      DESCENTS.get(other) === descent && work.name !== series.name ? work : [],
    )
    const [only, ...others] = new Set(fitting)
    return others.length > 0 ? undefined : only
  }

  /**
   * "the *sequel to* [Harbour Nights]", "a *Spanish remake of* it": the phrase whose name begins at token `name`; none where it tells what a
   * titled work is: "Dry Dock is *the sequel to* …", "serves as *a prequel to* …".
   */
  phraseBefore(name: number): Kin | undefined {
    const tokens = this.#doc.tokens
    const at = OPENING.has(tokens[name - 1]?.text ?? '') ? name - 1 : name
    if (!RELATES.has(tokens[at - 1]?.lower ?? '')) return undefined
    const head = [at - 2, at - 4].find((i) => kinAt(this.#doc, i)?.to === at - 1)
    const noun = head === undefined ? undefined : kinAt(this.#doc, head)?.noun
    if (head === undefined || noun === undefined) return undefined
    let from = head
    while (
      from > head - PHRASE &&
      (INSIDE.has(tokens[from - 1]?.pos ?? '') || tokens[from - 1]?.text === '-')
    )
      from--
    const determiner = tokens[from - 1]
    const before = DETERMINERS.has(determiner?.pos ?? '') ? tokens[from - 2] : determiner
    if (SAYS_WHAT.has(before?.lower ?? '')) return undefined
    const words = tokens.slice(from, head)
    const attributes = words.some((t) => t.pos === 'PROPN' || TELLS_APART.test(t.lower)) ? words : []
    return {
      from: head,
      noun,
      opens: this.#doc.sentences.some((s) => s.in === 'text' && (s.from === from || s.from === from - 1)),
      attributes: attributes
        .map((t) => t.text)
        .join(' ')
        .replaceAll(' - ', '-'),
      link: tokens[at - 1]?.lower ?? '',
    }
  }
}

/** A work, and what it is said to be. */
interface Told {
  readonly work: Referent
  readonly noun: string
}

/** "[Dry Dock], a prequel", "a prequel called [Dry Dock]", "the prequel series “[Dry Dock]”": the name right beside the noun. */
function toldIn(doc: Document, matches: readonly NameMatch[]): Told[] {
  return matches.flatMap(({ from, to, readings: [work], guessed }) => {
    if (work?.type !== 'work' || work.series !== undefined || guessed === true) return []
    const noun = nounBehind(doc, to) ?? nounBefore(doc, from)
    return noun === undefined ? [] : [{ work, noun }]
  })
}

/** "[Dry Dock], *a period prequel*". */
function nounBehind(doc: Document, to: number): string | undefined {
  let at = to
  while (DRESSES.has(doc.tokens[at]?.text ?? '')) at++
  if (at === to || !ARTICLES.has(doc.tokens[at]?.lower ?? '')) return undefined
  for (let i = at + 1; i <= at + ATTRIBUTES; i++) {
    const kin = kinAt(doc, i)
    // "Dry Dock, a *Harbour Nights* prequel" says what it comes from.
    if (kin !== undefined) return kin.noun
    if (!INSIDE.has(doc.tokens[i]?.pos ?? '') && doc.tokens[i]?.text !== '-') return undefined
  }
  return undefined
}

/** "*a prequel series called* [Dry Dock]". */
function nounBefore(doc: Document, from: number): string | undefined {
  let at = from - 1
  while (DRESSES.has(doc.tokens[at]?.text ?? '') || NAMING.has(doc.tokens[at]?.lower ?? '')) at--
  if (AS_A.has(doc.tokens[at]?.lower ?? '')) at--
  const kin = [at, at - 2].flatMap((i) => kinAt(doc, i) ?? []).find(({ to }) => to === at + 1)
  return kin?.noun
}
const DRESSES = new Set([',', '“', '‘', '”', '’', '"', "'", '—', '–'])
const ARTICLES = new Set(['a', 'an', 'the', 'its'])
const AS_A = new Set(['series', 'film', 'movie', 'show', 'drama', 'special', 'miniseries'])
/** Tokens from the article to the noun. */
const ATTRIBUTES = 5

/** The works that a text names. */
interface Named {
  /** Those of sentences that tell of one that comes from another: "Dry Dock is a sequel to Harbour Nights" gives the sequel its title. */
  readonly titled: ReadonlySet<Referent>
  /** All their names, folded. */
  readonly names: readonly string[]
}

function namedIn(doc: Document, matches: readonly NameMatch[]): Named {
  const works = matches.flatMap(({ from, readings }) =>
    readings[0]?.type === 'work' ? [{ from, work: readings[0] }] : [],
  )
  const { sentences } = doc
  const tells = sentences.map((s) =>
    doc.tokens.slice(s.from, s.to).some((_, i) => kinAt(doc, s.from + i) !== undefined),
  )
  const names = (s: Sentence) => doc.tokens.slice(s.from, s.to).some((t) => NAMING.has(t.lower))
  // "Dry Dock comes in May. The sequel to Harbour Nights stars Quill.", "Harbour Nights is getting a sequel. It is called Dry Dock."
  const kin = sentences.filter(
    (s, n) =>
      tells[n] === true ||
      (s.in === 'text' && (tells[n + 1] === true || (tells[n - 1] === true && names(s)))),
  )
  return {
    titled: new Set(
      works.flatMap(({ from, work }) => (kin.some((s) => from >= s.from && from < s.to) ? [work] : [])),
    ),
    names: [...new Set(works.map(({ work }) => foldName(work.name)))],
  }
}

/** A work by what it comes from. */
interface Kin {
  /** The token of its noun. */
  readonly from: number
  readonly noun: string
  /** It opens its sentence. */
  readonly opens: boolean
  /** Words that tell it apart: "Spanish". */
  readonly attributes: string
  /** "to", "of" or "from". */
  readonly link: string
}

/** The noun at token `i` for a work that comes from another, and the token behind it: "sequel", "spin-off". */
export function kinAt(doc: Document, i: number): { readonly noun: string; readonly to: number } | undefined {
  const noun = doc.tokens[i]?.lower ?? ''
  if (doc.tokens[i + 1]?.text === '-') {
    const compound = `${noun}-${doc.tokens[i + 2]?.lower ?? ''}`
    if (DESCENTS.has(compound)) return { noun: compound, to: i + 3 }
  }
  return DESCENTS.has(noun) ? { noun, to: i + 1 } : undefined
}

/** What stands before token `at` is called something right behind: "…, which will be *called* Dry Dock". */
export const isCalled = (doc: Document, at: number): boolean =>
  doc.tokens.slice(at, at + TO_TITLE).some((t) => NAMING.has(t.lower))
const TO_TITLE = 5

const RELATES = new Set(['to', 'of', 'from'])
const OPENING = new Set(['“', '‘', '"', "'"])
const SAYS_WHAT = new Set([
  ...NAMING,
  ...', — – ( : is was be been being are were as like become becomes became not than'.split(' '),
])
/** Tokens of a phrase before its noun, and what they may be. */
const PHRASE = 6
const INSIDE = new Set(['ADJ', 'NOUN', 'NUM', 'ADV', 'PROPN'])
const DETERMINERS = new Set(['DET', 'PRON'])
/** "a *Spanish* remake", "a *live-action* remake": another than one that is not. */
const TELLS_APART = /^(?:live|animated|animation|\p{Ll}+(?:ish|ese|[ai]an|ench))$/u
