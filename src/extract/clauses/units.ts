import type { Document, Mention, Sentence, Token } from '../../find/index.ts'

/** What the grammar sees: a word, or a whole mention as one name. */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly pos: string
  /** Always there, be it undefined: units of one shape are read much faster. */
  readonly mention?: Mention | undefined
}

const QUOTES = new Set(['“', '”', '‘', '’', '"', "'", '«', '»', '*', '_'])

/**
 * A sentence as units: the longest mention at each place becomes one unit, and quotation marks that only dress a title
 * (‘Harbour Nights’) disappear. `mentions` are those of the sentence in order of place, the longer first.
 */
export function unitsOf(doc: Document, s: Sentence, mentions: readonly Mention[]): Unit[] {
  const units: Unit[] = []
  let next = 0
  let i = s.from
  while (i < s.to) {
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < i) next++
    const mention = mentions[next]
    if (mention !== undefined && mention.from === i) {
      dropOpening(doc, units, mention)
      const lower = lowerOf(doc, mention)
      units.push({ from: i, to: mention.to, lower, pos: 'PROPN', mention })
      i = mention.to
      if (dressed(doc, mention) || opensInside(doc, mention)) {
        const close = closingMark(doc, mention.to)
        // “Salt and Ash,” a musical …: the comma belongs to the sentence.
        const comma = close > mention.to ? doc.tokens[mention.to] : undefined
        if (comma?.text === ',') units.push(wordUnit(comma, mention.to))
        i = close + 1
      }
      continue
    }
    const token = doc.tokens[i]
    const emphatic = units.at(-1)?.mention !== undefined || GETS.has(units.at(-1)?.lower ?? '')
    if (REFLEXIVES.has(token?.lower ?? '') && emphatic) {
      i++
      continue
    }
    const close = scareEnd(doc, i, s.to)
    if (close > i) {
      for (let at = i + 1; at < close; at++) {
        const word = doc.tokens[at]
        if (word !== undefined && word.text !== '-') units.push(wordUnit(word, at))
      }
      i = close + 1
      continue
    }
    const complex = complexAt(doc, i, Math.min(s.to, mention?.from ?? s.to))
    if (complex !== null) {
      units.push({ from: i, to: complex.to, lower: complex.means, pos: 'ADP', mention: undefined })
      i = complex.to
      continue
    }
    const to = compoundEnd(doc, i, Math.min(s.to, mention?.from ?? s.to))
    if (token !== undefined) units.push(to === i + 1 ? wordUnit(token, i) : compoundUnit(doc, i, to))
    i = to
  }
  return units
}

/**
 * Where the marks close that token `i` opens about an attribute: "Quill's *“dark”* drama Salt Wind"; 0 where they are about anything else. Such marks
 * part nothing.
 */
function scareEnd(doc: Document, i: number, end: number): number {
  const [open, before] = [doc.tokens[i], doc.tokens[i - 1]]
  if (!OPENS_SCARE.has(open?.text ?? '')) return 0
  // "will *“absolutely”* play Nightjar".
  const [inside, close, verb] = [doc.tokens[i + 1], doc.tokens[i + 2], doc.tokens[i + 3]]
  const parted = before?.pos === 'AUX' && inside?.pos === 'ADV' && CLOSES_SCARE.has(close?.text ?? '')
  if (parted && verb?.pos === 'VERB' && i + 3 < end) return i + 2
  if (!BEFORE_ATTRIBUTE.has(before?.pos ?? '')) return 0
  for (let at = i + 1; at < end && at <= i + LONGEST_SCARE; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.capital) return 0
    if (CLOSES_SCARE.has(token.text)) {
      const next = doc.tokens[at + 1]
      return at > i + 1 && at + 1 < end && next?.pos === 'NOUN' && next.start === token.end + 1 ? at : 0
    }
    if (!ATTRIBUTES.has(token.pos) && token.text !== '-') return 0
  }
  return 0
}
const OPENS_SCARE = new Set(['“', '"', '‘'])
const CLOSES_SCARE = new Set(['”', '"', '’'])
const BEFORE_ATTRIBUTE = new Set(['DET', 'ADJ', 'PRON', 'PART', 'NUM'])
const ATTRIBUTES = new Set(['ADJ', 'NOUN', 'ADV'])
/** Tokens in the longest attribute in quotation marks, its closing mark included. */
const LONGEST_SCARE = 6

/** What a mention is read by besides its referent: the pronoun, the first word of a description, and whether a season is the last. */
function lowerOf(doc: Document, { kind, from, to, referent: { series } }: Mention): string {
  if (kind === 'pronoun' || kind === 'description') return doc.tokens[from]?.lower ?? ''
  if (kind !== 'season') return ''
  // "the first season of Our *Last* Winter" is not the last.
  const title = new Set(series?.name.toLowerCase().split(' '))
  return doc.tokens.slice(from + 1, to).some((t) => LAST.has(t.lower) && !title.has(t.lower)) ? 'final' : ''
}
const LAST = new Set(['final', 'last', 'concluding', 'farewell'])

/** "[Walt] himself is back", "[Walt] gets himself killed": the word adds nothing. */
const GETS = new Set(['get', 'gets', 'got', 'getting'])
export const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves'])

/** A verb or an auxiliary; a name never is one. */
export const isVerbal = (unit: Unit | undefined): boolean => unit?.pos === 'VERB' || unit?.pos === 'AUX'

/** Prepositions of more than one word, each with the plain one that means the same. */
const COMPLEX: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly means: string }[]> =
  Map.groupBy(
    [
      { words: ['prior', 'to'], means: 'before' },
      { words: ['ahead', 'of'], means: 'before' },
      { words: ['previous', 'to'], means: 'before' },
      { words: ['subsequent', 'to'], means: 'after' },
      { words: ['in', 'the', 'wake', 'of'], means: 'after' },
      { words: ['in', 'the', 'aftermath', 'of'], means: 'following' },
      { words: ['at', 'the', 'same', 'time', 'as'], means: 'during' },
      { words: ['concurrently', 'with'], means: 'during' },
      { words: ['simultaneously', 'with'], means: 'during' },
      { words: ['in', 'parallel', 'with'], means: 'during' },
    ],
    ({ words }) => words[0] ?? '',
  )

/** "is set *prior to* Dry Dock": one word to the grammar. */
function complexAt(doc: Document, i: number, end: number): { to: number; means: string } | null {
  for (const { words, means } of COMPLEX.get(doc.tokens[i]?.lower ?? '') ?? []) {
    const fits = i + words.length <= end && words.every((word, n) => doc.tokens[i + n]?.lower === word)
    if (fits) return { to: i + words.length, means }
  }
  return null
}

function wordUnit(token: Token, at: number): Unit {
  // "the series that she starred *in.*": cut as the abbreviation is, which stands behind numbers.
  if (token.lower === 'in.' && token.pos !== 'NUM')
    return { from: at, to: at + 1, lower: 'in', pos: 'ADP', mention: undefined }
  return { from: at, to: at + 1, lower: token.lower, pos: token.pos, mention: undefined }
}

function compoundUnit(doc: Document, from: number, to: number): Unit {
  const parts = doc.tokens.slice(from, to)
  const lower = parts.map((t) => t.lower).join('')
  return { from, to, lower, pos: compoundPos(lower, parts.at(-1)?.pos ?? 'X'), mention: undefined }
}

/** "spin-off", "co-star", "long-running": tokens joined by hyphens without spaces are one word. */
function compoundEnd(doc: Document, from: number, end: number): number {
  let to = from + 1
  for (;;) {
    // "a blink-and-you*'ll*-miss-it cameo".
    if (to > from + 1 && isClitic(doc, to)) to++
    const hyphen = doc.tokens[to]
    if (hyphen?.text !== '-') return to
    const before = doc.tokens[to - 1]
    const next = doc.tokens[to + 1]
    if (to + 1 >= end || before?.end !== hyphen.start || next?.start !== hyphen.end) return to
    to += 2
  }
}

/** "'ll" inside a word: right behind what is before it, and right before a hyphen. */
function isClitic(doc: Document, at: number): boolean {
  const [before, clitic, hyphen] = [doc.tokens[at - 1], doc.tokens[at], doc.tokens[at + 1]]
  return (
    clitic !== undefined &&
    /^['’]\p{L}/u.test(clitic.text) &&
    hyphen?.text === '-' &&
    before?.end === clitic.start &&
    clitic.end === hyphen.start
  )
}

/** The tagger saw the parts: "spin-off" ends in a preposition and is a noun. */
function compoundPos(lower: string, last: string): string {
  // "comes face-to-face with Owl".
  if (/^(\p{L}+)-to-\1$/u.test(lower)) return 'ADV'
  if (/(?:tion|ment|ness)s?$/.test(lower)) return 'NOUN'
  if (last === 'VERB') return /(?:ed|ing|en)$/.test(lower) ? 'ADJ' : 'VERB'
  if (last !== 'ADP' && last !== 'ADV' && last !== 'PART') return last
  return /-(?:off|up|on|in|over|out|down)s?$/.test(lower) ? 'NOUN' : 'ADJ'
}

function dropOpening(doc: Document, units: Unit[], mention: Mention): void {
  if (dressed(doc, mention) && units.at(-1)?.to === mention.from) units.pop()
}

/** Marks on both sides that touch the name; a comma may stand before the closing one. */
function dressed(doc: Document, m: Mention): boolean {
  const before = doc.tokens[m.from - 1]
  const first = doc.tokens[m.from]
  if (before === undefined || first === undefined || before.end !== first.start || !QUOTES.has(before.text))
    return false
  return QUOTES.has(doc.tokens[closingMark(doc, m.to)]?.text ?? '')
}

/** "the third season of ‘Harbour Nights’": the name of the series opens a mark that closes behind the season's. */
function opensInside(doc: Document, { from, to }: Mention): boolean {
  const marks = doc.tokens.slice(from + 1, to).filter((t) => QUOTES.has(t.text))
  return marks.length % 2 === 1 && QUOTES.has(doc.tokens[closingMark(doc, to)]?.text ?? '')
}

function closingMark(doc: Document, to: number): number {
  const at = doc.tokens[to]?.text
  return (at === ',' || at === '.') && QUOTES.has(doc.tokens[to + 1]?.text ?? '') ? to + 1 : to
}
