import { shippedFacts, Universe } from '../universe/index.ts'
import { factsIn } from './facts.ts'
import type { Ledger } from './ledger.ts'

/** The last one made for each open record: facts are only added, so that their number tells whether it still holds. */
const made = new WeakMap<Ledger, { readonly facts: number; readonly universe: Universe }>()

/** The whole catalogue: what ships with the project first, then what the record was told; as it was at an `end`, where it was told more since. */
export async function universeOf(ledger: Ledger, end?: string): Promise<Universe> {
  if (end !== undefined && (await isToldSince(ledger, end)))
    return new Universe([...shippedFacts, ...(await factsIn(ledger, end))])
  const { facts } = await ledger.queries
    .selectFrom('facts')
    .select(({ fn }) => fn.countAll<number>().as('facts'))
    .executeTakeFirstOrThrow()
  const known = made.get(ledger)
  if (known?.facts === facts) return known.universe
  const universe = new Universe([...shippedFacts, ...(await factsIn(ledger))])
  made.set(ledger, { facts, universe })
  return universe
}

async function isToldSince(ledger: Ledger, instant: string): Promise<boolean> {
  const row = await ledger.queries
    .selectFrom('facts')
    .select('id')
    .where('recorded_at', '>', instant)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
