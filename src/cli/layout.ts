/** A piece of a line: what is printed, and how wide it is without its colours. It is never broken. */
export interface Piece {
  readonly shown: string
  readonly width: number
}

/** Columns to fill: the terminal's, but no line longer than is pleasant to read. */
export function columns(): number {
  return Math.min(Math.max(process.stdout.columns ?? WIDEST, NARROWEST), WIDEST)
}

const NARROWEST = 40
const WIDEST = 110

export function pieceOf(text: string, shown: string = text): Piece {
  return { shown, width: [...text].length }
}

/** The words of a text, each a piece. */
export function wordsOf(text: string): Piece[] {
  return wordsAcross([{ text, shown: (part) => part }])
}

/** The words of stretches that are shown in different ways; a word may begin in one stretch and end in another. */
export function wordsAcross(
  stretches: readonly { readonly text: string; readonly shown: (part: string) => string }[],
): Piece[] {
  const words: Piece[] = []
  let word = EMPTY
  for (const { text, shown } of stretches) {
    for (const part of text.split(/(\s+)/)) {
      if (!/^\s+$/.test(part)) {
        word = { shown: word.shown + (part === '' ? '' : shown(part)), width: word.width + [...part].length }
        continue
      }
      if (word.width > 0) words.push(word)
      word = EMPTY
    }
  }
  return word.width > 0 ? [...words, word] : words
}

const EMPTY: Piece = { shown: '', width: 0 }

/** Pieces in lines no wider than `width`, with `between` them and `indent` before each line but the first. */
export function wrapped(
  pieces: readonly Piece[],
  { width, indent = '', between = ' ' }: { width: number; indent?: string; between?: string },
): string {
  const lines: string[] = []
  let line = ''
  let filled = indent.length
  for (const piece of pieces) {
    if (line !== '' && filled + between.length + piece.width > width) {
      lines.push(line)
      line = ''
      filled = indent.length
    }
    line += line === '' ? piece.shown : between + piece.shown
    filled += piece.width + (line === piece.shown ? 0 : between.length)
  }
  return [...lines, line].join(`\n${indent}`)
}
