import type { Token } from './document.ts'

/** "It looks like", "it is unclear whether", "rumour has it that": this "it" means nothing. */
export function isPleonastic(tokens: readonly Token[], i: number): boolean {
  const [before, next, second] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  if (next === undefined) return false
  if (next.lower === 'that' || before?.lower === 'has' || DUMMY_VERBS.has(next.lower)) return true
  return IS.has(next.lower) && (second?.pos === 'ADJ' || second?.lower === 'not')
}
const DUMMY_VERBS = new Set(
  'looks look looked seems seemed appears appeared sounds turns turned remains takes took means'.split(' '),
)
const IS = new Set(['is', "'s", 'was', 'would', "'d"])
