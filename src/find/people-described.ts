import type { Castings } from './castings.ts'
import { charactersIn, type Document, type Mention, type Referent } from './document.ts'
import { JOB_DESCRIPTIONS } from './people-nouns.ts'
import type { PersonPronouns } from './person-pronouns.ts'

/** Whom a description of somebody means: "the actress", "the director", "the villain", "her character". */
export class PeopleDescribed {
  readonly #doc: Document
  readonly #pronouns: PersonPronouns
  readonly #castings: Castings
  /** Who has each job, as the text says beside the name. */
  readonly #jobs = new Map<string, Referent>()

  constructor(doc: Document, pronouns: PersonPronouns, castings: Castings) {
    this.#doc = doc
    this.#pronouns = pronouns
    this.#castings = castings
  }

  /** "*showrunner* [Ana Reyes]": a name has been read. */
  named({ from, referent, kind }: Mention): void {
    if (kind !== 'name' || referent.type !== 'person') return
    const before = this.#doc.tokens[from - 1]?.lower ?? ''
    if (JOB_DESCRIPTIONS.has(before)) this.#jobs.set(before, referent)
  }

  /** Whom the noun means of the phrase from token `i` up to `to`; `here` are the mentions of the sentence so far. */
  person(noun: string, i: number, to: number, here: readonly Mention[]): Referent | undefined {
    const tokens = this.#doc.tokens
    const before = tokens[i - 1]?.lower ?? ''
    // "Vale is *the showrunner*": what somebody is, and no mention of anybody; "*the director* of Dry Dock" may be another.
    if (PREDICATING.has(before) || tokens[to]?.lower === 'of') return undefined
    // "Cedric *the Entertainer*": part of a name.
    if (tokens[i - 1]?.capital === true && tokens[to - 1]?.capital === true) return undefined
    const job = this.#jobs.get(noun)
    if (job !== undefined) return job
    const owner = here.findLast(
      (m) => m.referent.type === 'person' && POSSESSIVES.has(tokens[m.to]?.lower ?? ''),
    )
    const own = here.find((m) => m.referent.type === 'person' && m.kind === 'name')
    // "Vale joins the cast, opposite Mara Quill. The actor …": whom the sentence before was about.
    const subject =
      (owner ?? (this.#pronouns.subject === undefined ? own : undefined))?.referent ?? this.#pronouns.subject
    if (subject === undefined) return undefined
    return noun === 'actress' && !this.#pronouns.agree('she', subject) ? undefined : subject
  }

  /**
   * The one character that the sentence so far, or else the one before, has told of, and where `owner` is whose it is, whom the text has cast that one as;
   * `i` is where the phrase begins, and `to` where it ends.
   */
  character(i: number, to: number, here: readonly Mention[], owner?: Referent): Referent | undefined {
    const tokens = this.#doc.tokens
    // "He is *the villain* of the season", "with *the same heroine*".
    if (PREDICATING.has(tokens[i - 1]?.lower ?? '') || tokens[to]?.lower === 'of') return undefined
    if (tokens[i + 1]?.lower === 'same') return undefined
    const part = owner === undefined ? undefined : this.#castings.partOf(owner)
    if (part !== undefined) return part
    const meant = this.#characterTold(here, FEMININE.has(tokens[to - 1]?.lower ?? '') ? 'she' : undefined)
    const others = owner !== undefined && meant !== undefined && !this.#castings.mayPlay(owner, meant)
    return others ? undefined : meant
  }

  /** "Nightjar meets Simon Tarr. *The heroine* …": the one that the noun fits. */
  #characterTold(here: readonly Mention[], pronoun: string | undefined): Referent | undefined {
    const told = charactersIn(here)
    const [only, ...others] = (told.length > 0 ? told : this.#pronouns.characters).filter(
      (r) => pronoun === undefined || this.#pronouns.agree(pronoun, r),
    )
    return others.length === 0 ? only : undefined
  }
}

const PREDICATING = new Set(
  "is was be been are were 's as become becomes became remains remain named".split(' '),
)
const FEMININE = new Set(['heroine', 'superheroine', 'villainess'])
const POSSESSIVES = new Set(["'s", "'", '’'])
