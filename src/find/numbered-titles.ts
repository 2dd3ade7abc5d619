import type { Referent } from './document.ts'
import { ordinalOf, romanOf } from './number-words.ts'

/** The numbers that titles bear: "Dry Dock 2" and "Dry Dock III: High Tide" are the second and the third of what Dry Dock is the first of. */
export class NumberedTitles {
  readonly #ranks = new Map<string, number>()
  /** The works of each row of titles by their number. */
  readonly #rows = new Map<string, Map<number, Referent>>()
  readonly #works: readonly Referent[]
  /** The highest number that a title bears; 0 where none does. */
  readonly last: number

  constructor(works: readonly Referent[]) {
    this.#works = works
    for (const work of works) {
      const part = partOf(work.name)
      if (part === undefined) continue
      const row = this.#rows.get(part.base) ?? new Map<number, Referent>()
      this.#rows.set(part.base, row.set(part.rank, work))
      this.#ranks.set(work.name, part.rank)
    }
    for (const work of works) {
      const row = this.#rows.get(work.name)
      if (row === undefined) continue
      row.set(1, work)
      this.#ranks.set(work.name, 1)
    }
    this.last = [...this.#ranks.values()].reduce((a, b) => Math.max(a, b), 0)
  }

  /** The first of the row that the title stands in, where it is named and another: Dry Dock of "Dry Dock 2". */
  firstOf(title: string): Referent | undefined {
    const part = partOf(title)
    return part === undefined ? undefined : this.#rows.get(part.base)?.get(1)
  }

  /** Whether the work may be "the second film": it bears the number, or no title does that the text names. */
  mayBe(work: Referent, rank: number): boolean {
    const own = this.#ranks.get(work.name)
    return own === undefined ? ![...this.#ranks.values()].includes(rank) : own === rank
  }

  /** "the *third* [Dry Dock] film": Dry Dock III. */
  ofRank(first: string, rank: number): Referent | undefined {
    return this.#rows.get(first)?.get(rank)
  }

  /** "the third [Dry Dock] film": the only title that says Dry Dock and more. */
  subtitled(first: string): Referent | undefined {
    const [only, ...others] = new Set(this.#works.filter((w) => w.name.startsWith(`${first}: `)))
    return others.length > 0 ? undefined : only
  }

  isNumbered(work: Referent): boolean {
    return this.#ranks.has(work.name)
  }

  /** "the first *two* films": of the only row that has so many. */
  first(count: number): readonly Referent[] | undefined {
    const whole = [...this.#rows.values()].flatMap((row) => {
      const some = Array.from({ length: count }, (_, n) => row.get(n + 1) ?? [])
      return some.flat().length === count ? [some.flat()] : []
    })
    return whole.length === 1 ? whole[0] : undefined
  }
}

/** "Dry Dock" and 3 of "Dry Dock III", "Dry Dock: Part Three" and "Dry Dock 3: High Tide". */
function partOf(title: string): { readonly base: string; readonly rank: number } | undefined {
  const [, base, number] = PART.exec(title) ?? []
  const rank = number === undefined ? undefined : (romanOf(number) ?? ordinalOf(number.toLowerCase()))
  return base === undefined || rank === undefined ? undefined : { base, rank }
}
const PART =
  /^(.+?):? (?:(?:Part|Chapter|Volume|Vol\.|Episode) )?([2-9]|II|III|IV|V|VI|VII|VIII|IX|Two|Three|Four|Five|Six)(?::|$)/
