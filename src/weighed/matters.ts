import { type ClaimVerdict, foldName } from '../model/index.ts'
import {
  type ClaimRow,
  claimRows,
  claimVerdictsIn,
  correctedJson,
  endOfDay,
  eventsIn,
  inParts,
  type Ledger,
  propositionOf,
  type RecordedClaim,
  type RecordedEvent,
  type Rows,
  readingOf,
  recordedClaimOf,
  universeOf,
} from '../record/index.ts'
import type { Universe } from '../universe/index.ts'
import { originsOf, type Settlement, type Signature, settledByCatalogue } from '../weigh/index.ts'
import { lastDayOf } from './last-day.ts'
import type { RecordedMatter, RecordedReport } from './rows.ts'
import { signaturesOf } from './signatures.ts'

/** Propositions with all that is known of them, and the signatures that had to be made for it. */
export interface Matters {
  readonly items: readonly RecordedMatter[]
  readonly signatures: readonly Rows['signatures'][]
}

/**
 * All that the record holds of the propositions (of all without `ids`), or held at the end of a day: the claims of the newest versions, less those that an editor dismissed, and as they were corrected;
 * what the catalogue and editors say came of them. Propositions that nobody speaks of are left out.
 */
export async function mattersOf(
  ledger: Ledger,
  ids?: readonly string[],
  asRecorded?: string,
): Promise<Matters> {
  const end = asRecorded === undefined ? undefined : endOfDay(asRecorded)
  const decisions = (await eventsIn(ledger)).filter((e) => end === undefined || e.recorded_at <= end)
  const claims = await claimsOn(ledger, ids, claimVerdictsIn(decisions), end)
  const groups = Map.groupBy(claims, (claim) => claim.proposition)
  const shared = [...groups.values()].filter((own) => new Set(own.map((c) => c.article.id)).size > 1)
  const articles = [...new Set(shared.flat().map((c) => c.article.id))].sort()
  const { byArticle, fresh } = await signaturesOf(ledger, articles)
  const universe = await universeOf(ledger)
  const verdicts = verdictsIn(decisions)
  const items = [...groups].map(([id, own]): RecordedMatter => {
    const { predicate = '', args = [], qualifiers = {} } = own[0] ?? {}
    return {
      id,
      predicate,
      args,
      qualifiers,
      reports: reportsOf(own, byArticle),
      settlements: settlementsOf({ predicate, args, qualifiers }, universe, verdicts.get(id) ?? []),
      ...(qualifiers.on === undefined ? {} : { due: lastDayOf(qualifiers.on) }),
    }
  })
  return { items, signatures: fresh }
}

async function claimsOn(
  ledger: Ledger,
  ids: readonly string[] | undefined,
  verdicts: ReadonlyMap<string, ClaimVerdict>,
  end: string | undefined,
): Promise<RecordedClaim[]> {
  const rows = await (ids === undefined
    ? claimRows(ledger).execute()
    : inParts(ids, (part) => claimRows(ledger).where('of.proposition_id', 'in', part).execute()))
  const later = end === undefined ? new Set<string>() : await readAfter(ledger, end)
  const held = rows.filter(
    (row) => (end === undefined || row.recorded_at <= end) && !later.has(`${row.article_id} ${row.frame}`),
  )
  const newest =
    end === undefined
      ? undefined
      : await newestVersions(
          ledger,
          held.map((row) => row.address),
          end,
        )
  return held
    .filter((row) => row.version === (newest === undefined ? row.newest : newest.get(row.address)))
    .filter((row) => verdicts.get(row.id)?.kind !== 'dismiss')
    .map((row) => recordedClaimOf(end === undefined ? row : correctedUpTo(row, verdicts.get(row.id))))
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

function verdictsIn(decisions: readonly RecordedEvent[]): ReadonlyMap<string, Settlement[]> {
  const verdicts = new Map<string, Settlement[]>()
  for (const { id, event, recorded_at } of decisions) {
    if (event.kind !== 'settle') continue
    const cause = event.because ?? `decision ${id.slice(0, 10)}`
    const verdict: Settlement = { truth: event.truth, day: recorded_at.slice(0, 10), by: 'editor', cause }
    verdicts.set(event.proposition, [...(verdicts.get(event.proposition) ?? []), verdict])
  }
  return verdicts
}

function settlementsOf(
  claimed: Parameters<typeof settledByCatalogue>[1],
  universe: Universe,
  verdicts: readonly Settlement[],
): Settlement[] {
  const catalogue = settledByCatalogue(universe, claimed)
  return [...(catalogue === undefined ? [] : [catalogue]), ...verdicts]
}

/** Articles that are near copies of each other share the origin of the earliest. */
function reportsOf(
  claims: readonly RecordedClaim[],
  signatures: ReadonlyMap<string, Signature>,
): RecordedReport[] {
  const articles = new Map(claims.map((c) => [c.article.id, c.article]))
  const origins = originsOf(
    [...articles].flatMap(([id, { published }]) => {
      const signature = signatures.get(id)
      return signature === undefined ? [] : [{ id, day: published, signature }]
    }),
  )
  const [first] = claims
  const firstOf = new Map(claims.toReversed().map((c) => [c.article.id, c]))
  return claims.map((claim) => {
    const own = firstOf.get(origins.get(claim.article.id) ?? claim.article.id) ?? claim
    const { id, args, qualifiers, certainty, basis, according_to, article } = claim
    return {
      id,
      source: sourceOf(claim),
      certainty,
      basis,
      ...(article.published === undefined ? {} : { day: article.published }),
      origin: foldName(sourceOf(own)),
      address: article.address,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      according_to,
      ...(isSame(args, first?.args) ? {} : { args }),
      ...(isSame(qualifiers, first?.qualifiers) ? {} : { qualifiers }),
    }
  })
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Whose word a claim is: the outermost source that its article names, or else the outlet. */
function sourceOf(claim: RecordedClaim): string {
  return claim.according_to.at(-1) ?? claim.article.outlet ?? 'an unnamed outlet'
}
