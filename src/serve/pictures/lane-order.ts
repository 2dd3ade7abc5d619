/** Who is in which works: for each lane the places of its works, ascending, none of them without any. */
export type LaneWorks = readonly (readonly number[])[]

/** For each work, the lanes that run there from top to bottom: from a lane's first work to its last. */
export type LaneOrders = readonly (readonly number[])[]

/** Times that the works are gone through, forth and back in turns; after a few nothing is won any more. */
const SWEEPS = 8

/**
 * Orders of the lanes at each work, so that those who are in it run side by side and few lanes cross. Storylines as Munroe drew them
 * (xkcd 657, 2009) and Tanahashi and Ma computed them ("Design Considerations for Optimizing Storyline Visualizations", 2012); simplified:
 * works stand one after the other, so that each has one bundle of lanes; and instead of their genetic search the works are swept forth and
 * back as layers are (Sugiyama, Tagawa and Toda 1981), each bundle put where it crosses the fewest lanes, and nearest to its barycentre
 * where several places are equal. The best sweep counts. Time in proportion to works times lanes squared.
 */
export function laneOrders(lanes: LaneWorks, works: number): LaneOrders {
  const columns = Array.from({ length: works }, (_, work) => columnAt(lanes, work))
  let orders: LaneOrders = columns.map(({ running }) => running)
  let best = { orders, crossings: Number.POSITIVE_INFINITY }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForth = sweep % 2 === 0
    const [along, guide] = isForth ? [columns, orders] : [columns.toReversed(), orders.toReversed()]
    const swept = sweptAlong(along, guide)
    orders = isForth ? swept : swept.toReversed()
    const crossings = crossingsIn(orders)
    if (crossings < best.crossings) best = { orders, crossings }
  }
  return best.orders
}

interface Column {
  readonly running: readonly number[]
  readonly present: ReadonlySet<number>
}

function columnAt(lanes: LaneWorks, work: number): Column {
  const all = lanes.map((own, lane) => ({ own, lane }))
  const running = all.filter(({ own }) => (own[0] ?? 0) <= work && work <= (own.at(-1) ?? -1))
  return {
    running: running.map(({ lane }) => lane),
    present: new Set(running.filter(({ own }) => own.includes(work)).map(({ lane }) => lane)),
  }
}

/** One sweep: each order follows from the one before it, and where that says nothing, from the guide's. */
function sweptAlong(columns: readonly Column[], guide: LaneOrders): LaneOrders {
  let before: readonly number[] = []
  return columns.map(({ running, present }, n) => {
    const guided = placesIn(guide[n] ?? running)
    const kept = placesIn(before)
    const inGuide = (a: number, b: number) => (guided.get(a) ?? 0) - (guided.get(b) ?? 0)
    const others = before.filter((lane) => guided.has(lane) && !present.has(lane))
    const old = before.filter((lane) => present.has(lane))
    const bundle = merged(old, [...present].filter((lane) => !kept.has(lane)).sort(inGuide), inGuide)
    const at = bestPlace(others, old, bundle, kept, guided)
    before = [...others.slice(0, at), ...bundle, ...others.slice(at)]
    return before
  })
}

/** Two lists in one, each in its own order, by which of their heads comes first. */
function merged(
  one: readonly number[],
  other: readonly number[],
  inOrder: (a: number, b: number) => number,
): number[] {
  const result: number[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]]
    if (b === undefined || (a !== undefined && inOrder(a, b) <= 0)) {
      if (a !== undefined) result.push(a)
      i++
    } else {
      result.push(b)
      j++
    }
  }
  return result
}

/** Before which of the others a bundle goes: where the fewest lanes cross, of equal places the one nearest to where the guide has it. */
function bestPlace(
  others: readonly number[],
  old: readonly number[],
  bundle: readonly number[],
  kept: ReadonlyMap<number, number>,
  guided: ReadonlyMap<number, number>,
): number {
  const middle = bundle.reduce((sum, lane) => sum + (guided.get(lane) ?? 0), 0) / bundle.length
  const wanted = others.filter((lane) => (guided.get(lane) ?? 0) < middle).length
  const isAbove = (a: number, b: number) => (kept.get(a) ?? 0) < (kept.get(b) ?? 0)
  // Going down past one of the others crosses the members that were above it, and crosses no more those that were below.
  let crossings = others.reduce((sum, other) => sum + old.filter((lane) => isAbove(other, lane)).length, 0)
  let best = { at: 0, crossings, away: wanted }
  for (const [n, other] of others.entries()) {
    const above = old.filter((lane) => isAbove(lane, other)).length
    crossings += above - (old.length - above)
    const [at, away] = [n + 1, Math.abs(n + 1 - wanted)]
    if (crossings < best.crossings || (crossings === best.crossings && away < best.away))
      best = { at, crossings, away }
  }
  return best.at
}

/** How often two lanes change places from one work to the next. */
export function crossingsIn(orders: LaneOrders): number {
  return orders.slice(1).reduce((sum, order, n) => {
    const before = placesIn(orders[n] ?? [])
    const places = order.flatMap((lane) => before.get(lane) ?? [])
    return (
      sum + places.reduce((own, place, k) => own + places.slice(k + 1).filter((p) => p < place).length, 0)
    )
  }, 0)
}

function placesIn(order: readonly number[]): Map<number, number> {
  return new Map(order.map((lane, n) => [lane, n]))
}
