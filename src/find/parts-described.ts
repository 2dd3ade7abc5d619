import type { Castings } from './castings.ts'
import { charactersIn, type Document, type Mention, type Referent } from './document.ts'
import { laterMention } from './later-mention.ts'

/**
 * Which character "the role" means: "[Nightjar] is coming to Dry Dock. Quill has landed *the role*." The one that was told of last, or of
 * "*her* role" and "[Quill]'s character" the one that the text has cast her as.
 */
export class PartsDescribed {
  readonly #doc: Document
  readonly #castings: Castings
  /** The characters of the last sentence that told of any, and where it ends. */
  #told: readonly Referent[] = []
  #since = 0
  /** Sentences since then. */
  #age = 0

  constructor(doc: Document, castings: Castings) {
    this.#doc = doc
    this.#castings = castings
  }

  /** The sentence with these mentions has been read, up to token `end`. */
  leave(here: readonly Mention[], end: number): void {
    const told = charactersIn(here.filter((m) => !this.#isCredit(m)))
    this.#age++
    if (told.length === 0) return
    this.#told = told
    this.#since = end
    this.#age = 0
  }

  /** "Quill, best *known for* playing [Owl], declined to comment": what the text is not about. */
  #isCredit({ from }: Mention): boolean {
    const before = this.#doc.tokens.slice(Math.max(0, from - CREDIT_REACH), from)
    return before.some((t, n) => KNOWN.has(t.lower) && before[n + 1]?.lower === 'for')
  }

  /** The mention whose determiner is token `i`: the noun alone. `owner` is whom "his" and "her" mean; `here` are the mentions of the sentence so far. */
  mentionAt(i: number, here: readonly Mention[], owner: Referent | undefined): Mention | undefined {
    const tokens = this.#doc.tokens
    // "Quill, *for her part*, is leaving".
    if (owner !== undefined && tokens[i - 1]?.lower === 'for' && tokens[i + 2]?.text === ',') return undefined
    let at = i + 1
    while (at < i + LONGEST && ATTRIBUTES.has(tokens[at]?.lower ?? '')) at++
    if (!PARTS.has(tokens[at]?.lower ?? '') || !this.#endsPhrase(at + 1)) return undefined
    const meant = this.#meant(i, here, owner)
    return meant === undefined
      ? undefined
      : laterMention(at, at + 1, meant, 'description', 'the part told of last')
  }

  /** "[Quill]'s *character*", "[Quill]'s *alter ego*" at token `i`, right behind the possessive. */
  behindOwner(i: number, owner: Referent): Mention | undefined {
    const tokens = this.#doc.tokens
    const alter = tokens[i]?.lower === 'alter' && tokens[i + 1]?.lower === 'ego'
    const to = alter ? i + 2 : i + 1
    if (!alter && !OWNED.has(tokens[i]?.lower ?? '')) return undefined
    const meant = this.#endsPhrase(to) ? this.#castings.partOf(owner) : undefined
    return meant === undefined ? undefined : laterMention(i, to, meant, 'description', 'whom its owner plays')
  }

  #meant(i: number, here: readonly Mention[], owner: Referent | undefined): Referent | undefined {
    const player = owner ?? this.#returning(i, here)
    const own = player === undefined ? undefined : this.#castings.partOf(player)
    if (own !== undefined) return own
    const named = charactersIn(here)
    const [only, ...others] = named.length > 0 ? named : this.#age < REACH ? this.#told : []
    if (only === undefined || others.length > 0) return undefined
    const from = named.length > 0 ? (here.findLast((m) => m.referent === only)?.to ?? i) : this.#since
    // "Reyes is leaving as *showrunner*; Vale takes over the role": that of a showrunner.
    if (this.#doc.tokens.slice(from, i).some((t) => POSTS.has(t.lower))) return undefined
    return owner === undefined || this.#castings.mayPlay(owner, only) ? only : undefined
  }

  /** "[Quill] *returns to* the role": hers of before, whomever else the text has told of. */
  #returning(i: number, here: readonly Mention[]): Referent | undefined {
    const before = this.#doc.tokens.slice(Math.max(0, i - LONGEST), i)
    if (!before.some((t) => RETURNS.test(t.lower))) return undefined
    return here.findLast((m) => m.referent.type === 'person')?.referent
  }

  /** "the role *was* his", not "the role *of* Owl", "her role *as* Owl", "the role *model*", "the part *where* he dies". */
  #endsPhrase(at: number): boolean {
    const next = this.#doc.tokens[at]
    if (next === undefined || TIMES.has(next.lower)) return true
    return ENDS.has(next.pos) && !GOES_ON.has(next.lower) && next.text !== '-'
  }
}

const PARTS = new Set(['role', 'part'])
const OWNED = new Set(['character', 'role', 'part'])
/** "the *coveted* role"; "the lead role", "the small part" may be any. */
const ATTRIBUTES = new Set(
  'iconic coveted famous famed same legendary beloved signature original old former memorable celebrated plum pivotal'.split(
    ' ',
  ),
)
const KNOWN = new Set(['known', 'famous', 'remembered'])
/** Tokens from "known" to the part: "known for her role as the elder [Owl]". */
const CREDIT_REACH = 8
/** Tokens from the determiner to the noun, or back to the verb. */
const LONGEST = 4
const RETURNS = /^(?:return(?:s|ed|ing)?|back|repris(?:e|es|ed|ing))$/
const ENDS = new Set(['VERB', 'AUX', 'PUNCT', 'ADP', 'ADV', 'CCONJ', 'SCONJ', 'PRON', 'PART'])
/** "got the role *last* week". */
const TIMES = new Set(
  'last next this earlier later today yesterday monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const GOES_ON = new Set('of as where when about like'.split(' '))
const POSTS = new Set(
  'showrunner director host presenter producer judge executive president chief boss ceo editor composer writer narrator'.split(
    ' ',
  ),
)
/** Sentences back to the one that told of it. */
const REACH = 2
