import type { Origin } from '../../find/index.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import type { Lexicon } from './lexicon.ts'
import type { Match } from './match.ts'

/** Matches inside one mention: "a [Harbour Nights spin-off]" says by its name what it comes from. */
export function describedMatches(units: readonly Unit[], verbs: readonly Verb[], lexicon: Lexicon): Match[] {
  return units.flatMap(({ mention }, at) => {
    const origin = mention?.referent.origin
    if (mention === undefined || origin === undefined) return []
    const verb = verbs.findLast((v) => v.at < at) ?? verbs.find((v) => v.at > at)
    const args = [
      { mention, referent: mention.referent },
      { mention, referent: origin.work },
    ]
    return lexicon.links
      .filter(({ frame }) => frame.link === 'described' && calls(frame.called, origin))
      .map(({ predicate, frame }) => ({ predicate, frame, args, trigger: at, verb }))
  })
}

const calls = (nouns: string | undefined, origin: Origin) =>
  nouns?.split('|').some((noun) => origin.nouns.includes(noun)) === true
