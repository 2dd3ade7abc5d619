import type { EntityType } from '../model/index.ts'
import type { Token } from './document.ts'
import { ordinalOf, rankOf } from './number-words.ts'
import {
  AWARDS,
  CHARACTER_DESCRIPTIONS,
  HONOURED,
  JOB_DESCRIPTIONS,
  PERSON_DESCRIPTIONS,
} from './people-nouns.ts'
import { MEDIA, type Medium, STORY_MODIFIERS, VAGUE_WORK_NOUNS, WORK_NOUNS } from './work-nouns.ts'

/** Nouns that, with a definite determiner, mean the entity of a type that was named last: "the actor", "the streamer". */
export const DESCRIPTIONS: ReadonlyMap<string, EntityType> = new Map([
  ...listed('work', [...WORK_NOUNS, ...VAGUE_WORK_NOUNS]),
  ...listed('person', [...PERSON_DESCRIPTIONS, ...JOB_DESCRIPTIONS, ...HONOURED]),
  ...listed('character', CHARACTER_DESCRIPTIONS),
  ...listed('team', 'team gang squad brigade'.split(' ')),
  ...listed('company', 'streamer network studio broadcaster channel service platform'.split(' ')),
])

/** Words that make a noun mean something already named. "a series" is new; "that series" is not. */
export const DEFINITE = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her'])

/** Taken for nouns by the tagger, where they end a description: "the new season *premieres* in May", "the latter *returns*". */
export const VERBS_LIKE_NOUNS: ReadonlySet<string> = new Set(
  `premieres debuts airs returns stars opens drops launches streams wraps ends bows lands hits arrives runs films shoots rolls centers
   centres focuses follows finds sees picks marks hails boasts takes starts kicks concludes features tells shows comes hosts`.split(
    /\s+/,
  ),
)

/** A season that has been named: "the new season", "the season". */
export const SEASON_NOUNS = new Set(['season', 'installment', 'instalment', 'run', 'episodes', 'parter'])
/** Those of them that mean a season only of a series that has one. */
export const VAGUE_SEASON_NOUNS = new Set(['run', 'episodes', 'parter'])

/** "hes" and "shes" are written by people in a hurry. */
export const PERSON_PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'hes', 'shes'])

function listed(type: EntityType, nouns: Iterable<string>): [string, EntityType][] {
  return [...nouns].map((noun) => [noun, type])
}

/** "the hit series", "the Scottish actress": adjectives, numbers and what a story is like may stand between. */
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
    LENGTHS.has(token.lower) ||
    ATTRIBUTES.has(token.lower) ||
    STORY_MODIFIERS.has(token.lower) ||
    AWARDS.has(token.lower) ||
    // "the *80s* period drama".
    /^['’]?(?:19|20)?\d0s$/.test(token.lower) ||
    /^\p{Lu}\p{L}+(?:ish|an|ese)$/u.test(token.text)
  )
}

/** Nouns and adjectives that the tagger takes for something else: "the *hit* series", "the *upcoming* film". */
const ATTRIBUTES = new Set(
  'upcoming new popular animated live-action long-running acclaimed same farewell freshman sophomore axed cancelled canceled scrapped'.split(
    ' ',
  ),
)
/** "the 10-episode series", "the two-time Emmy winner". */
const LENGTHS = new Set(['-', 'episode', 'part', 'hour', 'minute', 'time', 'night'])

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
  const words: string[] = []
  let at = i + 1
  while (at < end - 1 && at < i + LONGEST) {
    const to = modifierEnd(tokens, at)
    if (to === undefined) break
    words.push(nounAt(tokens, at)?.to === to ? (nounAt(tokens, at)?.noun ?? '') : (tokens[at]?.lower ?? ''))
    at = to
  }
  const plain = { noun: tokens[at]?.lower ?? '', from: at, to: at + 1 }
  const first = nounAt(tokens, at)
  let head = first !== undefined && DESCRIPTIONS.has(first.noun) ? first : plain
  words.push(head.noun)
  for (;;) {
    const next = nounAt(tokens, head.to)
    if (next === undefined || next.to > end || !DESCRIPTIONS.has(head.noun) || !DESCRIPTIONS.has(next.noun))
      break
    words.push(next.noun)
    head = next
  }
  // "the mystery" is what a story is about, "the murder mystery" a work; "the winner" is anybody, "the Emmy winner" somebody.
  const before = words.slice(0, -1)
  const isVague =
    (VAGUE_WORK_NOUNS.has(head.noun) && !before.some((w) => STORY_MODIFIERS.has(w))) ||
    (HONOURED.has(head.noun) && !before.some((w) => AWARDS.has(w)))
  return { ...head, noun: isVague ? '' : head.noun, words }
}

/** The token behind the modifier at `at`: "*long-gestating* movie", "*sci-fi* epic", "*critically acclaimed* series"; undefined where none stands there. */
function modifierEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = nounAt(tokens, at)
  if (noun === undefined || DESCRIPTIONS.has(noun.noun)) return undefined
  if (noun.to > at + 1 && STORY_MODIFIERS.has(noun.noun)) return noun.to
  const adverb = tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ'
  const participle = tokens[at - 1]?.text === '-' && tokens[at]?.pos === 'VERB'
  const compound =
    NOMINAL.has(tokens[at]?.pos ?? '') && tokens[at + 1]?.text === '-' && tokens[at + 2]?.pos === 'VERB'
  // "the *first* film"; "the first series" is a season.
  if (rankOf(tokens[at]?.lower ?? '') !== undefined && isNumbered(tokens[at + 1]?.lower ?? '')) return at + 1
  // "the 10-episode series", but "the second series" is a season.
  const counted = tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === '-'
  return adverb || participle || compound || counted || isAttribute(tokens[at]) ? at + 1 : undefined
}

/** What comes in parts that are works of their own. */
const isNumbered = (noun: string) => NUMBERED.has(MEDIA.get(noun) ?? 'series')
const NUMBERED = new Set<Medium>(['film', 'book', 'game'])

const NOMINAL = new Set(['NOUN', 'PROPN'])

interface Phrase {
  readonly noun: string
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}
/** Tokens from the determiner to the head: "the long-awaited third film". */
const LONGEST = 9

/** "the upcoming drama *starring* Quill", "the pilot *written by* Vale": words behind a noun that tell its work apart from the one that the text is about. */
export const tellsApart = (word = '', next = ''): boolean =>
  word === 'starring' || (MADE.has(word) && next === 'by')
const MADE = new Set('written created directed penned helmed produced co-written co-created'.split(' '))
