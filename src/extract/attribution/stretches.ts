import {
  type Document,
  firstFrom,
  isLedBySaying,
  isSpoken,
  type Mention,
  type Sentence,
  type Token,
} from '../../find/index.ts'
import type { Source } from './attribution.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { CAPTIONS } from './source-nouns.ts'

/** What stands between two quotation marks. Tokens `from` up to `to`, the marks left out; `open` and `end` take them in. */
export interface Stretch {
  readonly in: Sentence['in']
  readonly open: number
  readonly from: number
  readonly to: number
  readonly end: number
  /** False where the paragraph ends first: the next one opens with the mark again, or the closing mark is missing. */
  readonly closed: boolean
  /** `name`: the marks dress the name of a work; `title`: capitalised words that may be one; `words`: anything else. */
  readonly form: 'name' | 'title' | 'words'
  /** Names of people in it: who is spoken of there does not speak. */
  readonly people: ReadonlySet<string>
  /** Its first word, in lower case. */
  readonly first: string
  /** Its words that have a capital: whose given name is among them is spoken of too. */
  readonly capitals: ReadonlySet<string>
}

/**
 * Every stretch between quotation marks, outermost only, in order of place: straight and curly, double and single.
 * Apostrophes are told by what touches them. Linear: a mark looks no further than `LONGEST`.
 */
export function stretchesIn(doc: Document, mentions: readonly Mention[]): Stretch[] {
  const named = new Map(mentions.filter((m) => m.kind === 'name').map((m) => [m.from, m.to]))
  const people = mentions.filter(
    (m) => m.kind !== 'pronoun' && m.kind !== 'description' && m.referent.type === 'person',
  )
  const sentences = new Map(doc.sentences.map((s) => [s.from, s.to]))
  const found: Stretch[] = []
  const paragraphs = paragraphsOf(doc)
  paragraphs.forEach((paragraph, n) => {
    const next = paragraphs[n + 1]
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (!opens(doc, i)) continue
      const close = closing(doc, i, paragraph.to, CLOSING) ?? closing(doc, i, paragraph.to, OTHER_CLOSING)
      if (close === null && !(endsOpen(doc, sentences, i, paragraph, next) && paragraph.to - i <= LONGEST))
        continue
      const to = close ?? paragraph.to
      if (to === i + 1) continue
      const end = close === null ? to : to + 1
      const read = formOf(doc, named, sentences, i + 1, to)
      const form = read === 'words' && isListedTitle(doc, i, to, found.at(-1)) ? 'title' : read
      found.push({
        in: paragraph.in,
        open: i,
        from: i + 1,
        to,
        end,
        closed: close !== null,
        form,
        people: peopleIn(people, i + 1, to),
        first: doc.tokens[i + 1]?.lower ?? '',
        capitals: new Set(doc.tokens.slice(i + 1, to).flatMap((t) => (t.capital ? [t.text] : []))),
      })
      i = end - 1
    }
  })
  return found
}

/** `people` are mentions in order of place. */
function peopleIn(people: readonly Mention[], from: number, to: number): ReadonlySet<string> {
  const first = firstFrom(people, from)
  const names = new Set<string>()
  for (let i = first; (people[i]?.from ?? to) < to; i++) names.add(people[i]?.referent.name ?? '')
  return names
}

/** "“*Thandeka* tells people whatever she likes”", of Thandeka Vane: who is named in the words does not speak them. */
export function speaksOf({ people, capitals }: Stretch, { name, type }: Source): boolean {
  return (
    people.has(name) || (type === 'person' && name.includes(' ') && capitals.has(name.split(' ', 1)[0] ?? ''))
  )
}

/** Tokens of the longest stretch, and units of the longest line, that are read: what goes on for longer is no prose. */
export const LONGEST = 800

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
])
/** Where straight and curly marks are mixed up: "It is over.”". */
const OTHER_CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['"', '”'],
])
const SINGLE = new Set(['’', "'"])
const ELISIONS = new Set(['em', 'til', 'cause', 'tis', 'twas', 'n', 'bout', 'round', 'neath'])

/** A mark opens where it touches the word after it and not the one before. */
function opens(doc: Pick<Document, 'tokens'>, i: number): boolean {
  const mark = doc.tokens[i]
  const next = doc.tokens[i + 1]
  if (mark === undefined || next === undefined || !CLOSING.has(mark.text)) return false
  // "« It is over », she said": spaces within the marks.
  if (mark.end !== next.start)
    return mark.text === '«' || (mark.text === '“' && !touches(doc.tokens[i - 1], mark))
  if (mark.text === '“' || mark.text === '«' || mark.text === '„') return true
  if ((mark.text === "'" || mark.text === '‘') && (ELISIONS.has(next.lower) || /^\d0s/.test(next.lower)))
    return false
  const before = doc.tokens[i - 1]
  return mark.text === '‘' || !touches(before, mark) || /^[([—–:-]$/.test(before?.text ?? '')
}

function closing(
  doc: Document,
  open: number,
  end: number,
  marks: ReadonlyMap<string, string>,
): number | null {
  const wanted = marks.get(doc.tokens[open]?.text ?? '')
  if (wanted === undefined) return null
  let plural: number | null = null
  for (let i = open + 1; i < Math.min(end, open + LONGEST); i++) {
    const mark = doc.tokens[i]
    if (mark?.text !== wanted) continue
    const before = doc.tokens[i - 1]
    const after = doc.tokens[i + 1]
    if (!touches(before, mark) && wanted === '"' && touches(mark, after)) continue
    if (!SINGLE.has(wanted)) return i
    if (!touches(before, mark) || (touches(mark, after) && /^[\p{L}\p{N}]/u.test(after?.text ?? ''))) continue
    // "the sisters' record": after a plural the mark closes only if no other one does.
    if (!/s$/i.test(before?.text ?? '') || after === undefined || touches(mark, after)) return i
    plural ??= i
  }
  return plural
}

/**
 * A double mark that nothing closes in its paragraph: the next one opens with a mark again ("It is over.¶“We wept.”"), or the closing mark was
 * lost, behind a colon or at the head of a sentence.
 */
function endsOpen(
  { tokens }: Document,
  sentences: ReadonlyMap<number, number>,
  open: number,
  { in: place }: Paragraph,
  next: Paragraph | undefined,
): boolean {
  const mark = tokens[open]?.text ?? ''
  const reopens = next?.in === place && opens({ tokens }, next.from)
  if (reopens && tokens[next.from]?.text === mark) return true
  if (!DOUBLE.has(mark) || !/^\p{Lu}/u.test(tokens[open + 1]?.text ?? '')) return false
  const another = reopens && DOUBLE.has(tokens[next.from]?.text ?? '')
  return another || sentences.has(open) || LEADING.has(tokens[open - 1]?.text ?? '')
}
const DOUBLE = new Set(['“', '"'])
/** Before a mark with which a sentence begins, be what stands before taken for an abbreviation: "told the Sun. “We …". */
const LEADING = new Set([':', '.', '?', '!'])

/** "“Salt,” “Ash” and “*The Pier.*”": the last of a list of titles, with the stop of its sentence within the marks. */
function isListedTitle(doc: Document, open: number, to: number, before: Stretch | undefined): boolean {
  if (before === undefined || before.form === 'words' || doc.tokens[to - 1]?.text !== '.') return false
  const between = doc.tokens.slice(before.end, open).map((t) => t.lower)
  const listed = between.every((word) => word === ',' || word === 'and' || word === 'or' || word === '&')
  return listed && to - open <= TITLE_WORDS && doc.tokens.slice(open + 1, to - 1).every(isTitleWord)
}
const isTitleWord = ({ text }: Token) => !/^\p{Ll}/u.test(text) || text.length <= SMALL_WORD

function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start
}

/** "with the *caption* “Home”", "a snap with the *words* “…”": what follows stands there, and is no title. */
const isWritten = ({ tokens }: Document, at: number) =>
  CAPTIONS.has(tokens[at]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === 'with')

/** "“None.”", a sentence of its own, is no title, though its one word has a capital. */
function formOf(
  doc: Document,
  named: ReadonlyMap<number, number>,
  sentences: ReadonlyMap<number, number>,
  from: number,
  to: number,
): Stretch['form'] {
  const last = doc.tokens[to - 1]?.text
  const bare = last === ',' || last === '.' ? to - 1 : to
  const ended = /^[.!?…]$/.test(last ?? '')
  const name = named.get(from)
  // "“Hazel,” he says, “is no source.”", "Quill wrote: “Gutted.”".
  const spoken =
    (last === ',' && sentences.has(from - 1) && isSpoken(doc, to + 1)) ||
    (ended && isLedBySaying(doc, from - 1)) ||
    isWritten(doc, from - 2)
  const sentence = spoken || (ended && sentences.get(from - 1) === to + 1)
  if (!sentence && (name === bare || name === to)) return 'name'
  const words = doc.tokens
    .slice(from, Math.min(bare, from + TITLE_WORDS + 1))
    .filter((t) => /^\p{L}/u.test(t.text))
  if (isCredit(doc, from)) return 'title'
  const long = words.filter((t) => t.text.length > SMALL_WORD)
  const capital = (t: Token | undefined) => /^\p{Lu}/u.test(t?.text ?? '')
  return bare - from <= TITLE_WORDS &&
    !ended &&
    !spoken &&
    long.length > 0 &&
    capital(words[0]) &&
    long.every(capital)
    ? 'title'
    : 'words'
}
/** "“*Directed by* Mara Quill,” it says at the end", "“*from the director of* Dry Dock”": what a title card has. */
function isCredit({ tokens }: Document, from: number): boolean {
  const [first, second, third] = tokens.slice(from, from + 3).map((t) => t.lower)
  return (
    (CREDITED.has(first ?? '') && second === 'by') ||
    (first === 'from' && (second === 'the' || second === 'a') && MAKERS.has(third ?? ''))
  )
}
const CREDITED = new Set('directed written produced created composed edited narrated presented'.split(' '))
const MAKERS = new Set(
  'director directors creator creators producer producers writer writers makers studio team people'.split(
    ' ',
  ),
)
const TITLE_WORDS = 8
/** Letters of the words that a title leaves small: "the", "from". */
const SMALL_WORD = 4
