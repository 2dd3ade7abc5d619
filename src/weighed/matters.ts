import {
  claimVerdictsIn,
  endOfDay,
  eventsIn,
  type Ledger,
  type RecordedClaim,
  type RecordedEvent,
  universeOf,
} from '../record/index.ts'
import type { Universe } from '../universe/index.ts'
import { lastDayOf, type Settlement, settledByCatalogue } from '../weigh/index.ts'
import { claimsOn } from './claims-on.ts'
import { inWordsOfFirst, reportsOf, type WordedReport } from './reports.ts'
import type { RecordedMatter } from './rows.ts'
import { signaturesOf } from './signatures.ts'

/**
 * All that the record holds of every proposition, or held at the end of a day: the claims of the newest versions, less those that an editor dismissed, and as they were corrected;
 * what the catalogue and editors say came of them. Propositions that nobody speaks of are left out.
 */
export async function mattersOf(ledger: Ledger, asRecorded?: string): Promise<RecordedMatter[]> {
  const end = asRecorded === undefined ? undefined : endOfDay(asRecorded)
  const decisions = (await eventsIn(ledger)).filter((e) => end === undefined || e.recorded_at <= end)
  const claims = await claimsOn(ledger, undefined, claimVerdictsIn(decisions), end)
  const groups = Map.groupBy(claims, (claim) => claim.proposition)
  const shared = [...groups.values()].filter((own) => articlesIn(own).length > 1)
  const { byArticle } = await signaturesOf(ledger, articlesIn(shared.flat()))
  const known = await whatSettles(ledger, decisions, end)
  return [...groups].map(([id, own]) =>
    matterWith({ id, predicate: own[0]?.predicate ?? '' }, reportsOf(own, byArticle), known),
  )
}

/** Ids of the articles that make the claims, each once and in order. */
export function articlesIn(claims: readonly RecordedClaim[]): string[] {
  return [...new Set(claims.map((claim) => claim.article.id))].sort()
}

/** What tells what came of propositions, beside the articles. */
export interface WhatSettles {
  readonly universe: Universe
  /** Editors' verdicts by proposition. */
  readonly verdicts: ReadonlyMap<string, readonly Settlement[]>
}

/** As decisions have it, and the catalogue; `end` is an instant: as that was then. */
export async function whatSettles(
  ledger: Ledger,
  decisions: readonly RecordedEvent[],
  end?: string,
): Promise<WhatSettles> {
  return { universe: await universeOf(ledger, end), verdicts: verdictsIn(decisions) }
}

/** A proposition with what is reported of it. */
export function matterWith(
  { id, predicate }: Pick<RecordedMatter, 'id' | 'predicate'>,
  worded: readonly WordedReport[],
  { universe, verdicts }: WhatSettles,
): RecordedMatter {
  const { args, qualifiers, reports } = inWordsOfFirst(worded)
  const catalogue = settledByCatalogue(universe, { predicate, args, qualifiers })
  return {
    id,
    predicate,
    args,
    qualifiers,
    reports,
    settlements: [...(catalogue === undefined ? [] : [catalogue]), ...(verdicts.get(id) ?? [])],
    ...(qualifiers.on === undefined ? {} : { due: lastDayOf(qualifiers.on) }),
  }
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
