import type { Basis, Certainty, Qualifiers, Status } from '../model/index.ts'
import { verdictOf } from '../weigh/index.ts'
import type { WeighedProposition } from './record-weighing.ts'
import { claimSentence } from './recorded-claim.ts'

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

/** Where a proposition stands by all the claims on it that are in view; undefined without any. */
export function standingOf({ claims, weighed }: WeighedProposition): Standing | undefined {
  const { status, rule, cause } = weighed.standing
  const heaviest = verdictOf(
    claims.map(({ id, certainty, basis, article }) => ({
      id,
      certainty,
      basis,
      published: article.published,
    })),
  ).claim
  const claim = claims.find((c) => c.id === cause) ?? claims.find((c) => c.id === heaviest)
  if (claim === undefined) return undefined
  const since = claims.flatMap((c) => c.article.published ?? []).sort()[0]
  const { proposition, predicate, args, qualifiers, certainty, basis, according_to, article } = claim
  return {
    id: proposition,
    sentence: claimSentence(claim),
    predicate,
    args,
    qualifiers,
    status,
    probability: weighed.probability,
    rule,
    claim: claim.id,
    certainty,
    basis,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    according_to,
    ...(since === undefined ? {} : { since }),
    articles: new Set(claims.map((c) => c.article.address)).size,
    reports: weighed.independent.length,
  }
}
