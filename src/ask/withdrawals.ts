import {
  claimRows,
  claimSentence,
  claimVerdictsIn,
  eventsIn,
  inParts,
  type Ledger,
  recordedClaimOf,
} from '../record/index.ts'
import type { FoundClaim } from './cited-claims.ts'
import { comparedClaims } from './compared-claims.ts'
import type { ChangeSource } from './when-learned.ts'

/** A correction of an article took back what it had said. */
export interface Withdrawal {
  /** The same for ever for this proposition and this version of the article. */
  readonly id: string
  /** What it said before. */
  readonly claim: FoundClaim
  /** When the record got the correction, an ISO instant, and what that is. */
  readonly learned: string
  readonly source: ChangeSource
}

/**
 * What articles said, and corrections of them that were recorded after one instant and up to another no longer say, each proposition of an article once: of some
 * propositions alone, or of all. What a still newer version says again, and what was misread, was never taken back.
 */
export async function withdrawalsBetween(
  ledger: Ledger,
  since: string,
  until: string,
  propositions?: ReadonlySet<string>,
): Promise<Withdrawal[]> {
  const corrections = await ledger.queries
    .selectFrom('articles')
    .select(['id', 'address', 'version', 'title', 'outlet', 'url', 'recorded_at'])
    .where('recorded_at', '>', since)
    .where('recorded_at', '<=', until)
    .where('version', '>', 1)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  if (corrections.length === 0) return []
  const addresses = [...new Set(corrections.map(({ address }) => address))]
  const rows = await inParts(addresses, (part) =>
    claimRows(ledger).where('articles.address', 'in', part).execute(),
  )
  const verdicts = claimVerdictsIn(await eventsIn(ledger))
  const said = Map.groupBy(
    rows.map(recordedClaimOf).filter(({ id }) => verdicts.get(id)?.kind !== 'dismiss'),
    ({ article }) => article.address,
  )
  return corrections.flatMap(({ id, address, version, title, outlet, url, recorded_at }): Withdrawal[] => {
    const all = said.get(address) ?? []
    const of = (n: number) => all.filter(({ article }) => article.version === n)
    const still = new Set(
      all.filter(({ article }) => article.isCurrent).map(({ proposition }) => proposition),
    )
    const vanished = comparedClaims(of(version - 1), of(version)).vanished.filter(
      ({ proposition }) => !still.has(proposition) && propositions?.has(proposition) !== false,
    )
    const first = new Map(vanished.toReversed().map((claim) => [claim.proposition, claim]))
    return [...first.values()].map((claim) => ({
      id: `${claim.proposition}:${id}:withdrawn`,
      claim: { ...claim, sentence: claimSentence(claim) },
      learned: recorded_at,
      source: { title, ...(outlet === null ? {} : { outlet }), ...(url === null ? {} : { url }) },
    }))
  })
}
