import type { EntityType } from '../model/index.ts'

/** One token; `start` and `end` are UTF-16 code units in the part of the article that its sentence names. */
export interface Token {
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  /** What counts in a name: letters and digits without accents, "and" for "&"; empty for punctuation. */
  readonly word: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Universal part of speech, as wink-nlp gives it. */
  readonly pos: string
  readonly start: number
  readonly end: number
}

/** A sentence of the headline or of the text: tokens `from` up to, not including, `to`. */
export interface Sentence {
  readonly in: 'title' | 'text'
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** Who or what a mention means. A season or episode keeps the series that it belongs to. */
export interface Referent {
  readonly name: string
  readonly type: EntityType
  readonly series?: Referent | undefined
  /** Of a work that only goes by what it comes from, "a [Harbour Nights] *spin-off*": that work, and what it is of it. */
  readonly origin?: Origin | undefined
  /** Other names, from the catalogue or from the article itself: "Dana Voss, better known as Nightjar". */
  readonly aliases?: readonly string[] | undefined
}

/** What a work comes from, and the nouns that say how: "prequel", "spin-off". */
export interface Origin {
  readonly work: Referent
  readonly nouns: readonly string[]
}

/** How a mention names its referent; `pronoun` and `description` rest on an earlier mention. */
export type MentionKind = 'name' | 'part' | 'season' | 'description' | 'pronoun'

/** Tokens `from` up to `to`, all in one sentence, mean `referent`; `reason` says why that one. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly referent: Referent
  /** Other readings of the same words, where the choice rests on no more than a default: a frame may prefer one. */
  readonly alternatives: readonly Referent[]
  readonly kind: MentionKind
  /** "both films": all that are meant, `referent` the first of them. */
  readonly members?: readonly Referent[]
  /** The name is in no catalogue: its readings are guesses from the article. */
  readonly guessed?: true | undefined
  /** The name is in no catalogue, though the article tells what it is. */
  readonly discovered?: true | undefined
  /** The type rests on more than a guess from capitals. */
  readonly sure: boolean
  readonly reason: string
}

/** The reading of a mention that is a work, if it has one. */
export function workOf(m: Pick<Mention, 'referent' | 'alternatives' | 'guessed'>): Referent | undefined {
  if (m.referent.type === 'work') return m.referent
  return m.guessed === true ? undefined : m.alternatives.find((r) => r.type === 'work')
}

/** The characters that mentions tell of, each once, in order of place. */
export function charactersIn(mentions: readonly Mention[]): readonly Referent[] {
  return [...new Set(mentions.flatMap((m) => (m.referent.type === 'character' ? [m.referent] : [])))]
}

/** Parts of speech of verbs and auxiliaries. */
export const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Index of the token after the headline; 0 where there is none. */
export function headlineEnd(doc: Document): number {
  return doc.sentences.findLast((s) => s.in === 'title')?.to ?? 0
}

/** An article as tokens and sentences, headline first. */
export interface Document {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** The index of the first of `places`, which are in order of place, that begins at a token or behind it; their number where none does. */
export function firstFrom(places: readonly { readonly from: number }[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
