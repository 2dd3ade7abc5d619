import { claimRows, type Ledger, recordedClaimOf } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { toldBy } from './guarded.ts'

/** Those of the articles, by id, that claim what the guard keeps back: any piece of their text may tell it. None without a guard. */
export async function articlesThatSpoil(
  ledger: Ledger,
  articles: readonly string[],
  guard: SpoilerGuard | undefined,
): Promise<ReadonlySet<string>> {
  if (guard === undefined || articles.length === 0) return new Set()
  const rows = await claimRows(ledger).where('claims.article_id', 'in', articles).execute()
  const spoiling = rows.map(recordedClaimOf).filter((claim) => guard.spoils(toldBy(claim)) !== undefined)
  return new Set(spoiling.map((claim) => claim.article.id))
}
