import type { Castings } from './castings.ts'
import { CharactersTold } from './characters-told.ts'
import { PERSON_PRONOUNS } from './descriptions.ts'
import type { Document, Mention, Referent, Sentence } from './document.ts'
import { Genders } from './gender.ts'
import { laterMention } from './later-mention.ts'

/**
 * Whom "he" and "she" mean. After centering theory: the person named first in the sentence, or whom the sentence before was about; the
 * character where one acts, or where a person is the subject already ("Vale, who plays *him*").
 */
export class PersonPronouns {
  readonly #doc: Document
  readonly #castings: Castings
  readonly #genders: Genders
  readonly #characters: CharactersTold
  /** The person named first in the sentence. */
  #first: Mention | undefined
  /** The same, outside of quotation marks. */
  #telling: Mention | undefined
  #quoting = false
  /** Who was named in the sentence as the owner of a name: "*[Quill]'s* Dry Dock". */
  #owning: Mention | undefined
  /** The person whom a speaker named last. */
  #spokenOf: Mention | undefined
  #paragraph = -1
  /** The person whom the sentences before were about. */
  #subject: Mention | undefined

  constructor(doc: Document, castings: Castings) {
    this.#doc = doc
    this.#castings = castings
    this.#genders = new Genders(castings)
    this.#characters = new CharactersTold(doc)
  }

  /** The person whom the sentences before were about. */
  get subject(): Referent | undefined {
    return this.#subject?.referent
  }

  /** The characters whom the sentence before told of. */
  get characters(): readonly Referent[] {
    return this.#characters.told
  }

  /** Whether a pronoun may stand for somebody, as far as the article tells. */
  agree(pronoun: string, referent: Referent): boolean {
    return this.#genders.agree(pronoun, referent)
  }

  enter(s: Sentence): void {
    this.#first = undefined
    this.#telling = undefined
    this.#owning = undefined
    this.#characters.enter()
    if (s.paragraph !== this.#paragraph) {
      this.#quoting = false
      this.#spokenOf = undefined
    }
    this.#paragraph = s.paragraph
  }

  /** A quotation mark: who is named between two of them is who a speaker speaks of. */
  mark(text: string): void {
    if (text === '“') this.#quoting = true
    else if (text === '”') this.#quoting = false
    else if (text === '"') this.#quoting = !this.#quoting
  }

  /** A name has been read. */
  named(m: Mention): void {
    if (!isHuman(m)) return
    const before = this.#doc.tokens[m.from - 1]
    if (before !== undefined) this.#genders.learnFrom(before, m.referent)
    this.#castings.named(m)
    if (m.referent.type !== 'person') return
    if (this.#ownsName(m.to)) {
      this.#owning ??= m
      return
    }
    this.#first ??= m
    if (this.#quoting) this.#spokenOf = m
    else this.#telling ??= m
  }

  /** "*The actor* played [Nightjar], and he …": whoever is described is the subject as well. */
  described(m: Mention): void {
    if (m.kind !== 'description' || m.referent.type !== 'person') return
    this.#first ??= m
    if (!this.#quoting) this.#telling ??= m
  }

  /** "Quill and Vale return: Ana Reyes signed on as the widow she played": behind a mark at token `i` a new main clause, a new subject. */
  part(i: number, here: readonly Mention[]): void {
    const next = here.find((m) => m.from > i && isHuman(m))
    if (next === undefined || next.from > i + PART_REACH) return
    if (next.referent.type === 'person') this.#first = this.#telling = next
    // "…: [Nightjar] survives, she's in season four", but not "…: her con man, [Felix Gray], was killed".
    else if (next.from <= i + 2 && !PERSON_PRONOUNS.has(this.#doc.tokens[i + 1]?.lower ?? ''))
      this.#first = undefined
  }

  leave(here: readonly Mention[]): void {
    this.#subject = this.#telling ?? this.#subject ?? this.#owning
    // "[Jon Vale]'s Nightjar returns": of whose part it is the sentence doesn't tell.
    const humans = here.filter((m) => isHuman(m) && !(m.referent.type === 'person' && this.#ownsName(m.to)))
    this.#characters.leave(humans, this.#telling)
  }

  /** The mention at token `i`; `here` are the mentions of the sentence so far, `character` is the one that was named last. */
  mentionAt(
    i: number,
    mentions: readonly Mention[],
    here: readonly Mention[],
    character: Referent | undefined,
  ): Mention | null {
    const word = this.#doc.tokens[i]?.lower ?? ''
    // "*She* is the new Nightjar, as *she* was before": the same as the one before.
    const same = this.#first === undefined ? here.findLast((m) => m.kind === 'pronoun') : undefined
    if (same !== undefined && NOMINATIVES.has(word) && this.#doc.tokens[same.from]?.lower === word)
      return { ...same, from: i, to: i + 1 }
    const fits = (r: Referent) => this.#genders.agree(word, r)
    // "[Desley Marsden] says *she* …": nobody else has been named.
    if (this.#first !== undefined && here.every((m) => !isHuman(m) || m.referent === this.#first?.referent))
      this.#genders.learn(word, this.#first.referent)
    const subject =
      this.#innerSubject(i, here) ??
      this.#first ??
      (this.#quoting ? this.#spokenOf : undefined) ??
      this.#subject ??
      this.#owning
    // "Ana Reyes thanked Tom Birch. *He* …": whom the pronoun can't mean gives way to whom the text named last.
    const person =
      subject !== undefined && fits(subject.referent)
        ? subject
        : mentions
            .slice(-RECENT)
            .findLast(
              (m) =>
                m.kind === 'name' &&
                m.referent.type === 'person' &&
                !this.#ownsName(m.to) &&
                fits(m.referent),
            )
    // "The Pale Astronomer got away, so *she* could return": whom the sentence itself has named goes first.
    const own = this.#first === undefined ? namedLast(here) : undefined
    const acting = this.#first !== undefined ? character : (own ?? this.#characters.meantBy(fits))
    const readings = [person?.referent, acting !== undefined && fits(acting) ? acting : undefined]
    // "Vale plays *him*": whoever does it is not whom he does it to.
    const isSubject = person !== undefined && (person === this.#first || here.includes(person))
    // "Vale plays Nightjar. Nightjar survived. *She* …": of no person has the sentence before told.
    const alone = this.#first === undefined && this.#characters.actsAlone(acting)
    const away = !this.#speaks(i) && (own !== undefined || alone || (isSubject && this.#isObject(i)))
    const [first, ...others] = new Set(
      (away ? readings.toReversed() : readings).filter((r) => r !== undefined),
    )
    if (first === undefined) return null
    const mention = {
      ...laterMention(i, i + 1, first, 'pronoun', 'named last as subject'),
      alternatives: others,
    }
    if (NOMINATIVES.has(word) && first.type === 'person' && !away) this.#lead(mention)
    this.#characters.pronoun(mention, NOMINATIVES.has(word) && !this.#quoting && !here.some(isHuman))
    return mention
  }

  /** "Reyes said that *[Vale]* will make *his* debut": what somebody has, who is the subject of the clause inside another. */
  #innerSubject(i: number, here: readonly Mention[]): Mention | undefined {
    const tokens = this.#doc.tokens
    if (!POSSESSIVES.has(tokens[i]?.lower ?? '') || !OWNED.has(tokens[i + 1]?.pos ?? '')) return undefined
    const last = here.findLast(isHuman)
    if (last === undefined || last.referent.type !== 'person') return undefined
    const verb = tokens[last.to]?.pos
    const inner = SAYS.has(tokens[last.from - 1]?.lower ?? '') || tokens[last.from - 1]?.lower === 'that'
    return inner && (verb === 'AUX' || verb === 'VERB') ? last : undefined
  }

  /** "*He* handed it to Jon Vale, and *he* …": whoever "he" is stays the subject beside those who are named behind. */
  #lead(mention: Mention): void {
    this.#first ??= mention
    if (!this.#quoting) this.#telling ??= mention
  }

  /** "[Quill]'s *Dry Dock*": what stands behind the owner has a capital. */
  #ownsName(at: number): boolean {
    const next = this.#doc.tokens[at + 1]
    return /^['’]s?$/.test(this.#doc.tokens[at]?.text ?? '') && next?.capital === true
  }

  /** "He *told* us that Nightjar survives": who speaks to the press is no character. */
  #speaks(i: number): boolean {
    return !this.#quoting && SAYS.has(this.#doc.tokens[i + 1]?.lower ?? '')
  }

  /** "him", and "her" where nothing is hers. */
  #isObject(i: number): boolean {
    const word = this.#doc.tokens[i]?.lower
    return word === 'him' || (word === 'her' && !OWNED.has(this.#doc.tokens[i + 1]?.pos ?? ''))
  }
}

/** "As for [Tolliver], he died": the character named last in the sentence so far. */
function namedLast(here: readonly Mention[]): Referent | undefined {
  const last = here.findLast(isHuman)
  return last?.referent.type === 'character' && last.guessed !== true ? last.referent : undefined
}

const isHuman = (m: Mention) => m.kind === 'name' && HUMANS.has(m.referent.type)
/** A subject that comes again as itself. */
const NOMINATIVES = new Set(['he', 'she'])
const POSSESSIVES = new Set(['his', 'her'])
const SAYS = new Set(
  'said says told tells added adds explained explains joked jokes recalled recalls admitted admits teased teases insisted insists confirmed confirms'.split(
    ' ',
  ),
)
/** What somebody has: "her *last* *film*". */
const OWNED = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN'])
/** Whom "he" and "she" can mean. */
const HUMANS = new Set(['person', 'character'])
/** Mentions back to which a person may lie whom a pronoun means. */
const RECENT = 6
/** Tokens from a mark that parts two clauses in which the subject of the second is named. */
const PART_REACH = 6
