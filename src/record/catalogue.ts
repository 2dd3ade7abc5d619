import { shippedFacts, Universe } from '../universe/index.ts'
import { factsIn } from './facts.ts'
import type { Ledger } from './ledger.ts'

/** The last one made for each open record: facts are only added, so that their number tells whether it still holds. */
const made = new WeakMap<Ledger, { readonly facts: number; readonly universe: Universe }>()

/** The whole catalogue: what ships with the project first, then what the record was told. */
export async function universeOf(ledger: Ledger): Promise<Universe> {
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
