import type { Crossovers } from '../src/universe/network/index.ts'
import { mulberry32 } from './random-network.ts'

/** Works of one title, and how many titles a larger community has. */
const TITLE = 50
const TITLES = 4
const COLOURS = 25

/**
 * A made-up crossover graph: works come in titles, which share most characters within themselves, fewer with their neighbours, and now and then with
 * anybody. The same numbers give the same graph.
 */
export function randomCrossovers(works: number, links: number): Crossovers {
  const random = mulberry32(1)
  const any = (count: number) => Math.floor(random() * count)
  const pairs = new Map<string, Crossovers['links'][number]>()
  while (pairs.size < links) {
    const a = any(works)
    const [title, luck] = [Math.floor(a / TITLE), random()]
    const neighbour = title - (title % TITLES) + any(TITLES)
    const b =
      luck < 0.85 ? title * TITLE + any(TITLE) : luck < 0.98 ? neighbour * TITLE + any(TITLE) : any(works)
    if (a === b || b >= works) continue
    const [one, other] = a < b ? [a, b] : [b, a]
    const shared = Array.from({ length: 1 + any(9) }, (_, n) => `Character ${n + 1}`)
    pairs.set(`${one} ${other}`, { works: [`t:${one}`, `t:${other}`], shared })
  }
  return {
    works: Array.from({ length: works }, (_, n) => ({
      id: `t:${n}`,
      name: `Title ${Math.floor(n / TITLE) + 1} #${(n % TITLE) + 1}`,
      characters: 1 + Math.floor(60 * random() ** 4),
      community: 1 + (Math.floor(n / TITLE / TITLES) % COLOURS),
    })),
    links: [...pairs.values()].sort((x, y) => y.shared.length - x.shared.length),
    pairs: links,
  }
}
