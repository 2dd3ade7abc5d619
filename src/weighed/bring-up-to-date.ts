import { setImmediate } from 'node:timers/promises'
import { identityOf, type Ledger, type Rows, type WeighedRows } from '../record/index.ts'
import { shippedFacts } from '../universe/index.ts'
import { spellsOf, wholeHistoryOf } from '../weigh/index.ts'
import { spellRow, tallyRows, weighingRow } from './rows.ts'
import { staleMatters } from './stale-matters.ts'

/** Propositions that are weighed together, and claims on them, from which on memory grows: most propositions have few, and some all. */
const BATCH = 200
const MOST_CLAIMS = 4000

/**
 * Weighs again whatever something new is known of, and nothing else; killed in the middle, the next one goes on. Gives the number of
 * propositions. With a `slice`, only those whose ids begin so. Takes time in proportion to the claims on those, whatever else the record holds.
 */
export async function bringUpToDate(ledger: Ledger, slice = ''): Promise<number> {
  if (ledger.edition !== edition()) ledger.changeEdition(edition())
  let weighed = 0
  for (;;) {
    const waiting = await ledger.queries
      .selectFrom('stale_propositions')
      .selectAll()
      .where('proposition_id', '>=', slice)
      .where('proposition_id', '<', `${slice}g`)
      .orderBy('proposition_id')
      .limit(BATCH)
      .execute()
    if (waiting.length === 0) return weighed
    const stale = await together(ledger, waiting)
    const { byId, signatures } = await staleMatters(ledger, stale)
    const rows = stale.map(({ proposition_id, ticket }, n): WeighedRows => {
      const { item, bands = '' } = byId.get(proposition_id) ?? {}
      return {
        proposition_id,
        ticket,
        ...(item === undefined ? {} : { weighing: weighingRow(item, wholeHistoryOf(item), bands) }),
        spells: item === undefined ? [] : spellsOf(item).map(spellRow),
        signatures: n === 0 ? signatures : [],
      }
    })
    ledger.putWeighed(rows, tallyRows)
    weighed += stale.length
    // Whatever else the program does goes on between two batches.
    await setImmediate()
  }
}

/** The first of those that wait, as many as may be weighed together, and at least one. */
async function together(
  ledger: Ledger,
  waiting: readonly Rows['stale_propositions'][],
): Promise<readonly Rows['stale_propositions'][]> {
  const ids = waiting.map((row) => row.proposition_id)
  const rows = await ledger.queries
    .selectFrom('claim_propositions')
    .select(['proposition_id', ({ fn }) => fn.countAll<number>().as('claims')])
    .where('proposition_id', 'in', ids)
    .groupBy('proposition_id')
    .execute()
  const claims = new Map(rows.map((row) => [row.proposition_id, Number(row.claims)]))
  let sum = 0
  const end = ids.findIndex((id, n) => {
    sum += claims.get(id) ?? 0
    return n > 0 && sum > MOST_CLAIMS
  })
  return end < 0 ? waiting : waiting.slice(0, end)
}

/** Raised whenever another history, origin or settlement follows from the same reports, or more is kept of them, so that records are weighed again. */
const RULES = 4

let made: number | undefined

/** What this version of the program weighs by, as a number: its rules and the facts that it ships. */
function edition(): number {
  made ??= Number.parseInt(identityOf([RULES, JSON.stringify(shippedFacts)]).slice(0, 7), 16)
  return made
}

/** In which state each open record was last seen to have nothing that waits: while nothing is written, nothing does. */
const upToDate = new WeakMap<Ledger, string>()

/** Whether something waits to be weighed by whoever asks. */
export async function isBehind(ledger: Ledger): Promise<boolean> {
  // What was seen to be large is asked nothing more.
  return !large.has(ledger) && (await isStale(ledger)) && !(await othersWeigh(ledger))
}

/** Whether something is known that isn't weighed yet, or not by this version of the program. */
async function isStale(ledger: Ledger): Promise<boolean> {
  // Asked before the rows, so that what is written meanwhile makes another.
  const { state } = ledger
  if (upToDate.get(ledger) === state) return false
  if (ledger.edition !== edition()) return true
  const row = await ledger.queries
    .selectFrom('stale_propositions')
    .select('ticket')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) upToDate.set(ledger, state)
  return row !== undefined
}

/** Propositions of a shared record that whoever asks still weighs. */
const FEW = 2000

/** Records that were seen to have more: they only grow. */
const large = new WeakSet<Ledger>()

/**
 * Whether weighing is not for whoever asks: in a large record that many programs write to something always waits, they weigh it, and answers are given
 * out of what is weighed so far.
 */
export async function othersWeigh(ledger: Ledger): Promise<boolean> {
  if (!ledger.isShared) return false
  if (large.has(ledger)) return true
  const some = await ledger.queries
    .selectFrom('propositions')
    .select('id')
    .limit(FEW + 1)
    .execute()
  if (some.length > FEW) large.add(ledger)
  return some.length > FEW
}
