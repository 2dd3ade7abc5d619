import type { Draft } from './basis/releases.ts'

/**
 * Gives what somebody is known for the job that the sentence tells: "Mara Quill (“Dry Dock”) will direct Harbour Nights" directed Dry Dock too.
 * Where the sentence tells of several jobs, or of none, the frame's own stands.
 */
export function withJobsOfCredits(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { claim } = draft
    if (!draft.credit) return draft
    const jobs = new Set(
      drafts.flatMap(({ claim: other, credit }) => {
        const here = other.span.in === claim.span.in && other.span.start === claim.span.start
        const same = here && !credit && other.args[0] === claim.args[0] && other.args[1] !== claim.args[1]
        return same && other.predicate === claim.predicate ? [other.role] : []
      }),
    )
    const [role] = jobs
    return role === undefined || jobs.size > 1 ? draft : { ...draft, claim: { ...claim, role } }
  })
}
