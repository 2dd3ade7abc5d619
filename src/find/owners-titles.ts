import { isCapital } from './capitals.ts'
import type { Document } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { PLACES } from './places.ts'
import { titleJointsIn } from './title-joints.ts'

/**
 * The words of an article that stand somewhere in it without a possessive at their side, so that they are names by themselves. Few
 * articles ask.
 */
export class Unjoined {
  /** Small words inside a title: "and" in "Bread and Brimstone". */
  readonly joints: ReadonlySet<number>
  readonly #doc: Document
  #owning: Set<string> | undefined
  #owned: Set<string> | undefined
  #repeated: Set<string> | undefined
  #told: Set<string> | undefined

  constructor(doc: Document) {
    this.#doc = doc
    this.joints = titleJointsIn(doc)
  }

  /** Without "'s" right behind: "Ocean". */
  get owning(): ReadonlySet<string> {
    this.#owning ??= this.#without(1, "'s")
    return this.#owning
  }

  /** Without "'s" or "the" right before: "Twelve"; "the Row" may be short for "Tanner's Row". */
  get owned(): ReadonlySet<string> {
    this.#owned ??= this.#without(-1, "'s", 'the')
    return this.#owned
  }

  /** The words with a capital that the text tells of as it does of works: "fans *of* Saltmarch", "*in* Saltmarch", "the *first* Saltmarch". */
  get told(): ReadonlySet<string> {
    this.#told ??= new Set(
      this.#doc.tokens.flatMap(({ word, capital }, i, { [i - 1]: before }) =>
        capital && BEFORE_WORKS.has(before?.lower ?? '') ? [word] : [],
      ),
    )
    return this.#told
  }

  /**
   * "voss's war" of "Voss's War": an owner and what it has, named together more than once, and the latter never with a capital
   * of its own; "Vantage's Dry Dock" is Dry Dock as well.
   */
  get repeated(): ReadonlySet<string> {
    this.#repeated ??= this.#repeatedPairs()
    return this.#repeated
  }

  #repeatedPairs(): Set<string> {
    const { tokens, sentences } = this.#doc
    const times = new Map<string, number>()
    const named = new Map<string, number>()
    // In a headline every word has a capital.
    const behindHeadline = sentences.find((s) => s.in === 'text')?.from ?? 0
    tokens.forEach(({ word, capital }, i) => {
      if (!capital) return
      const owns = tokens[i - 1]?.lower === "'s" && tokens[i - 2]?.capital === true
      // "Lena *Marsh's Nightjar*": somebody's part.
      const bySurname = owns && i - 3 >= behindHeadline && tokens[i - 3]?.capital === true
      if (owns && !bySurname)
        times.set(pairAt(this.#doc, i - 2), (times.get(pairAt(this.#doc, i - 2)) ?? 0) + 1)
      else if (i >= behindHeadline) named.set(word, 1)
    })
    return new Set(
      [...times].flatMap(([pair, n]) => (n > 1 && !named.has(pair.split("'s ")[1] ?? '') ? [pair] : [])),
    )
  }

  #without(side: 1 | -1, ...words: readonly string[]): Set<string> {
    const { tokens } = this.#doc
    return new Set(
      tokens.flatMap(({ word }, i) => (words.includes(tokens[i + side]?.lower ?? '') ? [] : [word])),
    )
  }
}

const BEFORE_WORKS = new Set('of in original first second third'.split(' '))
const pairAt = ({ tokens }: Document, owner: number) => `${tokens[owner]?.word}'s ${tokens[owner + 2]?.word}`

/** "Ocean's Twelve": neither word stands without the other; "UBN's Matchlight" is a company's, and Matchlight is named by itself. */
function isOnlyOwner(doc: Document, i: number, unjoined: Unjoined): boolean {
  const owner = doc.tokens[i]
  const owned = doc.tokens[i + 2]
  // "*Canada's* Northlight Pictures": a place has what is there.
  if (owner === undefined || /^\p{Lu}+$/u.test(owner.text) || PLACES.has(owner.lower)) return false
  if (unjoined.owning.has(owner.word)) return false
  return owned === undefined || owned.word === owner.word || !unjoined.owned.has(owned.word)
}

/**
 * "The Regent's Hour", "Ocean's Twelve": under an article, or where the owner is named nowhere else; "the Regent's Hour trailer" also where
 * what is owned is named nowhere else.
 */
export function isOwnersTitle(doc: Document, i: number, unjoined: Unjoined): boolean {
  const before = doc.tokens[i - 1]
  // "The Blacklist's *Ana Reyes*".
  if (FIRST_NAMES.has(doc.tokens[i + 2]?.word ?? '') && isCapital(doc.tokens[i + 3])) return false
  if (TITLE_OPENERS.has(before?.text ?? '') || isOnlyOwner(doc, i, unjoined)) return true
  if (unjoined.repeated.has(pairAt(doc, i)) && !isCapital(before)) return true
  return before?.text === 'the' && !unjoined.owned.has(doc.tokens[i + 2]?.word ?? '')
}

/** With a capital inside a sentence, these begin a title: "The Tallyman", "No Way Out", "My Family". */
export const TITLE_OPENERS = new Set(
  `The A An No My Our Your His Her Their What When Where Who How If After Before Over Under Up All Every`.split(
    ' ',
  ),
)
