import type { EntityType } from '../model/index.ts'
import type { Token } from './document.ts'
import { ordinalOf } from './number-words.ts'

/** Nouns that, with a definite determiner, mean the entity of a type that was named last: "the actor", "the streamer". */
export const DESCRIPTIONS: ReadonlyMap<string, EntityType> = new Map([
  ...list(
    'work',
    'series show drama film movie sequel prequel comedy sitcom dramedy miniseries spin-off spinoff programme soap serial seasons',
  ),
  ...list('work', 'parter special musical thriller franchise reboot'),
  ...list(
    'work',
    'revival remake follow-up followup offshoot feature flick game videogame comic book novel original mothership flagship',
  ),
  ...list(
    'person',
    'actor actress star thespian filmmaker director showrunner helmer performer newcomer comedian screenwriter',
  ),
  ...list('team', 'team gang squad brigade'),
  ...list('company', 'streamer network studio broadcaster channel service platform streamer'),
])

/** Words that make a noun mean something already named. "a series" is new; "that series" is not. */
export const DEFINITE = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her'])

/** Adjectives that may stand between: "the hit series", "the upcoming film". */
const ATTRIBUTES = new Set(
  'hit upcoming new superhero popular animated live-action long-running sci-fi fantasy crime original acclaimed same'.split(
    ' ',
  ),
)

/** What a work is to another: "the *sequel* to Harbour Nights" is a description of its own, and means no work named before. */
export const RELATIONAL: ReadonlySet<string> = new Set(
  'sequel prequel spin-off spinoff offshoot reboot revival remake follow-up followup'.split(' '),
)

/** Taken for nouns by the tagger, where they end a description: "the new season *premieres* in May", "the latter *returns*". */
export const VERBS_LIKE_NOUNS: ReadonlySet<string> = new Set(
  'premieres debuts airs returns stars opens drops launches streams wraps ends'.split(' '),
)

/** A season that has been named: "the new season", "the season". */
export const SEASON_NOUNS = new Set(['season', 'installment', 'instalment', 'run', 'episodes', 'parter'])
/** Those of them that mean a season only of a series that has one. */
export const VAGUE_SEASON_NOUNS = new Set(['run', 'episodes', 'parter'])

/** "hes" and "shes" are written by people in a hurry. */
export const PERSON_PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'hes', 'shes'])

function list(type: EntityType, nouns: string): [string, EntityType][] {
  return nouns.split(' ').map((noun) => [noun, type])
}

/** "the hit series", "the Scottish actress": adjectives and numbers may stand between. */
export function isAttribute(token: Token | undefined): boolean {
  if (
    token === undefined ||
    DESCRIPTIONS.has(token.lower) ||
    ordinalOf(token.lower) !== undefined ||
    SEASON_NOUNS.has(token.lower)
  )
    return false
  return (
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    token.lower === 'streaming' ||
    token.lower === 'cable' ||
    LENGTHS.has(token.lower) ||
    ATTRIBUTES.has(token.lower) ||
    /^\p{Lu}\p{L}+(?:ish|an|ese)$/u.test(token.text)
  )
}

/** "the 10-episode series". */
const LENGTHS = new Set(['-', 'episode', 'part', 'hour', 'minute'])

/** A noun of one token or of three ("spin-off", "follow-up", "six-parter"), as tokens `from` up to `to`. */
export function nounAt(
  tokens: readonly Token[],
  from: number,
): { readonly noun: string; readonly from: number; readonly to: number } | undefined {
  const first = tokens[from]
  if (first === undefined) return undefined
  const [hyphen, last] = [tokens[from + 1], tokens[from + 2]]
  if (hyphen?.text === '-' && last !== undefined && hyphen.start === first.end && last.start === hyphen.end)
    return { noun: last.lower === 'parter' ? last.lower : `${first.lower}-${last.lower}`, from, to: from + 3 }
  return { noun: first.lower, from, to: from + 1 }
}

/**
 * The phrase behind the determiner at token `i`: its head, which is the last of several such nouns ("the prequel *series*"), and all
 * words up to it.
 */
export function phraseAt(tokens: readonly Token[], i: number, end: number): Phrase {
  let at = i + 1
  const words: string[] = []
  for (; at < end - 1 && at < i + LONGEST; at++) {
    const participle = tokens[at - 1]?.text === '-' && tokens[at]?.pos === 'VERB'
    if (DESCRIPTIONS.has(nounAt(tokens, at)?.noun ?? '') || !(participle || isAttribute(tokens[at]))) break
    words.push(tokens[at]?.lower ?? '')
  }
  let head = nounAt(tokens, at) ?? { noun: '', from: at, to: at + 1 }
  if (!DESCRIPTIONS.has(head.noun)) head = { noun: tokens[at]?.lower ?? '', from: at, to: at + 1 }
  words.push(head.noun)
  const next = nounAt(tokens, head.to)
  if (next !== undefined && next.to <= end && DESCRIPTIONS.has(head.noun) && DESCRIPTIONS.has(next.noun)) {
    words.push(next.noun)
    head = next
  }
  return { ...head, words }
}

interface Phrase {
  readonly noun: string
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}
/** Tokens from the determiner to the head: "the long-awaited third film". */
const LONGEST = 7

/** What a person is to a work that is only named to say who it is: "the [Dry Dock] *alum*", "*creator* of [Dry Dock]". */
export const CREDIT_NOUNS: ReadonlySet<string> = new Set(
  `star stars alum alumna alumnus alums veteran vet breakout graduate regular fame actor actress creator co-creator creators showrunner director
   writer producer composer author helmer scribe filmmaker lead`.split(/\s+/),
)
