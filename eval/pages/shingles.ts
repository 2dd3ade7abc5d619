/** Right, too much and missing of a page, as shares that add up to 1. */
export interface Overlap {
  readonly right: number
  readonly surplus: number
  readonly missing: number
}

export interface Extraction {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Words in a shingle. */
const LENGTH = 4

/** How far a text is the one that was expected, by shingles of four words, counted as often as they occur (Zyte's article-extraction-benchmark). */
export function overlapOf(expected: string, found: string): Overlap {
  const wanted = shinglesOf(expected)
  const got = shinglesOf(found)
  let right = 0
  let surplus = 0
  let missing = 0
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const [of, is] = [wanted.get(shingle) ?? 0, got.get(shingle) ?? 0]
    right += Math.min(of, is)
    surplus += Math.max(0, is - of)
    missing += Math.max(0, of - is)
  }
  const sum = right + surplus + missing
  return sum === 0
    ? { right, surplus, missing }
    : { right: right / sum, surplus: surplus / sum, missing: missing / sum }
}

/** Precision and recall as means over pages, F1 of these means; a page without a text counts for that side alone which has one. */
export function extractionOf(overlaps: readonly Overlap[]): Extraction {
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
  const precision = mean(
    overlaps.filter((o) => o.right + o.surplus > 0).map((o) => o.right / (o.right + o.surplus)),
  )
  const recall = mean(
    overlaps.filter((o) => o.right + o.missing > 0).map((o) => o.right / (o.right + o.missing)),
  )
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Words as Python's `\w+` finds them; a text of fewer than four is one shingle. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  if (words.length === 0) return counts
  for (let at = 0; at < Math.max(1, words.length - LENGTH + 1); at++) {
    const shingle = words.slice(at, at + LENGTH).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
