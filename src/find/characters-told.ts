import { charactersIn, type Document, type Mention, type Referent } from './document.ts'

/** Which character the sentences before were about, for the pronouns behind them: "[Nightjar] is back. She fights Mother Tallow. *She* dies." */
export class CharactersTold {
  readonly #doc: Document
  /** The pronoun that is the subject of the sentence, before any name. */
  #leading: Mention | undefined
  /** The character whom a pronoun of the sentence has meant. */
  #meant: Referent | undefined
  /** The character that was the subject of the sentence before, if one was. */
  #acting: Referent | undefined
  /** Sentences since then that tell of nobody. */
  #idle = 0
  /** The sentence before has named no person beside it. */
  #actsAlone = false
  /** The characters of the sentence before. */
  #told: readonly Referent[] = []

  constructor(doc: Document) {
    this.#doc = doc
  }

  get told(): readonly Referent[] {
    return this.#told
  }

  /** Whether that is the character that the sentence before was about, beside which it has named no person. */
  actsAlone(character: Referent | undefined): boolean {
    return this.#actsAlone && character !== undefined && character === this.#acting
  }

  enter(): void {
    this.#leading = undefined
    this.#meant = undefined
  }

  /** A pronoun has been read; it `leads` where it is a subject before any name. */
  pronoun(m: Mention, leads: boolean): void {
    if (m.referent === this.#acting || this.#told.includes(m.referent)) this.#meant ??= m.referent
    if (leads) this.#leading ??= m
  }

  /** The sentence has named these `humans`, and told of the person `telling`. */
  leave(humans: readonly Mention[], telling: Mention | undefined): void {
    const leading = humans[0]
    const named = charactersIn(humans)
    // "[Nightjar] is new. Jon Vale is playing [her]. *She* …": whom no more than a pronoun has told of.
    this.#told = named.length > 0 || this.#meant === undefined ? named : [this.#meant]
    // "*He* is played by [Jon Vale]", "[Nightjar] was created *by* [Ana Reyes]": who has done it is not whom it is about.
    const isBy = (m: Mention) => this.#doc.tokens[m.from - 1]?.lower === 'by'
    const about = humans.filter((m) => !isBy(m))
    this.#actsAlone =
      leading !== undefined &&
      (telling === undefined || isBy(telling)) &&
      (about.length > 0 || this.#leading?.referent.type === 'character') &&
      about.every((m) => m.referent.type === 'character')
    if (leading !== undefined) this.#acting = this.#ledBy(leading, humans[1])
    this.#idle = leading === undefined && this.#leading === undefined ? this.#idle + 1 : 0
    if (this.#idle > IDLE_REACH) this.#acting = undefined
  }

  /** The character that the sentence before was about, or the only one there that a pronoun fits: "Jon Vale plays [Nightjar]. *He* dies." */
  meantBy(fits: (r: Referent) => boolean): Referent | undefined {
    if (this.#acting !== undefined && fits(this.#acting)) return this.#acting
    const [only, ...others] = this.#told.filter(fits)
    return others.length === 0 ? only : undefined
  }

  /** The character that the sentence is about whose first name is `leading`, with `next` behind it. */
  #ledBy(leading: Mention, next: Mention | undefined): Referent | undefined {
    const isCharacter = leading.referent.type === 'character'
    if (this.#leading !== undefined) {
      const between = this.#doc.tokens.slice(this.#leading.to, leading.from)
      // "[She] will fight Mother Tallow. *She* …" is still whom the first one means, but "[She] also *played* Mother Tallow" is a player.
      const meant = characterOf(this.#leading, isCharacter && !between.some((t) => PLAYS.test(t.lower)))
      if (meant !== undefined) return meant
    }
    if (!isCharacter) return undefined
    // "[Nightjar] *and* [Mother Tallow] meet. *She* …": neither before the other.
    const joined = next?.referent.type === 'character' && this.#areJoined(leading, next)
    return joined ? undefined : leading.referent
  }

  #areJoined(a: Mention, b: Mention): boolean {
    const between = this.#doc.tokens.slice(a.to, b.from)
    return (
      between.length <= JOINED_REACH &&
      between.some((t) => t.lower === 'and' || t.lower === '&') &&
      between.every((t) => JOINING.has(t.pos))
    )
  }
}

/** The character whom a pronoun means, or also whom it `may` mean. */
const characterOf = ({ referent, alternatives }: Mention, may: boolean) =>
  [referent, ...(may ? alternatives : [])].find((r) => r.type === 'character')

/** What somebody does with a part: "she also *played* Mother Tallow". */
const PLAYS = /^(?:play|portray|voic|star|as$)/
/** Sentences that tell of nobody over which a pronoun reaches back to a character. */
const IDLE_REACH = 2
/** Tokens between two who do something together: "Nightjar *and her sister* Owl". */
const JOINED_REACH = 4
const JOINING = new Set(['CCONJ', 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'SYM', 'PUNCT'])
