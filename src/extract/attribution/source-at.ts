import type { Attribution } from './attribution.ts'
import { LONGEST } from './stretches.ts'

/**
 * The most specific attribution that covers a token, of a list in the order that `attributionsIn` gives; undefined where the
 * article speaks for itself. Quoted words go before reported ones. Looks back no further than the longest content.
 */
export function sourceAt(attributions: readonly Attribution[], token: number): Attribution | undefined {
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((attributions[middle]?.content.from ?? 0) <= token) low = middle + 1
    else high = middle
  }
  let best: Attribution | undefined
  for (let i = low - 1; i >= 0; i--) {
    const candidate = attributions[i]
    if (candidate === undefined || candidate.content.from < token - LONGEST) break
    if (candidate.content.to > token && (best === undefined || isNarrower(candidate, best))) best = candidate
  }
  return best
}

function isNarrower(a: Attribution, b: Attribution): boolean {
  return a.content.to - a.content.from < b.content.to - b.content.from
}
