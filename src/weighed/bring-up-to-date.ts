import type { Ledger, WeighedRows } from '../record/index.ts'
import { spellsOf, wholeHistoryOf } from '../weigh/index.ts'
import { mattersOf } from './matters.ts'
import { spellRow, tallyRows, weighingRow } from './rows.ts'

/** Propositions that are weighed together. */
const BATCH = 200

/**
 * Weighs again whatever something new is known of, and nothing else; killed in the middle, the next one goes on. Gives the number of
 * propositions. Takes time in proportion to the claims on those, whatever else the record holds.
 */
export async function bringUpToDate(ledger: Ledger): Promise<number> {
  let weighed = 0
  for (;;) {
    const stale = await ledger.queries
      .selectFrom('stale_propositions')
      .selectAll()
      .orderBy('proposition_id')
      .limit(BATCH)
      .execute()
    if (stale.length === 0) return weighed
    const { items, signatures } = await mattersOf(
      ledger,
      stale.map((row) => row.proposition_id),
    )
    const known = new Map(items.map((item) => [item.id, item]))
    const rows = stale.map(({ proposition_id, marks }, n): WeighedRows => {
      const item = known.get(proposition_id)
      return {
        proposition_id,
        marks,
        ...(item === undefined ? {} : { weighing: weighingRow(item, wholeHistoryOf(item)) }),
        spells: item === undefined ? [] : spellsOf(item).map(spellRow),
        signatures: n === 0 ? signatures : [],
      }
    })
    ledger.putWeighed(rows, tallyRows)
    weighed += stale.length
  }
}

/** Whether something is known that isn't weighed yet. */
export async function isStale(ledger: Ledger): Promise<boolean> {
  const row = await ledger.queries
    .selectFrom('stale_propositions')
    .select('marks')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
