import type { ClaimVerdict } from '../model/index.ts'
import { claimVerdictsIn, eventsIn, inParts, type Ledger, type Rows } from '../record/index.ts'
import { bandsOf, bandsWith, mayBeCopies, type Signature } from '../weigh/index.ts'
import { claimsOn, claimsWith } from './claims-on.ts'
import { articlesIn, matterWith, type WhatSettles, whatSettles } from './matters.ts'
import { inOwnWords, reportsOf } from './reports.ts'
import { matterOf, type RecordedMatter } from './rows.ts'
import { signaturesOf } from './signatures.ts'

/** A proposition with all that is known of it, and the bands of its articles. */
export interface BandedMatter {
  readonly item: RecordedMatter
  readonly bands: string
}

/** Propositions with all that is known of them, and the signatures that had to be made for it. */
export interface StaleMatters {
  readonly byId: ReadonlyMap<string, BandedMatter>
  readonly signatures: readonly Rows['signatures'][]
}

/**
 * All that the record holds of propositions that are to be weighed again; those that nobody speaks of are left out. Where only articles came since it was
 * weighed, none of them a copy of what is there, the others are not read again: they lie all over a large record, and may be many.
 */
export async function staleMatters(
  ledger: Ledger,
  stale: readonly Rows['stale_propositions'][],
): Promise<StaleMatters> {
  const decisions = await eventsIn(ledger)
  const [verdicts, known] = [claimVerdictsIn(decisions), await whatSettles(ledger, decisions)]
  const grown = await grownMatters(ledger, stale, verdicts, known)
  const ids = stale.map((row) => row.proposition_id).filter((id) => !grown.byId.has(id))
  const anew = await mattersAnew(ledger, ids, verdicts, known)
  return {
    byId: new Map([...grown.byId, ...anew.byId]),
    signatures: [
      ...new Map([...grown.signatures, ...anew.signatures].map((row) => [row.article_id, row])).values(),
    ],
  }
}

/** By reading whatever is said of them. */
async function mattersAnew(
  ledger: Ledger,
  ids: readonly string[],
  verdicts: ReadonlyMap<string, ClaimVerdict>,
  known: WhatSettles,
): Promise<StaleMatters> {
  if (ids.length === 0) return { byId: new Map(), signatures: [] }
  const claims = await claimsOn(ledger, ids, verdicts)
  const { byArticle, fresh } = await signaturesOf(ledger, articlesIn(claims))
  const groups = Map.groupBy(claims, (claim) => claim.proposition)
  const byId = [...groups].map(([id, own]): [string, BandedMatter] => [
    id,
    {
      item: matterWith({ id, predicate: own[0]?.predicate ?? '' }, reportsOf(own, byArticle), known),
      bands: bandsOf(signaturesAmong(byArticle, articlesIn(own))),
    },
  ])
  return { byId: new Map(byId), signatures: fresh }
}

/** By what is kept of them and the claims that came since, as far as that is enough. */
async function grownMatters(
  ledger: Ledger,
  stale: readonly Rows['stale_propositions'][],
  verdicts: ReadonlyMap<string, ClaimVerdict>,
  known: WhatSettles,
): Promise<StaleMatters> {
  const kept = await keptOf(
    ledger,
    stale.filter(({ anew }) => anew === 0).map((row) => row.proposition_id),
  )
  const claims = await claimsWith(
    ledger,
    kept.flatMap(({ since }) => since),
    verdicts,
  )
  const { byArticle, fresh } = await signaturesOf(ledger, articlesIn(claims))
  const groups = Map.groupBy(claims, (claim) => claim.proposition)
  const byId = kept.flatMap(({ item, bands }): [string, BandedMatter][] => {
    const own = groups.get(item.id) ?? []
    const added = bandsOf(signaturesAmong(byArticle, articlesIn(own)))
    if (mayBeCopies(bands, added)) return []
    const reports = [...inOwnWords(item), ...reportsOf(own, byArticle)]
    return [[item.id, { item: matterWith(item, reports, known), bands: bandsWith(bands, added) }]]
  })
  return { byId: new Map(byId), signatures: fresh }
}

/** What is kept of propositions, each with the ids of the claims that are not in it yet. */
async function keptOf(
  ledger: Ledger,
  ids: readonly string[],
): Promise<(BandedMatter & { readonly since: readonly string[] })[]> {
  if (ids.length === 0) return []
  const rows = await inParts(ids, (part) =>
    ledger.queries.selectFrom('weighings').selectAll().where('proposition_id', 'in', part).execute(),
  )
  const claims = await inParts(ids, (part) =>
    ledger.queries
      .selectFrom('claim_propositions')
      .select(['proposition_id', 'claim_id'])
      .where('proposition_id', 'in', part)
      .execute(),
  )
  const groups = Map.groupBy(claims, (row) => row.proposition_id)
  return rows.flatMap((row) => {
    const item = matterOf(row)
    const before = new Set(item.reports.map(({ id }) => id))
    const all = (groups.get(item.id) ?? []).map((claim) => claim.claim_id)
    const since = all.filter((id) => !before.has(id))
    // Whatever takes a claim off a proposition marks it to be read anew.
    return all.length - since.length < before.size ? [] : [{ item, bands: row.bands, since }]
  })
}

function signaturesAmong(
  byArticle: ReadonlyMap<string, Signature>,
  articles: readonly string[],
): Signature[] {
  return articles.flatMap((id) => byArticle.get(id) ?? [])
}
