import { RANKS } from './cues.ts'
import { DESCRIPTIONS, SEASON_NOUNS, VERBS_LIKE_NOUNS } from './descriptions.ts'
import type { Document, Mention, Referent, Token } from './document.ts'
import { NO_EPITHETS, PERSONAL } from './epithet-nouns.ts'
import { laterMention } from './later-mention.ts'
import { referentOf } from './referent.ts'

/** What the article has said that somebody is: "[Nightjar], a retired *burglar*". */
interface Said {
  readonly referent: Referent
  /** The words before the noun: "retired". */
  readonly modifiers: readonly string[]
}

/** A determiner's phrase whose last noun somebody may be called by. */
interface Phrase {
  readonly head: number
  readonly modifiers: readonly string[]
}

/**
 * Whom "the burglar" means, where the article has said who is one: "[Nightjar], a retired *burglar*", "the *barmaid* [Nightjar]",
 * "*Inspector* [Nightjar]", "a *smuggler* called [Nightjar]", "[Owl] was a *gangster*".
 */
export class Epithets {
  readonly #doc: Document
  readonly #said = new Map<string, Said[]>()
  /** Where such nouns stand that name somebody; any other "a burglar" is one more. */
  readonly #heads = new Set<number>()

  constructor(doc: Document) {
    this.#doc = doc
  }

  /** A name has been read. */
  named({ from, to, referent, kind }: Mention): void {
    if (kind !== 'name' || !SOMEBODY.has(referent.type)) return
    const tokens = this.#doc.tokens
    const before = nounBefore(tokens, from)
    if (before !== undefined) this.#learn(referent, before)
    const first = tokens[from]?.lower ?? ''
    if (to > from + 1 && RANKS.has(first)) this.#add(rankOf(first), { referent, modifiers: [] })
    const apposed =
      appositionAt(tokens, to) ?? (referent.type === 'character' ? predicateAt(tokens, to) : undefined)
    const phrase = apposed === undefined ? undefined : phraseAt(tokens, apposed)
    if (phrase !== undefined && !NO_EPITHETS.has(tokens[phrase.head]?.lower ?? ''))
      this.#learn(referent, phrase)
  }

  /** "*a* doctor" at token `i`, of whom no name is told: from here on "the doctor" may be this one. */
  another(i: number): void {
    const noun = this.#nounAt(i)
    if (noun !== undefined && !this.#heads.has(noun.head)) this.#said.get(noun.lower)?.push(SOMEBODY_ELSE)
  }

  /** The mention whose determiner is token `i`. */
  mentionAt(i: number, end: number): Mention | undefined {
    const noun = this.#nounAt(i)
    if (noun === undefined || this.#heads.has(noun.head)) return undefined
    const tokens = this.#doc.tokens
    if (noun.head + 1 < end && goesOn(tokens, noun.head + 1)) return undefined
    const modifiers = tokens.slice(i + 1, noun.head)
    if (modifiers.some((t) => OTHER.has(t.lower))) return undefined
    const told = modifiers.flatMap((t) => (t.pos === 'ADJ' || t.text === '-' ? [] : [t.lower]))
    const [only, ...others] = new Set(
      (this.#said.get(noun.lower) ?? [])
        .filter((said) => said === SOMEBODY_ELSE || told.every((w) => said.modifiers.includes(w)))
        .map((said) => said.referent),
    )
    if (only === undefined || others.length > 0 || only === SOMEBODY_ELSE.referent) return undefined
    // "Vale is *the rapper* behind it": what somebody is; whom somebody plays is a part.
    if (only.type === 'person' && PREDICATING.has(tokens[i - 1]?.lower ?? '')) return undefined
    return laterMention(i, noun.head + 1, only, 'description', 'what the article has called them')
  }

  /** The first noun behind the determiner at token `i` that somebody has been called by. */
  #nounAt(i: number): { readonly head: number; readonly lower: string } | undefined {
    if (this.#said.size === 0) return undefined
    for (let head = i + 1; head <= i + LONGEST; head++) {
      const token = this.#doc.tokens[head]
      if (!isInside(token, this.#doc.tokens[head + 1])) return undefined
      if (token !== undefined && this.#said.has(token.lower)) return { head, lower: token.lower }
    }
    return undefined
  }

  #learn(referent: Referent, { head, modifiers }: Phrase): void {
    const noun = this.#doc.tokens[head]?.lower ?? ''
    this.#heads.add(head)
    this.#add(rankOf(noun), { referent, modifiers })
  }

  #add(noun: string, said: Said): void {
    const known = this.#said.get(noun)
    if (known === undefined) this.#said.set(noun, [said])
    else known.push(said)
  }
}

/** "the *barmaid* [Nightjar]", "*Inspector* [Nightjar]", "a *smuggler* called [Nightjar]", "her *sergeant*, [Nightjar]". */
function nounBefore(tokens: readonly Token[], from: number): Phrase | undefined {
  const before = tokens[from - 1]
  if (before === undefined) return undefined
  const head = NAMING.has(before.lower) || before.text === ',' ? from - 2 : from - 1
  const noun = tokens[head]
  if (noun === undefined) return undefined
  const personal = noun.pos === 'NOUN' && PERSONAL.test(noun.lower) && !isOtherwiseDescribed(noun.lower)
  if (!RANKS.has(noun.lower) && (!personal || NO_EPITHETS.has(noun.lower))) return undefined
  const modifiers = []
  for (let at = head - 1; at > head - LONGEST; at--) {
    const token = tokens[at]
    if (token === undefined || !MODIFIES.has(token.pos)) break
    modifiers.push(token.lower)
  }
  const determined = DETERMINERS.has(tokens[head - modifiers.length - 1]?.lower ?? '')
  return determined || head === from - 1 ? { head, modifiers } : undefined
}

/** The determiner of "[Nightjar], *a* burglar" or "[Nightjar] (Mara Quill), *the* burglar". */
function appositionAt(tokens: readonly Token[], to: number): number | undefined {
  let at = to
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + BRACKETS).findIndex((t) => t.text === ')')
    if (close > 0) at += close + 1
  }
  return APPOSING.has(tokens[at]?.text ?? '') && DETERMINERS.has(tokens[at + 1]?.lower ?? '')
    ? at + 1
    : undefined
}

/** The determiner of "[Owl] was *a* gangster". */
function predicateAt(tokens: readonly Token[], to: number): number | undefined {
  return IS.has(tokens[to]?.lower ?? '') && ARTICLES.has(tokens[to + 1]?.lower ?? '') ? to + 1 : undefined
}

/** The last noun of the phrase behind a determiner: "a Finnish customs *officer* with …", "the ship's *cat*". */
function phraseAt(tokens: readonly Token[], determiner: number): Phrase | undefined {
  let modifiers: string[] = []
  for (let at = determiner + 1; at <= determiner + LONGEST; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token?.lower === "'s") modifiers = []
    else if (token === undefined || !isInside(token, next)) return undefined
    else if (
      (token.pos !== 'NOUN' && !PERSONAL.test(token.lower)) ||
      next?.lower === "'s" ||
      isInside(next, tokens[at + 2])
    )
      modifiers.push(token.lower)
    else return isOtherwiseDescribed(token.lower) ? undefined : { head: at, modifiers }
  }
  return undefined
}

/** "a *shapeshifting* *sea-witch*". */
function isInside(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.pos === 'VERB')
    return PARTICIPLE.test(token.lower) && (next?.pos === 'NOUN' || next?.pos === 'ADJ')
  return INSIDE.has(token.pos) || token.text === '-'
}
const PARTICIPLE = /(?:ing|ed|en)$/

/** "The witch *hunter*", "the detective *Owl*", "the witch *from* the marsh": the words behind make it another. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]]
  if (next === undefined) return false
  if (next.pos === 'NOUN') return !isVerb(next.lower, second?.pos ?? '')
  return next.pos === 'PROPN' || next.text === '-' || RESTRICTS.has(next.lower)
}

/** "The gangster *meets* Owl", "the captain *dies* in …": verbs that the tagger takes for nouns. */
const isVerb = (word: string, next: string) =>
  VERBS_LIKE_NOUNS.has(word) ||
  (/[^s]s$/.test(word) && BEHIND_VERB.has(next) && !DESCRIPTIONS.has(word.slice(0, -1)))
const BEHIND_VERB = new Set(['DET', 'PROPN', 'PRON', 'ADV', 'ADP', 'PART'])
const RESTRICTS = new Set("of from who whose whom that named called known played 's '".split(' '))

/** "the series", "the actor", "the season": such nouns have readers of their own. */
const isOtherwiseDescribed = (noun: string) =>
  SEASON_NOUNS.has(noun) || (DESCRIPTIONS.get(noun) ?? 'character') !== 'character'

const rankOf = (word: string) => ABBREVIATED.get(word.replace('.', '')) ?? word
const ABBREVIATED = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
])

const SOMEBODY = new Set(['character', 'person'])
const SOMEBODY_ELSE: Said = { referent: referentOf('', 'character'), modifiers: [] }
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const MODIFIES = new Set(['ADJ', 'NOUN'])
const DETERMINERS = new Set('a an the his her their its'.split(' '))
const ARTICLES = new Set(['a', 'an', 'the'])
const APPOSING = new Set([',', '—', '–', '('])
const NAMING = new Set(['named', 'called'])
const IS = new Set(['is', 'was', "'s"])
const PREDICATING = new Set("is was be been are were 's as becomes became".split(' '))
/** What comes before the noun of somebody else. */
const OTHER = new Set(
  'new other same next second third former original previous latest late only real young younger older'.split(
    ' ',
  ),
)
/** Tokens from a determiner to its noun. */
const LONGEST = 6
/** Tokens of a player in brackets. */
const BRACKETS = 7
