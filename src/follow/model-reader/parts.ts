/** UTF-16 code units of a part, at the most: some 1,500 tokens, which leaves room in the smallest windows in use (4,096). */
const LONGEST_PART = 6000

/**
 * A text in parts that are no longer than `longest`, cut between paragraphs; each begins with the last paragraph of the one before, so that
 * “the series” still has a name beside it. A paragraph that is too long is cut between its sentences, and a sentence that is, anywhere.
 */
export function partsOf(text: string, longest: number = LONGEST_PART): string[] {
  const pieces = text.split('\n\n').flatMap((paragraph) => piecesOf(paragraph, longest))
  const parts: string[][] = []
  let part: string[] = []
  for (const piece of pieces) {
    if (part.length > 0 && lengthOf([...part, piece]) > longest) {
      parts.push(part)
      const last = part.at(-1)
      part = last !== undefined && part.length > 1 && lengthOf([last, piece]) <= longest ? [last] : []
    }
    part.push(piece)
  }
  if (part.length > 0) parts.push(part)
  return parts.map((one) => one.join('\n\n'))
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length + 2, -2)
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

function piecesOf(paragraph: string, longest: number): string[] {
  if (paragraph.length <= longest) return [paragraph]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of SENTENCES.segment(paragraph)) {
    for (let from = 0; from < segment.length; from += longest) {
      const stretch = segment.slice(from, from + longest)
      if (piece !== '' && piece.length + stretch.length > longest) {
        pieces.push(piece.trim())
        piece = ''
      }
      piece += stretch
    }
  }
  return [...pieces, piece.trim()].filter((one) => one !== '')
}
