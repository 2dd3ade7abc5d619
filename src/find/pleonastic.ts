import type { Token } from './document.ts'

/** "It looks like", "it is unclear whether", "rumour has it that": this "it" means nothing. */
export function isPleonastic(tokens: readonly Token[], i: number): boolean {
  const [before, next, second] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  if (next === undefined) return false
  // "It takes *place* before Dry Dock" is told of a work, "it takes a while" of nothing.
  const dummy = DUMMY_VERBS.has(next.lower) && second?.lower !== 'place'
  if (next.lower === 'that' || before?.lower === 'has' || dummy) return true
  if (!IS.has(next.lower)) return false
  const third = tokens[i + 3]
  // "It's been a long wait" against "it's been renewed"; "it's the first time that".
  if (second?.lower === 'been') return SPANS.has(third?.pos ?? '')
  if (second?.pos === 'DET' && tokens.slice(i + 3, i + 6).some((t) => t.lower === 'time')) return true
  if (OF_WORKS.has(second?.lower ?? '')) return false
  return second?.pos === 'ADJ' || second?.lower === 'not'
}
const DUMMY_VERBS = new Set(
  'looks look looked seems seemed appears appeared sounds turns turned remains takes took means'.split(' '),
)
/** "It is *due* in May" is told of a work, "it is *clear* that" of nothing. */
const OF_WORKS = new Set(['due', 'available'])
const IS = new Set(['is', "'s", 'was', 'would', "'d"])
/** "it's been *a* while", "it's been *five* years". */
const SPANS = new Set(['DET', 'NUM', 'NOUN', 'ADJ'])
