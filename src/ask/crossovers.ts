import type { Ledger } from '../record/index.ts'
import {
  type Crossovers,
  crossoversOf,
  figuresOf,
  type NetworkFigures,
  type Thing,
  universeNetwork,
} from '../universe/index.ts'
import { universeOf } from './catalogue.ts'

/** The crossovers of the universe that was asked for; of none or several, the universes that it may have been. */
export type CrossoversAnswer =
  | {
      readonly found: 'one'
      readonly universe: string
      readonly crossovers: Crossovers
      /** Where they were asked for. */
      readonly figures?: NetworkFigures
    }
  | {
      readonly found: 'none' | 'several'
      readonly universes: readonly { readonly id: string; readonly name: string }[]
    }

export interface CrossoversAsked {
  /** Seasons stand for themselves; otherwise for their series. */
  readonly bySeason?: boolean
  /** The figures of the network of characters and works as well. */
  readonly figures?: boolean
}

/** Which works of a universe share which characters, by the universe's name, alias or id. Catalogue facts only. */
export async function crossoversIn(
  ledger: Ledger,
  name: string,
  { bySeason = false, figures = false }: CrossoversAsked = {},
): Promise<CrossoversAnswer> {
  const universe = await universeOf(ledger)
  const named = universe.named(name, 'universe')
  const byId = universe.get(name)
  const [one, ...others] = named.length === 0 && byId?.type === 'universe' ? [byId] : named
  if (one === undefined) return { found: 'none', universes: universe.all('universe').map(briefly) }
  if (others.length > 0) return { found: 'several', universes: named.map(briefly) }
  const network = universeNetwork(universe, one.id, bySeason)
  return {
    found: 'one',
    universe: one.name,
    crossovers: crossoversOf(universe, network),
    ...(figures ? { figures: figuresOf(network.network) } : {}),
  }
}

function briefly({ id, name }: Thing): { id: string; name: string } {
  return { id, name }
}
