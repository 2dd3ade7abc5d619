import type { Mention, Referent } from './document.ts'
import { type Installment, installmentOf } from './seasons.ts'

/** A mention of what was named before: "she", "the series", "season two". Always with all its fields, for mentions of one shape are read faster. */
export function laterMention(
  from: number,
  to: number,
  referent: Referent,
  kind: Mention['kind'],
  reason: string,
): Mention {
  return {
    from,
    to,
    referent,
    alternatives: [],
    kind,
    guessed: undefined,
    discovered: undefined,
    sure: true,
    reason,
  }
}

/** A season or an episode of a work, where the work is known; `why` says how it is. */
export function seasonMention(
  part: Installment,
  from: number,
  to: number,
  work: Referent | undefined,
  why: string,
): Mention | null {
  if (work === undefined) return null
  const referent = installmentOf(work.series ?? work, part.season, part.episode)
  return laterMention(from, to, referent, 'season', `season of the work ${why}`)
}
