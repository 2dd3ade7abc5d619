import type { Attribution, Range, Source } from './attribution.ts'
import { LONGEST } from './stretches.ts'

/**
 * The most specific attribution that covers a token, of a list in the order that `attributionsIn` gives; undefined where the
 * article speaks for itself. Quoted words go before reported ones. Looks back no further than the longest content.
 */
export function sourceAt(attributions: readonly Attribution[], token: number): Attribution | undefined {
  let best: Attribution | undefined
  for (let i = firstFrom(attributions, token + 1) - 1; i >= 0; i--) {
    const candidate = attributions[i]
    if (candidate === undefined || candidate.content.from < token - LONGEST) break
    if (candidate.content.to > token && (best === undefined || isNarrower(candidate, best))) best = candidate
  }
  return best ?? cuedAt(attributions, token)
}

/** "Quill *confirmed* a second season": the verb that says so is the news itself. */
function cuedAt(attributions: readonly Attribution[], token: number): Attribution | undefined {
  for (let i = firstFrom(attributions, token); i < attributions.length; i++) {
    const candidate = attributions[i]
    if (candidate === undefined || candidate.content.from > token + CUE_REACH) return undefined
    const { cue, kind } = candidate
    if (kind === 'indirect' && cue !== null && cue.from <= token && token < cue.to) return candidate
  }
  return undefined
}
/** Tokens from a cue to what it reports: "announced on Thursday that". */
const CUE_REACH = 12

/** Who denies, in the sentence behind, what is told at a token: "… in talks for it. Vantage *denied the report*." */
export function denialAt(attributions: readonly Attribution[], token: number): Attribution | undefined {
  for (let i = firstFrom(attributions, token + 1) - 1; i >= 0; i--) {
    const candidate = attributions[i]
    if (candidate === undefined || candidate.content.from < token - LONGEST) return undefined
    const { content, cue, verb } = candidate
    if (cue === null && verb === 'deny' && content.to > token) return candidate
  }
  return undefined
}

/** Who is quoted first in the tokens `from` up to `to`. */
export function quotedIn(attributions: readonly Attribution[], { from, to }: Range): Attribution | undefined {
  for (let i = firstFrom(attributions, from); i < attributions.length; i++) {
    const candidate = attributions[i]
    if (candidate === undefined || candidate.content.from >= to) return undefined
    if (candidate.kind !== 'indirect') return candidate
  }
  return undefined
}

/** The first of those whose content begins at a token or behind it. */
function firstFrom(attributions: readonly Attribution[], token: number): number {
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((attributions[middle]?.content.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

function isNarrower(a: Attribution, b: Attribution): boolean {
  return a.content.to - a.content.from < b.content.to - b.content.from
}

/** Somebody of a kind has the word in a part of the tokens `from` up to `to` that leaves out `token`: "She left, and *sources* say …". */
export function saidElsewhere(
  attributions: readonly Attribution[],
  type: Source['type'],
  { from, to }: Range,
  token: number,
): boolean {
  for (let i = firstFrom(attributions, from); i < attributions.length; i++) {
    const attribution = attributions[i]
    if (attribution === undefined || attribution.content.from >= to) return false
    const { content, chain } = attribution
    const covers = content.from <= token && token < content.to
    if (chain.at(-1)?.type === type && !covers) return true
  }
  return false
}
