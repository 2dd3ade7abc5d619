import type { Basis, Certainty, Qualifiers, Status } from '../model/index.ts'
import { claimSentence } from '../record/index.ts'
import { verdictOf } from '../weigh/index.ts'
import type { RecordedReport, WeighedProposition } from '../weighed/index.ts'

/** A proposition and where it stands: what a line of a board shows. */
export interface Standing {
  readonly id: string
  readonly sentence: string
  readonly predicate: string
  readonly args: readonly string[]
  readonly qualifiers: Qualifiers
  readonly status: Status
  /** How probable it is; 0 or 1 once it is settled. */
  readonly probability: number
  /** The rule that gave the status; certainty, basis and who says so are of the claim that weighs most. */
  readonly rule: string
  readonly claim: string
  readonly certainty: Certainty
  readonly basis: Basis
  readonly outlet?: string
  readonly according_to: readonly string[]
  /** Day of the earliest article that speaks of it; absent where none is dated. */
  readonly since?: string
  readonly articles: number
  /** Reports that rest on no other: copies of one scoop are one. */
  readonly reports: number
}

/** Where propositions stand, in their order, each by the claim that decides. */
export function standingsOf(propositions: readonly WeighedProposition[]): Standing[] {
  return propositions.flatMap((proposition) => {
    const id = decidingClaim(proposition)
    const report = proposition.item.reports.find((one) => one.id === id)
    return report === undefined ? [] : [standing(proposition, report)]
  })
}

/** The claim that gave the status, or, where a fact or a person did, the one that weighs most. */
function decidingClaim({ item, weighed }: WeighedProposition): string | undefined {
  const { cause } = weighed.standing
  if (item.reports.some(({ id }) => id === cause)) return cause
  return verdictOf(
    item.reports.map(({ id, certainty, basis, day }) => ({ id, certainty, basis, published: day })),
  ).claim
}

function standing({ item, weighed }: WeighedProposition, report: RecordedReport): Standing {
  const since = item.reports.flatMap(({ day }) => day ?? []).sort()[0]
  const { id, predicate } = item
  const { args = item.args, qualifiers = item.qualifiers, certainty, basis, according_to, outlet } = report
  return {
    id,
    sentence: claimSentence({ predicate, args, qualifiers }),
    predicate,
    args,
    qualifiers,
    status: weighed.standing.status,
    probability: weighed.probability,
    rule: weighed.standing.rule,
    claim: report.id,
    certainty,
    basis,
    ...(outlet === undefined ? {} : { outlet }),
    according_to,
    ...(since === undefined ? {} : { since }),
    articles: new Set(item.reports.map(({ address }) => address)).size,
    reports: weighed.independent.length,
  }
}
