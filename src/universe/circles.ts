/**
 * The circles among ids that point at others, none sharing an id with another: whoever takes away one id of each leaves none. What
 * points nowhere is taken away until nothing more does (Kahn 1962); from anything left, following the pointers leads into a circle.
 * Takes time in proportion to the pointers, and to the way into each circle.
 */
export function circlesIn(pointers: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = new Remaining(pointers)
  const circles: string[][] = []
  for (const id of pointers.keys()) {
    while (left.has(id)) {
      const circle = left.circleFrom(id)
      circles.push(circle)
      left.takeAway(circle)
    }
  }
  return circles
}

/** The ids that still point at one another. */
class Remaining {
  readonly #pointers: ReadonlyMap<string, readonly string[]>
  readonly #pointingAt = new Map<string, string[]>()
  /** How many of those that each points at are left. */
  readonly #counts = new Map<string, number>()

  constructor(pointers: ReadonlyMap<string, readonly string[]>) {
    this.#pointers = pointers
    for (const [id, targets] of pointers) {
      const known = targets.filter((target) => pointers.has(target))
      this.#counts.set(id, known.length)
      for (const target of known) {
        const sources = this.#pointingAt.get(target)
        if (sources === undefined) this.#pointingAt.set(target, [id])
        else sources.push(id)
      }
    }
    this.takeAway([...this.#counts].filter(([, count]) => count === 0).map(([id]) => id))
  }

  has(id: string): boolean {
    return this.#counts.has(id)
  }

  takeAway(ids: readonly string[]): void {
    const queue = [...ids]
    for (const id of queue) {
      if (!this.#counts.delete(id)) continue
      for (const source of this.#pointingAt.get(id) ?? []) {
        const count = this.#counts.get(source)
        if (count === undefined) continue
        this.#counts.set(source, count - 1)
        if (count === 1) queue.push(source)
      }
    }
  }

  circleFrom(start: string): string[] {
    const places = new Map<string, number>()
    let at: string | undefined = start
    while (at !== undefined && !places.has(at)) {
      places.set(at, places.size)
      at = this.#pointers.get(at)?.find((target) => this.has(target))
    }
    return [...places.keys()].slice(places.get(at ?? start))
  }
}
