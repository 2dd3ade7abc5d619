import type { Document, Mention, Referent } from './document.ts'

/** Who plays whom, as the text says where the two names stand together: "[Quill] as [Nightjar]", "[Nightjar] ([Quill])", "[Nightjar], played by [Quill]". */
export class Castings {
  readonly #doc: Document
  /** Who plays each part. */
  readonly #players = new Map<string, Referent>()
  /** The parts of each player. */
  readonly #parts = new Map<string, Set<Referent>>()
  /** Who was named last. */
  #human: Mention | undefined
  /** Whose the part is that is named next. */
  #owner: Mention | undefined

  constructor(doc: Document) {
    this.#doc = doc
  }

  /** The name of a person or a character has been read. */
  named(m: Mention): void {
    const before = this.#human
    const tokens = this.#doc.tokens
    // "Quill, who played *[Owl]'s* mentor [Nightjar]": whose mentor that is doesn't part the two.
    if (before?.referent.type === 'person' && m.referent.type === 'character' && isOwner(this.#doc, m)) {
      this.#owner = m
      return
    }
    const owner = this.#owner
    this.#owner = undefined
    this.#human = m
    if (before === undefined || before.referent.type === m.referent.type) return
    const links = before.referent.type === 'person' ? CASTS : IS_CAST
    const start = owner?.from ?? whoseBefore(this.#doc, before.to, m.from)
    const between = tokens.slice(before.to, start)
    if (between.length > CAST_REACH || m.from - start > OWNED_REACH) return
    if (!between.some((t) => links.has(t.lower))) return
    if (!between.every((t) => links.has(t.lower) || DRESSES.has(t.lower))) return
    const [part, player] = before.referent.type === 'person' ? [m, before] : [before, m]
    this.#players.set(part.referent.name, player.referent)
    const parts = this.#parts.get(player.referent.name)
    if (parts === undefined) this.#parts.set(player.referent.name, new Set([part.referent]))
    else parts.add(part.referent)
  }

  playerOf(part: Referent): Referent | undefined {
    return this.#players.get(part.name)
  }

  /** The text has given the part to nobody else. */
  mayPlay(person: Referent, part: Referent): boolean {
    const player = this.playerOf(part)
    return player === undefined || player.name === person.name
  }

  /** "[Quill]'s *character*": whom she plays, where the text has told of one part only. */
  partOf(player: Referent): Referent | undefined {
    const [only, ...others] = this.#parts.get(player.name) ?? []
    return others.length === 0 ? only : undefined
  }
}

const isOwner = (doc: Document, { to }: Mention) => doc.tokens[to]?.lower === "'s"

/** Where "*her mentor* [Nightjar]" begins; the name itself where nothing such stands before. */
function whoseBefore(doc: Document, from: number, name: number): number {
  let at = name - 1
  while (at > from && (doc.tokens[at]?.pos === 'NOUN' || doc.tokens[at]?.pos === 'ADJ')) at--
  return at < name - 1 && WHOSE.has(doc.tokens[at]?.lower ?? '') ? at : name
}
const WHOSE = new Set(['his', 'her', 'their', 'its'])
/** Tokens from whose the part is to its name: "Owl's long-lost mentor". */
const OWNED_REACH = 6

/** Between a player and the part. */
const CASTS = new Set(
  "as 's ' ( play plays played portray portrays portrayed playing voice voices voiced is".split(' '),
)
/** Between a part and the player. */
const IS_CAST = new Set(['(', 'played', 'portrayed', 'voiced', 'by', 'actor', 'actress', 'star'])
/** Words that may stand beside those: "[Quill] *has been cast* as [Nightjar]", "[Quill], *who will* play [Nightjar]". */
const DRESSES = new Set(
  ', the is was will be who has been cast set to on signed star stars starring return returns returning back'.split(
    ' ',
  ),
)
/** Tokens between the two. */
const CAST_REACH = 6
