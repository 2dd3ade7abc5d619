import type { Basis, Certainty, Qualifiers, Status } from '../model/index.ts'
import { verdictOf } from '../weigh/index.ts'
import { claimSentence, type RecordedClaim } from './recorded-claim.ts'

/** A proposition and where it stands: what a line of a board shows. */
export interface Standing {
  readonly id: string
  readonly sentence: string
  readonly predicate: string
  readonly args: readonly string[]
  readonly qualifiers: Qualifiers
  readonly status: Status
  /** The rule of the ladder and the claim that put it there; certainty, basis and who says so are that claim's. */
  readonly rule: string
  readonly claim: string
  readonly certainty: Certainty
  readonly basis: Basis
  readonly outlet?: string
  readonly according_to: readonly string[]
  /** Day of the earliest article that speaks of it; absent where none is dated. */
  readonly since?: string
  readonly articles: number
}

/** Where a proposition stands by all the claims on it; undefined without any. Only newest versions of articles speak. */
export function standingOf(claims: readonly RecordedClaim[]): Standing | undefined {
  const current = claims.filter((c) => c.article.isCurrent)
  const verdict = verdictOf(
    current.map(({ id, certainty, basis, article }) => ({
      id,
      certainty,
      basis,
      published: article.published,
    })),
  )
  const claim = current.find((c) => c.id === verdict.claim)
  if (claim === undefined) return undefined
  const since = current.flatMap((c) => c.article.published ?? []).sort()[0]
  const { proposition, predicate, args, qualifiers, certainty, basis, according_to, article } = claim
  return {
    id: proposition,
    sentence: claimSentence(claim),
    predicate,
    args,
    qualifiers,
    status: verdict.status,
    rule: verdict.rule,
    claim: claim.id,
    certainty,
    basis,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    according_to,
    ...(since === undefined ? {} : { since }),
    articles: new Set(current.map((c) => c.article.address)).size,
  }
}
