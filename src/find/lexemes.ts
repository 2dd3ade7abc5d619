import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { wordOf } from '../model/index.ts'
import { Alphabet, Automaton, NO_EVENT } from './automaton.ts'
import { PieceTable } from './piece-table.ts'

/** A word as it is written: what every token of that text shares. */
export interface Form {
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  /** What counts in a name; see `wordOf`. */
  readonly word: string
  readonly capital: boolean
}

/** A token of a piece of text without spaces: where in it, how written, and what wink-nlp's model knows of it. */
export interface Piece extends Form {
  /** Code units from the beginning of the text that was cut, or -1 where wink-nlp's token is not in it. */
  readonly at: number
  /** The one behind it in the same text. */
  readonly next: Piece | undefined
  /** Tags are numbers, see `tagNamed`. The commonest tag of the word: */
  readonly tag: number
  /** The tags that the word can have at all, one bit each. */
  readonly tags: number
  /** What the tagging machines take the word for, whatever its tag is; -1 where its tag is all they need. */
  readonly tagEvent: number
  readonly endEvent: number
  /** A straight quotation mark, which opens or closes by whether a space stands before it. */
  readonly isAmbiguous: boolean
  /** A line feed, which the machine for sentence ends skips. */
  readonly isSkipped: boolean
  /** In the dictionary that the model ships. */
  readonly isKnown: boolean
}

/** wink-nlp's raw document, as its own `its` functions get it. */
interface RawDocument {
  readonly tokens: readonly number[]
  readonly cache: {
    lookup: (text: string) => readonly number[] | null
    add: (text: string, category: number) => number
    value(index: number): string
    normal(index: number): number
    nox(expansion: number): number
    mappedSpelling(index: number): number
    posOf(index: number): number
    property(index: number, name: string): number
    isMemberPOS(index: number, tag: number): boolean
    valueOf(feature: 'pos', index: number): string
    intrinsicSize(): number
  }
}

/** wink-nlp's numbers for a token and its constants; the model's transformers use them as they stand here. */
const TOKEN_SIZE = 4
const EXPANSION = 65_535
const TAG_MASK = 0x3f00000
const LEMMA_BITS = 20
const HINT = 1_080_000
const [AMBIGUOUS_QUOTE, AMBIGUOUS_QUOTE_BEHIND_SPACE, LIKELY_END, NO_END] = [4, 6, 7, 8]
const NOUN = 8
/** The tagging machines go by the tag of the word. */
export const BY_TAG = -1
const TAGS = 32

/** Pieces that are remembered; the longest of them. Words of the language repeat: nearly every piece has been seen before. */
const REMEMBERED = 200_000
const LONGEST = 40

/** Made when the first article is read: it takes a second and a hundred megabytes that no question needs. */
export const lexemes = () => {
  made ??= new Lexemes()
  return made
}
let made: Lexemes | undefined

/**
 * wink-nlp's tokenizer and model, asked once for every word: it cuts text at spaces and each piece by itself, so that what it
 * says of a piece holds wherever the piece stands.
 */
export class Lexemes {
  readonly #nlp = winkNLP(model, [])
  readonly #pieces = new PieceTable<Piece>(REMEMBERED)
  readonly #forms = new Map<string, Form>()
  readonly #ends: Alphabet
  readonly #tags: Alphabet
  readonly #tagNames: readonly string[]
  readonly #tagEvents: readonly number[]
  readonly #lineFeed: number
  /** Finds the last tokens of sentences. */
  readonly ends: Automaton
  /** Two passes that correct tags by those around them: a meaning below 0 always, others where the word can have the tag. */
  readonly taggers: readonly Automaton[]

  constructor() {
    const machines = model as unknown as Record<'sbd' | 'pos', () => { machines: readonly string[] }>
    const [ends, taggers] = [machines.sbd().machines, machines.pos().machines]
    this.#ends = new Alphabet(ends)
    this.#tags = new Alphabet(taggers)
    this.ends = new Automaton(ends[0] ?? '', this.#ends, () => 0)
    this.taggers = taggers.map((machine) => new Automaton(machine, this.#tags, Number))
    const { cache } = this.#rawOf('a')
    forgetOthers(cache)
    this.#tagNames = Array.from({ length: TAGS }, (_, tag) => cache.valueOf('pos', tag) ?? 'X')
    this.#tagEvents = this.#tagNames.map((_, tag) => this.#tags.eventOf(tag))
    this.#lineFeed = cache.lookup('\n')?.[0] ?? -1
  }

  /** The universal part of speech that a tag stands for. */
  tagNamed(tag: number): string {
    return this.#tagNames[tag] ?? 'X'
  }

  /** What the tagging machines take a tag for. */
  eventOfTag(tag: number): number {
    return this.#tagEvents[tag] ?? NO_EVENT
  }

  /** What the machine for sentence ends takes a straight quotation mark for that stands behind a space. */
  get quoteBehindSpace(): number {
    return this.#ends.eventOf(HINT + AMBIGUOUS_QUOTE_BEHIND_SPACE)
  }

  formOf(text: string): Form {
    const known = this.#forms.get(text)
    if (known !== undefined) return known
    const made = written(detached(text))
    if (text.length <= LONGEST) remember(this.#forms, made.text, made)
    return made
  }

  /**
   * The first token of what stands in `text` at `from` up to `to`, a stretch without spaces or one of line feeds alone; it leads to the
   * others. `hash` is over the stretch's code units, see `hashed`.
   */
  firstOf(text: string, from: number, to: number, hash: number): Piece {
    const known = this.#pieces.at(text, from, to, hash)
    if (known !== undefined) return known
    const key = detached(text.slice(from, to))
    const made = this.#read(key)
    if (key.length <= LONGEST) this.#pieces.set(key, hash, made)
    return made
  }

  #rawOf(text: string): RawDocument {
    let raw: RawDocument | undefined
    const { readDoc, as } = this.#nlp
    // The only way for outsiders to the numbers of a token: what `as.text` asks about each.
    const take = (_: number, document: unknown) => {
      raw = document as RawDocument
      return ''
    }
    readDoc(text)
      .tokens()
      .out(take, (as as unknown as { text: typeof as.array }).text)
    if (raw === undefined) throw new Error(`wink-nlp finds no token in ${JSON.stringify(text)}`)
    return raw
  }

  #read(text: string): Piece {
    const raw = this.#rawOf(text)
    const found: { at: number; numbers: readonly number[] }[] = []
    for (let n = 0, end = 0; n < raw.tokens.length; n += TOKEN_SIZE) {
      const numbers = raw.tokens.slice(n, n + TOKEN_SIZE)
      const value = raw.cache.value(numbers[0] ?? 0)
      const at = text.indexOf(value, end)
      if (at >= 0) end = at + value.length
      found.push({ at, numbers })
    }
    let next: Piece | undefined
    for (const { at, numbers } of found.reverse()) next = this.#piece(raw, numbers, at, next)
    if (next === undefined) throw new Error(`wink-nlp finds no token in ${JSON.stringify(text)}`)
    return next
  }

  #piece(
    { cache }: RawDocument,
    [index = 0, expansion = 0, tagged = 0]: readonly number[],
    at: number,
    next: Piece | undefined,
  ): Piece {
    const { text, lower, word, capital } = this.formOf(cache.value(index))
    const normal = expansion > EXPANSION ? cache.nox(expansion) : cache.normal(index)
    const usual = cache.posOf(cache.mappedSpelling(index))
    const tag = tagged === 0 ? usual || NOUN : (tagged & TAG_MASK) >>> LEMMA_BITS
    let tags = 0
    for (let t = 0; t < TAGS; t++) if (cache.isMemberPOS(normal, t)) tags |= 1 << t
    const hint = cache.property(index, 'posHint')
    const end = cache.property(normal, 'sbdHint') || cache.property(index, 'sbdHint')
    const abbreviates = cache.property(normal, 'isAbbrev') !== 0
    const sign = end || (abbreviates ? (cache.value(normal).length === 2 ? NO_END : LIKELY_END) : 0)
    return {
      at,
      next,
      text,
      lower,
      word,
      capital,
      tag,
      tags,
      tagEvent: hint ? this.#tags.eventOf(HINT + hint) : BY_TAG,
      endEvent: this.#ends.eventOf(sign ? HINT + sign : normal),
      isAmbiguous: end === AMBIGUOUS_QUOTE,
      isSkipped: normal === this.#lineFeed,
      isKnown: index < cache.intrinsicSize(),
    }
  }
}

/**
 * wink-nlp remembers every token that it has cut, and cuts by what it remembers: "Wayfarer's" is one token where it read "“Wayfarer's" before, and two
 * where it didn't. So that what is read doesn't depend on what was read before, it looks up the words of its dictionary alone.
 */
function forgetOthers(cache: RawDocument['cache']): void {
  const { lookup, add } = cache
  const size = cache.intrinsicSize()
  let isAdding = false
  // What is added is looked up while its own tag is found.
  cache.add = (text, category) => {
    isAdding = true
    const index = add(text, category)
    isAdding = false
    return index
  }
  cache.lookup = (text) => {
    const found = lookup(text)
    return !isAdding && found?.length === 1 && (found[0] ?? 0) >= size ? null : found
  }
}

function written(text: string): Form {
  const lower = text
    .toLowerCase()
    .replace(/^‘(?=s$)/, '’')
    .replaceAll('’', "'")
  return { text, lower, word: wordOf(lower), capital: CAPITAL.test(text) }
}
const CAPITAL = /^\p{Lu}/u

/** A copy that doesn't keep the article alive which the text was cut from. */
const detached = (text: string) => ` ${text}`.slice(1)

/** Forgets everything when there is too much: what is common is soon back. */
function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  if (memory.size >= REMEMBERED) memory.clear()
  memory.set(key, value)
}
