import type { Catalogue, NameMatch } from './catalogue.ts'
import { type Document, headlineEnd, type Referent, type Sentence } from './document.ts'
import { referentOf } from './referent.ts'

/**
 * Works that share the title of another, and are told apart by what they are: "Harbour Nights, based on the [novel of the same name]", "from
 * the [eponymous manga]". They go by that title and what they are, "Harbour Nights (novel)", as catalogues list them. `names` are those
 * found in the text, in order of place.
 */
export function namesakesIn(doc: Document, names: readonly NameMatch[], catalogue: Catalogue): NameMatch[] {
  return doc.sentences.flatMap((s) => {
    if (s.in === 'title') return []
    const found: NameMatch[] = []
    for (let i = s.from; i < s.to; i++) {
      const place = behindNoun(doc, i) ?? beforeNoun(doc, i)
      if (place === undefined || place.from < s.from || isTaken(names, place)) continue
      const base = sharedTitle(doc, names, s, place.from)
      if (base === undefined) continue
      const { from, to, noun } = place
      found.push({ ...base, from, to, readings: [namesake(catalogue, base.work, noun)] })
    }
    return found
  })
}

interface Place {
  readonly from: number
  readonly to: number
  /** What the work is: "light novel". */
  readonly noun: string
}

/** "the light novel series *of the same name*", "the novel *of that name*". */
function behindNoun(doc: Document, i: number): Place | undefined {
  const word = (at: number) => doc.tokens[at]?.lower ?? ''
  if (word(i) !== 'of' || !SAME.has(word(i + 1))) return undefined
  const name = word(i + 1) === 'the' ? i + 3 : i + 2
  if ((word(i + 1) === 'the' && word(i + 2) !== 'same') || !TITLES.has(word(name))) return undefined
  const noun = nounBefore(doc, i)
  // "the novel [of the same name] by Quill" is read as "the novel [Dry Dock] by Quill" is.
  return noun === undefined ? undefined : { from: i, to: name + 1, noun: noun.noun }
}
const SAME = new Set(['the', 'that'])
const TITLES = new Set(['name', 'title'])

/** "the *eponymous* manga", "its *namesake* novel", "the *same-titled* comic book". */
function beforeNoun(doc: Document, i: number): Place | undefined {
  const word = (at: number) => doc.tokens[at]?.lower ?? ''
  const same = word(i) === 'same' && word(i + 1) === '-' && SHARING.has(word(i + 2))
  if (!same && !EPONYMOUS.has(word(i))) return undefined
  for (let to = i + 2; to <= i + LONGEST + 3; to++) {
    const noun = nounBefore(doc, to)
    // "the eponymous light novel *series*": up to the last noun.
    if (noun === undefined || noun.from <= i || doc.tokens[to]?.pos === 'NOUN') continue
    return { from: noun.from, to, noun: noun.noun }
  }
  return undefined
}
const SHARING = new Set('titled named'.split(' '))
const EPONYMOUS = new Set(['eponymous', 'namesake', 'self-titled', 'same-titled', 'same-named'])

/** What ends right before token `end`: "light novel *series*", "video game", "graphic novel". */
function nounBefore(
  doc: Document,
  end: number,
): { readonly from: number; readonly noun: string } | undefined {
  const word = (at: number) => doc.tokens[at]?.lower ?? ''
  const last = SERIALS.has(word(end - 1)) && KINDS.has(word(end - 2)) ? end - 2 : end - 1
  const kind = KINDS.get(word(last))
  if (kind === undefined) return undefined
  const from = COMPOUNDS.has(word(last - 1)) ? last - 1 : last
  const compound = from < last && !MADE_OF_ONE.has(word(from)) ? `${word(from)} ${kind}` : kind
  return { from, noun: word(last - 1) === 'comic' ? 'comic' : compound }
}
/** Nouns for works, and the word that stands in brackets behind a title. */
const KINDS: ReadonlyMap<string, string> = new Map(
  `novel novella book manga manhwa webtoon comic comics play musical podcast memoir story game film movie series show drama anime opera
   miniseries`
    .split(/\s+/)
    .map((noun) => [noun, { comics: 'comic', movie: 'film', show: 'series' }[noun] ?? noun]),
)
const SERIALS = new Set(['series', 'trilogy', 'saga', 'cycle'])
const COMPOUNDS = new Set(['light', 'graphic', 'short', 'video', 'comic', 'tv', 'television', 'stage', 'web'])
/** "video game", "TV series": no more than a game, a series. */
const MADE_OF_ONE = new Set(['video', 'tv', 'television', 'stage', 'comic'])
const LONGEST = 3

const isTaken = (names: readonly NameMatch[], { from, to }: Place) =>
  names.some((m) => m.from < to && m.to > from)

/**
 * Whose title it is: the name before it in its sentence, if that is a work's, or else the work named last in its paragraph, or first in the
 * headline.
 */
function sharedTitle(
  doc: Document,
  names: readonly NameMatch[],
  s: Sentence,
  at: number,
): (NameMatch & { readonly work: Referent }) | undefined {
  const before = names.filter((m) => m.from < at && TITLED.has(m.readings[0]?.type ?? ''))
  const here = before.findLast((m) => m.from >= s.from)
  const start = doc.sentences.find((o) => o.in === s.in && o.paragraph === s.paragraph)?.from ?? s.from
  const isWork = (m: NameMatch) => m.readings[0]?.type === 'work'
  const meant =
    here ??
    before.findLast((m) => m.from >= start && isWork(m)) ??
    before.find((m) => m.to <= headlineEnd(doc) && isWork(m))
  const work = meant?.readings[0]
  return meant === undefined || work?.type !== 'work' ? undefined : { ...meant, work: work.series ?? work }
}
const TITLED = new Set(['work', 'character', 'team'])

/** As a catalogue has it, or else by its title and what it is. */
function namesake(catalogue: Catalogue, work: Referent, noun: string): Referent {
  for (const kind of [noun, ...(ALSO.get(noun) ?? [])]) {
    const known = catalogue.named(`${work.name} (${kind})`).find(({ type }) => type === 'work')
    if (known !== undefined && known !== work) return known
  }
  return referentOf(`${work.name} (${noun})`, 'work')
}
/** What else a catalogue may call it. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['book', ['novel', 'novella', 'memoir']],
  ['novel', ['book', 'light novel']],
  ['light novel', ['novel']],
  ['comic', ['manga', 'graphic novel', 'webtoon', 'comics']],
  ['film', ['movie']],
  ['series', ['TV series', 'drama', 'anime', 'show']],
  ['drama', ['series', 'TV series']],
])
