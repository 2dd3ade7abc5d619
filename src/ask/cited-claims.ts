import {
  claimRows,
  claimSentence,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'

/** A claim of the record with its sentence for people, its verbatim sentence, and the article that both stand in. */
export interface FoundClaim extends RecordedClaim {
  readonly sentence: string
}

/** The claims of these ids; an id that is none of a claim is left out. */
export async function citedClaims(
  ledger: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundClaim>> {
  if (ids.length === 0) return new Map()
  const rows = await claimRows(ledger).where('claims.id', 'in', ids).execute()
  const claims = rows.map(recordedClaimOf)
  return new Map(claims.map((claim) => [claim.id, { ...claim, sentence: claimSentence(claim) }]))
}
