import type { VerbForm } from '../forms.ts'
import type { Unit } from './units.ts'

/** One of the tagger's mistakes: where it shows, what is right there. */
export interface Repair {
  readonly example: string
  /** The tag that it mends; any where there is none. */
  readonly was?: string
  /** The tag that is right. */
  readonly pos: string
  readonly applies: (units: readonly Unit[], i: number, kind: VerbForm['kind'] | undefined) => boolean
}

export const TIMES: ReadonlySet<string> = new Set(['next', 'this', 'last', 'today', 'tonight', 'tomorrow'])

/** Headlines leave out the article behind these: "lands lead". */
export const GAINS: ReadonlySet<string> = new Set('lands nabs books scores bags snags'.split(' '))

/** The word before `i` in lower case, over what may stand inside a verb group: "will *first* turn up". */
export function beforeAdverbs(units: readonly Unit[], i: number): string {
  let at = i - 1
  while (units[at]?.pos === 'ADV' || INSIDE.has(units[at]?.lower ?? '')) at--
  return units[at]?.lower ?? ''
}
const INSIDE = new Set(["n't", 'not', 'first', 'next', 'all', 'both', 'also'])
