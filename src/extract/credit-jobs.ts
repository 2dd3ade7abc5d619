import { predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'

/**
 * "Composer Quill replaces Vale. … *Quill's work includes* Dry Dock": what somebody did in an earlier work, where its sentence doesn't tell, is what the text
 * has told of in others, unless that is acting too.
 */
export function withJobsOfCredits(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some((draft) => draft.guessesJob)) return [...drafts]
  const jobs = new Map<string, Set<string>>()
  for (const { claim, guessesJob } of drafts) {
    const [who = ''] = claim.args
    const plays = predicateNamed(claim.predicate)?.args[1]?.types[0] === 'character'
    const job = plays ? 'actor' : claim.role
    if (guessesJob || job === undefined) continue
    jobs.set(who, (jobs.get(who) ?? new Set()).add(job))
  }
  return drafts.map((draft) => {
    const told = jobs.get(draft.claim.args[0] ?? '')
    if (!draft.guessesJob || told === undefined || told.has('actor')) return draft
    const role = BEHIND_THE_CAMERA.find((job) => told.has(job))
    return role === undefined ? draft : { ...draft, claim: { ...draft.claim, role } }
  })
}

/** Jobs that somebody has in one work after the other, the surest first; a creator has created that one. */
const BEHIND_THE_CAMERA = ['composer', 'director', 'writer', 'showrunner', 'producer'] as const
