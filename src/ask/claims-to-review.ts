import {
  claimRows,
  claimSentence,
  claimVerdictsIn,
  eventsIn,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'

/** A claim that no editor has looked at yet. */
export type ClaimToReview = RecordedClaim & { readonly sentence: string }

/** The latest claims that nobody has judged, at the most `most`, and how many claims were judged. */
export interface ClaimsToReview {
  readonly claims: readonly ClaimToReview[]
  readonly judged: number
  readonly hidden: readonly Hidden[]
}

export async function claimsToReview(
  ledger: Ledger,
  most: number,
  guard?: SpoilerGuard,
): Promise<ClaimsToReview> {
  const judged = claimVerdictsIn(await eventsIn(ledger))
  // Those that were judged are among the latest too.
  const latest = await ledger.queries
    .selectFrom('articles')
    .innerJoin('claims', 'claims.article_id', 'articles.id')
    .select('claims.id')
    .orderBy('articles.published', 'desc')
    .orderBy('claims.id')
    .limit(most + judged.size)
    .execute()
  const wanted = latest.map(({ id }) => id).filter((id) => !judged.has(id))
  const rows = await claimRows(ledger).where('claims.id', 'in', wanted.slice(0, most)).execute()
  const claims = rows.map(recordedClaimOf).map((claim) => ({ ...claim, sentence: claimSentence(claim) }))
  const order = new Map(wanted.map((id, n) => [id, n]))
  const { shown, hidden } = guarded(guard, claims, toldBy)
  return {
    claims: shown.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    judged: judged.size,
    hidden,
  }
}
