import type { Article } from '../model/index.ts'
import type { Document, Sentence, Token } from './document.ts'
import { BY_TAG, type Lexemes, lexemes, type Piece } from './lexemes.ts'
import { hashed, NO_HASH } from './piece-table.ts'

/**
 * An article as tokens and sentences, headline first, with wink-nlp's tokens, sentence boundaries and parts of
 * speech. Every token's text is the article's own, code unit for code unit. A blank line always ends a sentence.
 */
export function documentOf(article: Pick<Article, 'title' | 'text'>): Document {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  if (article.title !== '') addPart(tokens, sentences, 'title', article.title)
  addPart(tokens, sentences, 'text', article.text)
  return { tokens, sentences }
}

/** Marks and joiners that wink-nlp composes or drops; a letter of the same length keeps its offsets true. */
const UNSTABLE = /\p{M}|\p{Cf}|\ufe0f/gu
/** Line feeds stay: they part paragraphs. */
const SPACES = /[^\S\n ]/gu
/** Letters at which wink-nlp, which knows those of Western Europe, ends a word: "Shinsō", "Šarić", "Łukasz". */
const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]/g
/** Nothing but ASCII, Western letters, dashes, quotation marks and dots: as most texts are, without any of those. */
const STABLE = /^[\n -~\u00c0-\u00ff\u2010-\u2027]*$/

/** "Fringe‘s": an apostrophe that was set the wrong way round. */
const TURNED = /(?<=\p{L})‘(?=s(?!\p{L}))/gu

function stableOf(written: string): string {
  const text = written.includes('‘s') ? written.replace(TURNED, '’') : written
  if (STABLE.test(text)) return text
  return text
    .replace(FOREIGN, plainLetter)
    .replace(UNSTABLE, (mark) => 'x'.repeat(mark.length))
    .replace(SPACES, ' ')
}

/** The letter without its marks, "s" for "š"; "x" or "X" for one that has none. */
function plainLetter(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0)
  if (plain <= 'z') return plain
  return letter === letter.toLowerCase() ? 'x' : 'X'
}

const [LINE_FEED, SPACE] = [10, 32]

/** The tokens of a text as wink-nlp cuts them, each with where it begins (-1: nowhere), in parallel. */
interface Cut {
  readonly pieces: Piece[]
  readonly starts: number[]
  readonly endEvents: number[]
}

function cut(text: string, words: Lexemes): Cut {
  const found: Cut = { pieces: [], starts: [], endEvents: [] }
  const behindSpace = words.quoteBehindSpace
  for (let from = 0, to = 0, spaced = false; from < text.length; from = to) {
    const first = text.charCodeAt(from)
    to = from + 1
    if (first === SPACE) {
      spaced = true
      continue
    }
    let hash = hashed(NO_HASH, first)
    for (
      let code = text.charCodeAt(to);
      to < text.length && sameKind(first, code) && (to - from < LONGEST || isLowSurrogate(code));
      code = text.charCodeAt(to)
    ) {
      hash = hashed(hash, code)
      to++
    }
    let piece: Piece | undefined = words.firstOf(text, from, to, hash)
    for (; piece !== undefined; piece = piece.next) {
      found.pieces.push(piece)
      found.starts.push(piece.at < 0 ? -1 : from + piece.at)
      found.endEvents.push(piece.isAmbiguous && spaced ? behindSpace : piece.endEvent)
      spaced = false
    }
  }
  return found
}

/** What has no space in longer than this is cut here: wink-nlp looks for addresses in it in time that grows with its square. */
const LONGEST = 256

const isLowSurrogate = (code: number) => (code & 0xfc00) === 0xdc00

const sameKind = (first: number, code: number) =>
  code !== SPACE && (first === LINE_FEED) === (code === LINE_FEED)

/** The tag of each token: the commonest of its word, corrected by the tags around it. */
function tagsOf(pieces: readonly Piece[], words: Lexemes): number[] {
  const tags = pieces.map((piece) => piece.tag)
  for (const tagger of words.taggers) {
    const events = pieces.map((piece, i) =>
      piece.tagEvent === BY_TAG ? words.eventOfTag(tags[i] ?? 0) : piece.tagEvent,
    )
    for (const { at, meaning } of tagger.recognize(events, NONE)) {
      const possible = meaning < 0 || ((pieces[at]?.tags ?? 0) & (1 << meaning)) !== 0
      if (possible) tags[at] = Math.abs(meaning)
    }
  }
  return tags
}
const NONE: readonly boolean[] = []

function addPart(tokens: Token[], sentences: Sentence[], part: Sentence['in'], text: string): void {
  const words = lexemes()
  // A headline's capitals tell nothing and mislead the tagger, which reads it in lower case.
  const stable = stableOf(part === 'title' ? lowered(text) : text)
  const { pieces, starts, endEvents } = cut(stable, words)
  const tags = tagsOf(pieces, words)
  const isEnd = part === 'title' ? NO_ENDS : sentenceEnds(pieces, endEvents, words)
  let paragraph = 0
  let from = tokens.length
  const close = () => {
    if (tokens.length > from) sentences.push({ in: part, paragraph, from, to: tokens.length })
    from = tokens.length
  }
  pieces.forEach((piece, i) => {
    if (isShortRank(pieces[i - 1], piece, pieces[i + 1])) return
    const pos = ORDINAL.test(piece.text) ? 'ADJ' : words.tagNamed(tags[i] ?? 0)
    const start = starts[i] ?? -1
    if (pos === 'SPACE') {
      if (stable.charCodeAt(start) === LINE_FEED) {
        close()
        paragraph++
      }
    } else if (start >= 0) {
      const shortened = isShortRank(piece, pieces[i + 1], pieces[i + 2])
      const end = start + piece.text.length + (shortened ? 1 : 0)
      const asRead = !shortened && (stable === text || text.startsWith(piece.text, start))
      const parted = partedStop(pieces[i - 1], piece, pieces[i + 1])
      if (parted !== undefined) {
        const { word, pos } = parted
        const [at, stop] = [end - 1, words.formOf('.')]
        const { text, lower, word: plain, capital } = words.formOf(word)
        tokens.push({ text, lower, word: plain, capital, pos, start, end: at })
        tokens.push({ text: '.', lower: '.', word: stop.word, capital: false, pos: 'PUNCT', start: at, end })
        if (part === 'text' && starts[i + 1] !== end && opensSentence(pieces[i + 1], pieces[i + 2])) close()
        return
      }
      const own = text.slice(start, end)
      const form = asRead ? piece : own === '‘s' ? { ...piece, text: own } : words.formOf(own)
      tokens.push({
        text: form.text,
        lower: form.lower,
        word: form.word,
        capital: form.capital,
        pos,
        start,
        end,
      })
    }
    const next = pieces[i + 1]
    const touches = starts[i + 1] === start + 1
    const ends =
      isEnd[i] === 1
        ? !goesOn(pieces[i - 1], piece, next, touches)
        : part === 'text' && isFullStop(piece, next)
    if (ends || isTooLong(tokens.length - from, piece)) close()
  })
  close()
}

/**
 * Text without full stops is parted at a comma, or at last anywhere: names and verbs of a sentence are tried with each other, in time
 * that grows faster than the sentence. The longest of some 8,600 sentences of news has 91 tokens.
 */
function isTooLong(length: number, { text }: Piece): boolean {
  return length >= LONG_SENTENCE && (text === ',' || text === ';' || length >= LONGEST_SENTENCE)
}
const [LONG_SENTENCE, LONGEST_SENTENCE] = [120, 160]

/** "its *527th* episode": the tagger knows the first few dozens. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** Lower case of the same length, so that offsets stay true: "İ" keeps its form. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** 1 at the last token of every sentence. */
function sentenceEnds(pieces: readonly Piece[], events: readonly number[], words: Lexemes): Uint8Array {
  const isEnd = new Uint8Array(pieces.length)
  const skipped = pieces.map((piece) => piece.isSkipped)
  for (const { at } of words.ends.recognize(events, skipped)) isEnd[at] = 1
  isEnd[pieces.length - 1] = 1
  return isEnd
}
const NO_ENDS = new Uint8Array(0)

/** "as *Rev.* James Lock": wink-nlp knows "Gen." and "Sgt.", and would end a sentence here. */
const isShortRank = (word: Piece | undefined, stop: Piece | undefined, next: Piece | undefined) =>
  stop?.text === '.' && stop.at > 0 && next?.capital === true && SHORT_RANKS.has(word?.text ?? '')
const SHORT_RANKS = new Set(['Rev', 'Det', 'Fr', 'Cmdr', 'Supt', 'Insp', 'Adm'])

/**
 * “Yes!” he said; "Vantage.com reports"; "Warner Bros. Pictures"; “Petal Patrol!, a spin-off”; "the film Who Goes There? and its sequel": small letters behind a closing quotation
 * mark, what goes on behind a name's own mark, and a comma, end no sentence.
 */
function goesOn(before: Piece | undefined, piece: Piece, next: Piece | undefined, touches: boolean): boolean {
  const text = next?.text ?? ''
  if (piece.text === '.' && ((touches && /^\p{Ll}/u.test(text)) || isOfBrothers(before, next))) return true
  if (text === ',' || text === ';') return true
  if (NAME_MARKS.has(piece.text) && before?.capital === true) return GOES_ON.has(text)
  return QUOTE_MARKS.has(piece.text) && /^\p{Ll}/u.test(text)
}
const isOfBrothers = (before: Piece | undefined, next: Piece | undefined) =>
  before?.text === 'Bros' && HOUSES.has(next?.text ?? '')
const HOUSES = new Set(
  'Pictures Television TV Animation Discovery Studios Studio Games Interactive Entertainment Records Home Japan International Motion Consumer'.split(
    ' ',
  ),
)

/** Marks that a title may end with, and words that do not begin a sentence even where prose has no capitals. */
const NAME_MARKS = new Set(['?', '!'])
const GOES_ON = new Set(
  `and or with at in on as from for by to of which is was has will star stars sequel prequel spin-off spinoff reboot remake revival franchise trilogy
   creator director showrunner host`.split(/\s+/),
)
/** Marks that close a quotation. */
export const QUOTE_MARKS = new Set(['”', '"', '’', "'"])

/** "the series that she starred in. Vale left": a word that is cut like an abbreviation, before a capital, ends its sentence; "Ana *M.* Reyes" goes on. */
function isFullStop({ text, lower }: Piece, next: Piece | undefined): boolean {
  return (
    WORDS_LIKE_ABBREVIATIONS.has(lower) && text !== 'M.' && next?.capital === true && !ZONES.test(next.text)
  )
}
/** "she chimed *in.*", "He said *no.*": a word and its stop, cut like an abbreviation; "2 in. tall" and "no. 5" are some. */
function partedStop(before: Piece | undefined, { text }: Piece, next: Piece | undefined) {
  const pos = STOPPED_WORDS.get(text)
  const counted = /^\d/.test(before?.text ?? '') || /^\d/.test(next?.text ?? '')
  return pos === undefined || counted || /^\p{Ll}/u.test(next?.text ?? '')
    ? undefined
    : { word: text.slice(0, -1), pos }
}
const STOPPED_WORDS = new Map([
  ['in.', 'ADP'],
  ['no.', 'INTJ'],
  ['sun.', 'NOUN'],
  ['art.', 'NOUN'],
  ['sat.', 'VERB'],
  ['ill.', 'ADJ'],
])

/** A capital, or a mark and a capital. */
const opensSentence = (next: Piece | undefined, second: Piece | undefined) =>
  next?.capital === true || (OPENING_MARKS.has(next?.text ?? '') && second?.capital === true)
const OPENING_MARKS = new Set(['“', '"', '‘', "'", '«'])

/** Written as words are at the end of a sentence; as abbreviations a number or a small letter follows them. */
const WORDS_LIKE_ABBREVIATIONS = new Set(
  'in. no. sun. sat. mon. wed. fri. mar. dec. oct. nov. aug. sept. m. bn. p.m. a.m. etc. art. fig. ill. mass. wash.'.split(
    ' ',
  ),
)
/** "at 9 p.m. ET", "9 p.m. Eastern", "8 p.m. Sunday". */
const ZONES =
  /^(?:\p{Lu}{2,4}|Eastern|Pacific|Central|Mountain|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?)$/u
