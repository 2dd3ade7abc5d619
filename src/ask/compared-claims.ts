import { isDeepStrictEqual } from 'node:util'
import type { RecordedClaim } from '../record/index.ts'

/** In what two claims on one proposition can differ; `certainty` includes whether it is affirmed or denied. */
export const DIFFERENCES = ['certainty', 'qualifiers', 'basis', 'according_to', 'quote'] as const
export type Difference = (typeof DIFFERENCES)[number]

type Compared = Pick<RecordedClaim, 'proposition' | 'span' | Difference>

/** What became of the claims of an article from one of its versions to another. */
export interface ComparedClaims<C extends Compared = RecordedClaim> {
  /** On propositions of which the older version says nothing. */
  readonly added: readonly C[]
  /** On propositions of which the newer version says nothing. */
  readonly vanished: readonly C[]
  /** On the same proposition, in other words or with another certainty, source or qualifier. */
  readonly changed: readonly {
    readonly before: C
    readonly after: C
    readonly differs: readonly Difference[]
  }[]
}

/**
 * Compares the claims of two versions of one article. Claims meet by their proposition, those that are alike first, the others in the
 * order of the text. Where one stands in a version doesn't count, nor how often a proposition is put forward. Pure.
 */
export function comparedClaims<C extends Compared>(
  older: readonly C[],
  newer: readonly C[],
): ComparedClaims<C> {
  const before = Map.groupBy(older.toSorted(byPlace), ({ proposition }) => proposition)
  const after = Map.groupBy(newer.toSorted(byPlace), ({ proposition }) => proposition)
  return {
    added: [...after].flatMap(([id, claims]) => (before.has(id) ? [] : claims)),
    vanished: [...before].flatMap(([id, claims]) => (after.has(id) ? [] : claims)),
    changed: [...before].flatMap(([id, claims]) => changedIn(claims, after.get(id) ?? [])),
  }
}

function changedIn<C extends Compared>(older: readonly C[], newer: readonly C[]) {
  const left = [...newer]
  const unmatched = older.filter((claim) => {
    const same = left.findIndex((other) => differencesOf(claim, other).length === 0)
    if (same >= 0) left.splice(same, 1)
    return same < 0
  })
  return unmatched.flatMap((claim, n) => {
    const other = left[n]
    return other === undefined ? [] : [{ before: claim, after: other, differs: differencesOf(claim, other) }]
  })
}

const differencesOf = (a: Compared, b: Compared): Difference[] =>
  DIFFERENCES.filter((difference) =>
    difference === 'quote'
      ? words(a.quote) !== words(b.quote)
      : !isDeepStrictEqual(a[difference], b[difference]),
  )

/** Another line end or space is no other quote. */
const words = (quote: string) => quote.replace(/\s+/g, ' ').trim()

/** The headline's first, then as the text goes. */
function byPlace({ span: a }: Compared, { span: b }: Compared): number {
  return Number(a.in === 'text') - Number(b.in === 'text') || a.start - b.start || a.end - b.end
}
