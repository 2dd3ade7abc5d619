import type { LaneOrders, LaneWorks } from './lane-order.ts'

/** Between the lanes of a bundle, so that names fit; between others; between a bundle and others. */
const TIGHT = 15
const WIDE = 22
const AROUND = 30

/**
 * For each work how far down each of its lanes runs, from 0: in the order given, apart from each other, and otherwise as little away from
 * the work before as squares can tell. With distances taken off it is isotonic regression, solved by pooling adjacent violators
 * (Ayer et al. 1955); a bundle is one block from the start. Linear in lanes and works.
 */
export function laneHeights(lanes: LaneWorks, orders: LaneOrders): ReadonlyMap<number, number>[] {
  let before: ReadonlyMap<number, number> = new Map()
  const columns = orders.map((order, work) => {
    const isPresent = (lane: number | undefined) => lane !== undefined && lanes[lane]?.includes(work) === true
    before = placed(order, isPresent, before)
    return before
  })
  const top = Math.min(...columns.flatMap((column) => [...column.values()]), Number.MAX_SAFE_INTEGER)
  return columns.map((column) => new Map([...column].map(([lane, height]) => [lane, height - top])))
}

/** Lanes next to each other that are moved as one. */
interface Block {
  readonly lanes: readonly number[]
  /** How far down its lanes would go by themselves, distances taken off, on average. */
  readonly wish: number
}

function placed(
  order: readonly number[],
  isPresent: (lane: number | undefined) => boolean,
  before: ReadonlyMap<number, number>,
): Map<number, number> {
  const offsets = new Map<number, number>()
  let offset = 0
  for (const [n, lane] of order.entries()) {
    if (n > 0) {
      const [one, other] = [isPresent(order[n - 1]), isPresent(lane)]
      offset += one && other ? TIGHT : one || other ? AROUND : WIDE
    }
    offsets.set(lane, offset)
  }
  const offsetOf = (lane: number) => offsets.get(lane) ?? 0
  const wishes = wishesOf(order, offsetOf, before)
  const blocks: Block[] = []
  for (const [n, lane] of order.entries()) {
    const own = { lanes: [lane], wish: wishes[n] ?? 0 }
    const last = blocks.at(-1)
    if (last !== undefined && isPresent(lane) && isPresent(order[n - 1]))
      blocks[blocks.length - 1] = pooled(last, own)
    else blocks.push(own)
  }
  return new Map(
    settled(blocks).flatMap(({ lanes, wish }) => lanes.map((lane) => [lane, wish + offsetOf(lane)])),
  )
}

/** A lane wishes to stay; one that begins, to begin beside the one above it, or else below it. */
function wishesOf(
  order: readonly number[],
  offsetOf: (lane: number) => number,
  before: ReadonlyMap<number, number>,
): number[] {
  const stays = order.map((lane) => {
    const height = before.get(lane)
    return height === undefined ? undefined : height - offsetOf(lane)
  })
  const first = stays.find((wish) => wish !== undefined) ?? 0
  let last = first
  return stays.map((wish) => {
    last = wish ?? last
    return last
  })
}

/** Blocks that no longer come before those above them. */
function settled(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    let added = block
    for (let last = result.at(-1); last !== undefined && last.wish > added.wish; last = result.at(-1)) {
      result.pop()
      added = pooled(last, added)
    }
    result.push(added)
  }
  return result
}

function pooled(a: Block, b: Block): Block {
  const count = a.lanes.length + b.lanes.length
  return {
    lanes: [...a.lanes, ...b.lanes],
    wish: (a.wish * a.lanes.length + b.wish * b.lanes.length) / count,
  }
}
