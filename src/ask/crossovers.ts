import { type Ledger, universeOf } from '../record/index.ts'
import type { SpoilerGuard, Thing } from '../universe/index.ts'
import type { Crossovers, NetworkFigures } from '../universe/network/index.ts'
import { guarded, type Hidden } from './guarded.ts'

/** The crossovers of the universe that was asked for; of none or several, the universes that it may have been. */
export type CrossoversAnswer =
  | {
      readonly found: 'one'
      readonly universe: string
      readonly crossovers: Crossovers
      /** Where they were asked for. */
      readonly figures?: NetworkFigures
      /** Pairs of works that are folded, since one of them is beyond what the viewer has seen. */
      readonly hidden: readonly Hidden[]
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
  guard?: SpoilerGuard,
): Promise<CrossoversAnswer> {
  const universe = await universeOf(ledger)
  const named = universe.named(name, 'universe')
  const byId = universe.get(name)
  const [one, ...others] = named.length === 0 && byId?.type === 'universe' ? [byId] : named
  if (one === undefined) return { found: 'none', universes: universe.all('universe').map(briefly) }
  if (others.length > 0) return { found: 'several', universes: named.map(briefly) }
  const { crossoversOf, figuresOf, universeNetwork } = await import('../universe/network/index.ts')
  const network = universeNetwork(universe, one.id, bySeason)
  const crossovers = crossoversOf(universe, network)
  const nameOf = new Map(crossovers.works.map((work) => [work.id, work.name]))
  const { shown, hidden } = guarded(guard, crossovers.links, ({ works }) => ({
    reveals: 'story',
    announced: false,
    works: works.map((id) => nameOf.get(id) ?? id),
  }))
  return {
    found: 'one',
    universe: one.name,
    crossovers: {
      ...crossovers,
      links: shown,
      pairs: crossovers.pairs - (crossovers.links.length - shown.length),
    },
    hidden,
    ...(figures ? { figures: figuresOf(network.network) } : {}),
  }
}

function briefly({ id, name }: Thing): { id: string; name: string } {
  return { id, name }
}
