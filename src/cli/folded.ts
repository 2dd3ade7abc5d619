import { counted, type Hidden } from '../ask/index.ts'
import { paint } from './paint.ts'

/** "1 claim hidden: spoils Luke Cage S2", a line a work, and how to open them; nothing where nothing is hidden. */
export function foldedText(hidden: readonly Hidden[], articles = 0): string[] {
  const lines = [
    ...hidden.map(({ work, count }) => `${counted(count, 'claim')} hidden: spoils ${work}`),
    ...(articles > 0 ? [`${counted(articles, 'article')} hidden: would spoil what you have not seen`] : []),
  ]
  return lines.length === 0 ? [] : [paint('dim', [...lines, '--spoilers shows them'].join('\n'))]
}
