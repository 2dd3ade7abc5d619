import { factsIn, type Ledger } from '../record/index.ts'
import { shippedFacts, Universe } from '../universe/index.ts'

/** The whole catalogue: what ships with the project first, then what the record was told. */
export async function universeOf(ledger: Ledger): Promise<Universe> {
  return new Universe([...shippedFacts, ...(await factsIn(ledger))])
}
