import type { EntityType } from '../model/index.ts'
import type { Token } from './document.ts'
import { ordinalOf } from './number-words.ts'

/** Nouns that, with a definite determiner, mean the entity of a type that was named last: "the actor", "the streamer". */
export const DESCRIPTIONS: ReadonlyMap<string, EntityType> = new Map([
  ...list(
    'work',
    'series show drama film movie sequel prequel comedy sitcom dramedy miniseries spin-off spinoff programme soap seasons',
  ),
  ...list('work', 'two-parter three-parter four-parter six-parter special musical thriller franchise reboot'),
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

/** A season that has been named: "the new season", "the season". */
export const SEASON_NOUNS = new Set(['season', 'installment', 'instalment'])

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

/** What a person is to a work that is only named to say who it is: "the [Dry Dock] *alum*", "*creator* of [Dry Dock]". */
export const CREDIT_NOUNS: ReadonlySet<string> = new Set(
  `star stars alum alumna alumnus alums veteran vet breakout graduate regular fame actor actress creator co-creator creators showrunner director
   writer producer composer author helmer scribe filmmaker lead`.split(/\s+/),
)
