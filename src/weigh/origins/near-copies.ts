import { BANDS, bandOf, containment, type Signature } from './minhash.ts'

/** A text and when it came out. */
export interface Dated {
  readonly id: string
  readonly day?: string | undefined
  readonly signature: Signature
}

/**
 * Share of the shorter text from which two are one story: a syndicated copy with a new head and a cut tail keeps more, a follow-up
 * that repeats a few paragraphs of background has less.
 */
export const COPY = 0.6

/** Shingles below which two texts may share their words by chance: a line or two. */
const LEAST_SHINGLES = 25

/**
 * Whose copy each text is: the earliest of those that say the same, over any number of steps from copy to copy, or itself. Only texts that
 * share a band are compared, a band at a time, and no two that are known to be of one story: memory is in proportion to the texts, and so is time
 * where most are copies.
 */
export function originsOf(texts: readonly Dated[]): ReadonlyMap<string, string> {
  const long = texts.filter(({ signature }) => isLong(signature))
  const stories = new Stories(long)
  for (let band = 0; band < BANDS; band++) {
    const meeting = Map.groupBy(long.keys(), (n) => bandOf((long[n] as Dated).signature, band))
    for (const met of meeting.values()) if (met.length > 1) joinCopies(met, long, stories)
  }
  const origins = long.map(({ id }, n): [string, string] => [id, (long[stories.of(n)] as Dated).id])
  return new Map([...texts.map(({ id }): [string, string] => [id, id]), ...origins])
}

/** Whether a text says enough to be told from others by its words. */
export function isLong({ shingles }: Signature): boolean {
  return shingles >= LEAST_SHINGLES
}

/** Joins the stories of those that met in which there is a pair of near copies. */
function joinCopies(met: readonly number[], texts: readonly Dated[], stories: Stories): void {
  const apart = [...Map.groupBy(met, (n) => stories.of(n)).values()]
  apart.forEach((story, k) => {
    for (const other of apart.slice(k + 1)) {
      const [a, b] = [story[0] ?? 0, other[0] ?? 0]
      if (stories.of(a) === stories.of(b)) continue
      const areCopies = story.some((one) =>
        other.some(
          (two) => containment((texts[one] as Dated).signature, (texts[two] as Dated).signature) >= COPY,
        ),
      )
      if (areCopies) stories.join(a, b)
    }
  })
}

/** Which texts are of one story, by their numbers (Tarjan's disjoint sets); the earliest stands for it. */
class Stories {
  readonly #texts: readonly Dated[]
  /** A text of the same story, nearer to its earliest. */
  readonly #towards: number[]

  constructor(texts: readonly Dated[]) {
    this.#texts = texts
    this.#towards = [...texts.keys()]
  }

  of(n: number): number {
    let earliest = n
    for (let next = this.#next(earliest); next !== earliest; next = this.#next(earliest)) earliest = next
    for (let at = n; at !== earliest; ) {
      const next = this.#next(at)
      this.#towards[at] = earliest
      at = next
    }
    return earliest
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)]
    if (this.#isBefore(first, second)) this.#towards[second] = first
    else this.#towards[first] = second
  }

  #next(n: number): number {
    return this.#towards[n] ?? n
  }

  #isBefore(a: number, b: number): boolean {
    const [one, two] = [this.#texts[a], this.#texts[b]]
    const [day, other] = [one?.day ?? '9999', two?.day ?? '9999']
    return day === other ? (one?.id ?? '') < (two?.id ?? '') : day < other
  }
}
