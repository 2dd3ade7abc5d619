import { compared } from '../model/index.ts'
import {
  claimRows,
  claimSentence,
  claimVerdictsIn,
  endOfDay,
  eventsIn,
  inParts,
  type Ledger,
  recordedClaimOf,
} from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import type { View } from '../weighed/index.ts'
import type { FoundClaim } from './cited-claims.ts'
import { guarded, toldBy } from './guarded.ts'

const MOST_WITHDRAWN = 60

/**
 * What was said of a name and isn't any more, of a board's propositions `onName`: claims of articles that have a newer version without them, on propositions of which nobody else
 * speaks, each proposition once by its first article, the latest first and no more than `MOST_WITHDRAWN`. As of a day, those of articles dated by
 * then; as recorded on one, those whose newer version was there by then.
 */
export async function withdrawnOn(
  ledger: Ledger,
  onName: readonly string[],
  guard?: SpoilerGuard,
  { asOf, asRecorded }: View = {},
): Promise<readonly FoundClaim[]> {
  const rows = await inParts(await unsaid(ledger, onName), (part) =>
    claimRows(ledger)
      .where('of.proposition_id', 'in', part)
      .$if(asOf !== undefined, (query) => query.where('articles.published', '<=', asOf ?? ''))
      .$if(asRecorded !== undefined, (query) =>
        query.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('articles as newer')
              .select('newer.id')
              .whereRef('newer.address', '=', 'articles.address')
              .whereRef('newer.version', '>', 'articles.version')
              .where('newer.recorded_at', '<=', endOfDay(asRecorded ?? '')),
          ),
        ),
      )
      .execute(),
  )
  if (rows.length === 0) return []
  const verdicts = claimVerdictsIn(await eventsIn(ledger))
  const claims = rows
    .filter((row) => row.version !== row.newest && verdicts.get(row.id)?.kind !== 'dismiss')
    .map(recordedClaimOf)
    .sort((a, b) => compared(dayOf(a), dayOf(b)) || compared(a.id, b.id))
  const first = new Map(claims.toReversed().map((claim) => [claim.proposition, claim]))
  const { shown } = guarded(guard, [...first.values()], toldBy)
  return shown
    .map((claim) => ({ ...claim, sentence: claimSentence(claim) }))
    .sort((a, b) => compared(dayOf(b), dayOf(a)) || compared(a.sentence, b.sentence))
    .slice(0, MOST_WITHDRAWN)
}

/** Those of the propositions of which nobody speaks any more: they have no weighing. Of most boards that is none, and no claim is looked for. */
async function unsaid(ledger: Ledger, ids: readonly string[]): Promise<string[]> {
  const said = await inParts(ids, (part) =>
    ledger.queries
      .selectFrom('weighings')
      .select('proposition_id')
      .where('proposition_id', 'in', part)
      .execute(),
  )
  const weighed = new Set(said.map((row) => row.proposition_id))
  return ids.filter((id) => !weighed.has(id))
}

const dayOf = ({ article }: Pick<FoundClaim, 'article'>) => article.published ?? ''
