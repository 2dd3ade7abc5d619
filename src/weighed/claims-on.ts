import type { ClaimVerdict } from '../model/index.ts'
import {
  type ClaimRow,
  claimRows,
  correctedJson,
  inParts,
  type Ledger,
  propositionOf,
  type RecordedClaim,
  readingOf,
  recordedClaimOf,
} from '../record/index.ts'

/**
 * What counts of the claims on propositions, on all of them without `ids`: those of the newest versions, less those that an editor dismissed, and as they
 * were corrected. `end` is an instant: as it was then.
 */
export async function claimsOn(
  ledger: Ledger,
  ids: readonly string[] | undefined,
  verdicts: ReadonlyMap<string, ClaimVerdict>,
  end?: string,
): Promise<RecordedClaim[]> {
  const all =
    end === undefined ? claimRows(ledger) : claimRows(ledger).where('articles.recorded_at', '<=', end)
  const rows = await (ids === undefined
    ? all.execute()
    : inParts(ids, (part) => all.where('of.proposition_id', 'in', part).execute()))
  if (end === undefined) return countingOf(rows, verdicts)
  const later = await readAfter(ledger, end)
  const held = rows.filter((row) => !later.has(`${row.article_id} ${row.frame}`))
  const newest = await newestVersions(
    ledger,
    held.map((row) => row.address),
    end,
  )
  return countingOf(
    held.map((row) => ({
      ...correctedUpTo(row, verdicts.get(row.id)),
      newest: newest.get(row.address) ?? null,
    })),
    verdicts,
  )
}

/** The same of claims by their ids, as it is now. */
export async function claimsWith(
  ledger: Ledger,
  ids: readonly string[],
  verdicts: ReadonlyMap<string, ClaimVerdict>,
): Promise<RecordedClaim[]> {
  const rows = await inParts(ids, (part) => claimRows(ledger).where('claims.id', 'in', part).execute())
  return countingOf(rows, verdicts)
}

function countingOf(rows: readonly ClaimRow[], verdicts: ReadonlyMap<string, ClaimVerdict>): RecordedClaim[] {
  return rows
    .filter((row) => row.version === row.newest && verdicts.get(row.id)?.kind !== 'dismiss')
    .map(recordedClaimOf)
}

/** A claim as it had been corrected when that was the last word on it: what editors said since is not known yet. */
function correctedUpTo(row: ClaimRow, verdict: ClaimVerdict | undefined): ClaimRow {
  const said = verdict?.kind === 'correct' ? verdict.reading : undefined
  const corrected_json = said === undefined ? null : correctedJson(row, said)
  if (corrected_json === row.corrected_json) return row
  const { predicate, args, qualifiers } = said ?? readingOf(row)
  const { id } = propositionOf({ predicate, args, ...qualifiers })
  return { ...row, corrected_json, names_json: null, proposition_id: id }
}

/** What other readers than the rules brought after `end`: the article and the frame of their claims. */
async function readAfter(ledger: Ledger, end: string): Promise<ReadonlySet<string>> {
  const rows = await ledger.queries
    .selectFrom('readings')
    .select(['article_id', 'reader'])
    .where('recorded_at', '>', end)
    .execute()
  return new Set(rows.map(({ article_id, reader }) => `${article_id} ${reader}`))
}

/** The newest version at each address that was held at `end`, whether or not it claims anything. */
async function newestVersions(
  ledger: Ledger,
  addresses: readonly string[],
  end: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await inParts([...new Set(addresses)], (part) =>
    ledger.queries
      .selectFrom('articles')
      .select('address')
      .select(({ fn }) => fn.max('version').as('version'))
      .where('address', 'in', part)
      .where('recorded_at', '<=', end)
      .groupBy('address')
      .execute(),
  )
  return new Map(rows.map(({ address, version }) => [address, version]))
}
