import type { Mark, Passage } from '../ask/index.ts'
import { wordsAcross, wrapped } from './layout.ts'
import { hasColours, paint } from './paint.ts'

type Kind = 'context' | 'quote' | Mark['is']

/**
 * A passage in lines: the quote stands out from its context, in it the arguments, the trigger and the hedges. Where there are no
 * colours, the quote is between guillemets, arguments are in [brackets], the trigger between *stars*, hedges between ~tildes~.
 */
export function passageText(passage: Passage, width: number, indent: string): string {
  const cut = { text: ' … ', kind: 'context' as const }
  const stretches = [
    ...(passage.cutBefore ? [cut] : []),
    ...stretchesOf(passage),
    ...(passage.cutAfter ? [cut] : []),
  ]
  const words = wordsAcross(
    stretches.map(({ text, kind }) => ({ text, shown: (part) => painted(part, kind) })),
  )
  return wrapped(words, { width, indent })
}

/** The text cut wherever its kind changes, with the signs for those without colours at the edges. */
function stretchesOf({ text, quote, marks }: Passage): { text: string; kind: Kind }[] {
  const signs = hasColours() ? NO_SIGNS : SIGNS
  const ends = [quote, ...marks].flatMap(({ start, end }) => [start, end])
  const edges = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] ?? text.length
    const mark = marks.find((m) => m.start <= start && end <= m.end)
    const isQuoted = quote.start <= start && end <= quote.end
    const opening =
      (start === quote.start ? signs.quote[0] : '') + (start === mark?.start ? signs[mark.is][0] : '')
    const closing = (end === mark?.end ? signs[mark.is][1] : '') + (end === quote.end ? signs.quote[1] : '')
    return {
      text: opening + text.slice(start, end) + closing,
      kind: mark?.is ?? (isQuoted ? 'quote' : 'context'),
    }
  })
}

const SIGNS = { quote: ['«', '»'], argument: ['[', ']'], trigger: ['*', '*'], hedge: ['~', '~'] } as const
const NO_SIGNS = { quote: ['', ''], argument: ['', ''], trigger: ['', ''], hedge: ['', ''] } as const

function painted(text: string, kind: Kind): string {
  if (kind === 'context') return paint('dim', text)
  if (kind === 'argument') return paint(['bold', 'cyan'], text)
  if (kind === 'hedge') return paint(['underline', 'magenta'], text)
  return kind === 'trigger' ? paint(['bold', 'yellow'], text) : text
}
