import { raw } from 'hono/html'
import { type Crossovers, crossoverPlaces, DARK, LIGHT, type Palette } from '../../universe/network/index.ts'
import { boardPath } from './board-path.ts'
import type { Markup } from './markup.ts'

/** What the browser draws; it lays out nothing. */
export interface GraphData {
  /** The works, those with the most characters first. */
  readonly nodes: readonly GraphNode[]
  /** Places in `nodes` and how many characters the two share. */
  readonly links: readonly (readonly [from: number, to: number, shared: number])[]
  readonly palettes: { readonly light: Palette; readonly dark: Palette }
}

export interface GraphNode {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly characters: number
  /** Place of its colour in a palette; absent where the work shares nothing. */
  readonly colour?: number
  readonly release?: string
  /** Address of its page. */
  readonly page: string
}

/** Works and links that a browser draws at its screen's rate; more is a ball of wool besides. */
export const MOST_NODES = 5000
export const MOST_EDGES = 15_000

/**
 * The crossover graph with a place for each work: the works of the strongest links, and where there is room others. Placing takes two or three seconds
 * for 5,000 works and milliseconds for some dozens; the same crossovers give the same data, so that it may be kept.
 */
export function graphData(crossovers: Crossovers): GraphData {
  const works = worksToDraw(crossovers)
  const ids = new Set(works.map(({ id }) => id))
  const links = crossovers.links
    .filter(({ works: ends }) => ends.every((id) => ids.has(id)))
    .slice(0, MOST_EDGES)
  const places = crossoverPlaces({ works, links })
  const place = new Map(works.map(({ id }, n) => [id, n]))
  return {
    nodes: works.map(({ name, characters, community, release }, n) => ({
      name,
      x: rounded(places[n]?.x ?? 0),
      // In a picture y goes down, in WebGL up.
      y: rounded(-(places[n]?.y ?? 0)),
      characters,
      ...(community === undefined ? {} : { colour: (community - 1) % LIGHT.communities.length }),
      ...(release === undefined ? {} : { release }),
      page: boardPath(name),
    })),
    links: links.map(({ works: [a, b], shared }) => [place.get(a) ?? 0, place.get(b) ?? 0, shared.length]),
    palettes: { light: LIGHT, dark: DARK },
  }
}

function worksToDraw({ works, links }: Crossovers): Crossovers['works'] {
  const byCharacters = works.toSorted((a, b) => b.characters - a.characters)
  if (works.length <= MOST_NODES) return byCharacters
  const chosen = new Set<string>()
  for (const { works: ends } of links) {
    if (chosen.size + ends.filter((id) => !chosen.has(id)).length <= MOST_NODES)
      for (const id of ends) chosen.add(id)
  }
  for (const { id } of byCharacters) if (chosen.size < MOST_NODES) chosen.add(id)
  return byCharacters.filter(({ id }) => chosen.has(id))
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10
}

/** The data as it stands in a page: JSON in which nothing can end the element. */
export function graphDataElement(data: GraphData): Markup {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return raw(`<script type="application/json" id="graph-data">${json}</script>`)
}
