import type { Basis, Certainty, Qualifiers, Status } from '../model/index.ts'
import {
  claimRows,
  claimSentence,
  inParts,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'
import { verdictOf } from '../weigh/index.ts'
import type { WeighedProposition } from '../weighed/index.ts'

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

/** Where propositions stand, in their order, each by the claim that decides; time in proportion to their number. */
export async function standingsOf(
  ledger: Ledger,
  propositions: readonly WeighedProposition[],
): Promise<Standing[]> {
  const deciding = propositions.map((proposition) => ({ proposition, claim: decidingClaim(proposition) }))
  const ids = deciding.flatMap(({ claim }) => claim ?? [])
  const rows = await inParts(ids, (part) => claimRows(ledger).where('claims.id', 'in', part).execute())
  const claims = new Map(rows.map((row) => [row.id, recordedClaimOf(row)]))
  return deciding.flatMap(({ proposition, claim }) => {
    const decides = claims.get(claim ?? '')
    return decides === undefined ? [] : [standing(proposition, decides)]
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

function standing({ item, weighed }: WeighedProposition, claim: RecordedClaim): Standing {
  const since = item.reports.flatMap(({ day }) => day ?? []).sort()[0]
  const { proposition, predicate, args, qualifiers, certainty, basis, according_to, article } = claim
  return {
    id: proposition,
    sentence: claimSentence(claim),
    predicate,
    args,
    qualifiers,
    status: weighed.standing.status,
    probability: weighed.probability,
    rule: weighed.standing.rule,
    claim: claim.id,
    certainty,
    basis,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    according_to,
    ...(since === undefined ? {} : { since }),
    articles: new Set(item.reports.map(({ address }) => address)).size,
    reports: weighed.independent.length,
  }
}
