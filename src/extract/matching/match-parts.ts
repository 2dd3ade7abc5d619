import type { Mention, SentenceFocus } from '../../find/index.ts'
import type { Clauses } from '../clauses/clauses.ts'
import { lexicon } from '../grammar.ts'
import { bitOf, type Lexicon } from './lexicon.ts'
import type { Match } from './match.ts'
import { describedMatches } from './match-described.ts'
import { linkMatches } from './match-links.ts'
import { nearbyMatches } from './match-nearby.ts'
import { nounMatches, nounsIn } from './match-nouns.ts'
import { verbMatches } from './match-verbs.ts'
import { unbent } from './unbent.ts'

/** A part of a sentence that is read by itself, the frames that its names can fill, and what it is about. */
export interface Part {
  readonly clauses: Clauses
  readonly frames: Lexicon
  readonly focus: SentenceFocus
}

/** What is found in each part, in their order. One kind of match is looked for in all of them before the next is. */
export function matchesInEach(parts: readonly Part[]): (readonly Match[])[] {
  const nouns = parts.map(({ clauses: { units, verbs }, frames }) => nounsIn(units, verbs, frames))
  const said = parts.map(({ clauses: { units, verbs }, frames, focus }) =>
    verbMatches(units, verbs, frames, focus),
  )
  const nominal = parts.map(({ clauses: { units }, focus }, n) => nounMatches(units, nouns[n] ?? [], focus))
  const linked = parts.map(({ clauses: { units, verbs }, frames, focus }) => [
    ...linkMatches(units, verbs, frames, focus),
    ...describedMatches(units, verbs, frames),
  ])
  return parts.map(({ clauses: { units, verbs, mentions }, focus }, n) => {
    const [verbal = [], noun = [], link = []] = [said[n], nominal[n], linked[n]]
    const known = mentions.filter((m) => m.guessed !== true)
    const sure = lexicon.within(typesIn(known, focus.guessed === true ? {} : focus))
    const strict = [...verbal, ...noun, ...link]
    const told = [...verbal, ...noun.filter((m) => !isSaid(verbal, m)), ...link]
    return unbent([...told, ...nearbyMatches(units, verbs, nouns[n] ?? [], sure, focus, strict)])
  })
}

/** "the fifth season of [UBN]'s [Matchlight]": what is found in words that are a mention and hold others. */
export function nestedMatches(clauses: Clauses): Match[] {
  const frames = lexicon.within(typesIn(clauses.mentions, {}))
  return [
    ...nounMatches(clauses.units, nounsIn(clauses.units, [], frames), {}),
    ...linkMatches(clauses.units, [], frames, {}),
  ]
}

/** One bit for each type that some reading of some mention has, or the work in focus. */
export function typesIn(mentions: readonly Mention[], focus: SentenceFocus): number {
  let bits = focus.work === undefined ? 0 : bitOf('work')
  for (const { referent, alternatives } of mentions) {
    bits |= bitOf(referent.type)
    for (const { type } of alternatives) bits |= bitOf(type)
  }
  return bits
}

/** "*Production* on Dry Dock *wrapped*": the verb says of the noun's work what the noun would. */
function isSaid(said: readonly Match[], { predicate, args, trigger }: Match): boolean {
  return said.some(
    (m) =>
      m.predicate === predicate &&
      m.args.every((a, n) => a?.referent.name === args[n]?.referent.name) &&
      [m.verb?.slots.get('subject'), m.verb?.slots.get('object')].some((phrases) =>
        phrases?.some((p) => p.from <= trigger && trigger < p.to),
      ),
  )
}
