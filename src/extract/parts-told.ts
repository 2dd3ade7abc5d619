import type { Certainty, Claim } from '../model/index.ts'
import { type Completion, predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'
import { shareArguments } from './shared-arguments.ts'

/**
 * "Vale's *Owl* will appear in Dry Dock", "Vale (*Owl*) has signed on for it": who plays whom is said in passing, and what the sentence tells of the
 * part, or of its player, is told of both; not of "Vale, who plays the Owl, …", which may be elsewhere. The work, how sure it is and on
 * whose word are that claim's; only where the sentence tells one such.
 */
export function withPartsTold(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { claim, beside } = draft
    const predicate = predicateNamed(claim.predicate)
    const completions = predicate?.completedBy
    const isOpen = beside && claim.basis === 'released' && claim.args.length < (predicate?.args.length ?? 0)
    if (!isOpen || completions === undefined) return draft
    const told = drafts.flatMap((other) => {
      const by = other.past ? undefined : completions.find((c) => completes(claim, other.claim, c))
      const work = by === undefined ? undefined : other.claim.args[by.takes]
      return by === undefined || work === undefined ? [] : [{ other, work, place: by.takes }]
    })
    const [first] = told
    if (first === undefined || told.some(({ work }) => work !== first.work)) return draft
    const { certainty, basis, according_to, hedges, arg_spans } = first.other.claim
    return {
      ...first.other,
      credit: draft.credit,
      claim: {
        ...claim,
        args: [...claim.args, first.work],
        arg_spans: [...claim.arg_spans, arg_spans[first.place] ?? null],
        certainty,
        basis,
        according_to,
        ...(hedges === undefined ? {} : { hedges }),
      },
    }
  })
}

function completes(claim: Claim, other: Claim, { predicate, role, shared }: Completion): boolean {
  return (
    other.predicate === predicate &&
    (role === undefined || other.role === role) &&
    other.basis !== 'released' &&
    SHOWS.has(other.certainty) &&
    shareArguments(claim, other, shared)
  )
}
/** "Vale's Owl won't appear in it" leaves who plays the Owl as it is. */
const SHOWS: ReadonlySet<Certainty> = new Set(['certain', 'likely', 'possible'])
