import { type Crossovers, graphLayout } from '../../universe/index.ts'
import { boardPath } from './frame.ts'

/** What the graph of the page is drawn from: places are worked out here, the browser lays out nothing. */
export interface GraphData {
  readonly nodes: readonly {
    readonly id: string
    readonly name: string
    readonly href: string
    readonly x: number
    readonly y: number
    readonly characters: number
    readonly community: number
  }[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly shared: number }[]
}

export function graphData(crossovers: Crossovers): GraphData {
  const points = graphLayout(crossovers)
  return {
    nodes: crossovers.works.map(({ id, name, characters, community = 0 }, n) => ({
      id,
      name,
      href: boardPath(name),
      x: points[n]?.x ?? 0,
      y: points[n]?.y ?? 0,
      characters,
      community,
    })),
    links: crossovers.links.map(({ works: [from, to], shared }) => ({ from, to, shared: shared.length })),
  }
}
