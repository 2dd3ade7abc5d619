/** What came of a proposition: whether it is true, since when that is known, and what shows it. */
export interface Settlement {
  readonly truth: boolean
  /** The day from which it counts; undefined where the source has none, and then it counts on any day. */
  readonly day?: string | undefined
  readonly by: 'catalogue' | 'article' | 'editor'
  /** The fact, claim or decision that shows it. */
  readonly cause: string
}

/** Credits outweigh what articles tell of the finished work, and both an editor's verdict. */
const WEIGHT: Readonly<Record<Settlement['by'], number>> = { catalogue: 3, article: 2, editor: 1 }

/**
 * What counts as settled on a day: the weightiest settlement known by then, of equals the latest, then the greater cause, so that no order of
 * reading shows. Without a day, all of them are known.
 */
export function settledOn(settlements: readonly Settlement[], day?: string): Settlement | undefined {
  return settlements
    .filter((s) => day === undefined || s.day === undefined || s.day <= day)
    .reduce<Settlement | undefined>((a, b) => (a === undefined || outweighs(b, a) ? b : a), undefined)
}

function outweighs(a: Settlement, b: Settlement): boolean {
  if (WEIGHT[a.by] !== WEIGHT[b.by]) return WEIGHT[a.by] > WEIGHT[b.by]
  const [x, y] = [a.day ?? '', b.day ?? '']
  return x === y ? a.cause > b.cause : x > y
}
